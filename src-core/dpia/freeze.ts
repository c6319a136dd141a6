import { emptyDossier, type Dossier } from '../dossier/dossier'
import type { AnyRecord } from '../dossier/change'
import { recordsOf } from '../dossier/references'
import { emptyValues, type FieldSet, type IsoDateTime, type Kind, type RowsKind } from '../kinds'
import { registerNames, registers, type Dpia, type RegisterName } from '../registers'

/** An assessment and the records it leans on, as they stood: Art. 5(2) asks what was known when it was decided. */
export interface Frozen {
  readonly format: 'trente-dpia-version'
  readonly version: 1
  readonly at: IsoDateTime
  readonly dpia: AnyRecord
  readonly linked: { readonly [R in RegisterName]?: readonly AnyRecord[] }
}

/** Earlier versions would nest one in the other; the rest is not of the assessment itself. */
const leftOut: readonly string[] = ['versions', 'foreign', 'start']
/** The file's own record is no part of an assessment, and another assessment is only named. */
const notFollowed: ReadonlySet<RegisterName> = new Set(['clientFile', 'dpias', 'actions'])

export function freezeDpia(dossier: Dossier, dpia: Dpia, at: IsoDateTime): Frozen {
  const record = Object.fromEntries(Object.entries(dpia).filter(([name]) => !leftOut.includes(name)))
  const actions = dossier.actions.filter((action) => action.dpia === dpia.id)
  const found = new Map<RegisterName, Map<string, AnyRecord>>()
  const waiting: [RegisterName, AnyRecord][] = [['dpias', record as AnyRecord]]
  for (const action of actions) waiting.push(['actions', action as unknown as AnyRecord])
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [register, each] = next
    if (register !== 'dpias') kept(found, register).set(each.id, each)
    for (const [name, id] of referencesIn(registers[register].fields, each)) {
      if (notFollowed.has(name) || kept(found, name).has(id)) continue
      const linked = recordsOf(dossier, name).find((other) => other.id === id)
      if (linked) waiting.push([name, linked])
    }
  }
  const linked = Object.fromEntries([...found].map(([name, records]) => [name, [...records.values()]]))
  return { format: 'trente-dpia-version', version: 1, at, dpia: record as AnyRecord, linked }
}

/** What a version keeps, or null: an imported file may have left anything there. */
export function readFrozen(content: string): Frozen | null {
  try {
    const read = JSON.parse(content) as Partial<Frozen> | null
    const isOurs = read?.format === 'trente-dpia-version' && read.version === 1
    const { dpia, linked } = read ?? {}
    if (!isOurs || !isRecord(dpia) || typeof linked !== 'object') return null
    const lists = registerNames.flatMap((name) => {
      const list: unknown = linked[name]
      return Array.isArray(list) ? [[name, list.filter(isRecord).map((each) => filled(name, each))] as const] : []
    })
    const at = typeof read?.at === 'string' ? read.at : ''
    return {
      format: 'trente-dpia-version',
      version: 1,
      at,
      dpia: filled('dpias', dpia),
      linked: Object.fromEntries(lists),
    }
  } catch {
    return null
  }
}

/** The frozen records as a file of their own, for whoever reads or prints them as of that day. */
export function dossierOf({ dpia, linked }: Frozen): Dossier {
  return { ...emptyDossier([]), ...linked, dpias: [dpia] } as unknown as Dossier
}

const isRecord = (value: unknown): value is AnyRecord =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** Questions that came after that version were unanswered then. */
const filled = (register: RegisterName, record: AnyRecord): AnyRecord => ({
  ...emptyValues(registers[register].fields as FieldSet),
  ...record,
})

function kept(found: Map<RegisterName, Map<string, AnyRecord>>, register: RegisterName): Map<string, AnyRecord> {
  const known = found.get(register) ?? new Map<string, AnyRecord>()
  found.set(register, known)
  return known
}

/** Every record a record names, in its own questions and in its rows. */
function referencesIn(fields: FieldSet, record: AnyRecord): readonly (readonly [RegisterName, string])[] {
  return Object.entries(fields).flatMap(([name, { kind }]) => {
    if (kind.name !== 'rows') return idsIn(kind, record[name])
    const { of } = kind as RowsKind
    return ((record[name] ?? []) as readonly AnyRecord[]).flatMap((row) => referencesIn(of.fields, row))
  })
}

function idsIn(kind: Kind<unknown>, value: unknown): readonly (readonly [RegisterName, string])[] {
  if (kind.name !== 'refTo' && kind.name !== 'refsTo') return []
  const register = (kind as Kind<unknown> & { readonly register: RegisterName }).register
  const ids = (Array.isArray(value) ? value : [value]) as readonly unknown[]
  return ids.flatMap((id) => (typeof id === 'string' && id !== '' ? [[register, id] as const] : []))
}
