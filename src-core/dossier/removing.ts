import { groupOf, type FieldSet } from '../kinds'
import { registers, type RegisterName } from '../registers'
import type { AnyRecord, Change, Place } from './change'
import type { Dossier } from './dossier'
import { recordsOf, usesOfAny, type Use } from './references'

interface By {
  readonly at: string
  readonly by: string
}

/** What would name nothing once these records are gone: shown before they are removed. */
export function usesOutside(dossier: Dossier, register: RegisterName, ids: ReadonlySet<string>): readonly Use[] {
  return usesOfAny(dossier, register, ids).filter((use) => use.register !== register || !ids.has(use.record))
}

/**
 * Removes records and, first, every mention of them: one step, so that undo brings back both. Each index counts in the
 * list as the removals before it left it.
 */
export function removalOf(
  dossier: Dossier,
  register: RegisterName,
  ids: ReadonlySet<string>,
  by: By,
): readonly Change[] {
  const holders = new Map(usesOutside(dossier, register, ids).map((use) => [use.record, use.register]))
  const unlinked = [...holders].flatMap(([id, holder]) => {
    const record = recordsOf(dossier, holder).find((each) => each.id === id)
    return record ? withoutMentions({ register: holder, record: id }, record, { register, gone: ids }, by) : []
  })
  let removed = 0
  const removals = recordsOf(dossier, register).flatMap((record, index): readonly Change[] =>
    ids.has(record.id) ? [{ do: 'remove', from: { register }, index: index - removed++, record, ...by }] : [],
  )
  return [...unlinked, ...removals]
}

interface Gone {
  readonly register: RegisterName
  readonly gone: ReadonlySet<string>
}

function withoutMentions(place: Place, record: AnyRecord, { register, gone }: Gone, by: By): readonly Change[] {
  const ofSet = (fields: FieldSet, element: AnyRecord, at: Place): readonly Change[] =>
    Object.entries(fields).flatMap(([field, { kind }]): readonly Change[] => {
      const from = element[field]
      const of = groupOf(kind)
      if (of)
        return (from as readonly AnyRecord[]).flatMap((row) =>
          ofSet(of.fields, row, { ...at, rows: field, row: row.id }),
        )
      const names = kind.references(from).some((each) => each.register === register && gone.has(each.id))
      if (!names || !kind.without) return []
      return [{ do: 'set', in: at, field, from, to: kind.without(from, gone), ...by }]
    })
  return ofSet(registers[place.register].fields, record, place)
}
