import type { AnyRecord, Change, Collection } from '../../dossier/change'
import { emptyRecord } from '../../dossier/dossier'
import { recordsOf } from '../../dossier/references'
import type { FieldSet, RowsKind } from '../../kinds'
import { registerNames, registers, type RecordBase, type RecordIn, type RegisterName } from '../../registers'
import { mostMade, TooMuch } from '../importer'
import type { ImportContext, ImportWarning, Proposal, ProposedRecord } from '../proposal'
import { foldWords } from '../../folding/fold'
import { fillRow, newRow } from './fill-rows'
import { rowMatcher } from './match-rows'
import type { Found, FoundFields } from './found'
import type { Ledger } from './ledger'
import { shownAnswer } from './shown-answer'
import { namedIn } from './named-in'
import { openTitleIndex, titleOf } from './title-index'

type Known = AnyRecord & RecordBase
interface Drafted {
  readonly register: RegisterName
  /** Ours: copied from the file or made here, so it is written in place (copying 80 answers for each would take seconds). */
  readonly record: Known & Record<string, unknown>
  readonly isNew: boolean
}
type AnyFound = Readonly<Record<string, Found<unknown> | undefined>>
/** Fields of a register that hold a repeating group, with what one of its rows holds. */
type Groups<R extends RegisterName> = {
  readonly [
    N in keyof RecordIn<R> as RecordIn<R>[N] extends readonly { readonly id: string }[] ? N : never
  ]: RecordIn<R>[N] extends readonly (infer Row)[] ? Row : never
}

/** Of a reference as we give them, `T-012`; 0 for any other. */
function numberIn(ref: string, letter: string): number {
  const digits = ref.startsWith(`${letter}-`) ? ref.slice(letter.length + 1) : ''
  return /^\d+$/.test(digits) ? Number(digits) : 0
}

const fieldsOf = (register: RegisterName) => registers[register].fields as FieldSet

/** What an import would do, as it is being found out: reads see the records as they would be. */
export class Draft {
  readonly #drafted = new Map<string, Drafted>()
  readonly #titles = openTitleIndex()
  readonly #refs = new Map<string, string>()
  /** Highest number of our own references, per register. */
  readonly #highest = new Map<RegisterName, number>()
  readonly #changes: Change[] = []
  #made = 0
  readonly #touched = new Set<string>()
  readonly #wanted = new Set<string>()
  readonly #warnings = new Map<string, ImportWarning>()

  constructor(
    readonly context: ImportContext,
    readonly ledger: Ledger,
  ) {
    for (const register of registerNames) {
      for (const record of recordsOf(context.dossier, register))
        this.#keep({ register, record: { ...record }, isNew: false })
    }
  }

  /** Ids of the records with this name, those of the file first. */
  byTitle(register: RegisterName, title: string): readonly string[] {
    return this.#titles.find(register, title)
  }

  byRef(register: RegisterName, ref: string): string | undefined {
    return this.#refs.get(`${register} ${foldWords(ref)}`)
  }

  read<R extends RegisterName>(_register: R, id: string): RecordIn<R> {
    return this.#entry(id).record as unknown as RecordIn<R>
  }

  isNew(id: string): boolean {
    return this.#entry(id).isNew
  }

  /** Creates a record; keeps `wanted` as its reference when it is free, else gives the next one. */
  create(register: RegisterName, wanted = ''): string {
    this.#count()
    const free = wanted !== '' && this.byRef(register, wanted) === undefined
    const next = `${registers[register].letter}-${String((this.#highest.get(register) ?? 0) + 1).padStart(3, '0')}`
    const { newId, at, by: author } = this.context
    const base = { id: newId(), ref: free ? wanted : next, at, author }
    this.#keep({ register, record: { ...emptyRecord(register, base) }, isNew: true })
    return base.id
  }

  /** The record with this name, created when there is none. */
  reuse(register: RegisterName, title: string): { id: string; isNew: boolean } {
    const [known] = this.byTitle(register, title)
    return known === undefined ? { id: this.create(register), isNew: true } : { id: known, isNew: false }
  }

  /** Fills empty answers. Cells of a differing answer are left, and the person is warned: hers stands. */
  fill<R extends RegisterName>(register: R, id: string, fields: FoundFields<RecordIn<R>>): void {
    const entry = this.#entry(id)
    for (const [field, each] of Object.entries(fields as AnyFound)) {
      const kind = fieldsOf(register)[field]?.kind
      if (!each || !kind?.isAnswered(each.value)) continue
      const stands = entry.record[field]
      const merged = kind.merge(stands, each.value)
      if (merged.outcome === 'conflict') this.disagree(stands, each)
      else this.ledger.place(...each.cells)
      if (merged.outcome === 'filled') this.#set(entry, field, merged.value)
    }
  }

  /**
   * Fills a repeating group, in one call. Where the file has rows already, a found row must match one of them by the
   * fields of a key (tried in order): adding it could bring back a row the person removed.
   */
  fillRows<R extends RegisterName, N extends keyof Groups<R> & string>(
    register: R,
    id: string,
    field: N,
    rows: readonly FoundFields<Groups<R>[N]>[],
    keys: readonly (readonly (keyof Groups<R>[N] & string)[])[],
  ): void {
    if (rows.length === 0) return
    const entry = this.#entry(id)
    const { of } = fieldsOf(register)[field]?.kind as RowsKind
    const before = entry.record[field] as readonly AnyRecord[]
    const mayAdd = entry.isNew || before.length === 0
    const match = mayAdd ? undefined : rowMatcher(before, keys)
    const added: AnyRecord[] = []
    for (const row of rows as readonly AnyFound[]) {
      const known = match?.(row)
      if (known) this.#fillRow(entry, field, known, row)
      else if (mayAdd) {
        this.#count()
        const { record, cells } = newRow(of, this.context.newId(), row)
        this.ledger.place(...cells)
        added.push(record)
      } else for (const each of Object.values(row)) if (each) this.disagree(undefined, each)
    }
    if (added.length > 0) this.#addRows(entry, field, added)
  }

  /** Tells that the source speaks of this record of the file, even when it adds nothing. */
  recognise(id: string): void {
    this.#touched.add(id)
  }

  /** Keeps a new record that nothing else names: the source has a table of its own for it. */
  want(id: string): void {
    this.#wanted.add(id)
  }

  warn(code: ImportWarning['code'], where: string, values: ImportWarning['values'] = {}): void {
    // One line per disagreement: eight sheets repeating one address disagree once.
    const key = code === 'conflicting-answer' ? JSON.stringify([code, values]) : JSON.stringify([code, where, values])
    if (!this.#warnings.has(key)) this.#warnings.set(key, { code, where, values })
  }

  /** Lists the cells of an answer that cannot stand beside the one kept, and says so. */
  disagree(stands: unknown, { cells }: Found<unknown>): void {
    this.ledger.leave(...cells)
    const [first] = cells
    if (!first) return
    const nameOf = (id: string) => {
      const entry = this.#drafted.get(id)
      return entry && titleOf(entry.register, entry.record)
    }
    const values = { kept: shownAnswer(stands, nameOf), found: cells.map(({ text }) => text).join(', ') }
    this.warn('conflicting-answer', this.ledger.where(first), values)
  }

  finish(kind: string): Proposal {
    const created = this.#needed()
    const updated = [...this.#touched].map((id) => this.#entry(id)).filter(({ isNew }) => !isNew)
    const proposed = ({ register, record }: Drafted): ProposedRecord => {
      return { register, id: record.id, ref: record.ref, name: titleOf(register, record) }
    }
    return {
      kind,
      changes: [...this.#inserts(created), ...this.#changes],
      created: created.map(proposed),
      updated: updated.map(proposed),
      warnings: [...this.#warnings.values()],
      ...this.ledger.close(),
    }
  }

  /**
   * New records that something names, and the activities. A rule or a processor made for an answer that then stood
   * otherwise would be an orphan: the person renamed hers, and would find both.
   */
  #needed(): readonly Drafted[] {
    const created = [...this.#drafted.values()].filter(({ isNew }) => isNew)
    const ids = new Set(created.map(({ record }) => record.id))
    const named = namedIn(answersAnd(created, this.#changes), ids)
    const orphans = created.filter(
      ({ register, record }) => register !== 'activities' && !this.#wanted.has(record.id) && !named.has(record.id),
    )
    for (const { record } of orphans) this.#drafted.delete(record.id)
    return orphans.length === 0 ? created : this.#needed()
  }

  /** One change per new record, whole: the history of the file gains one line per record, not one per answer. */
  #inserts(created: readonly Drafted[]): readonly Change[] {
    const { dossier, at, by } = this.context
    const lengths = new Map<RegisterName, number>()
    return created.map(({ register, record }) => {
      const index = lengths.get(register) ?? dossier[register].length
      lengths.set(register, index + 1)
      return { do: 'insert', into: { register }, index, record, at, by }
    })
  }

  #entry(id: string): Drafted {
    const entry = this.#drafted.get(id)
    if (!entry) throw new Error(`no record ${id} in the draft`)
    return entry
  }

  #keep(entry: Drafted): void {
    const { register, record } = entry
    this.#drafted.set(record.id, entry)
    this.#titles.add(register, record)
    this.#refs.set(`${register} ${foldWords(record.ref)}`, record.id)
    const number = numberIn(record.ref, registers[register].letter)
    this.#highest.set(register, Math.max(this.#highest.get(register) ?? 0, number))
  }

  #set(entry: Drafted, field: string, to: unknown): void {
    const from = entry.record[field]
    entry.record[field] = to
    if (field === registers[entry.register].title) this.#titles.add(entry.register, entry.record)
    const { register, record, isNew } = entry
    if (!isNew) this.#change(record.id, { do: 'set', in: { register, record: record.id }, field, from, to })
  }

  #addRows(entry: Drafted, field: string, rows: readonly AnyRecord[]): void {
    const list = entry.record[field] as readonly AnyRecord[]
    entry.record[field] = list.concat(rows)
    const { register, record, isNew } = entry
    if (isNew) return
    const into: Collection = { register, record: record.id, rows: field }
    for (const [at, row] of rows.entries())
      this.#change(record.id, { do: 'insert', into, index: list.length + at, record: row })
  }

  #count(): void {
    this.#made += 1
    if (this.#made > mostMade) throw new TooMuch(`more than ${mostMade} records and lines`)
  }

  #fillRow(entry: Drafted, rows: string, stands: AnyRecord, row: AnyFound): void {
    const { register, record } = entry
    const { of } = fieldsOf(register)[rows]?.kind as RowsKind
    const { sets, cells } = fillRow(of, stands, row, (kept, each) => this.disagree(kept, each))
    this.ledger.place(...cells)
    for (const set of sets) {
      this.#change(record.id, { do: 'set', in: { register, record: record.id, rows, row: stands.id }, ...set })
    }
  }

  #change(id: string, change: Unsigned): void {
    const { at, by } = this.context
    this.#touched.add(id)
    this.#changes.push({ ...change, at, by })
  }
}

/** What new records answer, but their own ids, and what else changes. */
function* answersAnd(created: readonly Drafted[], changes: readonly Change[]): Generator<unknown> {
  for (const { record } of created) for (const field in record) if (field !== 'id') yield record[field]
  yield changes
}

type Unsigned = Change extends infer C ? (C extends Change ? Omit<C, 'at' | 'by'> : never) : never
