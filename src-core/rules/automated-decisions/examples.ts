import { aDataItem, anActivity, anOrganisation, aPurpose, aRecord, aSubject } from '../../examples/a-dossier'
import { aSystem, usedIn } from '../../examples/a-system'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })
const alone = (more: Answers = {}) => activity({ automatedDecision: 'solelySignificantEffect', ...more })
const byItself = { automatedDecision: 'solelySignificantEffect' } as const
const consenting = alone({
  art22Exception: 'explicitConsent',
  purposes: [aPurpose({ consentRecord: 'consentChecks-1' })],
})
const aided = activity({ automatedDecision: 'assisted' })
const three = ['humanIntervention', 'expressView', 'contest'] as const
const told = {
  decisionLogic: { fr: 'Le revenu compte pour moitié.' },
  decisionEffects: { fr: 'Le crédit est refusé.' },
}
const onHealth = (art9Condition: '' | 'explicitConsent' | 'healthCare') => ({
  purposes: [aPurpose({ art9Condition })],
  dataItems: [aDataItem({ category: 'health' })],
})
const town = (more: Answers = {}, isPublicAuthority: 'yes' | 'no' | 'unknown' = 'yes') => ({
  organisations: [anOrganisation({ isPublicAuthority })],
  ...activity({ automatedDecision: 'assisted', ...more }),
})

const anExplicitCheck = aRecord('consentChecks', { explicit: 'yes' })

export const examples = {
  'ADM-01': {
    fires: [
      example('a score refuses credit, and no exception is stated', alone()),
      example('a score refuses credit, and there is no exception', alone({ art22Exception: 'none' })),
      example('a draft', alone({ status: 'draft' }), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('necessary for the contract', alone({ art22Exception: 'contract' })),
      example('said on the score it uses', usedIn(byItself, { art22Exception: 'contract' })),
      example('a person decides', aided),
    ],
  },
  'ADM-02': {
    fires: [
      example('credit under contract, nobody to talk to', alone({ art22Exception: 'contract' })),
      example(
        'no way to contest',
        alone({ art22Exception: 'explicitConsent', art22Safeguards: ['humanIntervention', 'expressView'] }),
      ),
    ],
    silent: [
      complete,
      example(
        'the three are told on the score it uses',
        usedIn({ ...byItself, art22Exception: 'contract' }, { art22Safeguards: three }),
      ),
      example('the three are there', alone({ art22Exception: 'contract', art22Safeguards: three })),
      example('a text authorises it and lays down its own', alone({ art22Exception: 'law' })),
      example('no exception: another rule says so', alone()),
    ],
  },
  'ADM-03': {
    fires: [
      example('people agreed, nobody recorded how', alone({ art22Exception: 'explicitConsent' })),
      example('the score says so for all', usedIn(byItself, { art22Exception: 'explicitConsent' })),
      example(
        'nobody says whether they agreed expressly',
        {
          ...consenting,
          consentChecks: [aRecord('consentChecks')],
        },
        { severity: 'warning' },
      ),
      example('they did not agree expressly', {
        ...consenting,
        consentChecks: [aRecord('consentChecks', { explicit: 'no' })],
      }),
      example(
        'a check that is gone',
        alone({ art22Exception: 'explicitConsent', purposes: [aPurpose({ consentRecord: 'gone' })] }),
      ),
    ],
    silent: [
      complete,
      example('the check of the purpose', { ...consenting, consentChecks: [anExplicitCheck] }),
      example('the special data of the same purpose: another rule asks', {
        ...alone({
          art22Exception: 'explicitConsent',
          purposes: [aPurpose({ art9Condition: 'explicitConsent', consentRecord: 'consentChecks-1' })],
        }),
        consentChecks: [aRecord('consentChecks')],
      }),
      example('the check of the score', {
        ...usedIn(byItself, { art22Exception: 'explicitConsent', consentCheck: 'consentChecks-1' }),
        consentChecks: [anExplicitCheck],
      }),
      example('a purpose on consent without a check: another rule speaks', {
        ...alone({ art22Exception: 'explicitConsent', purposes: [aPurpose({ legalBasis: 'consent' })] }),
      }),
      example('under contract', alone({ art22Exception: 'contract' })),
    ],
  },
  'ADM-04': {
    fires: [
      example('health data of care decide an insurance price', alone(onHealth('healthCare'))),
      example('the score says it uses them', usedIn({ ...byItself, ...onHealth('healthCare') }, { art9InAdm: 'yes' }), {
        severity: 'error',
      }),
    ],
    silent: [
      complete,
      example(
        'the score says it does not use them',
        usedIn({ ...byItself, ...onHealth('healthCare') }, { art9InAdm: 'no' }),
      ),
      example('on explicit consent', alone(onHealth('explicitConsent'))),
      example('no condition yet: another rule asks', alone(onHealth(''))),
      example('a person decides', activity({ automatedDecision: 'assisted', ...onHealth('healthCare') })),
    ],
  },
  'ADM-05': {
    fires: [
      example('nobody says how', alone()),
      example('the logic, and not what it does', alone({ ...told, decisionEffects: {} })),
    ],
    silent: [
      complete,
      example('both are told', alone(told)),
      example('the sheet of the score tells both', usedIn(byItself)),
      example('a person decides', aided),
    ],
  },
  'ADM-06': {
    fires: [
      example('a person signs what the score says', usedIn({ automatedDecision: 'assisted' }, { humanOversight: {} })),
      example('no system is described', aided),
    ],
    silent: [
      complete,
      example('who reviews is said', usedIn({ automatedDecision: 'assisted' })),
      example(
        'people are profiled with no system: another rule speaks',
        activity({ automatedDecision: 'assisted', profiling: 'yes' }),
      ),
      example('nobody reviews', usedIn({ automatedDecision: 'solelyNoSignificantEffect' }, { humanOversight: {} })),
    ],
  },
  'ADM-07': {
    fires: [example('banks follow the score', { algorithmicSystems: [aSystem({ reliedOnByThirdParty: 'yes' })] })],
    silent: [
      complete,
      example('assessed', { algorithmicSystems: [aSystem({ reliedOnByThirdParty: 'yes', art22Exception: 'law' })] }),
      example('an opinion among others', { algorithmicSystems: [aSystem({ reliedOnByThirdParty: 'no' })] }),
      example('the activity decides alone: asked there', usedIn(byItself, { reliedOnByThirdParty: 'yes' })),
    ],
  },
  'ADM-08': {
    fires: [
      example('a game bans pupils by itself', alone({ childrenInvolved: 'yes' })),
      example('the pupils are among the people', alone({ subjects: [aSubject({ children: 'yes' })] })),
    ],
    silent: [
      complete,
      example('nobody under 18', alone({ childrenInvolved: 'no' })),
      example('a person decides', activity({ automatedDecision: 'assisted', childrenInvolved: 'yes' })),
    ],
  },
  'ADM-09': {
    fires: [
      example('a town hall ranks nursery places by points', town()),
      example('the organisation of the file, no controller being named', town({ controllers: [] })),
    ],
    silent: [
      complete,
      example('the points are described on the scale it uses', {
        ...town({ algorithmicSystems: ['algorithmicSystems-1'] }),
        algorithmicSystems: [aSystem()],
      }),
      example('the points are described', town({ decisionLogic: { fr: 'Dix points par enfant à charge.' } })),
      example('a company', town({}, 'no')),
      example('nobody said whether it is public', town({}, 'unknown')),
      example('in a Belgian file', town(), { packs: ['BE'] }),
      example('no algorithm', town({ automatedDecision: 'none' })),
    ],
  },
} as const satisfies Examples
