import { mostAttachmentBytes } from '../../dossier/attachments'
import { emptyRow } from '../../kinds'
import { attachments } from '../../registers/register'
import type { Texts } from '../../texts/texts'
import type { ImportContext } from '../proposal'
import type { PiaAttachment } from './read-pia'

/** The row of an attached file, and the file itself, which is set aside until the person agrees. */
export function attachmentRow(
  { name, read }: PiaAttachment,
  say: Texts['importing']['pia'],
  { newId, keep }: Pick<ImportContext, 'newId' | 'keep'>,
) {
  const found = read()
  const tooLarge = found !== undefined && found.byteLength > mostAttachmentBytes
  const bytes = tooLarge ? undefined : found
  return {
    ...emptyRow(attachments, newId()),
    name,
    sha256: bytes && keep ? keep(bytes) : '',
    note: bytes ? '' : tooLarge ? say.attachmentTooLarge : say.attachmentUnread,
  }
}
