import { plainAttachments } from '@main/storage/attachment-codec'
import { Attachments } from '@main/storage/attachments'
import type { FileCodec } from '@main/storage/file-codec'
import { realFileSystem } from '@main/storage/file-system'
import { recodeAttachments, removeCopied } from '@main/storage/recode-attachments'
import { plainPathOf } from './seal-file'

/**
 * A sealing cut short after the client file may leave attached files as they were, in plain. They are sealed and removed
 * at the next opening, unless the plain client file stands there too and has a use for them.
 */
export async function finishSealing(path: string, codec: FileCodec): Promise<void> {
  const plain = new Attachments(path, { codec: plainAttachments })
  if ((await plain.names()).length === 0) return
  const isPlainThere = await realFileSystem.stat(plainPathOf(path)).then(
    () => true,
    () => false,
  )
  if (isPlainThere) return
  await removeCopied(plain, await recodeAttachments(plain, new Attachments(path, { codec: codec.attachments })))
}
