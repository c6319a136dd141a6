import { dirname, basename } from 'node:path'
import type { Handlers } from '@core/contract'
import type { OpenSession } from './open-session'
import type { Rooms } from './rooms'
import { ownLetterhead } from './letterheads'
import { answering, refuse, Refused } from './refused'
import { filesAsked } from './files-asked'
import { localDay } from './start-answers'
import type { WritingTask } from './tasks'

type DocumentRequest = 'document.export' | 'form.export' | 'document.cancel' | 'file.reveal'
/** What every export is told: where to, and the day and the instant it is made. */
type Made = Pick<WritingTask, 'directory' | 'today' | 'at'>

export function documentAnswers({ machine, tickets, sessions }: Rooms): Pick<Handlers, DocumentRequest> {
  const running = new Map<string, AbortController>()

  /** Asks where to, has the task done, and gives a ticket for each file. Null: the person gave up. */
  async function write(
    { session, job }: { readonly session: string; readonly job: string },
    taskOf: (open: OpenSession, made: Made) => Promise<WritingTask>,
  ) {
    const known = await answering(async () => sessions.find(session))
    if (!known.ok) return known
    const directory = await machine.dialogs.chooseExportFolder()
    if (directory === null) return null
    return answering(async () => {
      const abort = new AbortController()
      running.set(job, abort)
      try {
        const now = machine.now()
        const task = await taskOf(sessions.find(session), { directory, today: localDay(now), at: now.toISOString() })
        const result = await machine.tasks.run(task, {
          signal: abort.signal,
          onProgress: (document, done, total) => machine.tell('export.progress', { job, document, done, total }),
        })
        if (!result.ok) throw new Refused(result.refusal)
        return result.value.map((file) => ({ ...file, ticket: tickets.issue(file.path) }))
      } finally {
        running.delete(job)
      }
    })
  }

  return {
    'document.export': ({ session, job, ...request }) =>
      write({ session, job }, async ({ content: dossier, attachments }, made) => {
        // The thread that writes them has no key.
        const files = await attachments.contents(filesAsked(request, dossier))
        const letterhead =
          request.format === 'docx' ? await ownLetterhead(dossier, (sha256) => attachments.read(sha256)) : undefined
        return { kind: 'export', dossier, request, ...made, files, letterhead }
      }),
    'form.export': ({ session, job, ...request }) =>
      write({ session, job }, async ({ content: dossier }, made) => ({ kind: 'form', dossier, request, ...made })),
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
