import type { CodeOf } from '../../codes'
import { found } from '../proposing/found'
import { foldWords } from '../../folding/fold'
import { readDate } from '../reading/read-date'
import type { Cell } from '../sheets/sheet'
import type { Bodies } from './bodies'
import { placeDataItems, placeSubjects } from './place-people-and-data'
import { placePurposes } from './place-purposes'
import { placeCriteria, placeMeasures, placeRecipients, placeTransfers } from './place-recipients'
import { statusWords } from './synonyms'
import { listIn, type TableRow } from './table-row'

/** Puts one line of a table into its activity. */
export function placeRow(row: TableRow, id: string, bodies: Bodies): void {
  const { draft } = row
  const description = row.cell('description')
  const department = row.cell('department')
  draft.fill('activities', id, {
    controllers: found(bodies.controllersOf(row)),
    description: description && found(row.said(description.text), description),
    department: department && found(row.said(department.text), department),
    status: statusOf(row.cell('status')),
    startDate: dayIn(row, row.cell('startDate')),
    endDate: dayIn(row, row.cell('endDate')),
    lastReviewedOn: dayIn(row, row.cell('lastReviewedOn')),
    approxTotalCount: countIn(row.cell('subjectCount')),
    collectionMode: collectionIn(row.cell('collection')),
  })
  placeOwner(row, id)
  placePurposes(row, id)
  placeSubjects(row, id)
  placeDataItems(row, id)
  placeRecipients(row, id)
  placeTransfers(row, id)
  placeMeasures(row, id)
  placeCriteria(row, id)
  placeAssets(row, id)
}

function statusOf(cell: Cell | undefined) {
  const folded = foldWords(cell?.text ?? '')
  const code = statusWords.find(([pattern]) => pattern.test(folded))?.[1]
  return code && found(code, cell)
}

function dayIn({ language }: TableRow, cell: Cell | undefined) {
  const day = cell && readDate(cell, language)
  return day ? found(day, cell) : undefined
}

/** A whole number as people write it; `env. 2 000` is no count. */
function countIn(cell: Cell | undefined) {
  const digits = cell?.text.replace(/[\s\u00a0\u202f]/g, '') ?? ''
  return /^\d{1,9}$/.test(digits) ? found(Number(digits), cell) : undefined
}

function collectionIn(cell: Cell | undefined) {
  const folded = foldWords(cell?.text ?? '')
  const modes: readonly (readonly [RegExp, CodeOf<'collectionMode'>])[] = [
    [/^(directe?|collecte directe|direct collection)$/, 'direct'],
    [/^(indirecte?|collecte indirecte|indirect collection)$/, 'indirect'],
    [/^(directe? (et|and) indirecte?|both|les deux|mixte)$/, 'both'],
  ]
  const mode = modes.find(([pattern]) => pattern.test(folded))?.[1]
  return mode && found(mode, cell)
}

/** A person only when the cell looks like one name: « Jeanne Martin », not « DSI » nor « à voir avec la RH ». */
function placeOwner(row: TableRow, id: string): void {
  const cell = row.cell('owner')
  if (!cell || !/^(\p{Lu}[\p{L}'’-]+)( \p{Lu}[\p{L}'’-]+){1,3}$/u.test(cell.text)) return
  const { draft } = row
  const person = draft.reuse('persons', cell.text)
  if (person.isNew) draft.fill('persons', person.id, { fullName: found(cell.text) })
  draft.fill('activities', id, { owner: found(person.id, cell) })
}

function placeAssets(row: TableRow, id: string): void {
  const cell = row.cell('assets')
  if (!cell) return
  const { draft } = row
  const assets = listIn(cell.text).map((name) => {
    const asset = draft.reuse('supportingAssets', name)
    if (asset.isNew) draft.fill('supportingAssets', asset.id, { name: found(name) })
    return asset.id
  })
  draft.fill('activities', id, { supportingAssets: found([...new Set(assets)], cell) })
}
