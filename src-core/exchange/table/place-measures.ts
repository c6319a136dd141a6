import { foldWords } from '../../folding/fold'
import type { Activity } from '../../registers'
import { found } from '../proposing/found'
import { reuseMeasure } from '../proposing/reuse-linked'
import { safeguardsIn } from '../reading/read-safeguard'
import { splitList } from '../reading/split-list'
import { readYesNo } from '../reading/yes-no'
import { wp248Headings } from './ticks'
import { dashedList, distinct, isOfMadis, tickedIn, type TableRow } from './table-row'

/** A safeguard of a transfer under « Mesures » stays in its words: it secures nothing. */
export function placeMeasures(row: TableRow, id: string): void {
  const { draft, language } = row
  const told = row.cells('security').flatMap((cell) => {
    const titles = splitList(cell.text)
    if (titles.some((title) => safeguardsIn(title).length > 0)) draft.ledger.leave(cell)
    return titles
      .filter((title) => safeguardsIn(title).length === 0)
      .map((title) => ({ title, type: title, cells: [cell] }))
  })
  const ticked = tickedIn(row, 'measure').map(({ words, comment, cells }) => ({
    title: comment ? `${words} : ${comment.text}` : words,
    type: words,
    cells,
  }))
  draft.ledger.place(...told.flatMap(({ cells }) => cells))
  const links = distinct([...told, ...ticked], ({ title }) => foldWords(title)).map(({ title, type, cells }) => ({
    measure: found(reuseMeasure(draft, language, title, type), ...cells),
    state: found('implemented' as const),
  }))
  draft.fillRows('activities', id, 'securityMeasures', links, [['measure']])
}

/** Answers of the source to the criteria: a box it leaves empty stays unknown. */
export function placeCriteria({ draft, ticks }: TableRow, id: string): void {
  const rows = ticks.flatMap(({ tick, cell }) => {
    const criterion = tick.of === 'criterion' && !tick.isComment ? wp248Headings[foldWords(tick.words)] : undefined
    const answer = readYesNo(cell.text)
    return criterion && answer ? [{ criterion: found(criterion), answer: found<Tri>(answer, cell) }] : []
  })
  draft.fillRows('activities', id, 'wp248', rows, [['criterion']])
}

type Tri = Activity['wp248'][number]['answer']

export function placeAssets(row: TableRow, id: string): void {
  const { draft } = row
  const answers = row.answers('assets')
  const names = answers.flatMap(({ cell, column }) =>
    isOfMadis(column) ? dashedList(cell.text) : splitList(cell.text),
  )
  const assets = names.map((name) => {
    const asset = draft.reuse('supportingAssets', name)
    if (asset.isNew) draft.fill('supportingAssets', asset.id, { name: found(name) })
    return asset.id
  })
  if (assets.length > 0)
    draft.fill('activities', id, { supportingAssets: found([...new Set(assets)], ...answers.map(({ cell }) => cell)) })
}
