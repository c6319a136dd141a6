import type { ImportContext, Proposal } from './proposal'
import type { Workbook } from './sheets/sheet'

export type ImporterId = 'cnil-register' | 'table'

/** One shape of source we read. Pure: a workbook in, proposed changes out; nothing is applied here. */
export interface Importer {
  readonly id: ImporterId
  /** How sure it is that the workbook has its shape: 0, not at all; 1, certain. */
  recognises(workbook: Workbook, name: string): number
  read(workbook: Workbook, name: string, context: ImportContext): Proposal
}
