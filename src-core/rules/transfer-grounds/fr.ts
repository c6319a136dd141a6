import type { Sentences } from '../sentences'

export const sentences = {
  'TRF-11': {
    title: 'Dérogation répétée',
    message:
      'Transfert vers « {importer} » : une dérogation reste une exception ; justifiez ce recours répété ou changez d’outil.',
  },
  'TRF-12': {
    title: 'Risques du transfert non annoncés',
    message:
      'L’accord explicite au transfert vers « {importer} » suppose que les personnes aient été informées des risques.',
  },
  'TRF-13': {
    title: 'Intérêts impérieux non documentés',
    message:
      'Transfert vers « {importer} » : consignez l’évaluation, les garanties, l’information de l’autorité et celle des personnes.',
  },
  'TRF-18': {
    title: 'Dérogation fermée aux autorités publiques',
    message:
      'Transfert vers « {importer} » ({mechanism}) : une autorité publique ne peut invoquer cette dérogation dans l’exercice de ses prérogatives.',
  },
  'TRF-19': {
    title: 'Outil étranger au chapitre V',
    message:
      'Transfert vers « {importer} » : cet outil ({mechanism}) n’est pas à lui seul un fondement du chapitre V du RGPD. Choisissez-en un.',
  },
} as const satisfies Sentences
