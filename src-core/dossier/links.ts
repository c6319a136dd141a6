import { groupOf, type FieldSet, type Reference } from '../kinds'
import { registerNames, registers, type RegisterName } from '../registers'
import type { AnyRecord } from './change'
import type { Dossier } from './dossier'
import { indexBy, type ListIndex } from './list-index'
import { lookUp } from './record-index'
import { recordsOf, referencesIn } from './references'
import type { Touched } from './touched'

/** The questions of a register whose answers may name a record. */
const naming = (fields: FieldSet): FieldSet =>
  Object.fromEntries(
    Object.entries(fields).filter(([, { kind }]) => {
      const group = groupOf(kind)
      if (group) return Object.keys(naming(group.fields)).length > 0
      return kind.name === 'refTo' || kind.name === 'refsTo'
    }),
  )

interface Links {
  readonly named: (record: AnyRecord) => readonly Reference[]
  readonly index: ListIndex<AnyRecord>
}

function linksIn(register: RegisterName): Links {
  const fields = naming(registers[register].fields)
  // Records are never mutated, and many rules look along the links of the one that was edited.
  const known = new WeakMap<AnyRecord, readonly Reference[]>()
  const named = (record: AnyRecord) => {
    const before = known.get(record)
    if (before) return before
    // A row just added may not have been asked everything yet.
    const found = referencesIn(fields, record).filter(({ id }) => typeof id === 'string' && id !== '')
    known.set(record, found)
    return found
  }
  return { named, index: indexBy<AnyRecord>((record) => named(record).map(({ id }) => id)) }
}
const linksOf = new Map<RegisterName, Links>(registerNames.map((register) => [register, linksIn(register)]))

/** The records of a register that name this one. */
const namersOf = (dossier: Dossier, register: RegisterName, id: string): readonly AnyRecord[] =>
  linksOf.get(register)?.index.at(recordsOf(dossier, register), id) ?? []

/**
 * The records of `register` that hang together with those touched, by references either way and by way of `through`: all
 * whose judgement an edit may change, where they look at others along such links only.
 */
export function linkedTo(
  register: RegisterName,
  through: readonly RegisterName[],
  touched: readonly Touched[],
  dossier: Dossier,
): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const queue: Touched[] = []
  const meet = (each: Touched) => {
    if (each.register === register) found.add(each.id)
    const key = `${each.register}/${each.id}`
    if (seen.has(key) || !through.includes(each.register)) return
    seen.add(key)
    queue.push(each)
  }
  // What a touched record named before counts too: a link that was cut changes the judgement as much as a new one.
  for (const each of touched) meet(each)
  const asItIs = (name: RegisterName, id: string): Touched => {
    const record = lookUp(dossier, name, id) as unknown as AnyRecord | undefined
    return { register: name, id, was: undefined, is: record }
  }
  for (let each = queue.pop(); each; each = queue.pop()) {
    for (const name of new Set([register, ...through]))
      for (const record of namersOf(dossier, name, each.id))
        meet({ register: name, id: record.id, was: undefined, is: record })
    const links = linksOf.get(each.register)
    for (const record of [each.was, each.is])
      for (const named of record && links ? links.named(record) : []) {
        const name = [register, ...through].find((known) => known === named.register)
        if (name) meet(asItIs(name, named.id))
      }
  }
  return found
}
