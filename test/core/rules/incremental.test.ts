import { expect, it } from 'vitest'
import { applyChange, type AnyRecord, type Change } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import { registerNames, type RegisterName } from '@core/registers'
import { rules } from '@core/rules/registry'
import { runRules, runRulesFor } from '@core/rules/run'
import {
  aDataItem,
  aDossier,
  aDpia,
  aHighRisk,
  aJointControl,
  anAction,
  anActivity,
  anOrganisation,
  aProcessor,
  aPurpose,
  aRecord,
  aRetentionRule,
  aRisk,
  aRow,
  aTransfer,
  aTransferringActivity,
} from '@core/examples/a-dossier'
import { aConsentCheck } from '@core/examples/lawfulness-records'
import { examples } from '@core/rules/examples'
import type { Example } from '@core/rules/example'
import { lawOf } from './run-on'

/** Numbers that look random and are the same at every run (Lehmer, modulus 2^31 - 1). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/** For each register, answers that make some rule speak or fall silent. */
const answers: Readonly<Partial<Record<RegisterName, readonly (readonly [string, unknown])[]>>> = {
  activities: [
    ['status', 'draft'],
    ['status', 'active'],
    ['status', 'ended'],
    ['name', {}],
    ['name', { fr: 'Paie' }],
    ['name', { fr: 'Vidéosurveillance' }],
    ['owner', ''],
    ['owner', 'persons-1'],
    ['controllers', ['organisations-1', 'organisations-2']],
    ['controllers', []],
    ['jointControl', 'jointControls-1'],
    ['purposes', [aPurpose({ legalBasis: '', title: { fr: 'Divers' } })]],
    ['purposes', [aPurpose(), aPurpose({ id: 'purpose-2', legalBasis: '' })]],
    ['purposes', [aPurpose({ legalBasis: 'legitimateInterests', lia: 'balancingTests-1' })]],
    ['purposes', [aPurpose({ legalBasis: 'consent', consentRecord: 'consentChecks-1' })]],
    ['childrenInvolved', 'yes'],
    ['dataItems', [aDataItem({ category: 'health' })]],
    ['dataItems', [aDataItem({ retention: '' }), aDataItem({ id: 'item-2', purposes: [] })]],
    ['dataItems', [aDataItem({ category: 'image' })]],
    ['processors', ['processors-1']],
    ['transfersDeclared', 'unknown'],
    ['transfers', [aTransfer({ tia: '' })]],
    ['transfers', []],
    ['lastReviewedOn', '2020-01-01'],
    ['profiling', 'yes'],
    ['wp248', []],
    ['publicMonitoring', 'yes'],
    ['authorityExemptItems', ['FR_E01', 'FR_E11']],
    ['dpiaDecision', 'notRequired'],
    ['dpia', 'dpias-1'],
    ['startDate', '2025-01-01'],
  ],
  organisations: [
    ['address', ''],
    ['dpo', ''],
    ['isPublicAuthority', 'yes'],
    ['recordExemptionClaimed', 'yes'],
    ['legalName', 'Atelier Verne et fils'],
    ['headcount', 80],
    ['sectors', ['health']],
    ['dpoNotifiedOn', ''],
    ['questionsChannel', ''],
  ],
  persons: [
    ['email', ''],
    ['email', 'dpo@example.org'],
  ],
  retentionRules: [
    ['active', null],
    ['active', { value: 9, unit: 'year' }],
    ['label', { fr: 'Illimité' }],
    ['activeTrigger', 'lastContact'],
    ['finalFate', 'definitiveArchive'],
  ],
  securityMeasures: [
    ['lastTestedOn', ''],
    ['code', 'S02'],
  ],
  processors: [['remoteAccessCountries', ['IN']]],
  jointControls: [['essenceMadeAvailable', 'no']],
  balancingTests: [
    ['interest', { fr: 'Sécurité' }],
    ['outcome', 'fails'],
    ['approvedOn', '2026-09-01'],
  ],
  consentChecks: [
    ['noDetriment', 'no'],
    ['noDetriment', 'yes'],
    ['refreshEvery', null],
    ['proofWhere', ''],
  ],
  documents: [
    ['tellsOfTransfers', 'no'],
    ['tellsRetention', 'no'],
    ['tellsInterests', 'no'],
  ],
  dpias: [
    ['status', 'abandoned'],
    ['status', 'draft'],
    ['activities', ['a2', 'a3']],
    ['activities', []],
    ['risks', [aHighRisk]],
    ['risks', [aRisk({ measures: [] })]],
    ['decidedOn', '2026-09-14'],
    ['dpoVerdict', ''],
    ['viewsSought', 'no'],
  ],
  actions: [
    ['dueOn', '2026-06-30'],
    ['dpia', ''],
    ['dpia', 'dpias-1'],
    ['state', 'accepted'],
    ['audit', 'audits-1'],
  ],
  policies: [
    ['withdrawnOn', '2026-01-01'],
    ['kind', 'cookies'],
  ],
  trainings: [['date', '2020-01-01']],
  audits: [
    ['kind', 'processorAudit'],
    ['findings', [aRow('auditFindings', 'f1', { severity: 'f4' })]],
  ],
  managementReviews: [['dpoReportOn', '']],
  clientFile: [
    ['jurisdictionPacks', ['BE']],
    ['mainOrganisation', ''],
    ['mainOrganisation', 'organisations-1'],
  ],
}
const editable = Object.keys(answers) as readonly RegisterName[]
const by = { at: '2026-09-15T09:00:00.000Z', by: 'test' }

/** One edit of the dossier: an answer, a new activity, a removal or a move. */
function anEdit(dossier: Dossier, pick: (below: number) => number, serial: number): Change {
  const kind = pick(12)
  const register: RegisterName = kind < 6 ? 'activities' : (editable[pick(editable.length)] ?? 'activities')
  const records = recordsOf(dossier, register)
  const index = pick(Math.max(1, records.length))
  const record: AnyRecord | undefined = records[index]
  if (!record || kind === 0) {
    const added = anActivity({ id: `added-${String(serial)}`, ref: `T-${String(100 + serial)}`, owner: '' })
    const at = pick(dossier.activities.length + 1)
    const change: Change = { ...by, do: 'insert', into: { register: 'activities' }, index: at, record: { ...added } }
    return change
  }
  if (kind === 1) return { ...by, do: 'remove', from: { register }, index, record }
  if (kind === 2) {
    const to = pick(records.length)
    return { ...by, do: 'move', within: { register }, id: record.id, from: index, to }
  }
  const choices = answers[register] ?? []
  const [field, to] = choices[pick(choices.length)] ?? ['tags', []]
  return { ...by, do: 'set', in: { register, record: record.id }, field, from: record[field], to }
}

const start = aDossier({
  dpias: [aDpia()],
  actions: [anAction()],
  balancingTests: [aRecord('balancingTests')],
  consentChecks: [aConsentCheck()],
  organisations: [anOrganisation({ id: 'organisations-2', legalName: 'Fédération Nord' })],
  jointControls: [aJointControl()],
  processors: [aProcessor()],
  retentionRules: [aRetentionRule({ id: 'retentionRules-2', activeTrigger: '' })],
  activities: [
    aTransferringActivity({ id: 'a2', ref: 'T-002', name: { fr: 'Support' } }),
    anActivity({ id: 'a3', ref: 'T-003', name: { fr: 'Recrutement' }, owner: '' }),
    anActivity({ id: 'a4', ref: 'T-004', status: 'draft', name: { fr: 'Badges' }, purposes: [] }),
  ],
})

it.each([1, 2, 3, 5, 8, 13])('says after each edit what a full run says (edits of seed %i)', (seed) => {
  const pick = numbersFrom(seed)
  const context = lawOf()
  let dossier = start
  let findings = runRules(dossier, context)
  const seen = new Set<string>()
  for (let step = 0; step < 120; step += 1) {
    const before = { dossier, findings }
    dossier = applyChange(dossier, anEdit(dossier, pick, step))
    findings = runRulesFor(dossier, context, before)
    expect(findings).toEqual(runRules(dossier, context))
    for (const { rule } of findings) seen.add(rule)
  }
  // The walk must meet findings, or it proves nothing.
  expect(seen.size).toBeGreaterThan(15)
})

it('leaves what other records were told untouched', () => {
  const before = runRules(start, lawOf())
  const change: Change = {
    ...by,
    do: 'set',
    in: { register: 'activities', record: 'a3' },
    field: 'owner',
    from: '',
    to: 'persons-1',
  }
  const after = runRulesFor(applyChange(start, change), lawOf(), { dossier: start, findings: before })
  expect(before.filter((finding) => !after.includes(finding)).map(({ rule, record }) => [rule, record])).toEqual([
    ['ROPA-OWN-01', 'a3'],
  ])
})

const everyExample: readonly Example[] = Object.values(examples).flatMap(({ fires = [], silent = [] }) => [
  ...fires.slice(0, 1),
  ...silent,
])
/** A file on which each rule speaks and one on which it is silent, and whichever else first fills a register. */
const filled = new Set<RegisterName>()
const files = everyExample.filter(({ dossier }, at) => {
  const fresh = registerNames.filter((name) => dossier[name].length > 0 && !filled.has(name))
  for (const name of fresh) filled.add(name)
  return fresh.length > 0 || at % 3 === 0
})
/** Registers whose records are judged, or seen by what judges others. */
const judged = new Set(rules.filter(({ id }) => id !== 'PACK-01').flatMap(({ reads }) => reads))

it(
  'says what a full run says whichever register was edited, from one example of a rule to the next',
  { timeout: 120_000 },
  () => {
    const edited = new Set<RegisterName>()
    let before = start
    for (const { dossier: next, packs, today } of files) {
      const context = lawOf(packs, today)
      let findings = runRules(before, context)
      for (const register of judged) {
        if (before[register] === next[register]) continue
        const last = { dossier: before, findings }
        before = { ...before, [register]: next[register] }
        findings = runRulesFor(before, context, last)
        if (last.dossier[register].length > 0 || next[register].length > 0) edited.add(register)
        // Told at length only where they differ: there are thousands.
        const full = runRules(before, context)
        if (JSON.stringify(findings) !== JSON.stringify(full)) expect(findings).toEqual(full)
      }
      before = next
    }
    expect([...edited].sort()).toEqual([...judged].sort())
  },
)
