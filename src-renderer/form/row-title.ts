import type { AnyRecord } from '@core/dossier/change'
import type { FieldSet, Kind, RowRefsKind, RowsKind, Words } from '@core/kinds'
import { registers, type RegisterName, type RowName } from '@core/registers'
import { rowTitle } from '@core/texts/words'

/** Rows of a group of a record, each by its name. */
export function rowsByName(register: RegisterName, record: AnyRecord, group: string, words: Words) {
  const kind = (registers[register].fields as FieldSet)[group]?.kind as RowsKind | undefined
  const rows = (record[group] ?? []) as readonly AnyRecord[]
  if (!kind) return []
  return rows.map((row) => ({ row, name: rowTitle(kind.of.name as RowName, row, words) }))
}

/** Names of the rows a row points at, in another group of the same record. */
export function rowRefsInWords(
  kind: Kind<unknown>,
  ids: readonly string[],
  at: { readonly register: RegisterName; readonly record: AnyRecord },
  words: Words,
): string {
  return rowsByName(at.register, at.record, (kind as RowRefsKind).field, words)
    .filter(({ row, name }) => ids.includes(row.id) && name !== '')
    .map(({ name }) => name)
    .join(', ')
}
