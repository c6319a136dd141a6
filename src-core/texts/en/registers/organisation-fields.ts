import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

type OrganisationTexts = RegisterTexts<Registers['organisations']>['fields']

export const organisationFields = {
  legalName: { label: 'Legal name', help: 'As it stands in the official register.' },
  tradeName: { label: 'Trade name', help: 'The name the public knows.' },
  legalForm: { label: 'Legal form', help: 'Company, association, local authority, public body.' },
  registrationNumber: { label: 'Registration number', help: 'Company number or the like, so that no doubt remains.' },
  roleInFile: { label: 'Role', help: 'Controller, processor, representative or recipient.' },
  isPublicAuthority: {
    label: 'Public authority or body',
    help: 'Its public tasks cannot rest on legitimate interests.',
  },
  performsPublicService: {
    label: 'Private body with a public service',
    help: 'May rely on a public interest task; the AI Act may call for a rights impact assessment.',
  },
  headcount: { label: 'Number of staff', help: 'Counts for the record exemption, which is narrow.' },
  recordExemptionClaimed: {
    label: 'Record exemption claimed',
    help: 'It falls as soon as processing is regular, risky or about sensitive data.',
  },
  sectors: { label: 'Sectors', help: 'They help to recognise processing on the authority’s list of required DPIAs.' },
  address: { label: 'Address', help: 'Printed on the record.' },
  country: { label: 'Country', help: 'That of the head office or of the establishment concerned.' },
  phone: { label: 'Telephone', help: 'A number that someone answers.' },
  email: { label: 'Email', help: 'A generic address outlives departures.' },
  website: { label: 'Website', help: 'Where the privacy notices are.' },
  legalRepresentative: { label: 'Legal representative', help: 'The person who signs for the organisation.' },
  establishments: { label: 'Establishments', help: 'The main one decides which authority leads.' },
  offersOrMonitorsInEea: {
    label: 'Targets or monitors people in the Union',
    help: 'From outside, offering goods or monitoring behaviour is enough to fall under the GDPR.',
  },
  representativeExempt: {
    label: 'Exempt from a representative',
    help: 'Occasional processing without particular risk, or a public body.',
  },
  euRepresentative: {
    label: 'Representative in the Union',
    help: 'Mandated in writing, established in a country where the people are.',
  },
  ukRepresentative: {
    label: 'Representative in the United Kingdom',
    help: 'When the organisation targets the UK without being established there.',
  },
  dpoRequired: {
    label: 'DPO mandatory',
    help: 'Public body, large-scale monitoring or sensitive data, or national law.',
  },
  dpoRequiredReason: { label: 'Reasoning', help: 'To be kept even when the answer is no.' },
  dpo: { label: 'DPO', help: 'Name and contact details are printed on every record.' },
  dpoKind: { label: 'Type of DPO', help: 'A group DPO must stay easy to reach from everywhere.' },
  dpoNotifiedOn: { label: 'Notified to the authority on', help: 'The date of the filing.' },
  dpoNotificationReference: { label: 'Notification number', help: 'The one the authority gave.' },
  dpoContactPublished: {
    label: 'DPO contact published',
    help: 'A contact point is enough; the name is not compulsory.',
  },
  dpoContactPublishedWhere: { label: 'Published where', help: 'Web page, notice board or form.' },
  dpoOtherDuties: { label: 'Other duties of the DPO', help: 'Everything else done for the organisation.' },
  dpoConflictCheck: {
    label: 'No conflict of interests',
    help: 'The DPO must decide neither the purposes nor the means of processing.',
  },
  dpoResources: { label: 'Means of the DPO', help: 'Time, budget, training and access to data.' },
  dpoReportsTo: { label: 'DPO reports to', help: 'The highest level of management.' },
  questionsChannel: { label: 'Where to ask a question', help: 'A simple address, form or desk.' },
  preferencesChannel: { label: 'Where to set preferences', help: 'The link to the preference centre.' },
} satisfies Partial<OrganisationTexts>
