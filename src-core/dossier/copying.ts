import { emptyRecord, type Dossier } from './dossier'
import { nextRef } from './references'
import type { AnyRecord } from './change'
import { groupOf, type FieldSet } from '../kinds'
import { registers, type RegisterName } from '../registers'
import { isExtra } from '../registers/extra-names'

interface Copying {
  readonly at: string
  readonly author: string
  readonly newId: () => string
  /** What the copy is called, from what the original is. */
  readonly nameOfCopy: (name: string) => string
  /** Answers that speak of the original alone, such as when it was reviewed: the copy starts from these. */
  readonly fresh: Readonly<Record<string, unknown>>
}

/** A new record with the same answers. Rows get ids of their own; what pointed at a row points at its copy. */
export function copyOf(dossier: Dossier, register: RegisterName, original: AnyRecord, copying: Copying): AnyRecord {
  const { at, author, newId, nameOfCopy, fresh } = copying
  const { title } = registers[register]
  const fields = registers[register].fields as FieldSet
  const ids = new Map<string, string>()
  for (const [name, { kind }] of Object.entries(fields))
    if (groupOf(kind)) for (const row of original[name] as readonly AnyRecord[]) ids.set(row.id, newId())
  const answers = Object.entries(fields).map(([name, { kind }]) => {
    const renamed = kind.renamed?.(original[name], ids) ?? original[name]
    return [name, name === title ? (kind.reworded?.(renamed, nameOfCopy) ?? renamed) : renamed]
  })
  // Those of packs nobody follows here too: the copy says what the original says.
  const extra = Object.entries(original).filter(([name]) => isExtra(name))
  const base = { id: newId(), ref: nextRef(dossier, register), at, author }
  return {
    ...emptyRecord(register, base),
    ...Object.fromEntries([...answers, ...extra]),
    ...fresh,
  } as unknown as AnyRecord
}
