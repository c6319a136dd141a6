import { describe, expect, it } from 'vitest'
import { agendaOf, agendaKinds, type AgendaKind } from '@core/agenda/agenda'
import { agendaSources } from '@core/agenda/sources'
import type { Dossier } from '@core/dossier/dossier'
import { aDossier, aRecord, aRow } from '@core/examples/a-dossier'
import type { RecordIn, RegisterName } from '@core/registers'
import { lawParametersAt } from '@templates/packs/law-parameters'

const today = '2026-11-26'
const packs = ['FR', 'UK'] as const

/** A file whose register holds this record alone. */
const only = <R extends RegisterName>(
  register: R,
  answers: Partial<RecordIn<R>>,
  more: Partial<Dossier> = {},
): Dossier => ({
  ...aDossier(),
  ...more,
  [register]: [aRecord(register, { id: 'it', ...answers })],
})
const notice = (more: object) => [
  aRow('breachNotifications', 'n', { phase: 'initial', sentAt: '2026-11-20T10:00+01:00', ...more }),
]
const aware = { role: 'controller', awareAt: '2026-11-24T11:43+01:00' } as const
const asked = { types: ['access'], receivedOn: '2026-11-10' } as const
const french: RecordIn<'clientFile'>['jurisdictionPacks'] = ['FR']
const system = { biasTests: [aRow('biasTests', 't', { date: '2026-03-01' })], retestEveryMonths: 6 }

/** For each date: a file in which it is due and on which day, and what settles it. */
const cases: Readonly<Record<AgendaKind, readonly [due: Dossier, on: string, settled: Dossier]>> = {
  breachDeadline: [only('breaches', aware), '2026-11-27', only('breaches', { ...aware, notifications: notice({}) })],
  breachFollowUp: [
    only('breaches', { ...aware, notifications: notice({ missingInfo: { fr: 'Nombre de personnes' } }) }),
    '2026-12-04',
    only('breaches', { ...aware, notifications: notice({ phase: 'complete' }) }),
  ],
  requestAnswer: [only('requests', asked), '2026-12-10', only('requests', { ...asked, answeredOn: '2026-11-20' })],
  complaintReceipt: [
    only('complaints', { receivedOn: '2026-11-02' }),
    '2026-12-02',
    only('complaints', { receivedOn: '2026-11-02', acknowledgedOn: '2026-11-03' }),
  ],
  authorityAnswer: [
    only('authorityContacts', { deadline: '2026-12-01' }),
    '2026-12-01',
    only('authorityContacts', { deadline: '2026-12-01', answeredOn: '2026-11-25' }),
  ],
  consultationAnswer: [
    only('dpias', { consultedOn: '2026-11-02' }),
    '2026-12-28',
    only('dpias', { consultedOn: '2026-11-02', consultationAnsweredOn: '2026-11-20' }),
  ],
  action: [
    only('actions', { dueOn: '2026-12-15', state: 'open' }),
    '2026-12-15',
    only('actions', { dueOn: '2026-12-15', state: 'done' }),
  ],
  activityReview: [
    only('activities', { status: 'active', lastReviewedOn: '2026-01-10', reviewEveryMonths: 12 }),
    '2027-01-10',
    only('activities', { status: 'ended', lastReviewedOn: '2026-01-10', reviewEveryMonths: 12 }),
  ],
  dpiaReview: [only('dpias', { reviewOn: '2027-02-01' }), '2027-02-01', only('dpias', {})],
  balancingReview: [only('balancingTests', { reviewOn: '2027-02-01' }), '2027-02-01', only('balancingTests', {})],
  consentTest: [only('consentChecks', { withdrawalTestedOn: '2026-02-01' }), '2027-02-01', only('consentChecks', {})],
  transferReview: [
    only('transferAssessments', { reviewOn: '2027-02-01' }),
    '2027-02-01',
    only('transferAssessments', {}),
  ],
  biasRetest: [only('algorithmicSystems', system), '2026-09-01', only('algorithmicSystems', {})],
  contractEnd: [
    only('contractChecks', { validTo: '2026-12-31' }, { processors: [aRecord('processors', { contract: 'it' })] }),
    '2026-12-31',
    only('contractChecks', { validTo: '2026-12-31' }, { processors: [] }),
  ],
  processorReview: [only('processors', { nextReviewOn: '2026-12-31' }), '2026-12-31', only('processors', {})],
  jointControlReview: [only('jointControls', { reviewOn: '2026-12-31' }), '2026-12-31', only('jointControls', {})],
  policyReview: [
    only('policies', { nextReviewOn: '2026-12-31' }),
    '2026-12-31',
    only('policies', { nextReviewOn: '2026-12-31', withdrawnOn: '2026-11-01' }),
  ],
  trainingDue: [
    only('trainings', { date: '2025-12-01', audience: ['hr'], nextDue: '2026-12-01' }),
    '2026-12-01',
    {
      ...aDossier(),
      trainings: [
        aRecord('trainings', { id: 'it', date: '2025-12-01', audience: ['hr'], nextDue: '2026-12-01' }),
        aRecord('trainings', { id: 'next', date: '2026-11-20', audience: ['hr', 'it'] }),
      ],
    },
  ],
  auditFollowUp: [
    only('audits', { followUpOn: '2026-12-01' }),
    '2026-12-01',
    only(
      'audits',
      { followUpOn: '2026-12-01' },
      { actions: [aRecord('actions', { id: 'task', audit: 'it', state: 'done' })] },
    ),
  ],
  managementReview: [
    only('managementReviews', { date: '2025-12-10', nextReviewOn: '2026-12-10' }),
    '2026-12-10',
    {
      ...aDossier(),
      managementReviews: [
        aRecord('managementReviews', { id: 'it', date: '2025-12-10', nextReviewOn: '2026-12-10' }),
        aRecord('managementReviews', { id: 'next', date: '2026-11-20' }),
      ],
    },
  ],
  certificationEnd: [only('certifications', { validTo: '2027-01-31' }), '2027-01-31', only('certifications', {})],
  assetEnd: [only('supportingAssets', { endOfLife: '2027-01-31' }), '2027-01-31', only('supportingAssets', {})],
  lawEntryEnd: [only('lawEntries', { validUntil: '2027-01-31' }), '2027-01-31', only('lawEntries', {})],
  requestPurge: [
    only('requests', { ...asked, answeredOn: '2026-11-20', requesterName: 'A. B.' }),
    '2031-11-20',
    only('requests', { ...asked, answeredOn: '2026-11-20' }),
  ],
}

const told = (dossier: Dossier, kind: AgendaKind) => {
  const jurisdictions = kind === 'complaintReceipt' ? packs : french
  const parameters = lawParametersAt(today, jurisdictions)
  const context = { parameters, today, now: Date.parse(`${today}T09:00:00Z`), dossier }
  return agendaOf(agendaSources, context).filter((item) => item.kind === kind && item.record === 'it')
}

describe('a date people wait for', () => {
  it.each(agendaKinds)('%s: told on its day, and no more once it is settled', (kind) => {
    const [due, on, settled] = cases[kind]
    expect(told(due, kind).map((item) => item.on)).toEqual([on])
    expect(told(settled, kind)).toEqual([])
  })

  it('in hours is late to the minute', () => {
    const parameters = lawParametersAt(today, french)
    const at = (instant: string) =>
      agendaOf(agendaSources, { parameters, today, now: Date.parse(instant), dossier: only('breaches', aware) }).find(
        ({ kind }) => kind === 'breachDeadline',
      )
    expect(at('2026-11-27T11:42:00+01:00')).toMatchObject({ at: '2026-11-27T11:43+01:00', isLate: false })
    expect(at('2026-11-27T11:44:00+01:00')).toMatchObject({ isLate: true })
  })
})
