import { z } from 'zod'
import { emptyValues, type FieldSet, type IsoDate, type IsoDateTime } from '../kinds'
import { registerNames, registers, type RecordBase, type RecordIn, type RegisterName } from '../registers'

/** A finding set aside by a person, with the reason that documents print. Reopened when the inputs change. */
export interface Dismissal {
  readonly id: string
  /** Identity of the finding: see `findingKey` in rules. */
  readonly finding: string
  /** What the rule read when it was dismissed; another value reopens it. */
  readonly inputs: string
  readonly reason: string
  readonly by: string
  readonly at: IsoDateTime
  /** The last day it holds; without one it holds for as long as the inputs do. */
  readonly until?: IsoDate
}

/** One line of accountability: who changed which answer, when. Typing in one field counts once. */
export interface HistoryEntry {
  readonly at: IsoDateTime
  readonly by: string
  readonly did: 'set' | 'insert' | 'remove' | 'move'
  readonly register: RegisterName
  readonly record: string
  readonly field?: string
  readonly row?: string
  readonly from?: unknown
  readonly to?: unknown
  readonly reason?: string
}

/** The file as a value: one client, all its registers. Never mutated; `applyChange` returns another. */
export type Dossier = { readonly [R in RegisterName]: readonly RecordIn<R>[] } & {
  /** Ids of the migrations this content has been through, oldest first. */
  readonly migrations: readonly string[]
  readonly dismissals: readonly Dismissal[]
  readonly history: readonly HistoryEntry[]
}

const recordBase = {
  id: z.string().min(1),
  ref: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  author: z.string(),
}

/** What every record bears besides its answers. */
export const baseFields: readonly string[] = Object.keys(recordBase)

const dismissal: z.ZodType<object> = z.looseObject({
  id: z.string(),
  finding: z.string(),
  inputs: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  until: z.string().exactOptional(),
})

/** How one record of each register is checked. Unknown keys are kept: a newer or foreign file loses nothing by passing here. */
const recordSchemas = Object.fromEntries(
  registerNames.map((name) => {
    const fields = Object.entries(registers[name].fields as FieldSet)
    const shape = Object.fromEntries(fields.map(([field, { kind }]) => [field, kind.schema]))
    return [name, z.looseObject({ ...recordBase, ...shape })]
  }),
) as unknown as Readonly<Record<RegisterName, z.ZodType<object>>>

const historyEntry: z.ZodType<object> = z.looseObject({ at: z.string(), register: z.string(), record: z.string() })

/** What stands in a file besides the registers. */
const restSchema = z.looseObject({ migrations: z.array(z.string()) })

const plainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fills what a record written before a field existed cannot have: that field unanswered. Answers are never touched. */
function fillRecord(fields: FieldSet, record: unknown): unknown {
  if (!plainObject(record)) return record
  const filled: Record<string, unknown> = {
    ref: '',
    createdAt: '',
    updatedAt: '',
    author: '',
    ...emptyValues(fields),
    ...record,
  }
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind.filled) filled[name] = field.kind.filled(filled[name])
  }
  return filled
}

/** First thing wrong with a file's content: where, as a path such as `activities.3.startDate`, and what was expected. */
export interface ShapeFault {
  readonly path: string
  readonly expected: string
}

/**
 * Records checked once. Records are never mutated, so one that passed stays good: saving after a keystroke checks the
 * one record that changed, not the thousand that did not.
 */
const good = new WeakSet<object>()

type Checked = { ok: true; value: object } | { ok: false; fault: ShapeFault }

function checked(schema: z.ZodType<object>, raw: unknown, where: string): Checked {
  if (plainObject(raw) && good.has(raw)) return { ok: true, value: raw }
  const result = schema.safeParse(raw)
  if (!result.success) return { ok: false, fault: faultOf(result.error, where) }
  good.add(result.data)
  return { ok: true, value: result.data }
}

function faultOf({ issues }: z.ZodError, where: string): ShapeFault {
  const [issue] = issues
  return {
    path: [where, ...(issue?.path ?? [])].filter((part) => part !== '').join('.'),
    expected: issue?.message ?? '',
  }
}

/** Checks content read from disk or about to be saved. Returns the dossier, or the first fault: never a partial load. */
export function readDossier(raw: unknown): { ok: true; dossier: Dossier } | { ok: false; fault: ShapeFault } {
  const rest = restSchema.safeParse(plainObject(raw) ? { migrations: [], ...raw } : raw)
  if (!rest.success) return { ok: false, fault: faultOf(rest.error, '') }
  const read: Record<string, unknown> = { ...rest.data }
  const lists: readonly (readonly [name: string, schema: z.ZodType<object>, fields: FieldSet | null])[] = [
    ...registerNames.map((name) => [name, recordSchemas[name], registers[name].fields as FieldSet] as const),
    ['dismissals', dismissal, null],
    ['history', historyEntry, null],
  ]
  for (const [name, schema, fields] of lists) {
    const list = read[name] ?? []
    if (!Array.isArray(list)) return { ok: false, fault: { path: name, expected: 'a list' } }
    const values: object[] = []
    for (const [index, each] of (list as unknown[]).entries()) {
      const known = plainObject(each) && good.has(each)
      const result = checked(schema, known || !fields ? each : fillRecord(fields, each), `${name}.${index}`)
      if (!result.ok) return result
      values.push(result.value)
    }
    read[name] = values
  }
  return { ok: true, dossier: read as unknown as Dossier }
}

export interface NewRecord {
  readonly id: string
  readonly ref: string
  readonly at: IsoDateTime
  readonly author: string
}

/** A record with every question unanswered. */
export function emptyRecord<R extends RegisterName>(register: R, base: NewRecord): RecordIn<R> {
  const { id, ref, at, author } = base
  const common: RecordBase = { id, ref, createdAt: at, updatedAt: at, author }
  return { ...common, ...emptyValues(registers[register].fields as FieldSet) } as unknown as RecordIn<R>
}

/** A dossier with no record at all: the base every creation and test starts from. */
export function emptyDossier(migrations: readonly string[]): Dossier {
  const lists = Object.fromEntries(registerNames.map((name) => [name, []]))
  return { ...lists, migrations, dismissals: [], history: [] } as unknown as Dossier
}
