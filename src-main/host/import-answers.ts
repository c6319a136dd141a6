import type { Handlers } from '@core/contract'
import { contentLanguageFor } from '@core/kinds'
import { writeFileAtomically } from '@main/storage/write-file-atomically'
import { freeStem } from './free-stem'
import { fileNameFor } from './listing'
import type { Rooms } from './rooms'
import { answering, Refused } from './refused'

type ImportRequest = Extract<keyof Handlers, `import.${string}`>

export function importAnswers({ machine, tickets, preferences, sessions }: Rooms): Pick<Handlers, ImportRequest> {
  return {
    'import.read': ({ session, name, base64, as, mapping }) =>
      answering(async () => {
        const { language, author } = await preferences.read()
        const context = {
          dossier: sessions.find(session).content,
          language: contentLanguageFor(language),
          at: machine.now().toISOString(),
          by: author,
          ...(mapping ? { mapping } : {}),
        }
        const result = await machine.tasks.run(
          { kind: 'import', bytes: new Uint8Array(Buffer.from(base64, 'base64')), name, as, context },
          { signal: new AbortController().signal, onProgress: () => undefined },
        )
        if (!result.ok) throw new Refused(result.refusal)
        sessions.find(session).attachments.hold(result.value.files)
        return result.value.proposal
      }),
    'import.choices': async () => (await preferences.read()).importChoices,
    async 'import.remember'({ choices }) {
      await preferences.rememberChoices(choices)
      return null
    },
    async 'import.forget'({ layouts }) {
      await preferences.forgetChoices(layouts)
      return null
    },
    async 'import.saveMapping'({ name, mapping }) {
      const directory = await machine.dialogs.chooseExportFolder()
      if (directory === null) return null
      return answering(async () => {
        const path = `${await freeStem(directory, fileNameFor(name))}.json`
        const bytes = new TextEncoder().encode(`${JSON.stringify(mapping, null, 2)}\n`)
        await writeFileAtomically(path, [bytes], { makeFolder: true })
        return { ticket: tickets.issue(path), path }
      })
    },
  }
}
