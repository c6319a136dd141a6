import { cnilRegisterWarnings } from './cnil-register/warnings'
import { piaWarnings } from './pia/warnings'
import { proposingWarnings } from './proposing/warnings'
import { sheetWarnings } from './sheets/warnings'
import { tableWarnings } from './table/warnings'

/** Every warning an import may give: each importer owns its own, worded in `texts.importing.warnings`. */
export const warningCodes = [
  ...cnilRegisterWarnings,
  ...piaWarnings,
  ...proposingWarnings,
  ...sheetWarnings,
  ...tableWarnings,
] as const
export type WarningCode = (typeof warningCodes)[number]
