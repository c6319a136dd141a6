import type { Sentences } from '../sentences'

export const sentences = {
  'ROPA-SEC-01': {
    title: 'Sécurité non décrite',
    message: 'Décrivez au moins une mesure de sécurité appliquée à ce traitement.',
  },
  'ROPA-SEC-02': {
    title: 'Données exposées sans chiffrement',
    message:
      'Données sensibles ou hautement personnelles, ou risque élevé, sans chiffrement au repos ni pseudonymisation : prévoyez l’un des deux ou justifiez.',
  },
  'ROPA-SEC-03': {
    title: 'Mesures de base absentes',
    message: 'Aucune mesure d’authentification, d’habilitation, de journalisation ou de sauvegarde n’est en place.',
  },
  'ROPA-SEC-04': {
    title: 'Sécurité non testée',
    message: 'Aucune mesure n’a été testée ou vérifiée depuis {months} mois : consignez un test.',
  },
} as const satisfies Sentences
