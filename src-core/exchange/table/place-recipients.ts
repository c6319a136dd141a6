import type { Activity } from '../../registers'
import { found } from '../proposing/found'
import { reuseMeasure, reuseProcessor } from '../proposing/reuse-linked'
import { countryOf } from '../reading/country-of'
import { foldWords } from '../../folding/fold'
import { linesOf } from '../reading/lines-of'
import { readYesNo } from '../reading/yes-no'
import { mechanismOf } from '../cnil-register/form-words'
import { wp248Headings } from './synonyms'
import { listIn, tickedIn, type TableRow } from './table-row'

/** Words that make a processor of a « processor or third party »: someone who provides a service to the controller. */
const provides =
  /\b(provider|hosting|host|saas|processor|supplier|prestataire|hebergeur|editeur|sous traitant|fournisseur)\b/

export function placeRecipients(row: TableRow, id: string): void {
  const { draft } = row
  const either = row.cell('processorOrThird')
  const isProcessor = either && provides.test(foldWords(either.text))
  const outside = [row.cell('recipients'), isProcessor ? undefined : either]
  const external = outside.flatMap((cell) =>
    cell ? linesOf(cell.text).map((text) => ({ recipient: found(row.said(text), cell) })) : [],
  )
  draft.fillRows('activities', id, 'externalRecipients', external, [['recipient']])
  const inside = row.cell('internalRecipients')
  const internal = inside ? linesOf(inside.text).map((text) => ({ service: found(row.said(text), inside) })) : []
  draft.fillRows('activities', id, 'internalRecipients', internal, [['service']])
  const named = [row.cell('processors'), isProcessor ? either : undefined].filter((cell) => cell !== undefined)
  const processors = named.flatMap(({ text }) => listIn(text).map((name) => reuseProcessor(draft, name)))
  draft.fill('activities', id, { processors: found([...new Set(processors)], ...named) })
}

/** “Yes” declares transfers without naming any; “No” is an answer of the source, not a gap; countries make rows. */
export function placeTransfers(row: TableRow, id: string): void {
  const { draft } = row
  const cell = row.cell('transfers')
  const countries = row.cell('transferCountries')
  const said = cell && readYesNo(cell.text)
  if (said) draft.fill('activities', id, { transfersDeclared: found(said, cell) })
  const named = countries ?? (said ? undefined : cell)
  if (!named) return
  const places = named.text.split(/[,;/\n]/).map((part) => ({ part: part.trim(), code: countryOf(part) }))
  const transfers = places.flatMap(({ code }) => (code ? [{ destination: found(code, named) }] : []))
  for (const { part, code } of places) {
    if (code || part === '' || (!countries && !isPlaceName(part))) continue
    draft.warn('unknown-country', draft.ledger.where(named), { country: part })
  }
  // A cell half understood is told as not placed: « États-Unis (CCT signées) » says more than a country.
  if (transfers.length < places.length) draft.ledger.leave(named)
  if (transfers.length === 0) return
  draft.fillRows('activities', id, 'transfers', transfers, [['destination']])
  draft.fill('activities', id, { transfersDeclared: found('yes') })
}

const isPlaceName = (text: string) => /^\p{Lu}[\p{L} '’-]{2,30}$/u.test(text) && mechanismOf(text) === undefined

export function placeMeasures(row: TableRow, id: string): void {
  const { draft, language } = row
  const cell = row.cell('security')
  const told = cell ? linesOf(cell.text).map((title) => ({ title, type: title, cells: [cell] })) : []
  const ticked = tickedIn(row, 'measure').map(({ words, comment, cells }) => ({
    title: comment ? `${words} : ${comment.text}` : words,
    type: words,
    cells,
  }))
  const links = [...told, ...ticked].map(({ title, type, cells }) => ({
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
