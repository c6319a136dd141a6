import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import type { FieldSet, Kind, RowsKind } from '@core/kinds'
import { registerNames, registers } from '@core/registers'

// A register that did not change is the same list: its uses are counted once, and an edit elsewhere costs nothing.
const counted = new WeakMap<readonly AnyRecord[], ReadonlyMap<string, number>>()

/** How many records name each record, by id. */
export function countUses(dossier: Dossier): ReadonlyMap<string, number> {
  const total = new Map<string, number>()
  for (const name of registerNames) {
    const records = recordsOf(dossier, name)
    const own = counted.get(records) ?? usesIn(records, registers[name].fields)
    counted.set(records, own)
    for (const [id, count] of own) total.set(id, (total.get(id) ?? 0) + count)
  }
  return total
}

function usesIn(records: readonly AnyRecord[], fields: FieldSet): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const record of records) {
    for (const id of new Set(namedBy(record, fields))) uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  return uses
}

function namedBy(record: AnyRecord, fields: FieldSet): readonly string[] {
  return Object.entries(fields).flatMap(([name, { kind }]) => idsIn(kind, record[name]))
}

function idsIn(kind: Kind<unknown>, value: unknown): readonly string[] {
  if (kind.name === 'refTo') return value === '' ? [] : [value as string]
  if (kind.name === 'refsTo') return value as readonly string[]
  if (kind.name !== 'rows') return []
  const { of } = kind as RowsKind
  return (value as readonly AnyRecord[]).flatMap((row) => namedBy(row, of.fields))
}
