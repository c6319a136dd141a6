import type { Sentences } from '../sentences'

export const sentences = {
  'CHI-01': {
    title: 'Accord parental non prévu',
    message:
      'Sous {age} ans, l’accord du titulaire de l’autorité parentale est requis ({law}) : décrivez-le ou relevez l’âge minimal.',
  },
  'CHI-02': {
    title: 'Vérification de l’âge non décrite',
    message: 'Décrivez comment l’âge est vérifié, par un effort raisonnable et proportionné.',
  },
  'CHI-03': {
    title: 'Information à adapter aux enfants',
    message: 'Adaptez l’information aux enfants, avec des mots simples, puis indiquez-le.',
  },
  'CHI-04': {
    title: 'Profilage d’enfants pour la prospection',
    message:
      'N’utilisez pas le profil d’enfants pour de la prospection : écartez-les du profilage ou renoncez à cette finalité.',
  },
  'CHI-05': {
    title: 'Consentement non conjoint',
    message:
      'Sous {age} ans, l’enfant et le titulaire de l’autorité parentale consentent ensemble : décrivez ce double accord.',
  },
} as const satisfies Sentences
