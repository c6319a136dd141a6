import type { ImportWarning } from '../proposal'
import type { SheetWarning, Workbook } from '../sheets/sheet'
import type { Draft } from './draft'

const codes = {
  'encoding-guessed': 'encoding',
  'damaged-characters': 'encoding',
  'unclosed-quote': 'unclosed-quote',
  'formula-without-value': 'formula-without-value',
  'link-dropped': 'link-dropped',
  'not-read': 'not-read',
  'tracked-changes': 'tracked-changes',
} as const satisfies Record<SheetWarning['reason'], ImportWarning['code']>

/** What the reading of the file itself had to tell: letters guessed, formulas without a result. */
export function warnOfSheets(draft: Draft, { warnings }: Workbook): void {
  for (const { reason, sheet = '', count, what } of warnings) {
    const said = { reason, ...(count === undefined ? {} : { count: String(count) }), ...(what ? { what } : {}) }
    draft.warn(codes[reason], sheet, said)
  }
}
