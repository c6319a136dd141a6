import { registerNames, type RegisterName } from '../registers'
import type { Dossier } from './dossier'
import { recordsOf } from './references'

/** Largest file kept beside a client file, in bytes: base64 of it still fits into one request. Said before one is chosen. */
export const mostAttachmentBytes = 50_000_000

/** The folder of the files attached to a client file, beside it: `Client.trente.json` and `Client.trente` have `Client.files`. */
export const attachmentFolderName = (fileName: string): string =>
  `${fileName.replace(/(\.trente)?(\.json)?$/, '')}${attachmentFolderEnd}`
export const attachmentFolderEnd = '.files'

interface Kept {
  readonly name: string
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
}

/** A file one of the records says it has. */
export interface AttachedFile extends Kept {
  readonly register: RegisterName
  readonly record: string
  readonly ref: string
  readonly row: string
}

/** A row that names a file and says which one it is: without both it proves nothing. */
export const hasFile = ({ name, sha256 }: Kept): boolean => name.trim() !== '' && isSha256(sha256)

export const isSha256 = (typed: string): boolean => /^[0-9a-f]{64}$/i.test(typed.trim())

/** As files are called: people may have typed capitals. */
export const sha256In = (typed: string): string => typed.trim().toLowerCase()

/** Every file the records of a dossier say they have, in the order of the registers. */
export function attachedFiles(dossier: Dossier): readonly AttachedFile[] {
  return registerNames.flatMap((register) =>
    recordsOf(dossier, register).flatMap(({ id, ref, ...record }) =>
      rowsIn(record)
        .filter(hasFile)
        .map((row) => ({ register, record: id, ref, row: row.id, name: row.name, sha256: sha256In(row.sha256) })),
    ),
  )
}

const rowsIn = (record: Readonly<Record<string, unknown>>) =>
  (record['attachments'] ?? []) as readonly (Kept & { readonly id: string })[]
