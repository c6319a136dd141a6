import { found } from '../proposing/found'
import { linesOf } from '../reading/lines-of'
import { readLegalBasis } from '../reading/read-legal-basis'
import type { TableRow } from './table-row'

/**
 * Purposes, each with the basis of the row: a table gives one for the whole processing. Where it names several, which
 * purpose rests on which is for the person to say: none is chosen, the words are kept (GDPR 6(1), 13(1)(c)).
 */
export function placePurposes(row: TableRow, id: string): void {
  const { draft } = row
  const cell = row.cell('purposes')
  const titles = cell ? linesOf(cell.text) : []
  const basis = basisOf(row)
  const rows = (titles.length > 0 ? titles : [undefined]).map((title) => ({
    title: title === undefined ? undefined : found(row.said(title), cell),
    ...basis,
  }))
  if (titles.length > 0 || basis.legalBasis || basis.legalBasisJustification) {
    draft.fillRows('activities', id, 'purposes', rows, [['title']])
  }
}

function basisOf(row: TableRow) {
  const cell = row.cell('legalBasis')
  const reason = row.cell('legalBasisJustification')
  const { codes, saysMore } = cell ? readLegalBasis(cell.text) : { codes: [], saysMore: false }
  const [only] = codes
  const one = codes.length === 1 ? only : undefined
  if (cell && codes.length > 1) row.draft.warn('several-bases', row.draft.ledger.where(cell), { text: cell.text })
  const kept = saysMore ? cell : undefined
  const text = [kept?.text, reason?.text].filter((part) => part !== undefined).join('\n')
  return {
    legalBasis: one && found(one, cell),
    legalBasisJustification: text === '' ? undefined : found(row.said(text), kept, reason),
  }
}
