import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import { registers } from '../../registers'
import { found, type Found } from '../proposing/found'
import { reuseMeasure, reuseProcessor } from '../proposing/reuse-linked'
import { dataCategoryOf } from '../reading/data-words'
import { subjectsIn } from '../reading/people-words'
import { readProcessors } from '../reading/read-processors'
import { safeguardsIn } from '../reading/read-safeguard'
import { splitList } from '../reading/split-list'
import type { Cell } from '../sheets/sheet'
import { placeCustomers } from './place-customers'
import { placeTransfersOf } from './place-transfers'
import { readAnswer } from './read-answer'
import { saysNoMore } from './says-no-more'
import type { TableRow } from './table-row'

/**
 * A processing carried out for others belongs to the processor's own record, beside the controller's (GDPR 30(2)). Its
 * forms give it no name: it is called by its categories of processing, and several controllers may have it carried out.
 */
export function placeProcessorActivity(row: TableRow): void {
  const { draft } = row
  const categories = [...row.cells('categoriesOfProcessing'), ...row.cells('purposes')]
  const name = row.cell('name') ?? categories[0]
  if (!name) return
  const ref = row.cell('ref')
  const [known] = draft.byTitle('processorActivities', name.text)
  const id = known ?? draft.create('processorActivities', ref?.text)
  if (draft.read('processorActivities', id).ref === ref?.text) draft.ledger.place(ref)
  draft.want(id)
  draft.recognise(id)
  const said = categories.map(({ text }) => text).join('\n')
  draft.fill('processorActivities', id, {
    name: found(row.said(name.text), name),
    categoriesOfProcessing: categories.length === 0 ? undefined : found(row.said(said), ...categories),
    subjects: peopleIn(row),
    dataCategories: dataIn(row),
    securityMeasures: measuresIn(row),
    subProcessors: subProcessorsIn(row),
    ...pickedIn(row),
  })
  placeCustomers(row, id)
  const declared = [...row.cells('transfersDeclared'), ...row.cells('transfers'), ...row.cells('transferCountries')]
  placeTransfersOf(row, { register: 'processorActivities', id, declared, safeguards: row.cells('safeguards') })
  const role = row.cell('role')
  draft.ledger.place(role)
  // Of a table that is a processor's record, each line is: nothing to tell.
  if (role) draft.warn('processor-row', draft.ledger.where(role), { name: name.text })
}

/** The processor's record has our categories only: a cell that says more than they do is read, and listed as well. */
function peopleIn(row: TableRow) {
  const cells = row.cells('subjects')
  const codesIn = ({ text }: Cell) => subjectsIn(text).map(({ category }) => category)
  const read = cells.flatMap(codesIn)
  if (read.length === 0 || read.includes('other')) return undefined
  const whole = cells.filter((cell) => saysNoMore('subjectCategory', codesIn(cell), cell.text))
  return found([...new Set(read)], ...whole)
}

function dataIn(row: TableRow) {
  const cells = [...row.cells('dataCategories'), ...row.cells('dataDetail')]
  const codesIn = ({ text }: Cell) => splitList(text).map(dataCategoryOf)
  const read = cells.flatMap(codesIn)
  const all = read.filter((category) => category !== undefined)
  if (read.length === 0 || all.length < read.length) return undefined
  const known = (cell: Cell) => codesIn(cell).filter((category) => category !== undefined)
  const whole = cells.filter((cell) => saysNoMore('dataCategory', known(cell), cell.text))
  return found<readonly CodeOf<'dataCategory'>[]>([...new Set(all)], ...whole)
}

/** A safeguard of a transfer secures nothing: its cell is listed. */
function measuresIn(row: TableRow): Found<readonly string[]> | undefined {
  const { draft, language } = row
  const cells = [...row.cells('securityMeasures'), ...row.cells('security')]
  const isMeasure = (title: string) => safeguardsIn(title).length === 0
  const titles = cells.flatMap(({ text }) => splitList(text).filter(isMeasure))
  if (titles.length === 0) return undefined
  const whole = cells.filter(({ text }) => splitList(text).every(isMeasure))
  const ids = titles.map((title) => reuseMeasure(draft, language, title, title))
  return found([...new Set(ids)], ...whole)
}

/** Cells that name no one for certain (« voir contrat ») are left to the person. */
function subProcessorsIn(row: TableRow): Found<readonly string[]> | undefined {
  const read = [...row.cells('subProcessors'), ...row.cells('processors')].flatMap((cell) => {
    const named = readProcessors(cell.text)
    return named && named.length > 0 ? [{ cell, named }] : []
  })
  const ids = read.flatMap(({ named }) =>
    named.map(({ name, role }) => reuseProcessor(row.draft, row.language, name, role)),
  )
  return ids.length === 0 ? undefined : found([...new Set(ids)], ...read.map(({ cell }) => cell))
}

const picked = ['status', 'authorisationKind', 'fateAtEnd', 'fateAtEndDetail', 'ownReuse'] as const

/** What one cell answers by itself. */
function pickedIn(row: TableRow): Readonly<Record<string, Found<never>>> {
  const { fields } = registers.processorActivities
  return Object.fromEntries(
    picked.flatMap((field) => {
      const cell = row.cell(field)
      if (!cell || foldWords(cell.text) === '') return []
      const value = readAnswer(fields[field], cell, row.draft, row.language)
      return value === undefined ? [] : [[field, found(value as never, cell)]]
    }),
  )
}
