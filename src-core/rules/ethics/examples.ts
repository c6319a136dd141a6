import { anActivity, anOrganisation, aRow, aSubject } from '../../examples/a-dossier'
import { aSystem } from '../../examples/a-system'
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
  'ETH-03': {
    fires: [
      example('vehicles of staff are located', activity({ surveillanceLevel: 'systematic' })),
      example('no controller named', activity({ surveillanceLevel: 'systematic', controllers: [] })),
      example('it was decided without them', activity({ surveillanceLevel: 'occasional', workersConsulted: 'no' })),
      example('staff of a town', {
        ...activity({ surveillanceLevel: 'constant' }),
        organisations: [anOrganisation({ isPublicAuthority: 'yes' })],
      }),
    ],
    silent: [
      complete,
      example('the council was heard', activity({ surveillanceLevel: 'systematic', workersConsulted: 'yes' })),
      example(
        'visitors only',
        activity({ surveillanceLevel: 'systematic', subjects: [aSubject({ category: 'visitors' })] }),
      ),
      example('nobody is watched', activity({ surveillanceLevel: 'none' })),
      example('in a Belgian file', activity({ surveillanceLevel: 'systematic' }), { packs: ['BE'] }),
    ],
  },
  'ETH-06': {
    fires: [
      example('the price follows the profile', { algorithmicSystems: [aSystem({ personalisesOffer: 'yes' })] }),
      example('and nobody says so', {
        algorithmicSystems: [aSystem({ personalisesOffer: 'yes', personalisationTold: 'no' })],
      }),
    ],
    silent: [
      complete,
      example('told before the order', {
        algorithmicSystems: [aSystem({ personalisesOffer: 'yes', personalisationTold: 'yes' })],
      }),
      example('one price for all', { algorithmicSystems: [aSystem({ personalisesOffer: 'no' })] }),
    ],
  },
  'ETH-04': {
    fires: [
      example('advertising trackers', activity(tracker('no'))),
      example('boxes ticked in advance', activity({ darkPatterns: ['skipping'] }), { severity: 'warning' }),
      example(
        'looked at, and found wanting',
        activity({ ...tracker('no'), manipulationCheck: { fr: 'À revoir.' }, darkPatterns: ['obstructing'] }),
        { severity: 'warning' },
      ),
    ],
    silent: [
      complete,
      example('a session cookie', activity(tracker('yes'))),
      example('looked at, and nothing found', activity({ ...tracker('no'), darkPatterns: ['none'] })),
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
