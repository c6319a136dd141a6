import { describe, expect, it } from 'vitest'
import { aDataItem, aDossier, anActivity, aNotice, anOrganisation, aPurpose, aSubject } from '@core/examples/a-dossier'
import { aBalancingTest, aConsentCheck } from '@core/examples/lawfulness-records'
import { consentContext, consentVerdict } from '@core/law/consent-verdict'
import { findingsIn, lawOf } from './run-on'

type Given = Parameters<typeof aDossier>[0]
type Answers = Parameters<typeof anActivity>[0]
type Check = Parameters<typeof aConsentCheck>[0]

/** What the rules about interests, consent, children and information say, each with its severity. */
const said = (given: Given, packs?: Parameters<typeof lawOf>[0]) =>
  findingsIn(aDossier(given), lawOf(packs))
    .filter(({ rule }) => /^(?:LIA|CON|CHI|INF|SPE-02|LEG-05)/.test(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`)
    .sort()

const withdrawal = { withdrawalMechanism: { fr: 'Par courriel' } } as const
const resting = (more: Answers = {}, purpose: Parameters<typeof aPurpose>[0] = {}) =>
  anActivity({
    ...withdrawal,
    purposes: [aPurpose({ legalBasis: 'consent', consentRecord: 'consentChecks-1', ...purpose })],
    ...more,
  })
const visitors = { subjects: [aSubject({ category: 'visitors' })] }

describe('the worked cases of the reference', () => {
  it('T9: a town hall, cameras in offices, a legitimate interest for a public task', () => {
    const purpose = aPurpose({ legalBasis: 'legitimateInterests', publicTaskExcluded: 'no' })
    const town = [anOrganisation({ isPublicAuthority: 'yes' })]
    expect(said({ activities: [anActivity({ purposes: [purpose] })], organisations: town })).toEqual(['LEG-05 error'])
  })

  it('T10: an employer uses consent for the photo on a badge', () => {
    const photo = aPurpose({ legalBasis: 'consent', title: { fr: 'Photo imprimée sur le badge' } })
    const badge = anActivity({
      ...withdrawal,
      purposes: [photo],
      dataItems: [aDataItem({ category: 'image' })],
    })
    expect(said({ activities: [badge] })).toContain('CON-05 warning')
  })

  it('T10, checked: a refusal that costs nothing settles it; one that costs something is told of the check, once', () => {
    expect(said({ activities: [resting()], consentChecks: [aConsentCheck({ noImbalance: 'no' })] })).toEqual([])
    expect(said({ activities: [resting()], consentChecks: [aConsentCheck({ noDetriment: 'no' })] })).toEqual([
      'CON-02 error',
    ])
  })

  it('T21: an online game on consent, from 13, in France, without the parents', () => {
    const game = resting({
      ...visitors,
      childrenInvolved: 'yes',
      childOnlineServiceConsent: 'yes',
      minAge: 13,
      ageCheckMethod: { fr: 'Année de naissance' },
      childFriendlyNotice: 'yes',
    })
    expect(said({ activities: [game], consentChecks: [aConsentCheck()] })).toEqual(['CHI-01 error', 'CHI-05 error'])
  })
})

describe('one fact about a consent is told once', () => {
  const told = (check: Check, activity = resting(visitors)) =>
    said({ activities: [activity], consentChecks: [aConsentCheck(check)] })

  it.each([
    ['nothing to say', {}, []],
    ['withdrawing is described in the check alone', { withdrawalHow: { fr: 'Un lien' } }, []],
    ['withdrawing is harder than giving', { withdrawalAsEasy: 'no', withdrawalTestedOn: '' }, ['CON-02 error']],
    ['the wording is lost', { proofTextVersion: '' }, ['CON-04 error']],
    ['nobody answered yet', { realChoice: 'unknown', clearAct: 'unknown' }, []],
  ] as const)('%s', (_, check, expected) => {
    expect(told(check)).toEqual(expected)
  })

  it('a single box for two purposes is told by its rule, not as a consent that fails besides', () => {
    const both = resting({ ...visitors, preferencesSettings: { fr: 'Mes choix' } }, {})
    const two = { ...both, purposes: [...both.purposes, ...both.purposes.map((p) => ({ ...p, id: 'purpose-2' }))] }
    expect(told({ granular: 'no' }, two)).toEqual(['CON-07 error'])
  })

  it('explicit consent for health data that is not explicit', () => {
    const care = resting(
      { ...visitors, dataItems: [aDataItem({ category: 'health' })] },
      { art9Condition: 'explicitConsent' },
    )
    expect(told({ explicit: 'no' }, care)).toEqual(['SPE-02 error'])
    expect(told({ explicit: 'yes' }, care)).toEqual([])
  })
})

describe('what a consent is worth', () => {
  const worth = (check: Check, activities = [resting()], packs?: Parameters<typeof lawOf>[0]) => {
    const dossier = aDossier({ activities, consentChecks: [aConsentCheck(check)] })
    const [it] = dossier.consentChecks
    if (!it) throw new Error('the check is lost')
    return consentVerdict(it, consentContext(it.id, dossier), lawOf(packs).parameters)
  }

  it('holds, is doubtful, or does not hold, and says what decides', () => {
    expect(worth({}).is).toBe('holds')
    expect(worth({ realChoice: 'unknown' })).toMatchObject({ is: 'doubtful', unanswered: ['realChoice'] })
    expect(worth({ noImbalance: 'no' })).toMatchObject({ is: 'doubtful', doubts: ['noImbalance'] })
    expect(worth({ clearAct: 'no', noImbalance: 'no' })).toMatchObject({ is: 'fails', failed: ['clearAct'] })
  })

  it('is open while nothing that counts is answered', () => {
    const blank = Object.fromEntries(
      Object.entries(aConsentCheck())
        .filter(([, value]) => value === 'yes')
        .map(([name]) => [name, 'unknown']),
    )
    expect(worth({ ...blank, admTold: 'no' }).is).toBe('open')
  })

  it('counts refusing as easily as accepting as law where the law says so, and as a doubt elsewhere', () => {
    const trackers = [resting({ cookiesTrackers: [{ ...aTracker, exempt: 'no' }] })]
    expect(worth({ refusalAsEasy: 'no' }, trackers).is).toBe('fails')
    expect(worth({ refusalAsEasy: 'no' }, trackers, ['BE']).is).toBe('doubtful')
    expect(worth({ refusalAsEasy: 'no' }).is).toBe('holds')
  })
})

const aTracker = { id: 'tracker-1', name: '_ads', purpose: {}, provider: '', lifetime: '', exempt: 'unknown' } as const

describe('an interest, its test and its notice', () => {
  const weighed = (test: Parameters<typeof aBalancingTest>[0], notice: Parameters<typeof aNotice>[0]) =>
    said({
      activities: [
        anActivity({
          startDate: '2026-01-05',
          purposes: [aPurpose({ legalBasis: 'legitimateInterests', lia: 'balancingTests-1' })],
        }),
      ],
      balancingTests: [aBalancingTest(test)],
      documents: [aNotice(notice)],
    })

  it('weighed before the start and told: nothing to say', () => {
    expect(weighed({}, { tellsInterests: 'yes' })).toEqual([])
  })

  it('weighed against the processing, which goes on', () => {
    expect(weighed({ outcome: 'fails' }, { tellsInterests: 'yes' })).toEqual(['LIA-02 error'])
  })

  it('the notice was read and does not say it: told of the activity, not of the notice besides', () => {
    expect(weighed({}, { tellsInterests: 'no' })).toEqual(['LIA-04 error'])
  })

  it('a line left out is told of the notice; withdrawal is not asked where nobody consents', () => {
    expect(weighed({}, { tellsInterests: 'yes', tellsComplaint: 'no', tellsWithdrawal: 'no' })).toEqual([
      'INF-02 error',
    ])
  })
})
