import type { ImportContext, Proposal } from './proposal'

export const importerIds = ['cnil-register', 'table', 'pia'] as const
export type ImporterId = (typeof importerIds)[number]

/** Largest source read, in bytes: more than any real register, less than memory. The texts of the import page say it. */
export const mostSourceBytes = 25 * 1024 * 1024

/** One shape of source we read. Pure: what its bytes hold in, proposed changes out; nothing is applied here. */
export interface Importer<Source> {
  readonly id: ImporterId
  /** How sure it is that the source has its shape: 0, not at all; 1, certain. */
  recognises(source: Source, name: string): number
  read(source: Source, name: string, context: ImportContext): Proposal
}
