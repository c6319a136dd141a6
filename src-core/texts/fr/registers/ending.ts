import type { endingFields } from '../../../registers'
import type { FieldText } from '../../shape'

/** The section every record ends with. */
export const notesSection = {
  title: 'Pièces et notes',
  lead: 'Ce qui appuie les réponses. Les notes internes ne sortent jamais de l’organisme.',
}

export const endingTexts: { readonly [F in keyof typeof endingFields]: FieldText } = {
  attachments: {
    label: 'Pièces jointes',
    help: 'Gardées à côté du fichier client ; leur empreinte montre qu’elles n’ont pas changé.',
  },
  tags: { label: 'Étiquettes', help: 'Des mots à vous, pour trier et retrouver.' },
  notesInternal: { label: 'Notes internes', help: 'Jamais imprimées dans un document remis à un tiers.' },
}
