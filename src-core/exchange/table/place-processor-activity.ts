import type { CodeOf } from '../../codes'
import { found } from '../proposing/found'
import { dataCategoryOf } from '../reading/data-words'
import { subjectsIn } from '../reading/people-words'
import { splitList } from '../reading/split-list'
import { readYesNo } from '../reading/yes-no'
import type { TableRow } from './table-row'

/** A processing carried out for others belongs to the processor's own record, beside the controller's (GDPR 30(2)). */
export function placeProcessorActivity(row: TableRow): void {
  const { draft } = row
  const name = row.cell('name') ?? row.cell('purposes')
  if (!name) return
  const { id } = draft.reuse('processorActivities', name.text)
  draft.want(id)
  draft.recognise(id)
  const purposes = row.cells('purposes')
  const transfers = row.cell('transfers')
  const said = transfers && readYesNo(transfers.text)
  draft.fill('processorActivities', id, {
    name: found(row.said(name.text), name),
    categoriesOfProcessing:
      purposes.length === 0 ? undefined : found(row.said(purposes.map(({ text }) => text).join('\n')), ...purposes),
    subjects: peopleIn(row),
    dataCategories: dataIn(row),
    transfersDeclared: said && found(said, transfers),
  })
  const role = row.cell('role')
  draft.ledger.place(role)
  draft.warn('processor-row', draft.ledger.where(role ?? name), { name: name.text })
}

/** Only what is whole in our categories: a word beside them would be lost, so the cell is listed as well. */
function peopleIn(row: TableRow) {
  const cells = row.cells('subjects')
  const read = cells.flatMap(({ text }) => subjectsIn(text))
  if (read.length === 0 || read.some(({ category }) => category === 'other')) return undefined
  return found([...new Set(read.map(({ category }) => category))], ...cells)
}

function dataIn(row: TableRow) {
  const cells = [...row.cells('dataCategories'), ...row.cells('dataDetail')]
  const read = cells.flatMap(({ text }) => splitList(text)).map(dataCategoryOf)
  const all = read.filter((category) => category !== undefined)
  if (read.length === 0 || all.length < read.length) return undefined
  return found<readonly CodeOf<'dataCategory'>[]>([...new Set(all)], ...cells)
}
