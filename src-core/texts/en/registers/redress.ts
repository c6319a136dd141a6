import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const redress: RegisterTexts<Registers['redress']> = {
  one: 'redress',
  many: 'Redress',
  add: 'New redress',
  lead: 'What is made good when a failing has harmed people, and the decisions not to (Art. 82).',
  sections: {
    identity: { title: 'The harm', lead: 'Where it comes from, and for how many people; no name of a victim.' },
    help: { title: 'Apology and help', lead: 'What is done at once, without waiting to be asked.' },
    decision: { title: 'Compensation', lead: 'The decision is recorded either way.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Title', help: 'The harm made good, in one line. No name of a victim.' },
    breach: { label: 'Breach it comes from', help: 'The one of the register the harm comes from.' },
    request: { label: 'Request it comes from', help: 'The data subject’s request that was badly handled, if any.' },
    complaint: { label: 'Complaint it comes from', help: 'The one that made the harm known.' },
    audit: { label: 'Audit it comes from', help: 'The one that showed the failing.' },
    otherOrigin: { label: 'Other origin', help: 'What stands in no register of this file.' },
    peopleCategories: { label: 'People affected', help: 'Categories, never names.' },
    count: { label: 'Number of people', help: 'An order of magnitude is enough.' },
    harmKind: {
      label: 'Kind of harm',
      help: 'A well-founded fear of misuse can be one; there is no threshold of gravity.',
    },
    apologyOn: { label: 'Apology made on', help: 'It is no admission.' },
    apologyText: { label: 'What was said', help: 'In plain words, by someone who answers for it.' },
    nonFinancialHelp: { label: 'Help given', help: 'Hotline, new card, fraud monitoring.' },
    compensationConsidered: { label: 'Compensation considered', help: 'Record the decision either way.' },
    amountOrScale: { label: 'Amount or scale', help: 'A person, or how it is worked out.' },
    decisionReason: { label: 'Reason for the decision', help: 'The harm established, the link with the failing.' },
    decidedBy: { label: 'Decided by', help: 'Who answers for the decision, never the DPO.' },
    decidedOn: { label: 'Decided on', help: 'The day of the decision.' },
    paidOn: { label: 'Paid on', help: 'The day of the last payment.' },
    insurerInformed: { label: 'Insurer told', help: 'Policies often set a time limit.' },
    ...endingTexts,
  },
}
