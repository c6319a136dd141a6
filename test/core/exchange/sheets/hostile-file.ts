import { strToU8, zipSync } from 'fflate'
import { makeOds, odsType } from '../../../helpers/make-sheets'
import type { RefusalReason } from '@core/refusals'
import type { ReadFailure } from '@core/exchange/sheets/sheet'

export interface HostileFile {
  readonly story: string
  readonly reason: ReadFailure['reason']
  readonly make: () => Uint8Array
  /** Which guard is meant to bite, where another could hide that it does not. */
  readonly detail?: RegExp
}

export const simple = [{ name: 'Fiche', rows: [['Nom du traitement', 'Paie']] }]
export const simpleOds = () => makeOds(simple)
export const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)
export const odsParts = (parts: Record<string, Uint8Array>) => zipSync({ mimetype: strToU8(odsType), ...parts })

/** A source for the importers: refused by its reason, or imported as a valid file. */
export interface HostileSource {
  readonly story: string
  readonly comes: RefusalReason | 'imported'
  readonly make: () => Uint8Array
}
