import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const jointControls: RegisterTexts<Registers['jointControls']> = {
  one: 'joint controllership arrangement',
  many: 'Joint controllerships',
  add: 'New arrangement',
  lead: 'What joint controllers have agreed between themselves (Art. 26).',
  sections: {
    arrangement: {
      title: 'The arrangement',
      lead: 'Who decides together, who does what, and what people can read of it.',
    },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Title', help: 'Enough to tell the arrangement apart in a list.' },
    parties: { label: 'Parties', help: 'All who decide on purposes and means together.' },
    arrangementDocument: { label: 'Signed document', help: 'The deed that sets out each party’s duties.' },
    responsibilities: { label: 'Who does what', help: 'One line per duty and party.' },
    contactPoint: { label: 'Contact point', help: 'Optional, but it helps people.' },
    essenceMadeAvailable: {
      label: 'Essence made available',
      help: 'People must be able to read the gist of the arrangement.',
    },
    essenceWhere: { label: 'Where to read it', help: 'The page, the notice or the address to ask.' },
    signedOn: { label: 'Signed on', help: 'The date of the last signature.' },
    reviewOn: { label: 'To be reviewed on', help: 'When to read the arrangement again.' },
    ...endingTexts,
  },
}
