import { emptyRow } from '../../kinds'
import { attachments } from '../../registers/register'
import type { Texts } from '../../texts/texts'
import type { ImportContext } from '../proposal'
import type { PiaAttachment } from './read-pia'

/** What a client file keeps of an attached file: its name, fingerprint and size. The file itself stays where it is. */
export function attachmentRow(
  { name, read }: PiaAttachment,
  say: Texts['importing']['pia'],
  { newId, sha256 }: Pick<ImportContext, 'newId' | 'sha256'>,
) {
  const bytes = read()
  return {
    ...emptyRow(attachments, newId()),
    name,
    sha256: bytes && sha256 ? sha256(bytes) : '',
    note: bytes ? say.attachmentSize(bytes.length) : say.attachmentUnread,
  }
}
