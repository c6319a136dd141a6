import { anActivity, aPurpose } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })
const on = (legalBasis: 'consent' | 'contract' | 'legalObligation' | 'publicTask', more: Answers = {}) =>
  activity({ purposes: [aPurpose({ legalBasis })], ...more })
const marketing = (legalBasis: 'consent' | 'publicTask', more: Answers = {}) =>
  activity({ purposes: [aPurpose({ legalBasis, directMarketing: 'yes' })], ...more })
const link = { objectionMechanism: { fr: 'Un lien dans chaque message' } }
const because = { rightsOverrideReason: { fr: 'LIL, art. 48' } }
/** What a legal obligation opens, the rights people are informed of aside. */
const kept = ['access', 'rectification', 'restriction'] as const

export const examples = {
  'RIG-01': {
    fires: [example('nowhere to write to', activity({ rightsContact: ' ' }))],
    silent: [
      complete,
      example('the law-enforcement directive governs it', activity({ rightsContact: '', regime: 'led' })),
    ],
  },
  'RIG-02': {
    fires: [
      example('a public task, and no way to object', on('publicTask')),
      example('restoring the list does not help', on('publicTask', { rightsOverride: [...kept, 'objection'] })),
    ],
    silent: [
      complete,
      example('a form is at the counter', on('publicTask', { objectionMechanism: { fr: 'Formulaire au guichet' } })),
      example('a text closes it, and is cited', on('publicTask', { rightsOverride: kept, ...because })),
      example('on consent there is nothing to object to', on('consent')),
    ],
  },
  'RIG-03': {
    fires: [example('a newsletter on consent, without a way out', marketing('consent'))],
    silent: [
      complete,
      example('a link in each message', marketing('consent', link)),
      example('closed by hand, with a reason', marketing('consent', { rightsOverride: kept, ...because })),
      example('objection is missing altogether: another rule says so', marketing('publicTask')),
      example('no marketing', on('consent')),
    ],
  },
  'RIG-04': {
    fires: [
      example('restriction left out of the list', activity({ rightsOverride: ['access', 'rectification'] })),
      example('objection to a public task left out', on('publicTask', { rightsOverride: kept })),
    ],
    silent: [
      complete,
      example('the text that restricts it is cited', activity({ rightsOverride: ['access'], ...because })),
      example('the same list as that of the law', activity({ rightsOverride: kept })),
      example('whether the basis opens it is not known yet', activity({ purposes: [], rightsOverride: kept })),
    ],
  },
  'RIG-05': {
    fires: [example('payroll with erasure', activity({ rightsOverride: [...kept, 'erasure'] }))],
    silent: [
      complete,
      example('explained', activity({ rightsOverride: [...kept, 'erasure'], ...because })),
      example('one purpose rests on consent', on('consent', { rightsOverride: [...kept, 'erasure'] })),
    ],
  },
  'RIG-06': {
    fires: [example('portability of a public task', on('publicTask', { rightsOverride: [...kept, 'portability'] }))],
    silent: [
      complete,
      example('of a contract', on('contract', { rightsOverride: [...kept, 'portability'] })),
      example('offered of one’s own will', on('publicTask', { rightsOverride: [...kept, 'portability'], ...because })),
    ],
  },
  'RIG-07': {
    fires: [
      example('a newsletter on consent offers objection', on('consent', { rightsOverride: [...kept, 'objection'] })),
    ],
    silent: [
      complete,
      example('it offers withdrawal', on('consent', { rightsOverride: [...kept, 'withdrawConsent'] })),
      example('a public task offers objection', on('publicTask', { rightsOverride: [...kept, 'objection'] })),
    ],
  },
  'RIG-08': {
    fires: [example('a customer account under contract', on('contract'))],
    silent: [
      complete,
      example('closed, and the text is cited', on('contract', { rightsOverride: kept, ...because })),
      example('exported as CSV', on('contract', { portabilityFormat: 'CSV' })),
      example('a task', on('publicTask')),
    ],
  },
  'RIG-09': {
    fires: [
      example('a score ranks applicants', activity({ algorithmicSystems: ['algorithmicSystems-1'] })),
      example('a machine refuses', activity({ automatedDecision: 'solelySignificantEffect' })),
    ],
    silent: [
      complete,
      example(
        'the department explains',
        activity({ automatedDecision: 'assisted', explanationChannel: { fr: 'Le service, sous dix jours' } }),
      ),
      example('no algorithm', activity({ automatedDecision: 'none' })),
    ],
  },
} as const satisfies Examples
