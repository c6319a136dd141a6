import { describe, expect, it } from 'vitest'
import { codeLists } from '@core/codes'
import {
  aDossier,
  aDpia,
  anAction,
  anActivity,
  anOrganisation,
  aManagementReview,
  aRecord,
  aRow,
  aTraining,
  testDay,
} from '@core/examples/a-dossier'
import type { Dossier } from '@core/dossier/dossier'
import { indicatorsOf, type Counting } from '@core/indicators/indicators'
import { periodOf } from '@core/indicators/period'
import { takeFigures } from '@core/indicators/take-figures'
import { lawOf } from '../rules/run-on'

const year = { from: '2026-01-01', to: '2026-12-31' }
const counting = (dossier: Dossier, period = year): Counting => ({
  dossier,
  period,
  parameters: lawOf().parameters,
  today: testDay,
})
const figureOf = (dossier: Dossier, name: string, period = year) =>
  indicatorsOf(counting(dossier, period)).find(({ indicator }) => indicator === name)

const second = { id: 'activities-2', ref: 'T-002', name: { fr: 'Recrutement' } }

describe('the figures of a review', () => {
  it('count activities looked at within the period, out of those that run', () => {
    const dossier = aDossier({
      activities: [
        anActivity({ lastReviewedOn: '2026-12-31' }),
        anActivity({ ...second, lastReviewedOn: '2025-12-31' }),
        anActivity({ ...second, id: 'activities-3', status: 'draft', lastReviewedOn: '2026-02-02' }),
      ],
    })
    expect(figureOf(dossier, 'activitiesReviewed')).toMatchObject({ figure: 1, outOf: 2 })
  })

  it('count the sheets that state all Art. 30(1) asks for', () => {
    const dossier = aDossier({ activities: [anActivity(), anActivity({ ...second, subjects: [] })] })
    expect(figureOf(dossier, 'activitiesComplete')).toMatchObject({ figure: 1, outOf: 2 })
  })

  it('never count more people trained than there are', () => {
    const trainings = [aTraining({ participantsCount: 200 }), aTraining({ id: 't2', participantsCount: 200 })]
    expect(figureOf(aDossier({ trainings }), 'trainingCoverage')).toMatchObject({ figure: 320, outOf: 320 })
    const organisations = [anOrganisation({ headcount: null })]
    expect(figureOf(aDossier({ trainings, organisations }), 'trainingCoverage')).toMatchObject({
      figure: 400,
      outOf: null,
    })
  })

  it('leave out a session of another year', () => {
    expect(figureOf(aDossier(), 'trainingCoverage', { from: '2025-01-01', to: '2025-12-31' })).toMatchObject({
      figure: 0,
    })
  })

  it('count assessments allowed, out of those the controller or the facts call for', () => {
    const activities = [
      anActivity({ dpiaDecision: 'required' }),
      anActivity({ ...second, systematicEvaluation: 'yes' }),
      anActivity({ ...second, id: 'activities-3', systematicEvaluation: 'yes', dpiaDecision: 'notRequired' }),
    ]
    expect(figureOf(aDossier({ activities, dpias: [aDpia()] }), 'dpiasDone')).toMatchObject({ figure: 1, outOf: 2 })
    expect(figureOf(aDossier({ activities, dpias: [aDpia({ outcome: 'rejected' })] }), 'dpiasDone')).toMatchObject({
      figure: 0,
    })
  })

  it('count late tasks out of those still to be done, and say nothing where there is none', () => {
    const actions = [
      anAction({ dueOn: '2026-09-14' }),
      anAction({ id: 'actions-2' }),
      anAction({ id: 'actions-3', dueOn: '2026-01-01', state: 'done' }),
    ]
    expect(figureOf(aDossier({ actions }), 'actionsLate')).toMatchObject({ figure: 1, outOf: 2 })
    expect(figureOf(aDossier(), 'actionsLate')).toBeUndefined()
  })
})

describe('what the registers of events tell of the period', () => {
  const told = (records: Partial<Dossier>, name: string) => figureOf(aDossier(records), name)
  const request = (id: string, receivedOn: string, answeredOn = '') =>
    aRecord('requests', { id, receivedOn, answeredOn, outcome: answeredOn === '' ? '' : 'granted' })

  it('requests received, and those past their day, answered or not', () => {
    const requests = [
      request('r1', '2026-02-02', '2026-02-20'),
      request('r2', '2026-03-02', '2026-06-01'),
      request('r3', '2026-05-04'),
      request('r4', '2026-09-10'),
      request('r5', '2025-05-04', '2025-09-01'),
    ]
    expect(told({ requests }, 'requestsReceived')).toMatchObject({ figure: 4, outOf: null })
    expect(told({ requests }, 'requestsLate')).toMatchObject({ figure: 2, outOf: 4 })
  })

  it('breaches, by the day somebody knew, else the day they were seen', () => {
    const breaches = [
      aRecord('breaches', { id: 'b1', awareAt: '2026-01-01T00:10+01:00', detectedAt: '2025-12-31T23:00+01:00' }),
      aRecord('breaches', { id: 'b2', detectedAt: '2026-04-01T09:00+02:00' }),
      aRecord('breaches', { id: 'b3', awareAt: '2025-04-01T09:00+02:00' }),
    ]
    expect(told({ breaches }, 'breaches')).toMatchObject({ figure: 2, outOf: null })
  })

  it('contracts that lack nothing, out of the processors in use; one without a contract counts', () => {
    const whole = codeLists.contractClause.map((clause) => aRow('contractClauses', clause, { clause, answer: 'yes' }))
    const contractChecks = [
      aRecord('contractChecks', { id: 'k1', clauses: whole }),
      aRecord('contractChecks', { id: 'k2', clauses: whole.slice(1) }),
    ]
    const processors = [
      aRecord('processors', { id: 'p1', contract: 'k1' }),
      aRecord('processors', { id: 'p2', contract: 'k2' }),
      aRecord('processors', { id: 'p3' }),
      aRecord('processors', { id: 'unused', contract: 'k1' }),
    ]
    const activities = [anActivity({ processors: ['p1', 'p2', 'p3'] })]
    expect(told({ activities, processors, contractChecks }, 'contractsComplete')).toMatchObject({ figure: 1, outOf: 3 })
  })

  it('systems in use whose biases were tested within the period', () => {
    const test = (date: string) => [aRow('biasTests', `t-${date}`, { date })]
    const algorithmicSystems = [
      aRecord('algorithmicSystems', { id: 'a1', biasTests: test('2026-03-03') }),
      aRecord('algorithmicSystems', { id: 'a2', biasTests: test('2025-03-03') }),
      aRecord('algorithmicSystems', { id: 'idle', biasTests: test('2026-03-03') }),
    ]
    const activities = [anActivity({ algorithmicSystems: ['a1', 'a2'] })]
    expect(told({ activities, algorithmicSystems }, 'biasTestsDone')).toMatchObject({ figure: 1, outOf: 2 })
  })

  it('complaints upheld, even in part, out of those decided; redress decided either way', () => {
    const complaint = (id: string, outcome: 'upheld' | 'partly' | 'rejected' | '') =>
      aRecord('complaints', { id, receivedOn: '2026-02-02', outcome })
    const complaints = [
      complaint('c1', 'upheld'),
      complaint('c2', 'partly'),
      complaint('c3', 'rejected'),
      complaint('c4', ''),
    ]
    expect(told({ complaints }, 'complaintsUpheld')).toMatchObject({ figure: 2, outOf: 3 })
    const redress = [
      aRecord('redress', { id: 'i1', decidedOn: '2026-02-02', compensationConsidered: 'no' }),
      aRecord('redress', { id: 'i2' }),
    ]
    expect(told({ redress }, 'redressDecided')).toMatchObject({ figure: 1, outOf: null })
  })

  it.each(['requestsReceived', 'requestsLate', 'breaches', 'contractsComplete', 'biasTestsDone', 'redressDecided'])(
    'an empty register claims no zero: %s',
    (name) => {
      expect(figureOf(aDossier({ requests: [], breaches: [], processors: [], redress: [] }), name)).toBeUndefined()
    },
  )
})

describe('the period', () => {
  it('is the one stated, or the twelve months before the review', () => {
    expect(periodOf({ periodFrom: '2025-01-01', periodTo: '2025-12-31', date: '2026-02-27' }, testDay)).toEqual({
      from: '2025-01-01',
      to: '2025-12-31',
    })
    expect(periodOf({ periodFrom: '', periodTo: '', date: '2026-02-27' }, testDay)).toEqual({
      from: '2025-02-27',
      to: '2026-02-27',
    })
    expect(periodOf({ periodFrom: '', periodTo: '', date: '' }, testDay).to).toBe(testDay)
  })
})

describe('taking up the figures of the day', () => {
  const own = aRow('reviewIndicators', 'own', { indicator: 'other', name: { fr: 'Signalements' }, figure: 3 })
  const before = aRow('reviewIndicators', 'before', {
    indicator: 'activitiesReviewed',
    figure: 0,
    remark: { fr: 'Reprise en mars' },
    countedOn: '2025-01-01',
  })
  const breaches = aRow('reviewIndicators', 'breaches', { indicator: 'breaches', figure: 2 })
  const review = aManagementReview({ indicators: [own, before, breaches] })
  let next = 0
  const rows = takeFigures(review, counting(aDossier()), () => `new-${(next += 1)}`)

  it('renews what the file can tell, in its place and with its comment', () => {
    expect(rows[1]).toEqual({ ...before, figure: 1, outOf: 1, countedOn: testDay })
  })

  it('keeps what a person counted', () => {
    expect(rows[0]).toEqual(own)
    expect(rows[2]).toEqual(breaches)
  })

  it('adds the others after, each once', () => {
    const named = rows.map(({ indicator }) => indicator)
    expect(new Set(named).size).toBe(named.length)
    expect(named).toContain('trainingCoverage')
  })
})
