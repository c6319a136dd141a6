import type { Sentences } from '../sentences'

export const sentences = {
  'LEG-11': {
    title: 'Prospection électronique sans accord',
    message:
      'Courriel, SMS et automate d’appel demandent un accord préalable. Pour « {purpose} », indiquez les canaux, puis liez le contrôle du consentement ou précisez la dispense.',
  },
  'LEG-12': {
    title: 'Traceurs sans consentement',
    message:
      'Les traceurs non exemptés demandent un consentement : ajoutez la finalité qui le recueille, ou indiquez qu’ils sont exemptés ({trackers}).',
  },
  'LEG-13': {
    title: 'Démarchage téléphonique sans accord',
    message:
      'Depuis le {date}, appeler un consommateur demande son accord préalable. Pour « {purpose} », liez le contrôle du consentement ou précisez la dispense.',
  },
} as const satisfies Sentences
