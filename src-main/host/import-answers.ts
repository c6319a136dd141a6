import type { Handlers } from '@core/contract'
import { contentLanguageFor } from '@core/kinds'
import type { Rooms } from './rooms'
import { answering, Refused } from './refused'

export function importAnswers({ machine, preferences, sessions }: Rooms): Pick<Handlers, 'import.read'> {
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
  }
}
