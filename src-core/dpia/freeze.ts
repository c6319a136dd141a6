import { emptyDossier, type Dossier } from '../dossier/dossier'
import type { AnyRecord } from '../dossier/change'
import { recordsOf, referencesIn } from '../dossier/references'
import { emptyValues, type FieldSet, type IsoDateTime } from '../kinds'
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
export const leftOut: readonly string[] = ['versions', 'foreign', 'start']
/** What an assessment leans on, and a version keeps. A register that comes later stays out until someone says it belongs here. */
const followed = [
  'organisations',
  'persons',
  'jointControls',
  'activities',
  'retentionRules',
  'securityMeasures',
  'processors',
  'supportingAssets',
  'documents',
  'balancingTests',
  'consentChecks',
  'transferAssessments',
  'algorithmicSystems',
] as const satisfies readonly RegisterName[]
const isFollowed = (register: string): register is (typeof followed)[number] =>
  followed.some((name) => name === register)

export function freezeDpia(dossier: Dossier, dpia: Dpia, at: IsoDateTime): Frozen {
  const record = Object.fromEntries(Object.entries(dpia).filter(([name]) => !leftOut.includes(name)))
  const actions = dossier.actions.filter((action) => action.dpia === dpia.id)
  const found = new Map<RegisterName, Map<string, AnyRecord>>()
  const waiting: [RegisterName, AnyRecord][] = [['dpias', record as AnyRecord]]
  for (const action of actions) waiting.push(['actions', action as unknown as AnyRecord])
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [register, each] = next
    if (register !== 'dpias') kept(found, register).set(each.id, each)
    for (const { register: name, id } of referencesIn(registers[register].fields, each)) {
      if (!isFollowed(name) || kept(found, name).has(id)) continue
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
