import type { ImportContext, Proposal } from './proposal'

export const importerIds = ['cnil-register', 'trente-document', 'table', 'pia'] as const
export type ImporterId = (typeof importerIds)[number]

/** Largest source read, in bytes: more than any real register, less than memory. The texts of the import page say it. */
export const mostSourceBytes = 25 * 1024 * 1024

/** Lines of one table, below its headings: four times the largest register we know of. The refusal's texts say it. */
export const mostTableRows = 20_000

/**
 * Records and lines of records one import may make: some ten for each line of the largest table. What it makes is held
 * three times (by the reader, the window and the file) and must be read again within half a minute.
 */
export const mostMade = 250_000

/** A source whose bytes are within the limits, and whose content is not. Told as a refusal by `defineFamily`. */
export class TooMuch extends Error {
  override name = 'TooMuch'
}

/** One shape of source we read. Pure: what its bytes hold in, proposed changes out; nothing is applied here. */
export interface Importer<Source> {
  readonly id: ImporterId
  /** How sure it is that the source has its shape: 0, not at all; 1, certain. */
  recognises(source: Source, name: string): number
  read(source: Source, name: string, context: ImportContext): Proposal
}
