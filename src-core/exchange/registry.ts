import type { Family } from './family'
import { piaFamily } from './pia/pia-family'
import { workbookFamily } from './workbook-family'

/** Every sort of file we read, asked in this order. Adding a shape: a folder, a line in its family, a fixture. */
export const families: readonly Family[] = [piaFamily, workbookFamily]
