import type { Sentences } from '../sentences'

export const sentences = {
  'GOV-09': {
    title: 'Constat grave sans action',
    message:
      'Le constat « {finding} » n’appelle encore aucune action : faites-en une, avec un responsable et une date.',
  },
  'GOV-10': {
    title: 'Action en retard',
    message: '« {action} » était attendue pour le {date} : terminez-la, ou fixez une date tenable et dites pourquoi.',
  },
  'GOV-11': {
    title: 'Action faite sans preuve',
    message: '« {action} » est dite faite : décrivez ou joignez ce qui le montre.',
  },
  'GOV-12': {
    title: 'Risque accepté par personne',
    message:
      'Le risque de « {action} » est accepté : nommez qui l’accepte pour le responsable du traitement. Ce ne peut être le DPO.',
  },
} as const satisfies Sentences
