import { describe, expect, it } from 'vitest'
import { aBreach } from '@core/examples/a-breach'
import {
  aDataItem,
  aDossier,
  aDpia,
  anAction,
  anActivity,
  anAudit,
  anOrganisation,
  aPurpose,
  aRecord,
  aRow,
  aSubject,
  aTransfer,
} from '@core/examples/a-dossier'
import { aContractCheck, aProcessor, aTransferAssessment, clauses } from '@core/examples/a-processor'
import { aBiasTest, aSystem } from '@core/examples/a-system'
import { aBalancingTest, aConsentCheck } from '@core/examples/lawfulness-records'
import { rulesFiring } from './run-on'

type Purposes = Parameters<typeof aPurpose>[0]
type Answers = Parameters<typeof anActivity>[0]
const told = { legalBasisJustification: { fr: 'Expliqué.' }, legalReference: '' } as const
const town = [anOrganisation({ isPublicAuthority: 'yes' })]
const company = [anOrganisation()]

/** What is said of the basis of one purpose, its people and its data; the rest of the file is complete. */
const said = (purpose: Purposes, more: Answers = {}, organisations = company) =>
  rulesFiring(
    aDossier({ activities: [anActivity({ purposes: [aPurpose({ ...told, ...purpose })], ...more })], organisations }),
  ).filter((rule) => /^(?:LEG|LIA|CON|CHI|SPE|CRI|MIN)-/.test(rule))

const health = { dataItems: [aDataItem({ category: 'health' })] }
const visitors = { subjects: [aSubject({ category: 'visitors' })] }
const game: Answers = { childrenInvolved: 'yes', childOnlineServiceConsent: 'yes', minAge: 13 }
const gameTold: Answers = { ...game, ageCheckMethod: { fr: 'Année de naissance' }, childFriendlyNotice: 'yes' }
const withdrawal = { withdrawalMechanism: { fr: 'Par courriel' } }
const trackers = { cookiesTrackers: [aRow('cookiesTrackers', 'c', { name: '_ads', exempt: 'no' })] }

describe('one fact, one finding', () => {
  it.each([
    ['no basis at all', said({ legalBasis: '' }), ['LEG-01']],
    ['a contract without a word', said({ legalBasis: 'contract', legalBasisJustification: {} }), ['LEG-02']],
    ['a public task without its law', said({ legalBasis: 'publicTask' }), ['LEG-03']],
    [
      'T9: a town, cameras, its own task',
      said({ legalBasis: 'legitimateInterests', publicTaskExcluded: 'no' }, {}, town),
      ['LEG-05'],
    ],
    [
      'an interest neither weighed nor told: two things are missing',
      said({ legalBasis: 'legitimateInterests' }),
      ['LIA-01', 'LIA-04'],
    ],
    ['T10: the badge photo of employees', said({ legalBasis: 'consent' }, withdrawal), ['CON-01', 'CON-05']],
    ['a town asks its own staff', said({ legalBasis: 'consent' }, withdrawal, town), ['CON-01', 'CON-05']],
    ['a company asks its visitors', said({ legalBasis: 'consent' }, { ...withdrawal, ...visitors }), ['CON-01']],
    [
      'trackers whose consent is not checked',
      said({ legalBasis: 'consent' }, { ...withdrawal, ...visitors, ...trackers }),
      ['CON-01'],
    ],
    ['T11: health data for a contract', said({ legalBasis: 'contract' }, health), ['SPE-01']],
    ['special data and no basis: two things are missing', said({ legalBasis: '' }, health), ['LEG-01', 'SPE-01']],
    [
      'an exception, nothing listed',
      said({ legalBasis: 'contract', art9Condition: 'explicitConsent' }, { dataItems: [] }),
      [],
    ],
    [
      'offences without ground',
      said({ legalBasis: 'contract' }, { dataItems: [aDataItem({ category: 'suspicions' })] }),
      ['CRI-01'],
    ],
    [
      'T21: a game from 13 in France',
      said({ legalBasis: 'consent' }, { ...withdrawal, ...visitors, ...gameTold }),
      ['CHI-01', 'CHI-05', 'CON-01'],
    ],
    [
      'e-mails for a contract',
      said({ legalBasis: 'contract', directMarketing: 'yes', marketingChannels: ['electronicMail'] }),
      ['LEG-11'],
    ],
  ] as const)('%s', (_, findings, expected) => {
    expect(findings).toEqual(expected)
  })
})

describe('a public body that follows the law hears nothing', () => {
  const mission = { legalBasis: 'publicTask', legalReference: 'CGCT L2121-29' } as const
  it.each([
    ['its staff under contract', said({ legalBasis: 'contract' }, {}, town)],
    ['its staff, by law', said({ legalBasis: 'legalObligation', legalReference: 'CGFP L822-1' }, {}, town)],
    ['one of its missions', said(mission, { subjects: [aSubject({ category: 'citizens' })] }, town)],
    [
      'sick leave, by law',
      said(
        {
          legalBasis: 'legalObligation',
          legalReference: 'CGFP L822-1',
          art9Condition: 'employmentSocial',
          art9NationalLaw: 'CGFP L822-1',
        },
        health,
        town,
      ),
    ],
    [
      'statistics on its own data',
      said({ ...mission, furtherUse: 'yes', archivingResearchStats: 'statistics' }, {}, town),
    ],
    [
      'children of its employees',
      said(
        { legalBasis: 'legalObligation', legalReference: 'CGFP L712-8' },
        {
          childrenInvolved: 'yes',
          subjects: [aSubject(), aSubject({ id: 's-2', category: 'family', children: 'yes' })],
        },
        town,
      ),
    ],
  ])('%s', (_, findings) => {
    expect(findings).toEqual([])
  })
})

type Lists = Parameters<typeof aDossier>[0]
/** All that every theme says of the file. */
const allOf = (lists: Lists) => rulesFiring(aDossier(lists))

/** An activity entrusted to a processor, which stands as told. */
const entrusted = (processor: Parameters<typeof aProcessor>[0], more: Answers = {}, lists: Lists = {}) =>
  allOf({
    processors: [aProcessor(processor)],
    activities: [anActivity({ processors: ['processors-1'], ...more })],
    ...lists,
  })
const toIndia: Answers = { transfersDeclared: 'yes', transfers: [aTransfer()] }
const lacking = (clause: keyof NonNullable<Parameters<typeof clauses>[0]>): Lists => ({
  contractChecks: [aContractCheck({ clauses: clauses({ [clause]: 'no' }) })],
})

/** An activity on consent, whose check stands as told. */
const consented = (check: Parameters<typeof aConsentCheck>[0], more: Answers = {}) =>
  allOf({
    consentChecks: [aConsentCheck(check)],
    activities: [
      anActivity({
        purposes: [aPurpose({ ...told, legalBasis: 'consent', consentRecord: 'consentChecks-1' })],
        ...visitors,
        ...withdrawal,
        portabilityFormat: 'CSV',
        ...more,
      }),
    ],
  })

const weighed = (test: Parameters<typeof aBalancingTest>[0], more: Answers = {}) =>
  allOf({
    balancingTests: [aBalancingTest(test)],
    activities: [
      anActivity({
        purposes: [
          aPurpose({
            ...told,
            legalBasis: 'legitimateInterests',
            lia: 'balancingTests-1',
            interestsPursued: { fr: 'La sécurité du réseau.' },
          }),
        ],
        objectionMechanism: { fr: 'Par courriel' },
        startDate: '2026-01-05',
        ...more,
      }),
    ],
  })

/** An activity that a system helps to decide. */
const decided = (system: Parameters<typeof aSystem>[0], more: Answers) =>
  allOf({
    algorithmicSystems: [aSystem(system)],
    activities: [
      anActivity({
        algorithmicSystems: ['algorithmicSystems-1'],
        explanationChannel: { fr: 'Au guichet' },
        automatedDecision: 'assisted',
        ...more,
      }),
    ],
  })

const lateTask = (answers: Parameters<typeof anAction>[0] = {}) =>
  anAction({ dpia: '', dueOn: '2026-01-05', ...answers })
const serious = anAudit({ findings: [aRow('auditFindings', 'f', { text: { fr: 'Comptes ouverts' }, severity: 'f3' })] })

describe('one fact, one finding, whatever the themes that see it', () => {
  it.each([
    // Processor, contract and transfer.
    ['a processor without a contract', entrusted({ contract: '' }), ['PRO-01']],
    ['a contract that lacks a clause', entrusted({}, {}, lacking('K02_instructions')), ['PRO-02']],
    ['a processor in India, no transfer told', entrusted({ country: 'IN' }), ['TRF-14']],
    ['told and assessed', entrusted({ country: 'IN' }, toIndia), []],
    [
      'told, and not assessed',
      entrusted({ country: 'IN' }, { ...toIndia, transfers: [aTransfer({ tia: '' })] }),
      ['TRF-07'],
    ],
    [
      'told, and the contract says nothing of it',
      entrusted({ country: 'IN' }, toIndia, lacking('K13_transfers')),
      ['PRO-03'],
    ],
    [
      'assessed as not effective: told of the activity that goes on',
      allOf({
        activities: [anActivity(toIndia)],
        transferAssessments: [aTransferAssessment({ conclusion: 'notEffective' })],
      }),
      ['TRF-08'],
    ],
    // Consent check and activity.
    ['withdrawing is hard', consented({ withdrawalAsEasy: 'no' }), ['CON-02']],
    [
      'it is hard, and the activity does not say how',
      consented({ withdrawalAsEasy: 'no' }, { withdrawalMechanism: {} }),
      ['CON-02'],
    ],
    ['nobody says how to withdraw', consented({ withdrawalHow: {} }, { withdrawalMechanism: {} }), ['CON-03']],
    // Balancing test and activity.
    ['the interest does not prevail', weighed({ outcome: 'fails' }), ['LIA-02']],
    ['no way to object, said nowhere', weighed({ objectionRight: {} }, { objectionMechanism: {} }), ['RIG-02']],
    // System and activity.
    [
      'a decision by a machine under no exception',
      decided({}, { automatedDecision: 'solelySignificantEffect' }),
      ['ADM-01'],
    ],
    ['a gap nobody closed', decided({ biasTests: [aBiasTest({ verdict: 'fail' })] }, {}), ['BIA-04']],
    // Breach, redress, tasks and audits.
    [
      'a high risk told to people, redress still open',
      allOf({
        breaches: [
          aBreach({
            riskLevel: 'high',
            communicateDecision: 'yes',
            communicatedAt: '2026-09-11T12:00+02:00',
            communicationParts: ['nature', 'contact', 'consequences', 'measures', 'advice'],
          }),
        ],
        redress: [aRecord('redress', { breach: 'breaches-1' })],
      }),
      ['BRE-19'],
    ],
    ['a late task', allOf({ actions: [lateTask()] }), ['GOV-10']],
    [
      'a late task of a breach that is open',
      allOf({ breaches: [aBreach({ actions: ['actions-1'] })], actions: [lateTask()] }),
      ['GOV-10'],
    ],
    [
      'a late task of a breach that was closed',
      allOf({
        breaches: [aBreach({ actions: ['actions-1'], closedOn: '2026-09-14' })],
        actions: [lateTask({ breach: 'breaches-1' })],
      }),
      ['BRE-18'],
    ],
    [
      'a late task on which an assessment counts',
      allOf({
        dpias: [aDpia()],
        activities: [anActivity({ dpia: 'dpias-1', dpiaDecision: 'required' })],
        actions: [lateTask({ dpia: 'dpias-1' })],
      }),
      ['DPIA-18'],
    ],
    [
      'a late task that answers a serious finding',
      allOf({ audits: [serious], actions: [lateTask({ audit: 'audits-1', about: 'f' })] }),
      ['GOV-10'],
    ],
    ['a serious finding nobody answers', allOf({ audits: [serious] }), ['GOV-09']],
    // Requests and complaints.
    [
      'an access not answered, of which the person complains',
      allOf({
        requests: [aRecord('requests', { receivedOn: '2026-01-05', types: ['access'], activities: ['activities-1'] })],
        complaints: [aRecord('complaints', { receivedOn: '2026-03-02', request: 'requests-1' })],
      }),
      ['DSR-01'],
    ],
  ] as const)('%s', (_, findings, expected) => {
    expect(findings).toEqual(expected)
  })
})
