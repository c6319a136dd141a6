import { z } from 'zod'
import { emptyValues, type FieldSet, type IsoDateTime, type RowsKind } from '../kinds'
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

const dismissal = z.looseObject({
  id: z.string(),
  finding: z.string(),
  inputs: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
})

const recordSchemas = Object.fromEntries(
  registerNames.map((name) => {
    const shape = Object.fromEntries(
      Object.entries(registers[name].fields as FieldSet).map(([field, { kind }]) => [field, kind.schema]),
    )
    return [name, z.array(z.looseObject({ ...recordBase, ...shape }))]
  }),
)

/** The run-time check of a whole file. Unknown keys are kept, so a newer or foreign file loses nothing by passing here. */
export const dossierSchema = z.looseObject({
  ...recordSchemas,
  migrations: z.array(z.string()),
  dismissals: z.array(dismissal),
  history: z.array(z.looseObject({ at: z.string(), register: z.string(), record: z.string() })),
})

const plainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fills what a file written before a field existed cannot have: that field unanswered. Present answers are never touched. */
export function fillUnanswered(raw: unknown): unknown {
  if (!plainObject(raw)) return raw
  const filled: Record<string, unknown> = { migrations: [], dismissals: [], history: [], ...raw }
  for (const name of registerNames) {
    const records = filled[name] ?? []
    filled[name] = Array.isArray(records)
      ? records.map((record) => fillRecord(registers[name].fields, record))
      : records
  }
  return filled
}

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
    const value = filled[name]
    if (field.kind.name !== 'rows' || !Array.isArray(value)) continue
    const { of } = field.kind as RowsKind
    filled[name] = value.map((row) => (plainObject(row) ? { ...emptyValues(of.fields), ...row } : row))
  }
  return filled
}

/** First thing wrong with a file's content: where, as a path such as `activities.3.startDate`, and what was expected. */
export interface ShapeFault {
  readonly path: string
  readonly expected: string
}

/** Checks content read from disk. Returns the dossier, or the first fault: never a partial load. */
export function readDossier(raw: unknown): { ok: true; dossier: Dossier } | { ok: false; fault: ShapeFault } {
  const result = dossierSchema.safeParse(fillUnanswered(raw))
  if (result.success) return { ok: true, dossier: result.data as unknown as Dossier }
  const issue = result.error.issues[0]
  return { ok: false, fault: { path: issue?.path.join('.') ?? '', expected: issue?.message ?? '' } }
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
