import { anActivity, aPurpose, aRow } from '../../examples/a-dossier'
import { aBalancingTest } from '../../examples/lawfulness-records'
import { complete, example, type Examples } from '../example'

type Weighed = Parameters<typeof aBalancingTest>[0]
type Answers = Parameters<typeof anActivity>[0]
const weighed = (test: Weighed = {}, more: Answers = {}) => ({
  balancingTests: [aBalancingTest(test)],
  activities: [
    anActivity({
      purposes: [aPurpose({ legalBasis: 'legitimateInterests', lia: 'balancingTests-1' })],
      startDate: '2026-01-05',
      ...more,
    }),
  ],
})
const whole = example('weighed in its three steps, before the start', weighed())
const heavy = aRow('weighedEffects', 'effect-2', { direction: 'negative', severity: 'r4', likelihood: 'r3' })
const guarded = { safeguards: { fr: 'Accès à deux, journal relu chaque mois.' } }

export const examples = {
  'LIA-03': {
    fires: [
      example('a title and nothing else', weighed({ interest: {}, necessity: {}, expectations: {}, impacts: [] })),
      example('no effect on people', weighed({ impacts: [] })),
    ],
    silent: [complete, whole],
  },
  'LIA-06': {
    fires: [
      example('running, approved by nobody', weighed({ approvedOn: '' })),
      example('approved after the start', weighed({ approvedOn: '2026-03-01' })),
    ],
    silent: [
      complete,
      whole,
      example('approved on the very day', weighed({ approvedOn: '2026-01-05' })),
      example('not started yet', weighed({ approvedOn: '' }, { status: 'planned' })),
      example('begun before the GDPR', weighed({ approvedOn: '2020-01-10' }, { startDate: '2015-01-01' })),
      example('the start is not known', weighed({ approvedOn: '2026-03-01' }, { startDate: '' })),
      example('rests on another basis since', {
        ...weighed({ approvedOn: '' }),
        activities: [anActivity({ purposes: [aPurpose({ legalBasis: 'contract', lia: 'balancingTests-1' })] })],
      }),
    ],
  },
  'LIA-07': {
    fires: [
      example('a hypothetical interest that prevails', weighed({ interestReal: 'no' })),
      example('a less intrusive way would do', weighed({ noLesserMeans: 'no' })),
      example('safeguards that nobody wrote', weighed({ outcome: 'passesWithSafeguards' })),
      example('a heavy effect, and no safeguard', weighed({ impacts: [heavy] })),
      example('nobody could expect it', weighed({ isExpected: 'no' })),
    ],
    silent: [
      complete,
      whole,
      example(
        'a heavy effect, guarded against',
        weighed({ impacts: [heavy], outcome: 'passesWithSafeguards', ...guarded }),
      ),
      example('people prevail: nothing contradicts stopping', weighed({ interestReal: 'no', outcome: 'fails' })),
      example('not concluded yet', weighed({ interestReal: 'no', outcome: '' })),
      example('not known yet', weighed({ interestReal: 'unknown', isExpected: 'unknown' })),
    ],
  },
} as const satisfies Examples
