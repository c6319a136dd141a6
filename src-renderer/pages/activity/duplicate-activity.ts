import { emptyRecord } from '@core/dossier/dossier'
import { nextRef } from '@core/dossier/references'
import type { Dossier } from '@core/dossier/dossier'
import type { AnyRecord } from '@core/dossier/change'
import { contentLanguages, type Multilingual, type FieldSet } from '@core/kinds'
import { registers, type Activity } from '@core/registers'

interface Copying {
  readonly at: string
  readonly author: string
  readonly newId: () => string
  readonly nameOfCopy: (name: string) => string
}

/** A new draft with the same answers. Rows get ids of their own; what pointed at a row points at its copy. */
export function duplicateActivity(dossier: Dossier, original: Activity, copying: Copying): Activity {
  const { at, author, newId, nameOfCopy } = copying
  const base = { id: newId(), ref: nextRef(dossier, 'activities'), at, author }
  const ids = new Map<string, string>()
  const fields = Object.entries(registers.activities.fields as FieldSet)
  for (const [name, { kind }] of fields) {
    if (kind.name === 'rows') for (const row of rowsIn(original, name)) ids.set(row.id, newId())
  }
  const copied = fields.map(([name, { kind }]) => [
    name,
    kind.name === 'rows' ? rowsIn(original, name).map((row) => copyOf(row, ids)) : answers(original)[name],
  ])
  const name: Multilingual = Object.fromEntries(
    contentLanguages.flatMap((language) => {
      const said = original.name[language]
      return said === undefined ? [] : [[language, nameOfCopy(said)]]
    }),
  )
  // A copy has been reviewed by nobody and is not running yet.
  const fresh = { name, status: 'draft', lastReviewedOn: '', startDate: '', endDate: '', dpia: '' } as const
  return { ...emptyRecord('activities', base), ...Object.fromEntries(copied), ...fresh }
}

const answers = (activity: Activity) => activity as unknown as Readonly<Record<string, unknown>>
const rowsIn = (activity: Activity, name: string) => answers(activity)[name] as readonly AnyRecord[]

function copyOf(row: AnyRecord, ids: ReadonlyMap<string, string>): AnyRecord {
  const moved = Object.entries(row).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? value.map((each: unknown) => (typeof each === 'string' ? (ids.get(each) ?? each) : each))
      : value,
  ])
  return { ...Object.fromEntries(moved), id: ids.get(row.id) ?? row.id }
}
