import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { attachedFiles, attachmentFolderName, type AttachedFile } from '@core/dossier/attachments'
import type { Dossier } from '@core/dossier/dossier'
import type { RegisterName } from '@core/registers'
import { labelled } from '@core/texts/format'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { contentsOf, type HasAttachments } from '@main/storage/attachment-contents'
import { Attachments } from '@main/storage/attachments'
import { plainCodec, type FileCodec } from '@main/storage/file-codec'
import type { Secrets } from './secrets'

/** `check --json`: a file a record says it has, and which is not what stands on the disk. */
export interface AttachmentTrouble {
  readonly is: 'missing' | 'altered'
  readonly register: RegisterName
  readonly record: string
  readonly ref: string
  readonly name: string
  readonly sha256: string
  readonly message: string
}

/** Content, by SHA-256, of what is sound among the files of these records. */
export async function attachedContents(path: string, secrets: Secrets, records: readonly HasAttachments[]) {
  const { attachments: codec } = await secrets.codecOf(path)
  return contentsOf(new Attachments(await realpath(path), { codec }), records)
}

interface About {
  readonly codec: FileCodec
  readonly language: WindowLanguage
  readonly isAsked?: (file: AttachedFile) => boolean
}

/** Each file the records speak of, or those asked for, read whole and compared with its hash. */
export async function attachmentTroubles(
  path: string,
  dossier: Dossier,
  { codec, language, isAsked = () => true }: About,
): Promise<readonly AttachmentTrouble[]> {
  const attachments = new Attachments(await realpath(path), { codec: codec.attachments })
  const folder = attachmentFolderName(basename(path))
  const troubles: AttachmentTrouble[] = []
  for (const { register, record, ref, name, sha256 } of attachedFiles(dossier).filter(isAsked)) {
    const { is } = await attachments.read(sha256)
    if (is === 'sound') continue
    const said = textsOf(language).attachments[is === 'missing' && codec !== plainCodec ? 'missingSealed' : is]
    const message = labelled(name, said(folder), language)
    troubles.push({ is, register, record, ref, name, sha256, message })
  }
  return troubles
}
