import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const processors: RegisterTexts<Registers['processors']> = {
  one: 'processor',
  many: 'Processors',
  add: 'New processor',
  lead: 'Those who process data on behalf of the organisation (Art. 28).',
  sections: {
    identity: { title: 'The processor', lead: 'Who it is and what it does with the data.' },
    places: { title: 'Where the data go', lead: 'Hosting, support, parent company: every place of access counts.' },
    guarantees: {
      title: 'Guarantees',
      lead: 'Use only processors that provide sufficient guarantees, and be able to show it.',
    },
    contract: { title: 'Contract', lead: 'The act that binds it, read clause by clause, and the way out prepared.' },
    subProcessing: {
      title: 'Sub-processing',
      lead: 'Those it passes data on to in turn, and what authorises it to.',
    },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Name of the processor', help: 'The company that signs the contract.' },
    services: { label: 'Service', help: 'What it does with the data for the controller.' },
    organisation: { label: 'Organisation of the file', help: 'Its own record, with address and representative.' },
    contact: { label: 'Contact person', help: 'Whom to reach, above all in case of a breach.' },
    criticality: { label: 'Criticality', help: 'What stops when it stops.' },
    country: { label: 'Country of processing', help: 'Where the data are hosted and processed.' },
    otherCountries: { label: 'Other places of processing', help: 'Backups, second site, teams: one by one.' },
    remoteAccessCountries: { label: 'Remote access from', help: 'Access from a third country is a transfer.' },
    parentLawExposure: {
      label: 'Exposure to foreign law',
      help: 'The parent company, and the law that could compel it to hand data over.',
    },
    certifications: { label: 'Certificates, codes of conduct', help: 'What they cover and when they end both count.' },
    questionnaire: { label: 'Completed questionnaire', help: 'The document in which it answers on its security.' },
    auditedOn: { label: 'Last audit', help: 'On site, at a distance or by a third party.' },
    guaranteesVerdict: { label: 'Judgment of the guarantees', help: 'Your own, on the evidence.' },
    guaranteesJudgedOn: { label: 'Judged on', help: 'A judgment ages: it has to be made again.' },
    guaranteesReason: { label: 'Reasons for the judgment', help: 'What was read, what convinces, what is reserved.' },
    nextReviewOn: { label: 'To be reviewed on', help: 'The day to look at guarantees and contract again.' },
    contract: { label: 'Contract checked', help: 'The contract or other legal act, read against Article 28.' },
    exitPlan: { label: 'Exit plan', help: 'How to get the data back, in which format, how fast.' },
    ownReuse: { label: 'Re-use for its own purposes', help: 'Statistics, improvement, training of models.' },
    ownReuseAnalysis: {
      label: 'Analysis of that re-use',
      help: 'It becomes a controller for it: legal basis, compatibility, information of people.',
    },
    authorisationKind: {
      label: 'Authorisation of sub-processing',
      help: 'General: it announces every change and you may object.',
    },
    subProcessors: { label: 'Sub-processors', help: 'Each has a record here, with its countries.' },
    ...endingTexts,
  },
}
