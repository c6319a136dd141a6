import { emptyRecord } from '../dossier/dossier'
import { emptyRow, type RowOf } from '../kinds'
import { rowDefinitions, type RecordIn, type RegisterName, type RowDefinitions, type RowName } from '../registers'

/** The day it is in tests. */
export const testDay = '2026-09-15'
const at = `${testDay}T08:00:00.000Z`

const refs = { clientFile: 'F-001', organisations: 'O-001', persons: 'P-001', activities: 'T-001' }

/** A record with every question unanswered but those given. Its id is `<register>-1` unless told otherwise. */
export function aRecord<R extends RegisterName>(register: R, answers: Partial<RecordIn<R>> = {}): RecordIn<R> {
  const ref = (refs as Readonly<Record<string, string>>)[register] ?? `${register}-001`
  return { ...emptyRecord(register, { id: `${register}-1`, ref, at, author: 'test' }), ...answers }
}

/** A row with every question unanswered but those given. */
export function aRow<N extends RowName>(
  name: N,
  id: string,
  answers: Partial<RowOf<RowDefinitions[N]>>,
): RowOf<RowDefinitions[N]> {
  // Row definitions are looked up by name: TypeScript cannot follow the generic through emptyRow.
  const empty = emptyRow(rowDefinitions[name], id) as unknown as RowOf<RowDefinitions[N]>
  return { ...empty, ...answers }
}
