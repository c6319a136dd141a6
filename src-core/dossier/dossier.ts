import { z } from 'zod'
import { emptiesOf, type FieldSet, type IsoDate, type IsoDateTime } from '../kinds'
import { accepting, type Accepts } from '../kinds/accepting'
import { atOnce, type Steps } from '../steps'
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

/** How one record of a list is checked. */
interface Shape {
  readonly schema: z.ZodType<object>
  readonly accepts: Accepts
  /** Null in lists that are no register. */
  readonly fields: FieldSet | null
  /**
   * What was checked, records and whole lists, and what came of it: most often itself. Nothing checked is ever mutated, so
   * what passed stays good: saving after a keystroke checks the one record that changed, not the thousand that did not.
   */
  readonly good: WeakMap<object, object>
  /** The list checked last, where it was good as it stood: the next one mostly holds the same records in the same places. */
  before: WeakRef<readonly object[]> | null
}

const shapeOf = (schema: z.ZodType<object>, fields: FieldSet | null): Shape => ({
  schema,
  accepts: accepting(schema),
  fields,
  good: new WeakMap(),
  before: null,
})

/** Unknown keys are kept: a newer or foreign file loses nothing by passing here. */
const recordShapes = registerNames.map((name) => {
  const fields = registers[name].fields as FieldSet
  const answers = Object.entries(fields).map(([field, { kind }]) => [field, kind.schema])
  return [name, shapeOf(z.looseObject({ ...recordBase, ...Object.fromEntries(answers) }), fields)] as const
})

const historyEntry: z.ZodType<object> = z.looseObject({ at: z.string(), register: z.string(), record: z.string() })

const shapes: readonly (readonly [name: string, shape: Shape])[] = [
  ...recordShapes,
  ['dismissals', shapeOf(dismissal, null)],
  ['history', shapeOf(historyEntry, null)],
]

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
    ...emptiesOf(fields),
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

type Checked<T> = { ok: true; value: T } | { ok: false; fault: ShapeFault }

function checked({ schema, accepts, fields, good }: Shape, raw: unknown, where: () => string): Checked<object> {
  const known = typeof raw === 'object' && raw !== null ? good.get(raw) : undefined
  if (known) return { ok: true, value: known }
  const sound = accepts(raw)
  const value = sound || !fields ? raw : fillRecord(fields, raw)
  const result = sound || accepts(value) ? { success: true as const, data: value as object } : schema.safeParse(value)
  if (!result.success) return { ok: false, fault: faultOf(result.error, where()) }
  if (typeof raw === 'object' && raw !== null) good.set(raw, result.data)
  good.set(result.data, result.data)
  return { ok: true, value: result.data }
}

/** Records checked in one step: a millisecond or two. */
const checkedAtOnce = 50

function* checkList(shape: Shape, raw: unknown, name: string): Steps<Checked<readonly object[]>> {
  if (!Array.isArray(raw)) return { ok: false, fault: { path: name, expected: 'a list' } }
  const known = shape.good.get(raw)
  if (known) return { ok: true, value: known as readonly object[] }
  const before = shape.before?.deref() ?? []
  const values: object[] = []
  let changed = false
  for (let index = 0; index < raw.length; index += 1) {
    const each: unknown = raw[index]
    if (each !== undefined && each === before[index]) {
      values.push(before[index] as object)
      continue
    }
    const result = checked(shape, each, () => `${name}.${String(index)}`)
    if (!result.ok) return result
    values.push(result.value)
    changed ||= result.value !== each
    if (index % checkedAtOnce === checkedAtOnce - 1) yield
  }
  const list = changed ? values : (raw as readonly object[])
  shape.before = new WeakRef(list)
  shape.good.set(raw, list)
  shape.good.set(list, list)
  return { ok: true, value: list }
}

function faultOf({ issues }: z.ZodError, where: string): ShapeFault {
  const [issue] = issues
  return {
    path: [where, ...(issue?.path ?? [])].filter((part) => part !== '').join('.'),
    expected: issue?.message ?? '',
  }
}

/** Checks content read from disk or about to be saved. Returns the dossier, or the first fault: never a partial load. */
export const readDossier = (raw: unknown): DossierReading => atOnce(checkDossier(raw))

type DossierReading = { ok: true; dossier: Dossier } | { ok: false; fault: ShapeFault }

/** As `readDossier`, in steps. */
export function* checkDossier(raw: unknown): Steps<DossierReading> {
  const rest = restSchema.safeParse(plainObject(raw) ? { migrations: [], ...raw } : raw)
  if (!rest.success) return { ok: false, fault: faultOf(rest.error, '') }
  const read: Record<string, unknown> = { ...rest.data }
  for (const [name, shape] of shapes) {
    const list = yield* checkList(shape, read[name] ?? [], name)
    if (!list.ok) return list
    read[name] = list.value
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
  return { ...common, ...emptiesOf(registers[register].fields) } as unknown as RecordIn<R>
}

/** A dossier with no record at all: the base every creation and test starts from. */
export function emptyDossier(migrations: readonly string[]): Dossier {
  const lists = Object.fromEntries(registerNames.map((name) => [name, []]))
  return { ...lists, migrations, dismissals: [], history: [] } as unknown as Dossier
}
