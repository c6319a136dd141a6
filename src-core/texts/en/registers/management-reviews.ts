import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const managementReviews: RegisterTexts<Registers['managementReviews']> = {
  one: 'management review',
  many: 'Management reviews',
  add: 'New review',
  lead: 'What management saw, understood and decided (Art. 24 and 38(3)).',
  sections: {
    identity: { title: 'The review', lead: 'When, with whom, and over what period.' },
    indicators: { title: 'Indicators', lead: 'The figures presented, as they stood that day.' },
    decisions: { title: 'Decisions', lead: 'Means, priorities, accepted risks.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Title', help: 'For example “Yearly review 2026”.' },
    date: { label: 'Date', help: 'The day of the meeting.' },
    periodFrom: { label: 'Period, from', help: 'The first day the figures are about.' },
    periodTo: { label: 'Period, to', help: 'The last day the figures are about.' },
    attendees: { label: 'Attendees', help: 'Management and the DPO, among the contacts of the file.' },
    otherAttendees: { label: 'Other attendees', help: 'Those who are not among the contacts.' },
    dpoReportOn: { label: 'DPO report presented on', help: 'The DPO reports to the highest level of management.' },
    indicators: { label: 'Indicators', help: 'Once taken up, they no longer change with the file.' },
    decisions: { label: 'Decisions', help: 'One per line; those that call for work become tasks.' },
    resources: { label: 'Means granted', help: 'Time, budget, training, tools.' },
    nextReviewOn: { label: 'Next review', help: 'The date already set.' },
    document: { label: 'Minutes', help: 'The record of decisions, among the documents cited.' },
    ...endingTexts,
  },
}
