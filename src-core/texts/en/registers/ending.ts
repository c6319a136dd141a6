import type { endingFields } from '../../../registers'
import type { FieldText } from '../../shape'

/** The section every record ends with. */
export const notesSection = {
  title: 'Attachments and notes',
  lead: 'What backs the answers up. Internal notes never leave the organisation.',
}

export const endingTexts: { readonly [F in keyof typeof endingFields]: FieldText } = {
  attachments: {
    label: 'Attachments',
    help: 'Kept beside the client file; their fingerprint shows that they have not changed.',
  },
  tags: { label: 'Tags', help: 'Words of your own, to sort and to find.' },
  notesInternal: { label: 'Internal notes', help: 'Never printed in a document given to someone else.' },
}
