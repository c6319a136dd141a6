import type { Dossier } from '../dossier/dossier'
import type { RecordIn, RegisterName } from '../registers'
import type { RuleId } from './ids'
import { lookUp } from '../dossier/record-index'
import {
  heededBy,
  type Finding,
  type FindingValue,
  type Heeds,
  type Rule,
  type RuleContext,
  type RulePart,
  type Severity,
} from './rule'

/** What a rule looks with: the dossier, the day's law, and a quick way to follow a reference. */
export interface RuleView extends Required<RuleContext> {
  readonly dossier: Dossier
  readonly find: <R extends RegisterName>(register: R, id: string) => RecordIn<R> | undefined
}

/** A finding before it knows its rule and record. `severity` and `law` only where they differ from the rule's. */
export interface Sighting {
  readonly field: string
  readonly row?: string
  readonly severity?: Severity
  readonly law?: readonly string[]
  readonly missingFrom?: RegisterName
  readonly values?: Readonly<Record<string, FindingValue>>
}

interface RuleHead {
  readonly id: RuleId
  readonly severity: Severity
  readonly law: readonly string[]
}

type FieldOf<R extends RegisterName> = keyof RecordIn<R> & string

/** How the records of one register are judged, each by itself. */
interface Judging<R extends RegisterName> {
  /**
   * Registers it sees only along references, either way, from the record it judges or from one of these: an edit there
   * makes it look again at the records linked to what changed, and at no other.
   */
  readonly follows?: readonly RegisterName[]
  /** Registers it looks into in any other way, a controller nobody names among them: an edit there makes it look at all. */
  readonly also?: readonly RegisterName[]
  /** As `also`, where it reads these fields of the register and no other: an edit of another is none of its business. */
  readonly heeds?: Heeds
  readonly check: (record: RecordIn<R>, view: RuleView) => readonly Sighting[]
}

export interface RecordRule<R extends RegisterName> extends RuleHead, Judging<R> {
  readonly inputs: readonly FieldOf<R>[]
}

/** Judges the records of several registers, or reads answers that are a pack's. */
export interface PartedRule extends RuleHead {
  readonly inputs: readonly string[]
  readonly parts: readonly ((head: RuleHead) => RulePart)[]
}

export interface DossierRule extends RuleHead {
  readonly reads: readonly RegisterName[]
  readonly inputs: readonly string[]
  readonly check: (view: RuleView) => readonly (Sighting & Pick<Finding, 'register' | 'record'>)[]
}

// One view serves all rules and records of a run: making thousands of them would cost more than the checks.
const views = new WeakMap<Dossier, RuleView>()

function viewOf(dossier: Dossier, context: RuleContext): RuleView {
  const { parameters, today, now = `${today}T00:00:00.000Z` } = context
  const known = views.get(dossier)
  if (known && known.parameters === parameters && known.today === today && known.now === now) return known
  const view: RuleView = { parameters, today, now, dossier, find: (register, id) => lookUp(dossier, register, id) }
  views.set(dossier, view)
  return view
}

const findingOf = (rule: RuleHead, at: Pick<Finding, 'register' | 'record'>, sighting: Sighting): Finding => ({
  rule: rule.id,
  severity: sighting.severity ?? rule.severity,
  register: at.register,
  record: at.record,
  field: sighting.field,
  ...(sighting.row === undefined ? {} : { row: sighting.row }),
  values: sighting.values ?? {},
  ...(sighting.missingFrom === undefined ? {} : { missingFrom: sighting.missingFrom }),
  ...(sighting.law === undefined ? {} : { law: sighting.law }),
})

const headOf = ({ id, severity, law }: RuleHead): RuleHead => ({ id, severity, law })

/** A part of a rule that judges several registers. */
export const part =
  <R extends RegisterName>(register: R, { follows = none, also = none, heeds = {}, check }: Judging<R>) =>
  (head: RuleHead): RulePart => {
    const judge = (record: RecordIn<R>, view: RuleView): readonly Finding[] => {
      const sightings = check(record, view)
      if (sightings.length === 0) return none
      return sightings.map((sighting) => findingOf(head, { register, record: record.id }, sighting))
    }
    return {
      register,
      follows,
      links: [register, ...follows].join('/'),
      also,
      heeds,
      check: (id, dossier, context) => {
        const record = lookUp(dossier, register, id)
        return record ? judge(record, viewOf(dossier, context)) : none
      },
      checkAll: (dossier, context) => {
        const view = viewOf(dossier, context)
        const findings: Finding[] = []
        for (const record of dossier[register] as readonly RecordIn<R>[]) {
          const found = judge(record, view)
          if (found.length > 0) findings.push(...found)
        }
        return findings
      },
    }
  }

/** A rule that judges the records of several registers, each by itself. */
export function partedRule(rule: PartedRule): Rule {
  const parts = rule.parts.map((each) => each(headOf(rule)))
  return {
    ...headOf(rule),
    reads: [
      ...new Set(
        parts.flatMap(({ register, follows, also, heeds }) => [register, ...follows, ...also, ...heededBy(heeds)]),
      ),
    ],
    inputs: rule.inputs,
    parts,
    check: (dossier, context) => parts.flatMap(({ checkAll }) => checkAll(dossier, context)),
  }
}

/** A rule that judges the records of one register, each by itself. */
export const recordRule = <R extends RegisterName>(register: R, rule: RecordRule<R>): Rule => ({
  ...partedRule({ ...headOf(rule), inputs: rule.inputs, parts: [part(register, rule)] }),
  each: register,
})

/** A rule that must see the whole file: one record is judged by what others say. */
export function dossierRule(rule: DossierRule): Rule {
  return {
    ...headOf(rule),
    reads: rule.reads,
    inputs: rule.inputs,
    check: (dossier, context) =>
      rule.check(viewOf(dossier, context)).map((sighting) => findingOf(rule, sighting, sighting)),
  }
}

export const activityRule = (rule: RecordRule<'activities'>): Rule => recordRule('activities', rule)
export const dpiaRule = (rule: RecordRule<'dpias'>): Rule => recordRule('dpias', rule)
export const retentionRule = (rule: RecordRule<'retentionRules'>): Rule => recordRule('retentionRules', rule)

const none: readonly never[] = []

/** The sighting when the condition holds; nothing otherwise. */
export const when = (condition: boolean, field: string, more: Omit<Sighting, 'field'> = {}): readonly Sighting[] =>
  condition ? [{ field, ...more }] : none
