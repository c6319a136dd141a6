import { basename } from 'node:path'
import type { Handlers } from '@core/contract'
import { letterheadIn } from './letterheads'
import { answering, refuse } from './refused'
import type { Rooms } from './rooms'

type AttachmentRequest = Extract<keyof Handlers, `attachment.${string}` | 'letterhead.add'>

/** Files kept beside a client file. What they are called is said in its rows; here they are known by their content. */
export function attachmentAnswers({ sessions }: Rooms): Pick<Handlers, AttachmentRequest> {
  function writable(session: string) {
    const found = sessions.find(session)
    if (found.readOnly) throw refuse('read-only', basename(found.path))
    return found.attachments
  }
  return {
    'attachment.add': ({ session, base64 }) =>
      answering(async () => {
        const content = new Uint8Array(Buffer.from(base64, 'base64'))
        return { sha256: await writable(session).add(content), bytes: content.byteLength }
      }),
    'letterhead.add': ({ session, name, base64 }) =>
      answering(async () => {
        const attachments = writable(session)
        const content = new Uint8Array(Buffer.from(base64, 'base64'))
        const { leftOut } = letterheadIn({ name, content })
        return { sha256: await attachments.add(content), bytes: content.byteLength, leftOut: [...leftOut] }
      }),
    'attachment.state': ({ session, sha256s }) =>
      answering(async () => sessions.find(session).attachments.look(sha256s)),
    'attachment.open': ({ session, sha256, name }) =>
      answering(async () => {
        await sessions.find(session).attachments.show(sha256, name)
        return null
      }),
    'attachment.keepImported': ({ session }) =>
      answering(async () => {
        await writable(session).keepImported()
        return null
      }),
  }
}
