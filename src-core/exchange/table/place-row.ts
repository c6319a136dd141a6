import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import { found } from '../proposing/found'
import { readDate } from '../reading/read-date'
import { readPerson } from '../reading/read-person'
import { wholeNumber } from '../reading/whole-number'
import { readYesNo } from '../reading/yes-no'
import type { Cell } from '../sheets/sheet'
import type { Bodies } from './bodies'
import { placeDataItems } from './place-data'
import { placeAssets, placeCriteria, placeMeasures } from './place-measures'
import { placeSubjects } from './place-people'
import { placePurposes } from './place-purposes'
import { placeRecipients } from './place-recipients'
import { placeTransfers } from './place-transfers'
import { statusWords } from './status-words'
import type { TableRow } from './table-row'

/** Puts one record of a table into its activity. */
export function placeRow(row: TableRow, id: string, bodies: Bodies): void {
  const { draft } = row
  const said = (field: string) => {
    const cells = row.cells(field)
    return cells.length === 0 ? undefined : found(row.said(cells.map(({ text }) => text).join('\n')), ...cells)
  }
  draft.fill('activities', id, {
    controllers: found(bodies.controllersOf(row)),
    description: said('description'),
    department: said('department'),
    status: statusOf(row, row.cell('status')),
    startDate: dayIn(row, row.cell('startDate')),
    endDate: dayIn(row, row.cell('endDate')),
    lastReviewedOn: dayIn(row, row.cell('lastReviewedOn')),
    approxTotalCount: countIn(row.cell('subjectCount')),
    collectionMode: collectionIn(row.cell('collection')),
    profiling: answerIn(row.cell('profiling')),
    dpiaDecision: decisionIn(row.cell('dpiaRequired')),
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

function statusOf(row: TableRow, cell: Cell | undefined) {
  const folded = foldWords(cell?.text ?? '')
  const code =
    row.decided('status', folded, 'activityStatus') ?? statusWords.find(([pattern]) => pattern.test(folded))?.[1]
  return code && found(code, cell)
}

function dayIn({ language }: TableRow, cell: Cell | undefined) {
  const day = cell && readDate(cell, language)
  return day ? found(day, cell) : undefined
}

function countIn(cell: Cell | undefined) {
  const count = cell && wholeNumber(cell.text)
  return count === undefined ? undefined : found(count, cell)
}

function answerIn(cell: Cell | undefined) {
  const said = cell && readYesNo(cell.text)
  return said && found(said, cell)
}

function decisionIn(cell: Cell | undefined) {
  const said = cell && readYesNo(cell.text)
  return said && found<CodeOf<'dpiaDecision'>>(said === 'yes' ? 'required' : 'notRequired', cell)
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

/** A person only when the cell names one: « Jeanne Martin », not « DSI » nor « à voir avec la RH ». */
function placeOwner(row: TableRow, id: string): void {
  const cell = row.cell('owner')
  if (!cell) return
  const read = readPerson(cell.text)
  if (read.kind !== 'person') return
  const { draft } = row
  const person = draft.reuse('persons', read.name)
  if (person.isNew) draft.fill('persons', person.id, { fullName: found(read.name) })
  draft.fill('activities', id, { owner: found(person.id, ...(read.rest === undefined ? [cell] : [])) })
}
