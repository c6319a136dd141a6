import type { Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import type { FieldSet, RefsToKind, RefToKind, RowRefsKind, RowsKind } from '@core/kinds'
import { registerNames, registers, type RegisterName } from '@core/registers'

type Answers = Readonly<Record<string, unknown>>

/** Every reference that leads nowhere, as `register/record.field → id`. */
export function brokenReferences(file: Dossier): readonly string[] {
  const known = new Map(registerNames.map((name) => [name, new Set(recordsOf(file, name).map(({ id }) => id))]))
  const isKnown = (register: string, id: string) => known.get(register as RegisterName)?.has(id) ?? false
  const broken = (fields: FieldSet, answers: Answers, record: Answers): readonly string[] =>
    Object.entries(fields).flatMap(([field, { kind }]) => {
      const value = answers[field]
      const said = (ids: readonly string[]) => ids.map((id) => `${String(record['id'])}.${field} → ${id}`)
      if (kind.name === 'refTo') {
        return said(value === '' || isKnown((kind as RefToKind).register, value as string) ? [] : [value as string])
      }
      if (kind.name === 'refsTo') {
        return said((value as readonly string[]).filter((id) => !isKnown((kind as RefsToKind).register, id)))
      }
      if (kind.name === 'rowRefs') {
        const rows = record[(kind as RowRefsKind).field] as readonly { readonly id: string }[]
        return said((value as readonly string[]).filter((id) => !rows.some((row) => row.id === id)))
      }
      if (kind.name !== 'rows') return []
      return (value as readonly Answers[]).flatMap((row) => broken((kind as RowsKind).of.fields, row, record))
    })
  return registerNames.flatMap((name) =>
    recordsOf(file, name).flatMap((record) => broken(registers[name].fields as FieldSet, record, record)),
  )
}
