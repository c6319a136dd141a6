import type { Sentences } from '../sentences'

export const sentences = {
  'SPE-02': {
    title: 'Consentement explicite à établir',
    message:
      '« {purpose} » s’appuie sur un consentement explicite : reliez un contrôle qui montre une déclaration expresse, et comment elle est recueillie.',
  },
  'CRI-03': {
    title: 'Document de politique approprié manquant',
    message:
      'La condition de l’annexe 1 retenue pour « {purpose} » exige un document de politique approprié : indiquez où il se trouve.',
  },
} as const satisfies Sentences
