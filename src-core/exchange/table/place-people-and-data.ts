import { found, type Found } from '../proposing/found'
import { reuseRetention } from '../proposing/reuse-linked'
import { dataCategoryOf } from '../reading/data-words'
import { foldWords } from '../../folding/fold'
import { linesOf } from '../reading/lines-of'
import { subjectCategoryOf, subjectsIn } from '../reading/people-words'
import { readFinalFate } from '../reading/read-retention'
import type { Multilingual } from '../../kinds'
import type { CodeOf } from '../../codes'
import { listIn, tickedIn, type TableRow } from './table-row'

export function placeSubjects(row: TableRow, id: string): void {
  const cell = row.cell('subjects')
  const listed = cell ? subjectsIn(cell.text).map((each) => ({ ...each, cells: [cell] })) : []
  const ticked = tickedIn(row, 'subject').map(({ words, comment, cells }) => ({
    category: subjectCategoryOf(words) ?? ('other' as const),
    words: comment ? `${words} : ${comment.text}` : words,
    cells,
  }))
  const rows = [...listed, ...ticked].map(({ category, words, cells }) => ({
    category: found(category),
    detail: found(row.said(words), ...cells),
    children: category === 'children' ? found('yes' as const) : undefined,
  }))
  row.draft.fillRows('activities', id, 'subjects', rows, [['category', 'detail'], ['category']])
  if (rows.some(({ children }) => children)) row.draft.fill('activities', id, { childrenInvolved: found('yes') })
}

interface DataItem {
  readonly category: Found<CodeOf<'dataCategory'> | ''>
  readonly detail: Found<Multilingual>
}

export function placeDataItems(row: TableRow, id: string): void {
  const items = dataItemsIn(row)
  const retention = retentionIn(row)
  const source = row.cell('source')
  const origin = source && found(row.said(source.text), source)
  // A period or a source without any data is still an answer: it is held by an item whose category is to be chosen.
  const held =
    items.length === 0 && (retention || origin) ? [{ category: found('' as const), detail: found({}) }] : items
  const rows = held.map((item) => ({
    ...item,
    retention,
    sourceDetail: origin,
    nationalId: item.category.value === 'nationalId' ? found('yes' as const) : undefined,
  }))
  row.draft.fillRows('activities', id, 'dataItems', rows, [['category', 'detail'], ['category']])
}

function dataItemsIn(row: TableRow): readonly DataItem[] {
  const categories = row.cell('dataCategories')
  const detail = row.cell('dataDetail')
  const other = row.cell('otherCategories')
  const named = categories ? categoriesIn(categories.text) : []
  const [only] = named
  const item = (
    words: string,
    category = dataCategoryOf(words),
    ...cells: Parameters<typeof found>[1][]
  ): DataItem => ({
    category: found(category ?? ('other' as const)),
    detail: found(row.said(words), ...cells),
  })
  const ticked = tickedIn(row, 'data').map(({ words, cells }) => item(words, undefined, ...cells))
  const others = other ? listIn(other.text).map((words) => item(words, undefined, other)) : []
  if (only !== undefined && named.length === 1 && detail) {
    // One category, spelt out beside it: “Contact Data” + “Name email phone”.
    const category = dataCategoryOf(only)
    const words = category ? detail.text : `${only} : ${detail.text}`
    return [item(words, category ?? 'other', categories, detail), ...others, ...ticked]
  }
  const details = detail ? linesOf(detail.text).map((words) => item(words, undefined, detail)) : []
  return [...named.map((words) => item(words, undefined, categories)), ...details, ...others, ...ticked]
}

/** Cuts a list of categories; commas cut it only when a category we know stands between them. */
function categoriesIn(text: string): readonly string[] {
  return listIn(text).flatMap((part) => {
    if (dataCategoryOf(part)) return [part]
    const between = part.split(/,\s*/)
    if (!between.some(dataCategoryOf)) return [part]
    const unknown = between.filter((each) => !dataCategoryOf(each))
    return [...between.filter(dataCategoryOf), ...(unknown.length > 0 ? [unknown.join(', ')] : [])]
  })
}

/** One rule for all data of the row: a table says which period, not for which category. */
function retentionIn(row: TableRow): Found<string> | undefined {
  const period = row.cell('retention')
  if (!period) return undefined
  const name = row.cell('retentionName')
  const fate = row.cell('retentionFate')
  const periods = period.text.split(/\s+-\s+/)
  const label = retentionLabel(periods, name?.text, fate?.text)
  const single = periods.length === 1
  const finalFate = single && fate ? readFinalFate(fate.text) : undefined
  const rule = reuseRetention(row.draft, row.language, label, { period: single ? period.text : label, finalFate })
  return found(rule, period, name, fate)
}

/** `Dossier : 2 ans (Destruction) ; Comptabilité : 10 ans`: three columns of Madis, each a list in the same order. */
function retentionLabel(periods: readonly string[], name: string | undefined, fate: string | undefined): string {
  const names = name?.split(/\s+-\s+/) ?? []
  const fates = fate?.split(/\s+-\s+/) ?? []
  const inStep = (list: readonly string[]) => list.length === 0 || list.length === periods.length
  if (!inStep(names) || !inStep(fates)) {
    return [name, periods.join(' - '), fate].filter((part) => part !== undefined && foldWords(part) !== '').join(' : ')
  }
  const each = periods.map((period, index) => {
    const [before, after] = [names[index], fates[index]]
    return `${before ? `${before} : ` : ''}${period}${after ? ` (${after})` : ''}`
  })
  return each.join(' ; ')
}
