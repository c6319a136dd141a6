import type { Sentences } from '../sentences'

export const sentences = {
  'INF-01': {
    title: 'Personnes non informées',
    message: 'Aucune mention d’information n’est reliée : reliez-la, ou indiquez l’exception du texte qui en dispense.',
  },
  'INF-03': {
    title: 'Source des données non indiquée',
    message: 'Des données ne viennent pas de la personne : indiquez leur source, qui doit lui être donnée.',
  },
  'INF-04': {
    title: 'Information tardive',
    message:
      'Les personnes ont été informées le {told}, alors que l’information était due au plus tard le {limit} : corrigez ou expliquez.',
  },
  'INF-05': {
    title: 'Exception réservée à la collecte indirecte',
    message:
      'L’exception retenue ({exemption}) ne vaut que pour des données obtenues ailleurs : informez les personnes, sauf si elles le sont déjà.',
  },
  'INF-06': {
    title: 'Information à rendre publique',
    message: 'Informer chacun est impossible ou disproportionné : rendez alors l’information publique et reliez-la.',
  },
  'INF-10': {
    title: 'Mention d’information à vérifier',
    message: 'Vérifiez que la mention le dit aux personnes, puis consignez-le dans la fiche : {pieces}.',
  },
} as const satisfies Sentences
