import { describe, expect, it } from 'vitest'
import {
  aDataItem,
  aDossier,
  aDpia,
  aHighRisk,
  anActivity,
  anOrganisation,
  aPerson,
  aPurpose,
  aRetentionRule,
  aSubject,
  testDay,
} from '@core/examples/a-dossier'
import { screeningOf } from '@core/dpia/screening'
import type { Dossier } from '@core/dossier/dossier'
import { findingsIn, lawOf } from './run-on'

/** « RET-02 error »: all that is said of the file, each point once. */
const said = (dossier: Dossier): readonly string[] =>
  [...new Set(findingsIn(dossier).map(({ rule, severity }) => `${rule} ${severity}`))].sort()

const fileOf = (activity: Parameters<typeof anActivity>[0], more: Parameters<typeof aDossier>[0] = {}) =>
  aDossier({ activities: [anActivity(activity)], ...more })

describe('the worked cases of the reference that belong to no theme of their own', () => {
  it('T11: health data processed for a contract, under no exception', () => {
    const dossier = fileOf({
      purposes: [aPurpose({ legalBasis: 'contract', legalBasisJustification: { fr: 'Contrat de travail.' } })],
      dataItems: [aDataItem({ category: 'health' })],
    })
    expect(said(dossier).filter((each) => each.startsWith('SPE-'))).toEqual(['SPE-01 error'])
  })

  it.each([
    ['T15: kept for the “durée légale”', 'Durée légale', ['RET-03 warning']],
    ['T16: kept “illimité”', 'Illimité', ['RET-02 error']],
  ])('%s', (_, words, expected) => {
    const rule = aRetentionRule({ label: { fr: words }, active: null, activeTrigger: '' })
    const dossier = aDossier({ retentionRules: [rule] })
    expect(said(dossier)).toEqual(expected)
  })

  it('T18: the suppliers of a French firm, sixty contacts: nothing is asked, and the exemption is told as support', () => {
    const activity = anActivity({
      name: { fr: 'Fournisseurs', en: 'Suppliers' },
      subjects: [aSubject({ category: 'suppliers' })],
      dataItems: [aDataItem({ category: 'contact', detail: { fr: 'Coordonnées professionnelles' } })],
      approxTotalCount: 60,
      profiling: 'no',
      authorityExemptItems: ['FR_E02'],
    })
    const dossier = aDossier({ activities: [activity] })
    expect(said(dossier).filter((each) => each.startsWith('DPIA-'))).toEqual([])
    expect(screeningOf(activity, dossier, lawOf().parameters)).toMatchObject({
      suggested: 'notRequired',
      reasons: [{ why: 'exempt', item: 'FR_E02', stands: 'plausible' }],
    })
  })

  it('T19: a firm of forty that pays wages and holds no record to be required', () => {
    const organisations = [anOrganisation({ headcount: 40, recordExemptionClaimed: 'yes' })]
    const wages = { occasional: 'no', inherentRisk: 'r1' } as const
    expect(said(fileOf(wages, { organisations }))).toEqual(['ROPA-EXE-01 error'])
    // The size of the firm alone decides nothing: what is regular is recorded.
    expect(said(fileOf({ ...wages, occasional: 'yes' }, { organisations }))).toEqual([])
  })

  it('T20: the DPO runs the IT department', () => {
    const dossier = aDossier({ persons: [aPerson({ function: { fr: 'Directeur informatique' } })] })
    expect(said(dossier)).toEqual(['GOV-01 warning'])
  })

  it('T22: bought data added to a loyalty card, scores, 200,000 people', () => {
    const activity = anActivity({
      name: { fr: 'Carte de fidélité', en: 'Loyalty card' },
      subjects: [aSubject({ category: 'customers' })],
      dataItems: [aDataItem({ category: 'inferredProfile', source: 'dataBroker' })],
      approxTotalCount: 200_000,
      profiling: 'yes',
      wp248: [],
      dpiaDecision: '',
    })
    const dossier = aDossier({ activities: [activity] })
    const { criteria, listed } = screeningOf(activity, dossier, lawOf().parameters)
    const standing = criteria.filter((each) => each.answer === 'yes' || each.clues.length > 0)
    expect(standing.map(({ criterion }) => criterion.slice(0, 2))).toEqual(['W1', 'W5', 'W6'])
    expect(listed.map(({ item }) => item)).toEqual(['FR_R10'])
    expect(said(dossier)).toContain('DPIA-02 error')
  })

  it('T23: the risk that remains is 3 by 3, and the processing runs', () => {
    const dpia = aDpia({ risks: [aHighRisk, ...aDpia().risks.slice(1)] })
    const dossier = fileOf({ dpia: 'dpias-1', dpiaDecision: 'required' }, { dpias: [dpia] })
    expect(said(dossier)).toEqual(['DPIA-13 error', 'DPIA-14 error'])
    // What was rejected and does not run owes the authority nothing.
    const stopped = fileOf(
      { dpia: 'dpias-1', dpiaDecision: 'required', status: 'ended', endDate: testDay },
      { dpias: [{ ...dpia, outcome: 'rejected' }] },
    )
    expect(said(stopped).filter((each) => /DPIA-1[34]/.test(each))).toEqual([])
  })
})
