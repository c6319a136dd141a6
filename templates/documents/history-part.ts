import { fieldsOf } from '@core/law/extra-fields'
import { isExtra } from '@core/registers/extra-names'
import { fieldTextsOf, labelHere } from '@core/texts/field-texts'
import type { HistoryEntry } from '@core/dossier/dossier'
import { clientFileOf, findRecord } from '@core/dossier/references'
import { groupOf, type FieldSet } from '@core/kinds'
import { registers, rowDefinitions, type RowName } from '@core/registers'
import type { Grid } from '../blocks'
import type { Printing } from './printing'
import { formatDate } from '@core/texts/format'

/** Lines a document shows: an authority wants the recent story, the file keeps the whole one. */
export const printedChanges = 100

/** Changes since the record was last handed over, newest first. Says which answers moved, not what they said. */
export function changesSinceSnapshot({ dossier }: Pick<Printing, 'dossier'>): readonly HistoryEntry[] {
  const handed = clientFileOf(dossier).snapshots.map(({ date }) => date)
  const last = handed.sort().at(-1) ?? ''
  return dossier.history.filter(({ at }) => at.slice(0, 10) > last).reverse()
}

export function historyPart(printing: Printing, concerns: (record: string) => boolean): Grid {
  const { history, none, d01 } = printing.texts.documents
  const entries = changesSinceSnapshot(printing).filter(
    (entry) => concerns(entry.record) && isPrintable(entry, printing),
  )
  return {
    kind: 'grid',
    description: history.description,
    empty: entries.length === 0 ? d01.noChange : none,
    columns: [
      { label: history.date, share: 2 },
      { label: history.record, share: 4 },
      { label: history.change, share: 4 },
      { label: history.by, share: 2 },
    ],
    rows: entries
      .slice(0, printedChanges)
      .map((entry) => [
        formatDate(entry.at, printing.language),
        recordOf(entry, printing),
        changeOf(entry, printing),
        entry.by,
      ]),
  }
}

/** A change of an internal note is itself internal. */
function isPrintable({ register, field }: HistoryEntry, { parameters }: Printing): boolean {
  const [name = '', row] = (field ?? '').split('.')
  const definition = fieldsOf(register, parameters)[name]
  if (!definition) return true
  if (definition.internal) return false
  const inRow = row === undefined ? undefined : groupOf(definition.kind)?.fields[row]
  return !inRow?.internal
}

function recordOf({ register, record }: HistoryEntry, { dossier, words, texts }: Printing): string {
  const found = findRecord(dossier, register, record)
  if (!found) return texts.documents.history.unknownRecord
  return `${found.ref} ${words.recordName(register, record)}`.trim()
}

function changeOf({ did, register, field }: HistoryEntry, { texts, language, parameters }: Printing): string {
  const { history } = texts.documents
  const [name = '', row] = (field ?? '').split('.')
  const own = fieldTextsOf(texts, register)[name]?.label ?? ''
  const label = isExtra(name) ? labelHere(language, register, name, parameters) : own
  if (did === 'set')
    return history.set(row === undefined ? label : `${label} › ${rowLabel(register, name, row, texts)}`)
  if (did === 'insert') return label === '' ? history.insert : history.insertRow(label)
  if (did === 'remove') return label === '' ? history.remove : history.removeRow(label)
  return history.move
}

function rowLabel(register: HistoryEntry['register'], field: string, row: string, texts: Printing['texts']): string {
  const definition = (registers[register].fields as FieldSet)[field]
  const name = definition && groupOf(definition.kind)?.name
  if (name === undefined || !isRowName(name)) return row
  return (texts.rows[name].fields as Readonly<Record<string, { label: string }>>)[row]?.label ?? row
}

const isRowName = (name: string): name is RowName => name in rowDefinitions
