import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const complaints: RegisterTexts<Registers['complaints']> = {
  one: 'complaint',
  many: 'Complaints received',
  add: 'New complaint',
  lead: 'What people blame the organisation for, and what it answered them.',
  sections: {
    complaint: { title: 'The complaint', lead: 'Made to the organisation. No document names the person.' },
    handling: { title: 'Handling', lead: 'Acknowledge, find out what happened, keep the person informed.' },
    outcome: { title: 'Outcome', lead: 'What was concluded, told to the person, and put right.' },
    notes: notesSection,
  },
  fields: {
    subject: { label: 'Subject', help: 'In the person’s words, without naming them.' },
    receivedOn: { label: 'Received on', help: 'The day it arrived.' },
    channel: { label: 'Channel', help: 'Which way it came.' },
    fromName: { label: 'Person’s name', help: 'To be erased when it no longer serves.' },
    fromContact: { label: 'Person’s contact details', help: 'Where to reply.' },
    fromKind: { label: 'Relation to the organisation', help: 'Helps to find the facts.' },
    request: { label: 'Request contested', help: 'If the complaint is about the answer to a request.' },
    breach: { label: 'Breach at stake', help: 'If the person complains of a breach of the register.' },
    activities: { label: 'Activities at stake', help: 'Those the person complains of.' },
    acknowledgedOn: { label: 'Acknowledged on', help: 'A word is enough: received, and looked into.' },
    handler: { label: 'Handled by', help: 'Preferably somebody who is not called into question.' },
    enquiries: { label: 'Enquiries made', help: 'What was checked, and with whom.' },
    progressTold: { label: 'News given to the person', help: 'Dates and content, when it takes long.' },
    outcome: { label: 'Outcome', help: 'What the organisation admits.' },
    outcomeReason: { label: 'Reasons', help: 'What the conclusion rests on.' },
    outcomeToldOn: { label: 'Outcome told on', help: 'Without undue delay.' },
    correction: { label: 'What was put right', help: 'For this person, and for those to come.' },
    authorityInvolved: { label: 'Authority involved', help: 'Whether the person also turned to the authority.' },
    authority: { label: 'Which one', help: 'The authority that wrote.' },
    authorityReference: { label: 'Authority’s reference', help: 'The number of its file.' },
    ...endingTexts,
  },
}
