import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const persons: RegisterTexts<Registers['persons']> = {
  one: 'contact',
  many: 'Contacts',
  add: 'New contact',
  lead: 'The people the file refers to: the DPO, operational owners, signatories.',
  sections: {
    identity: { title: 'Identity', lead: 'Business identity only.' },
    contact: { title: 'Contact details', lead: 'Printed only where the law asks for them.' },
    duties: { title: 'Duties', lead: 'What this person does in the file, and since when.' },
    notes: notesSection,
  },
  fields: {
    fullName: { label: 'Full name', help: 'As on a business letter.' },
    function: { label: 'Job title', help: 'The position held in the organisation.' },
    organisation: { label: 'Organisation', help: 'Whom this person acts for.' },
    email: { label: 'Email', help: 'Business address only.' },
    phone: { label: 'Telephone', help: 'Business number only.' },
    postal: { label: 'Postal address', help: 'Business address only.' },
    roles: { label: 'Duties in the file', help: 'Printed on the record, beside the contact details.' },
    activeFrom: { label: 'In post since', help: 'First day of these duties.' },
    activeTo: { label: 'In post until', help: 'Last day, once the person has left.' },
    ...endingTexts,
  },
}
