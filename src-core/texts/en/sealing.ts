import type { sealing as french } from '../fr/sealing'
import type { SameShape } from '../shape'

export const sealing: SameShape<typeof french> = {
  strength: {
    short: 'Too short: at least twelve characters, or four words with no link between them.',
    guessable: 'Easy to guess: avoid runs, repetitions and the words everybody picks.',
    fair: 'Sufficient. One more word would make it strong.',
    strong: 'Strong.',
  },
  notTheSame: 'The two entries differ.',
  recoveryKey: {
    keep: 'Recovery key, shown once: print it and keep it away from this computer. It opens the file if the passphrase is forgotten.',
  },
}
