import type { Sentences } from '../sentences'

export const sentences = {
  'REG-01': {
    title: 'Régime à vérifier',
    message:
      'Une autorité compétente qui poursuit des infractions relève de la directive police-justice, pas du seul RGPD : précisez le régime.',
  },
} as const satisfies Sentences
