import { describe, expect, it } from 'vitest'
import { aDossier, anActivity, anOrganisation, aRecord, aRow, aSubject } from '@core/examples/a-dossier'
import { aBiasCorrection, aBiasTest, aSystem } from '@core/examples/a-system'
import { suggestedBy, shareIn } from '@core/law/bias'
import type { Activity, AlgorithmicSystem } from '@core/registers'
import { findingsIn, lawOf } from './run-on'

type Found = readonly string[]

/** « BIA-02 warning »: what is said of the algorithm, its decision and its assessment. */
const said = (dossier: ReturnType<typeof aDossier>, today?: string): Found =>
  findingsIn(dossier, lawOf(['FR'], today))
    .filter(({ rule }) => /^(?:ADM|BIA|AIA|ETH|DPIA)-/.test(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`)
    .sort()

const fileOf = (activity: Partial<Activity>, systems: readonly AlgorithmicSystem[] = []) =>
  aDossier({
    activities: [anActivity({ algorithmicSystems: systems.map(({ id }) => id), ...activity })],
    algorithmicSystems: systems,
  })

describe('T17: an employer scores applicants by algorithm, in France, without a DPIA', () => {
  const scoring = aRecord('algorithmicSystems', {
    name: 'Tri de candidatures',
    kind: 'machineLearning',
    purpose: { fr: 'Classer les candidatures avant lecture.' },
    significantEffect: 'yes',
    humanOversight: { fr: 'Un recruteur lit chaque dossier, du premier au dernier.' },
    resultJustification: { fr: 'Les critères retenus sont remis au candidat.' },
  })
  const recruitment: Partial<Activity> = {
    name: { fr: 'Recrutement', en: 'Recruitment' },
    subjects: [aSubject({ category: 'applicants', vulnerable: 'yes' })],
    profiling: 'yes',
    automatedDecision: 'assisted',
    explanationChannel: { fr: 'Service du recrutement' },
    wp248: [
      aRow('wp248Answers', 'w1', { criterion: 'W1_evaluation', answer: 'yes' }),
      aRow('wp248Answers', 'w7', { criterion: 'W7_vulnerable', answer: 'yes' }),
    ],
    dpiaDecision: '',
    dpiaDecisionReason: {},
  }
  const findings = said(fileOf(recruitment, [scoring]))

  it('no bias control, and no place in the AI Act', () => {
    expect(findings).toEqual(expect.arrayContaining(['BIA-02 warning', 'AIA-02 warning']))
  })

  it('an assessment is called for, once by the list and once by the criteria', () => {
    expect(findings.filter((each) => each.startsWith('DPIA-'))).toEqual(
      expect.arrayContaining(['DPIA-02 error', 'DPIA-03 warning']),
    )
  })

  it('nothing else is said of the algorithm', () => {
    expect(findings.filter((each) => !each.startsWith('DPIA-'))).toEqual(['AIA-02 warning', 'BIA-02 warning'])
  })

  it('once tested and classed, the high-risk class has its own follow-up', () => {
    const done = { ...scoring, aiActRole: 'deployer', aiActClass: 'highAnnexIII', annexIII: 'p4' } as const
    const company = said(fileOf(recruitment, [{ ...done, biasTests: [aBiasTest()] }]))
    expect(company.filter((each) => !each.startsWith('DPIA-'))).toEqual([])
    const town = aDossier({
      ...fileOf(recruitment, [{ ...done, biasTests: [aBiasTest()] }]),
      organisations: [anOrganisation({ isPublicAuthority: 'yes' })],
    })
    expect(said(town)).toContain('AIA-03 warning')
    expect(said(town, '2027-12-01')).toContain('AIA-03 warning')
    expect(said(town, '2027-12-02')).toContain('AIA-03 error')
  })
})

describe('T24: credit refused by a score alone, under the contract, with no human review', () => {
  const credit: Partial<Activity> = {
    name: { fr: 'Octroi de crédit', en: 'Granting credit' },
    subjects: [aSubject({ category: 'customers' })],
    automatedDecision: 'solelySignificantEffect',
    art22Exception: 'contract',
    art22Safeguards: ['expressView', 'contest'],
    explanationChannel: { fr: 'Conseiller' },
  }
  const told = {
    decisionLogic: { fr: 'Revenus, charges, incidents de paiement.' },
    decisionEffects: { fr: 'Le crédit est refusé.' },
  }
  const adm = (found: Found) => found.filter((each) => each.startsWith('ADM-'))

  it('the missing safeguard is named, and the missing explanation too', () => {
    expect(adm(said(fileOf(credit)))).toEqual(['ADM-02 error', 'ADM-05 error'])
  })

  it('explained, only the safeguard is left', () => {
    expect(adm(said(fileOf({ ...credit, ...told })))).toEqual(['ADM-02 error'])
  })

  it('the sheet of the score may say both for every activity that uses it', () => {
    const score = aSystem({ art22Safeguards: ['humanIntervention'] })
    expect(adm(said(fileOf(credit, [score])))).toEqual([])
  })
})

describe('one fact, one finding, wherever it is said', () => {
  it('a system shared by two activities is told once', () => {
    const system = aSystem({ biasTests: [], humanOversight: {} })
    const uses: Partial<Activity> = {
      profiling: 'yes',
      automatedDecision: 'assisted',
      algorithmicSystems: [system.id],
      explanationChannel: { fr: 'Accueil' },
      wp248: anActivity().wp248,
    }
    const dossier = aDossier({
      activities: [anActivity(uses), anActivity({ ...uses, id: 'activities-2', ref: 'T-002' })],
      algorithmicSystems: [system],
    })
    expect(said(dossier).filter((each) => !each.startsWith('DPIA-'))).toEqual(['ADM-06 warning', 'BIA-02 warning'])
  })

  it('a failed test that was corrected calls for a new one, and for nothing else', () => {
    const failed = aBiasTest({ date: '2026-02-02', result: '0,71', verdict: 'fail' })
    const gap = { ...aSystem(), biasTests: [failed] }
    expect(said(aDossier({ algorithmicSystems: [gap] }))).toEqual(['BIA-04 error'])
    const corrected = { ...gap, biasCorrections: [aBiasCorrection({ date: '2026-04-01' })] }
    expect(said(aDossier({ algorithmicSystems: [corrected] }))).toEqual(['BIA-03 warning'])
    const again = { ...corrected, biasTests: [failed, aBiasTest({ id: 'test-2', date: '2026-05-04' })] }
    expect(said(aDossier({ algorithmicSystems: [again] }))).toEqual([])
  })

  it('a ban its owner states is not told a second time by what the system does', () => {
    const moods = aSystem({
      kind: 'biometric',
      aiActRole: 'deployer',
      aiActClass: 'prohibited',
      aiUses: ['emotionRecognition'],
      transparencyToPeople: { fr: 'Affiche.' },
    })
    expect(said(fileOf({}, [moods]))).toEqual(['AIA-01 error'])
  })
})

describe('what figures suggest', () => {
  const law = lawOf().parameters
  it.each([
    ['0,72', 0.72],
    ['0.72', 0.72],
    ['72 %', 0.72],
    ['12 points', 0.12],
    ['-3 %', 0.03],
    ['bon', undefined],
    ['', undefined],
    ['2 sur 3', undefined],
  ])('reads « %s »', (words, share) => {
    expect(shareIn(words)).toEqual(share === undefined ? undefined : expect.closeTo(share, 6))
  })

  it.each([
    ['a ratio under four fifths', { result: '0,79' }, { verdict: 'fail', assumed: 0.8 }],
    ['a ratio of four fifths', { result: '0,80' }, { verdict: 'pass', assumed: 0.8 }],
    ['the same gap counted for the other group', { result: '1,40' }, { verdict: 'fail', assumed: 0.8 }],
    ['a threshold of one’s own', { result: '0,85', threshold: '0,90' }, { verdict: 'fail' }],
    ['a gap within its threshold', { metric: 'calibration', result: '2 %', threshold: '5 %' }, { verdict: 'pass' }],
    ['a gap without a threshold', { metric: 'equalOpportunity', result: '12 %' }, undefined],
    ['a threshold in words', { result: '0,70', threshold: 'le plus haut possible' }, undefined],
    ['no measure', { metric: '', result: '0,70' }, undefined],
  ] as const)('%s', (_, test, expected) => {
    expect(suggestedBy(aBiasTest({ threshold: '', ...test }), law)).toEqual(expected)
  })
})
