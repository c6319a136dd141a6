import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { blanksOf } from '@core/asked/unfilled'
import type { WindowLanguage } from '@core/texts/languages'
import { registersPrintedBy, type DocumentId } from './registry'
import { selectRecords, type WantedRefs } from './select-records'

/** What remains to fill in the records that documents are about, each record once. */
export interface BlanksPrinted {
  readonly count: number
  /** Human references of the records that hold them. */
  readonly refs: readonly string[]
}

/** Told before anything is written: on paper, a draft looks like an answer. */
export function blanksPrinted(
  documents: readonly DocumentId[],
  dossier: Dossier,
  { language, records }: { readonly language: WindowLanguage; readonly records: WantedRefs },
): BlanksPrinted {
  const held = [...new Set(documents.flatMap(registersPrintedBy))].flatMap((register) =>
    selectRecords(dossier, register, records).map((record) => ({
      ref: record.ref,
      count: blanksOf(register, record as unknown as AnyRecord, language).length,
    })),
  )
  const holding = held.filter(({ count }) => count > 0)
  return { count: holding.reduce((sum, { count }) => sum + count, 0), refs: holding.map(({ ref }) => ref) }
}
