import { makeCsv, makeOds, makeXlsx, type CsvToMake, type RowToMake, type SheetToMake } from '../../helpers/make-sheets'
import type { CorpusFile } from '../expected'
import type { Chance, Facts } from '../facts'
import { Paper } from '../paper'
import { phrases, type Phrases } from '../pools'

/** One way people lay a register out. */
export type Layout = (facts: Facts, chance: Chance) => CorpusFile

type Made = Pick<CorpusFile, 'bytes' | 'name'>

/** A layout from what it writes on paper. */
export const laidOut =
  (write: (paper: Paper, said: Phrases) => Made): Layout =>
  (facts, chance) => {
    const paper = new Paper(facts, chance)
    const made = write(paper, phrases[facts.language])
    return { ...made, expected: paper.expected() }
  }

/** The same sheets as Excel or LibreOffice write them. */
export const asWorkbook = (chance: Chance, sheets: readonly SheetToMake[]): Made =>
  chance.often(60) ? asXlsx(chance, sheets) : asOds(sheets)

export const asXlsx = (chance: Chance, sheets: readonly SheetToMake[]): Made => ({
  bytes: makeXlsx(sheets, { texts: chance.one(['shared', 'inline'] as const) }),
  name: 'register.xlsx',
})
export const asOds = (sheets: readonly SheetToMake[]): Made => ({ bytes: makeOds(sheets), name: 'register.ods' })

export const asCsv = (rows: readonly RowToMake[], options: CsvToMake): Made => ({
  bytes: makeCsv(rows, options),
  name: options.delimiter === '\t' ? 'register.tsv' : 'register.csv',
})

/** One sheet, in any of the three. */
export const asAnyTable = (paper: Paper, said: Phrases, rows: readonly RowToMake[]): Made =>
  paper.chance.often(25) ? asCsv(rows, { delimiter: ';' }) : asWorkbook(paper.chance, [{ name: said.sheet, rows }])
