import { dirname, basename } from 'node:path'
import type { Handlers } from '@core/contract'
import type { Rooms } from './rooms'
import { ownLetterhead } from './letterheads'
import { answering, refuse, Refused } from './refused'
import { filesAsked } from './files-asked'
import { localDay } from './start-answers'

type DocumentRequest = 'document.export' | 'document.cancel' | 'file.reveal'

export function documentAnswers({ machine, tickets, sessions }: Rooms): Pick<Handlers, DocumentRequest> {
  const running = new Map<string, AbortController>()
  return {
    async 'document.export'({ session, job, ...request }) {
      const known = await answering(async () => sessions.find(session))
      if (!known.ok) return known
      const directory = await machine.dialogs.chooseExportFolder()
      if (directory === null) return null
      return answering(async () => {
        const abort = new AbortController()
        running.set(job, abort)
        try {
          const now = machine.now()
          const { content: dossier, attachments } = sessions.find(session)
          // The thread that writes them has no key.
          const files = await attachments.contents(filesAsked(request, dossier))
          const letterhead =
            request.format === 'docx' ? await ownLetterhead(dossier, (sha256) => attachments.read(sha256)) : undefined
          const result = await machine.tasks.run(
            {
              kind: 'export',
              dossier,
              request,
              directory,
              today: localDay(now),
              at: now.toISOString(),
              files,
              letterhead,
            },
            {
              signal: abort.signal,
              onProgress: (document, done, total) => machine.tell('export.progress', { job, document, done, total }),
            },
          )
          if (!result.ok) throw new Refused(result.refusal)
          return result.value.map((file) => ({ ...file, ticket: tickets.issue(file.path) }))
        } finally {
          running.delete(job)
        }
      })
    },
    async 'document.cancel'({ job }) {
      running.get(job)?.abort()
      return null
    },
    'file.reveal': ({ ticket }) =>
      answering(async () => {
        const path = tickets.pathOf(ticket)
        if (!(await machine.reveal(path))) throw refuse('cannot-open', basename(dirname(path)))
        return null
      }),
  }
}
