import type { Sentences } from '../sentences'

export const sentences = {
  'AIA-01': {
    title: 'Pratique d’IA interdite',
    message:
      'Le règlement sur l’IA interdit cette pratique (application : {from}) : cessez-la, ou revoyez la classe indiquée.',
  },
  'AIA-02': {
    title: 'Rôle ou classe non indiqués',
    message:
      'Ce système relève du règlement sur l’IA : indiquez votre rôle, le plus souvent déployeur, et sa classe de risque.',
  },
  'AIA-03': {
    title: 'Analyse d’impact sur les droits fondamentaux',
    message: 'Ce système à haut risque l’appelle avant usage (application : {from}). Restent : {missing}.',
  },
  'AIA-04': {
    title: 'Dérogation exclue par le profilage',
    message: 'La dérogation de l’article 6, § 3 ne couvre jamais un système qui profile des personnes : retirez-la.',
  },
  'AIA-05': {
    title: 'Personnes non informées de l’IA',
    message:
      'Dites aux personnes, au plus tard au premier contact, qu’elles ont affaire à une IA ou à un contenu généré.',
  },
  'AIA-06': {
    title: 'Émotions reconnues au travail ou à l’école',
    message:
      'Reconnaître les émotions au travail ou dans l’enseignement est interdit, sauf raison médicale ou de sécurité : cessez, ou dites-la.',
  },
  'AIA-07': {
    title: 'Travailleurs non informés',
    message: 'Informez les travailleurs et leurs représentants avant d’employer ce système à haut risque au travail.',
  },
} as const satisfies Sentences
