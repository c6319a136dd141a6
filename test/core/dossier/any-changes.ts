import fc from 'fast-check'
import { applyChange, type AnyRecord, type Change, type Place } from '@core/dossier/change'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import { groupOf, type FieldSet } from '@core/kinds'
import { registerNames, registers, type RegisterName } from '@core/registers'

/** Numbers that choose one edit, whatever the dossier then holds: a shorter list of them is a simpler story. */
interface Pick {
  readonly what: number
  readonly register: number
  readonly record: number
  readonly field: number
  readonly value: number
  readonly to: number
  readonly author: number
  /** Minutes since the edit before. */
  readonly pause: number
}
const number = fc.nat({ max: 9999 })
const pick: fc.Arbitrary<Pick> = fc.record({
  what: number,
  register: number,
  record: number,
  field: number,
  value: number,
  to: number,
  author: fc.nat({ max: 1 }),
  pause: fc.constantFrom(0, 0, 1, 9, 10, 11, 60),
})

/** Edits a person could make one after the other in this dossier. */
export const anyChanges = (start: Dossier, maxLength = 25): fc.Arbitrary<readonly Change[]> =>
  fc.array(pick, { maxLength }).map((picks) => changesFrom(start, picks))

const begin = Date.parse('2026-11-26T08:00:00.000Z')

function changesFrom(start: Dossier, picks: readonly Pick[]): readonly Change[] {
  let dossier = start
  let now = begin
  return picks.flatMap((each, serial) => {
    now += each.pause * 60_000
    const by = { at: new Date(now).toISOString(), by: each.author === 0 ? 'Claire Martin' : 'Paul Roux' }
    const change = changeFrom(dossier, each, by, serial)
    if (!change) return []
    dossier = applyChange(dossier, change)
    return [change]
  })
}

const chosen = <T>(list: readonly T[], by: number): T | undefined => list[by % list.length]
interface By {
  readonly at: string
  readonly by: string
}

function changeFrom(dossier: Dossier, each: Pick, by: By, serial: number): Change | null {
  // Half of the edits meet in one place, or nothing would ever be edited twice.
  const crowded = each.register % 2 === 0
  const register = crowded ? 'activities' : (chosen(registerNames, each.register) ?? 'activities')
  const records = recordsOf(dossier, register)
  const index = (crowded ? each.record % 2 : each.record) % Math.max(1, records.length)
  const record = records[index]
  const into = { register }
  switch (each.what % 12) {
    case 0:
      return { do: 'insert', into, index: each.to % (records.length + 1), record: aNew(register, serial), ...by }
    case 1:
      return record && register !== 'clientFile' ? { do: 'remove', from: into, index, record, ...by } : null
    case 2:
      return record
        ? { do: 'move', within: into, id: record.id, from: index, to: each.to % records.length, ...by }
        : null
    case 3:
      return judgement(dossier, each, by, serial)
    default:
      return record ? answered(dossier, { register, record: record.id }, record, each, by, serial) : null
  }
}

const aNew = (register: RegisterName, serial: number): AnyRecord => {
  const base = { id: `new-${serial}`, ref: `X-${serial}`, at: '2026-11-26T08:00:00.000Z', author: 'Claire Martin' }
  return { ...emptyRecord(register, base) } as unknown as AnyRecord
}

function judgement(dossier: Dossier, each: Pick, by: By, serial: number): Change {
  const index = each.record % Math.max(1, dossier.dismissals.length)
  const stands = each.value % 2 === 0 ? undefined : dossier.dismissals[index]
  if (stands) return { do: 'reopen', dismissal: stands, index, ...by }
  const dismissal = { id: `dismissal-${serial}`, finding: `f/${each.field}`, inputs: '', reason: 'vu', ...by }
  return { do: 'dismiss', dismissal, ...by }
}

/** An answer that another record gives to the same question, or the edit of a row of a repeating group. */
function answered(
  dossier: Dossier,
  place: Place,
  record: AnyRecord,
  each: Pick,
  by: By,
  serial: number,
): Change | null {
  const fields = Object.entries(registers[place.register].fields as FieldSet)
  const [field, { kind }] = chosen(fields, each.field) ?? ['', { kind: undefined }]
  if (!kind) return null
  const group = groupOf(kind)
  // No answer at all is one too: where a register holds one record, nothing else would ever change.
  const answers = [...answersIn(dossier, place.register, field), kind.empty()]
  if (!group) return set(place, field, record, chosen(answers, each.value), by)
  const rows = record[field] as readonly AnyRecord[]
  const within = { register: place.register, record: place.record, rows: field }
  const index = each.to % Math.max(1, rows.length)
  const row = rows[index]
  const others = answersIn(dossier, place.register, field).flatMap((value) => value as readonly AnyRecord[])
  const model = chosen(others, each.value)
  if (!row || each.value % 4 === 0) {
    return model ? { do: 'insert', into: within, index, record: { ...model, id: `row-${serial}` }, ...by } : null
  }
  if (each.value % 4 === 1) return { do: 'remove', from: within, index, record: row, ...by }
  if (each.value % 4 === 2) {
    return { do: 'move', within, id: row.id, from: index, to: each.record % rows.length, ...by }
  }
  const asked = chosen(Object.keys(group.fields), each.record) ?? ''
  return set({ ...place, rows: field, row: row.id }, asked, row, model?.[asked] ?? '', by)
}

const answersIn = (dossier: Dossier, register: RegisterName, field: string): readonly unknown[] =>
  recordsOf(dossier, register).map((record) => record[field])

const set = (place: Place, field: string, { [field]: from }: AnyRecord, to: unknown, by: By): Change => ({
  do: 'set',
  in: place,
  field,
  from,
  to,
  ...by,
})

/** What a dossier says, without when it was last touched nor the story of how it came to say so. */
export const contentOf = (dossier: Dossier) => [
  dossier.dismissals,
  ...registerNames.map((register) => recordsOf(dossier, register).map(({ updatedAt: _, ...rest }) => rest)),
]
