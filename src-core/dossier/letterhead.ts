import type { Change, AnyRecord, Collection } from './change'
import { hasFile, isSha256, sha256In } from './attachments'
import type { Dossier } from './dossier'
import { clientFileOf } from './references'

/** What documents do not carry of a letterhead. Each has its words. */
export const leftOutOfLetterheads = ['template', 'merge', 'protection', 'links'] as const
export type LeftOutOfLetterhead = (typeof leftOutOfLetterheads)[number]

/** A file attached to the client file, as its documents are printed on it. */
export interface LetterheadFile {
  readonly name: string
  readonly sha256: string
}

/** The client file's own letterhead: one of the files attached to it. Null where it has none. */
export function letterheadOf(dossier: Dossier): LetterheadFile | null {
  const { letterhead, attachments } = clientFileOf(dossier)
  if (!isSha256(letterhead)) return null
  const sha256 = sha256In(letterhead)
  const row = attachments.find((each) => hasFile(each) && sha256In(each.sha256) === sha256)
  // Its row may be gone; the file itself never is.
  return { sha256, name: row?.name ?? sha256.slice(0, 12) }
}

interface Step {
  readonly at: string
  readonly by: string
}

/** One step: the file named, its row beside the others, and the row of an earlier one gone. */
export function letterheadChanges(dossier: Dossier, row: AnyRecord | null, step: Step): readonly Change[] {
  const file = clientFileOf(dossier)
  const to = row === null ? '' : String(row['sha256'])
  const rows: Collection = { register: 'clientFile', record: file.id, rows: 'attachments' }
  const earlier = isSha256(file.letterhead) ? sha256In(file.letterhead) : ''
  const leaving = file.attachments.findIndex(
    (each) => earlier !== '' && earlier !== to && sha256In(each.sha256) === earlier,
  )
  const gone = file.attachments[leaving]
  const left = file.attachments.filter((each) => each !== gone)
  const isThere = left.some((each) => sha256In(each.sha256) === to)
  return [
    {
      do: 'set',
      in: { register: 'clientFile', record: file.id },
      field: 'letterhead',
      from: file.letterhead,
      to,
      ...step,
    },
    ...(gone ? [{ do: 'remove', from: rows, index: leaving, record: gone, ...step } as const] : []),
    ...(row && !isThere ? [{ do: 'insert', into: rows, index: left.length, record: row, ...step } as const] : []),
  ]
}
