import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

type ActivityTexts = RegisterTexts<Registers['activities']>['fields']

/** Where the data go, and what data subjects are told and can do. */
export const activityFlows = {
  internalRecipients: { label: 'Internal access', help: 'The departments that need to know.' },
  externalRecipients: {
    label: 'External recipients',
    help: 'Name them where you can: people may ask who they are.',
  },
  noRecipientsConfirmed: {
    label: 'No recipients, checked',
    help: 'Tells “there are none” from “not answered yet”.',
  },
  processors: { label: 'Processors', help: 'Hosting, payroll, mailing: all who act on your behalf.' },
  authorisedThirdParties: {
    label: 'Authorities entitled to ask',
    help: 'Tax, police, courts: in a particular inquiry, they are not recipients.',
  },

  transfersDeclared: {
    label: 'Transfers to a third country',
    help: 'Hosting, support or remote viewing: everything counts.',
  },
  transfers: { label: 'Transfers', help: 'One line per importer and country.' },

  collectionMode: { label: 'How data are collected', help: 'From the person: Article 13. From elsewhere: Article 14.' },
  noticeDocuments: { label: 'Privacy notices', help: 'The text people really see.' },
  noticeMoment: { label: 'When people are told', help: 'At collection; within a month at most if it is indirect.' },
  noticeChannel: { label: 'How people are told', help: 'Form, notice board, email, website or contract.' },
  noticeExemption: { label: 'Exemption from informing', help: 'Only the exemptions written in the law count.' },
  noticeExemptionReason: {
    label: 'Reason for the exemption',
    help: 'The facts that allow it, and what makes up for it.',
  },
  layered: { label: 'Layered notice', help: 'A short first layer, the detail within reach.' },
  plainLanguageCheck: { label: 'Readability checked', help: 'Read by someone who does not know the subject.' },
  rightsOverride: {
    label: 'Rights open, corrected',
    help: 'Only to replace the list worked out from the legal bases.',
  },
  rightsOverrideReason: { label: 'Reason for the correction', help: 'Why these rights, and not those worked out.' },
  rightsContact: { label: 'Where to exercise rights', help: 'The address or form people are given.' },
  rightsProcedure: { label: 'How to exercise rights', help: 'The steps, who answers and how soon.' },
  objectionMechanism: { label: 'Objection', help: 'Presented clearly and apart from other information.' },
  withdrawalMechanism: { label: 'Withdrawal of consent', help: 'As easy as giving it.' },
  portabilityFormat: { label: 'Portability format', help: 'A structured, common format: CSV, JSON or XML.' },
  preferencesSettings: { label: 'Preference settings', help: 'What people can switch themselves, and where.' },
  explanationChannel: { label: 'Asking for an explanation', help: 'Whom to talk to about a decision, and how soon.' },
} satisfies Partial<ActivityTexts>
