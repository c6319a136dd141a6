import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import type { Multilingual } from '../../kinds'
import type { Answer } from '../layout/laid'
import { found, type Found } from '../proposing/found'
import { dataCategoryOf } from '../reading/data-words'
import { splitList } from '../reading/split-list'
import { readYesNo } from '../reading/yes-no'
import type { Cell } from '../sheets/sheet'
import { retentionOn } from './place-retention'
import { dashedList, distinct, isOfMadis, tickedIn, type Line, type TableRow } from './table-row'

interface DataItem {
  readonly category: Found<CodeOf<'dataCategory'> | ''>
  readonly detail: Found<Multilingual>
}

/** The data of each line, with the period and the source its line gives. */
export function placeDataItems(row: TableRow, id: string): void {
  const rows = row.lines.flatMap((line, index) => itemsOn(row, line, index === 0))
  // A code and folded words hold no line break.
  const merged = distinct(
    rows,
    ({ category, detail, retention }) =>
      `${category.value}\n${foldWords(Object.values(detail.value).join(' '))}\n${retention?.value ?? ''}`,
  )
  row.draft.ledger.place(...rows.flatMap(({ detail, retention }) => [...detail.cells, ...(retention?.cells ?? [])]))
  row.draft.fillRows('activities', id, 'dataItems', merged, [['category', 'detail'], ['category']])
}

function itemsOn(row: TableRow, line: Line, isFirst: boolean) {
  const items = [...itemsIn(row, line), ...(isFirst ? tickedItems(row) : [])]
  const retention = retentionOn(row, line)
  const [source] = line.cells('source')
  const origin = source && found(row.said(source.text), source)
  // A period or a source without any data is still an answer: it is held by an item whose category is to be chosen.
  const held: readonly DataItem[] =
    items.length === 0 && (retention || origin) ? [{ category: found('' as const), detail: found({}) }] : items
  return held.map((item) => ({
    ...item,
    retention,
    sourceDetail: origin,
    nationalId: item.category.value === 'nationalId' ? found('yes' as const) : undefined,
  }))
}

function itemsIn(row: TableRow, line: Line): readonly DataItem[] {
  const answers = line.answers('dataCategories')
  const details = line.cells('dataDetail')
  const named = answers.flatMap((answer) => categoriesIn(answer).map((words) => ({ words, cell: answer.cell })))
  const others = [...line.answers('otherCategories'), ...line.answers('specialCategories'), ...listed(line)].flatMap(
    (answer) => categoriesIn(answer).map((words) => itemOf(row, words, answer.cell)),
  )
  const [only] = named
  const [detail] = details
  if (only && named.length === 1 && details.length === 1 && detail) {
    // One category, spelt out beside it: “Contact Data” + “Name email phone”.
    const category = dataCategoryOf(only.words)
    const words = category ? detail.text : `${only.words} : ${detail.text}`
    return [itemOf(row, words, only.cell, detail, category ?? 'other'), ...others]
  }
  return [
    ...named.map(({ words, cell }) => itemOf(row, words, cell)),
    ...details.flatMap((cell) => splitList(cell.text).map((words) => itemOf(row, words, cell))),
    ...others,
  ]
}

/** « Données sensibles » holds a list in some tables, and a yes or no in others, which has no question here. */
const listed = (line: Line): readonly Answer[] =>
  line
    .answers('sensitiveData')
    .filter(({ cell }) => readYesNo(cell.text) === undefined && splitList(cell.text).every(dataCategoryOf))

const tickedItems = (row: TableRow): readonly DataItem[] =>
  tickedIn(row, 'data').map(({ words, cells: [box] }) => itemOf(row, words, box))

function itemOf(
  row: TableRow,
  words: string,
  cell: Cell | undefined,
  detail?: Cell,
  category = row.decided('dataCategories', words, 'dataCategory') ?? dataCategoryOf(words),
): DataItem {
  return { category: found(category ?? ('other' as const)), detail: found(row.said(words), cell, detail) }
}

export const categoriesIn = ({ cell, column }: Answer): readonly string[] =>
  isOfMadis(column) ? dashedList(cell.text) : splitList(cell.text)
