import type { Sentences } from '../sentences'

export const sentences = {
  'MIN-01': {
    title: 'Zone de commentaire sans règle',
    message: '« {item} » : fixez une règle de saisie (faits utiles, sans jugement ni donnée sensible) et décrivez-la.',
  },
  'MIN-02': {
    title: 'Pièce d’identité conservée en entier',
    message: '« {item} » : gardez la preuve du contrôle plutôt que la copie, ou justifiez sa nécessité.',
  },
  'MIN-03': {
    title: 'Mots de passe lisibles',
    message: '« {item} » : un mot de passe se garde haché et salé, jamais lisible. Corrigez le stockage ou la réponse.',
  },
} as const satisfies Sentences
