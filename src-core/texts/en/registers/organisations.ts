import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'
import { organisationFields } from './organisation-fields'

export const organisations: RegisterTexts<Registers['organisations']> = {
  one: 'organisation',
  many: 'Organisations',
  add: 'New organisation',
  lead: 'The organisations the file refers to: joint controllers, representatives, recipients.',
  sections: {
    identity: { title: 'Identity', lead: 'Who this organisation is, and in what capacity it is in the file.' },
    contact: { title: 'Contact details', lead: 'As they are printed on the record.' },
    representation: {
      title: 'Representation',
      lead: 'Who signs, where it is established, who stands for it elsewhere.',
    },
    dpo: { title: 'Data protection officer (DPO)', lead: 'Designation, independence and means.' },
    people: { title: 'For data subjects', lead: 'Where to ask a question, where to set preferences.' },
    notes: notesSection,
  },
  fields: { ...organisationFields, ...endingTexts },
}
