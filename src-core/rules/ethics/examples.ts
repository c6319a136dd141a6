import { anActivity, aRow, aSubject } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })
const tracker = (exempt: 'yes' | 'no' | 'unknown') => ({
  cookiesTrackers: [aRow('cookiesTrackers', 'tracker-1', { name: 'audience', exempt })],
})

export const examples = {
  'ETH-01': {
    fires: [
      example('cameras in a shop, and no reason', activity({ surveillanceLevel: 'systematic' })),
      example('vehicles located all day', activity({ surveillanceLevel: 'constant' })),
    ],
    silent: [
      complete,
      example(
        'the thefts and what was tried before are told',
        activity({ surveillanceLevel: 'systematic', surveillanceJustification: { fr: 'Douze vols en un an.' } }),
      ),
      example('occasional checks', activity({ surveillanceLevel: 'occasional' })),
    ],
  },
  'ETH-02': {
    fires: [example('a camera on the workstation', activity({ surveillanceLevel: 'constant' }))],
    silent: [
      complete,
      example('a machine room where nobody works', activity({ surveillanceLevel: 'systematic' })),
      example(
        'a stadium and its visitors',
        activity({ surveillanceLevel: 'constant', subjects: [aSubject({ category: 'visitors' })] }),
      ),
    ],
  },
  'ETH-04': {
    fires: [example('advertising trackers', activity(tracker('no')))],
    silent: [
      complete,
      example('a session cookie', activity(tracker('yes'))),
      example('whether it is exempt is not known yet', activity(tracker('unknown'))),
      example('checked', activity({ ...tracker('no'), manipulationCheck: { fr: 'Refuser est au même niveau.' } })),
    ],
  },
  'ETH-05': {
    fires: [example('social aid online', activity({ vulnerableKinds: ['socialBeneficiaries'] }))],
    silent: [
      complete,
      example('staff alone', activity({ vulnerableKinds: ['employees'] })),
      example(
        'a counter too',
        activity({ vulnerableKinds: ['elderly'], inclusionMeasures: { fr: 'Accueil au guichet.' } }),
      ),
    ],
  },
} as const satisfies Examples
