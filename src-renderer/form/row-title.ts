import type { AnyRecord } from '@core/dossier/change'
import { groupOf, type FieldSet, type Words } from '@core/kinds'
import { registers, type RegisterName, type RowName } from '@core/registers'
import { rowTitle } from '@core/texts/words'

/** Rows of a group of a record, each by its name. */
export function rowsByName(register: RegisterName, record: AnyRecord, group: string, words: Words) {
  const kind = (registers[register].fields as FieldSet)[group]?.kind
  const of = kind && groupOf(kind)
  if (!of) return []
  const rows = (record[group] ?? []) as readonly AnyRecord[]
  return rows.map((row) => ({ row, name: rowTitle(of.name as RowName, row, words) }))
}
