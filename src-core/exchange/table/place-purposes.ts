import { foldWords } from '../../folding/fold'
import { found } from '../proposing/found'
import { linesOf } from '../reading/lines-of'
import { readLegalBasis } from '../reading/read-legal-basis'
import { splitList } from '../reading/split-list'
import { distinct, type Line, type TableRow } from './table-row'

/**
 * Purposes, each with the basis of its line: a table gives one for the whole processing, or one for each merged line. Where
 * it names several, which purpose rests on which is for the person to say: none is chosen, the words are kept (GDPR 6(1),
 * 13(1)(c)).
 */
export function placePurposes(row: TableRow, id: string): void {
  const rows = row.lines.flatMap((line) => purposesOn(row, line))
  const merged = distinct(rows, ({ title, legalBasis }) => {
    const words = Object.values(title?.value ?? {}).join(' ')
    return words === '' ? `${JSON.stringify(legalBasis?.value)}` : foldWords(words)
  })
  row.draft.ledger.place(...rows.flatMap(({ title }) => title?.cells ?? []))
  if (merged.length > 0) row.draft.fillRows('activities', id, 'purposes', merged, [['title']])
}

function purposesOn(row: TableRow, line: Line) {
  const titles = [...line.cells('purposes'), ...line.cells('subPurposes')].flatMap((cell) =>
    purposesIn(cell.text).map((title) => found(row.said(title), cell)),
  )
  const basis = basisOn(row, line)
  if (titles.length === 0 && !basis.legalBasis && !basis.legalBasisJustification) return []
  return (titles.length > 0 ? titles : [undefined]).map((title) => ({ title, ...basis }))
}

/** « Calculer, payer et déclarer les salaires » is one purpose: a comma parts those that each begin as a sentence does. */
function purposesIn(text: string): readonly string[] {
  const pieces = splitList(text)
  return pieces.every((piece) => /^[^\p{L}]*\p{Lu}/u.test(piece)) ? pieces : linesOf(text)
}

function basisOn(row: TableRow, line: Line) {
  const cells = line.cells('legalBasis')
  const reasons = line.cells('legalBasisJustification')
  const read = cells.map((cell) => ({ cell, ...readLegalBasis(cell.text) }))
  const codes = [
    ...new Set(read.flatMap(({ cell, codes: own }) => row.decided('legalBasis', cell.text, 'legalBasis') ?? own)),
  ]
  const [only] = codes
  const one = codes.length === 1 ? only : undefined
  const [first] = cells
  if (first && codes.length > 1)
    row.draft.warn('several-bases', row.draft.ledger.where(first), { text: cells.map(({ text }) => text).join(' ; ') })
  const isWhole = ({ cell, saysMore }: (typeof read)[number]) => !saysMore || row.isListed('legalBasis', cell.text)
  const kept = read.filter((each) => !isWhole(each) || codes.length > 1).map(({ cell }) => cell)
  const text = [...kept, ...reasons].map((cell) => cell.text).join('\n')
  return {
    legalBasis: one && found(one, ...cells),
    legalBasisJustification: text === '' ? undefined : found(row.said(text), ...kept, ...reasons),
  }
}
