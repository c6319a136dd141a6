import { registerNames, registers, type RegisterName } from '../registers'
import { isExtra } from '../registers/extra-names'
import { baseFields, type Dossier, type HistoryEntry } from './dossier'
import { recordsOf, referencesIn } from './references'
import { sameIds } from './same-ids'

/**
 * `list`: a register is missing whole. `records`: records are missing from it. `answers`: records whose question lost
 * its name. `doubled`: a place written twice, of which one content hides the other. `same-id`: records that cannot be
 * told apart.
 */
export const lossKinds = ['list', 'records', 'answers', 'doubled', 'same-id'] as const

const lists = [...registerNames, 'dismissals', 'history', 'migrations'] as const
/** Where something is missing; '' when it has no one place. */
export const lossPlaces = [...lists, ''] as const

/** Something a damaged file no longer holds, or holds in a way nobody meant. */
export interface Loss {
  readonly kind: (typeof lossKinds)[number]
  readonly register: (typeof lossPlaces)[number]
  /** How many records; 0 when nobody can tell. */
  readonly count: number
}

/** What the bytes say of themselves. */
export interface Marks {
  /** The content is what Trente wrote, to the byte. */
  readonly hashFits: boolean
  /** A key stands twice in one object. */
  readonly doubled: boolean
  /** Records of each register when the file was saved; null in files that do not say. */
  readonly counts: Readonly<Record<string, number>> | null
}

/**
 * What is missing from content that passed `readDossier`. A file written as it stands may lack a register added to
 * Trente since, and holds nothing of it: only a hash that does not fit makes of an absence a loss.
 */
export function lossesIn(raw: unknown, dossier: Dossier, marks: Marks): readonly Loss[] {
  const body = raw as Readonly<Record<string, unknown>>
  const struck = marks.hashFits ? listsMisnamed(body, dossier) : lists.filter((name) => !Array.isArray(body[name]))
  const losses = struck.map((register): Loss => ({ kind: 'list', register, count: marks.counts?.[register] ?? 0 }))
  const same = sameIds(dossier).map(({ register, count }): Loss => ({ kind: 'same-id', register, count }))
  if (marks.hashFits) return [...losses, ...same]
  const whole = registerNames.filter((name) => !struck.includes(name))
  const missing = missingRecords(dossier, marks.counts)
  return [
    ...losses,
    ...whole.flatMap((register) => loss('records', register, missing.get(register) ?? 0)),
    ...whole.flatMap((register) => loss('answers', register, misnamedAnswers(body[register], register))),
    ...(marks.doubled ? [{ kind: 'doubled', register: '', count: 0 } as const] : []),
    ...same,
  ]
}

/** How many records each register holds, noted in the file at each save. */
export const countsOf = (dossier: Dossier): Readonly<Record<string, number>> =>
  Object.fromEntries(lists.map((name) => [name, dossier[name].length]))

const loss = (kind: Loss['kind'], register: RegisterName, count: number): Loss[] =>
  count > 0 ? [{ kind, register, count }] : []

/** Saved by a version that took the damage for an empty register: the misspelt name is still there. */
const listsMisnamed = (body: Readonly<Record<string, unknown>>, dossier: Dossier) =>
  lists.filter((name) => dossier[name].length === 0 && strangers(body, lists).some((key) => isCloseTo(key, name)))

function strangers(holder: object, known: readonly string[]): readonly string[] {
  return Object.keys(holder).filter((key) => !known.includes(key))
}

function misnamedAnswers(records: unknown, register: RegisterName): number {
  const known = [...baseFields, ...Object.keys(registers[register].fields)]
  const isMisnamed = (record: unknown) => {
    if (typeof record !== 'object' || record === null) return false
    const strange = strangers(record, known).filter((name) => !isExtra(name))
    if (strange.length === 0) return false
    return known.some((field) => !(field in record) && strange.some((key) => isCloseTo(key, field)))
  }
  return Array.isArray(records) ? records.filter(isMisnamed).length : 0
}

/** The most any witness tells: what was counted at the save, else what is named and not there, else holes in numbering. */
function missingRecords(dossier: Dossier, counts: Marks['counts']): ReadonlyMap<RegisterName, number> {
  const named = namedAndGone(dossier)
  const told = (register: RegisterName) => {
    const noted = counts?.[register]
    const fewer = noted === undefined ? holesIn(dossier, register) : noted - dossier[register].length
    return Math.max(fewer, named.get(register)?.size ?? 0)
  }
  return new Map(registerNames.map((register) => [register, told(register)]))
}

/** Records that links or the history speak of, and that are neither there nor said to be removed. */
function namedAndGone(dossier: Dossier): ReadonlyMap<string, ReadonlySet<string>> {
  const gone = new Map<string, Set<string>>()
  const there = new Map<string, ReadonlySet<string>>(
    registerNames.map((name) => [name, new Set(recordsOf(dossier, name).map(({ id }) => id))]),
  )
  const name = (register: string, id: string) => {
    if (there.get(register)?.has(id) ?? true) return
    gone.set(register, (gone.get(register) ?? new Set<string>()).add(id))
  }
  for (const register of registerNames)
    for (const record of recordsOf(dossier, register))
      for (const { register: other, id } of referencesIn(registers[register].fields, record)) name(other, id)
  const last = new Map(dossier.history.map((entry) => [`${entry.register} ${entry.record}`, entry]))
  for (const entry of last.values()) if (!isRemoval(entry)) name(entry.register, entry.record)
  return gone
}

const isRemoval = ({ did, field }: HistoryEntry) => did === 'remove' && field === undefined

/** Numbers left out of T-001, T-002, T-005, less the records the history says were removed. */
function holesIn(dossier: Dossier, register: RegisterName): number {
  const pattern = new RegExp(`^${registers[register].letter}-(\\d+)$`)
  const numbers = recordsOf(dossier, register).flatMap(({ ref }) => pattern.exec(ref)?.[1] ?? [])
  const removed = dossier.history.filter((entry) => entry.register === register && isRemoval(entry))
  const last = numbers.reduce((most, each) => Math.max(most, Number(each)), 0)
  // A register that numbers its records in its own way, say by year, is no witness.
  const holes = last - new Set(numbers).size - new Set(removed.map(({ record }) => record)).size
  return last <= 10 * numbers.length + 10 ? Math.max(0, holes) : 0
}

/** At most two letters differ, were added or were left out: what a flipped bit or a slip leaves of a name. */
function isCloseTo(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 2) return false
  let above = Array.from({ length: known.length + 1 }, (_, at) => at)
  for (let row = 1; row <= word.length; row++) {
    const line = [row]
    for (let at = 1; at <= known.length; at++) {
      const changed = (above[at - 1] ?? 0) + (word[row - 1] === known[at - 1] ? 0 : 1)
      line.push(Math.min(changed, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1))
    }
    above = line
  }
  return (above[known.length] ?? 0) <= 2
}
