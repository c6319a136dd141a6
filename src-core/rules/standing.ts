import type { Dismissal, Dossier } from '../dossier/dossier'
import type { FieldSet, IsoDate, Kind } from '../kinds'
import { registers, type RecordBase, type RegisterName } from '../registers'
import type { RuleId } from './ids'
import { recordIndex } from '../dossier/record-index'
import { rules } from './registry'
import type { Finding } from './rule'

/** Identity of a finding: the same point about the same place keeps it from one run to the next. */
export function findingKey({ rule, register, record, field, row }: Finding): string {
  return [rule, register, record, field, row ?? ''].join('/')
}

/**
 * Fingerprint of what the rule read where the finding stands: the fields it names (one row only, when the finding is
 * about a row), the records they refer to, and what the message says. Another fingerprint reopens a dismissal.
 */
export function inputsOf(finding: Finding, dossier: Dossier): string {
  const record = recordAt(dossier, finding.register, finding.record)
  const fields = registers[finding.register].fields as FieldSet
  const named = inputsByRule.get(finding.rule) ?? [finding.field]
  const read = named.map((field) => {
    const kind = fields[field]?.kind
    if (!kind || !record) return null
    const value = record[field]
    const isAboutRow = finding.row !== undefined && field === finding.field
    return inDepth(kind, isAboutRow ? rowOnly(value, finding.row) : value, dossier)
  })
  return fingerprint(JSON.stringify([finding.severity, finding.values, read]))
}

export interface DismissedFinding {
  readonly finding: Finding
  readonly dismissal: Dismissal
}
export interface Standing {
  readonly open: readonly Finding[]
  readonly dismissed: readonly DismissedFinding[]
}

/** Whether the day it was given until has passed. The day itself still counts. */
export const isOutdated = ({ until }: Dismissal, today: IsoDate): boolean =>
  until !== undefined && until !== '' && until < today

/**
 * Parts the findings a person set aside from those that stand: a dismissal holds while its inputs are what they were, and
 * until its day where it has one.
 */
export function standingOf(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
  dossier: Dossier,
  today: IsoDate,
): Standing {
  const byFinding = new Map<string, Dismissal[]>()
  for (const dismissal of dismissals) {
    if (isOutdated(dismissal, today)) continue
    byFinding.set(dismissal.finding, [...(byFinding.get(dismissal.finding) ?? []), dismissal])
  }
  if (byFinding.size === 0) return { open: findings, dismissed: [] }
  const open: Finding[] = []
  const dismissed: DismissedFinding[] = []
  for (const finding of findings) {
    const claims = byFinding.get(findingKey(finding))
    const inputs = claims && inputsOf(finding, dossier)
    const dismissal = claims?.find((each) => each.inputs === inputs)
    if (dismissal) dismissed.push({ finding, dismissal })
    else open.push(finding)
  }
  return { open, dismissed }
}

const inputsByRule: ReadonlyMap<RuleId, readonly string[]> = new Map(rules.map(({ id, inputs }) => [id, inputs]))

type Fields = RecordBase & Readonly<Record<string, unknown>>

const recordAt = (dossier: Dossier, register: RegisterName, id: string): Fields | undefined =>
  recordIndex(dossier, register).get(id)?.record as Fields | undefined

const rowOnly = (value: unknown, id: string | undefined) =>
  Array.isArray(value) ? value.filter((row: { readonly id: string }) => row.id === id) : value

/** The value, with the answers of the records it names beside their ids: one step, references of references stay ids. */
const inDepth = (kind: Kind<unknown>, value: unknown, dossier: Dossier): unknown => [
  value,
  kind.references(value).map(({ register, id }) => answersOf(dossier, register, id)),
]

function answersOf(dossier: Dossier, register: string, id: string): unknown {
  if (!(register in registers)) return id
  const name = register as RegisterName
  const record = recordAt(dossier, name, id)
  if (!record) return id
  return [
    id,
    Object.keys(registers[name].fields)
      .filter((field) => !bookkeeping.includes(field))
      .map((field) => record[field]),
  ]
}

/** Fields no rule reads: a note added to a retention rule must not reopen what was settled about it. */
const bookkeeping: readonly string[] = ['attachments', 'tags', 'notesInternal']

/** 64 bits of FNV-1a in two lanes: kept in files, so short; two different inputs alike are not to be expected. */
function fingerprint(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193]
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + i), 0x85ebca6b)
  }
  return [low, high].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}
