import type { Sentences } from '../sentences'

export const sentences = {
  'DSR-15': {
    title: 'Plainte sans accusé de réception à temps',
    message: 'L’accusé de réception était dû pour le {due} : envoyez-le et datez-le, ou notez ce qui l’a retardé.',
  },
} as const satisfies Sentences
