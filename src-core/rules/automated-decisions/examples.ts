import { aDataItem, anActivity, anOrganisation, aPurpose, aSubject } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })
const alone = (more: Answers = {}) => activity({ automatedDecision: 'solelySignificantEffect', ...more })
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
      example('the three are there', alone({ art22Exception: 'contract', art22Safeguards: three })),
      example('a text authorises it and lays down its own', alone({ art22Exception: 'law' })),
      example('no exception: another rule says so', alone()),
    ],
  },
  'ADM-04': {
    fires: [example('health data of care decide an insurance price', alone(onHealth('healthCare')))],
    silent: [
      complete,
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
    silent: [complete, example('both are told', alone(told)), example('a person decides', aided)],
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
      example('the points are described', town({ decisionLogic: { fr: 'Dix points par enfant à charge.' } })),
      example('a company', town({}, 'no')),
      example('nobody said whether it is public', town({}, 'unknown')),
      example('in a Belgian file', town(), { packs: ['BE'] }),
      example('no algorithm', town({ automatedDecision: 'none' })),
    ],
  },
} as const satisfies Examples
