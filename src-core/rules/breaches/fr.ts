import type { Sentences } from '../sentences'

export const sentences = {
  'BRE-01': {
    title: 'Registre des violations incomplet',
    message: 'Le registre exige les faits, les effets et les mesures : complétez « {missing} ».',
  },
  'BRE-02': {
    title: 'Risque à évaluer',
    message: 'Évaluez le risque pour les personnes : il décide de la notification et de leur information.',
  },
  'BRE-03': {
    title: 'Risque improbable sans motif',
    message: 'Expliquez pourquoi un risque est improbable : c’est ce qui dispense de notifier.',
  },
  'BRE-13': {
    title: 'Prise de connaissance non datée',
    message: 'Dites quand vous avez eu connaissance de la violation : le délai court de ce moment.',
  },
  'BRE-14': {
    title: 'Longue enquête à expliquer',
    message:
      'Plus de {hours} heures séparent la détection de la prise de connaissance : dites ce que l’enquête devait établir.',
  },
  'BRE-15': {
    title: 'Risque peut-être minoré',
    message:
      'Des données sensibles, bancaires ou d’accès étaient lisibles : « improbable » semble faible. Revoyez le niveau de risque ou renforcez sa motivation.',
  },
  'BRE-16': {
    title: 'Clé de chiffrement à vérifier',
    message: 'Le chiffrement ne protège que si la clé est restée sûre : établissez-le, ou revoyez le niveau de risque.',
  },
  'BRE-17': {
    title: 'Indisponibilité peut-être minorée',
    message:
      'Des soins ou des paiements dépendaient de ces données : leur indisponibilité peut être un risque pour les personnes. Revoyez le niveau.',
  },
  'BRE-18': {
    title: 'Close avec des actions ouvertes',
    message: 'La violation est close alors que des actions restent ouvertes ({actions}) : terminez-les ou rouvrez-la.',
  },
  'BRE-20': {
    title: 'Violations répétées',
    message: '« {activity} » a connu {count} violations en {months} mois : revoyez ses mesures de sécurité.',
  },
} as const satisfies Sentences
