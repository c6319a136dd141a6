import type { CodeOf } from '../../codes'
import { found } from '../proposing/found'
import { safeguardsIn } from '../reading/read-safeguard'
import { readTransfers } from '../reading/read-transfers'
import { readYesNo } from '../reading/yes-no'
import type { Cell } from '../sheets/sheet'
import { distinct, type TableRow } from './table-row'

type Declared = 'yes' | 'no'

/**
 * “Yes” declares transfers without naming any; “No” is an answer of the source, not a gap; countries outside the EEA make
 * rows, those inside are told. What contradicts itself declares nothing.
 */
export function placeTransfers(row: TableRow, id: string): void {
  const declared = [...row.cells('transfers'), ...row.cells('transferCountries')]
  placeTransfersOf(row, { register: 'activities', id, declared, safeguards: row.cells('safeguards') })
}

interface Told {
  /** The record of the controller's register, or of the processor's: both ask Art. 30(1)(e) and 30(2)(c) alike. */
  readonly register: 'activities' | 'processorActivities'
  readonly id: string
  readonly declared: readonly Cell[]
  readonly safeguards: readonly Cell[]
}

export function placeTransfersOf(row: TableRow, { register, id, declared: cells, safeguards }: Told): void {
  const { draft } = row
  const read = cells.map((cell) => ({ cell, ...readOne(cell) }))
  const destinations = distinct(
    read.flatMap(({ cell, destinations: named }) => named.map((each) => ({ ...each, cell }))),
    ({ country }) => country,
  )
  for (const { cell, inside } of read) if (inside.length > 0) tellInside(row, cell, inside)
  for (const { cell, unread } of read) for (const words of unread) tellUnread(row, cell, words)
  const declared = new Set(read.flatMap((each) => (each.declared ? [each.declared] : [])))
  if (destinations.length > 0) declared.add('yes')
  if (declared.size > 1 || read.some(({ contradicts }) => contradicts))
    return contradict(
      row,
      read.map(({ cell }) => cell),
    )
  const [said] = declared
  const saying = read.filter(({ declared: each, unread }) => each !== undefined && unread.length === 0)
  if (said) draft.fill(register, id, { transfersDeclared: found<Declared>(said, ...saying.map(({ cell }) => cell)) })
  const mechanism = safeguardIn(safeguards)
  const rows = destinations.map(({ country, cell, mechanism: own }) => ({
    destination: found(country, cell),
    mechanism: own ? found(own) : mechanism,
  }))
  draft.fillRows(register, id, 'transfers', rows, [['destination']])
}

function readOne(cell: Cell): ReturnType<typeof readTransfers> {
  const said = readYesNo(cell.text)
  return said
    ? { declared: said, destinations: [], inside: [], unread: [], contradicts: false }
    : readTransfers(cell.text)
}

/** No transfer in the sense of Chapter V, and nothing to declare: the cell is listed, and why is said. */
function tellInside({ draft }: TableRow, cell: Cell, inside: readonly { readonly words: string }[]): void {
  draft.ledger.leave(cell)
  draft.warn('inside-eea', draft.ledger.where(cell), { country: inside.map(({ words }) => words).join(', ') })
}

/** A cell half understood is told as not placed: « États-Unis (CCT signées) » says more than a country. */
function tellUnread({ draft }: TableRow, cell: Cell, words: string): void {
  draft.ledger.leave(cell)
  if (/^\p{Lu}[\p{L} '’-]{2,30}$/u.test(words))
    draft.warn('unknown-country', draft.ledger.where(cell), { country: words })
}

function contradict({ draft }: TableRow, cells: readonly Cell[]): void {
  draft.ledger.leave(...cells)
  const [first] = cells
  if (first)
    draft.warn('transfer-contradiction', draft.ledger.where(first), { text: cells.map(({ text }) => text).join(' ; ') })
}

/** The transfer tool of the row, when its cell names one and nothing else (GDPR 46). */
function safeguardIn(cells: readonly Cell[]) {
  const codes = [...new Set(cells.flatMap(({ text }) => safeguardsIn(text)))]
  const [only] = codes
  return codes.length === 1 && only ? found<CodeOf<'transferMechanism'>>(only, ...cells) : undefined
}
