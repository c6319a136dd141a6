import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const transferAssessments: RegisterTexts<Registers['transferAssessments']> = {
  one: 'transfer impact assessment',
  many: 'Transfer impact assessments',
  add: 'New transfer assessment',
  lead: 'What the safeguards are worth in the country of destination, in six steps.',
  sections: {
    mapping: { title: '1. Know the transfer', lead: 'Who sends what, to whom, where, and where it goes next.' },
    tool: { title: '2. Transfer tool', lead: 'The safeguard of Article 46 it relies on.' },
    lawAndPractice: {
      title: '3. Law and practice of the country',
      lead: 'Whether the authorities of the country can reach these data, and whether they do.',
    },
    measures: {
      title: '4. Supplementary measures',
      lead: 'Technical ones first: a contract alone does not stop an authority.',
    },
    procedure: { title: '5. Formal steps', lead: 'What these measures require to be signed or obtained.' },
    review: { title: '6. Re-evaluate', lead: 'When, and at which events, to take the assessment up again.' },
    conclusion: { title: 'Outcome of the assessment', lead: 'What follows from the six steps, and who decided it.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Title', help: 'The transfer examined: importer and country.' },
    destination: { label: 'Country examined', help: 'The one whose law and practice are studied.' },
    mapping: {
      label: 'Account of the transfer',
      help: 'Exporter, importer, data, form, remote access, onward transfers.',
    },
    tool: { label: 'Tool relied on', help: 'Standard clauses, binding corporate rules or a code of conduct.' },
    toolDetail: { label: 'Details of the tool', help: 'Module, annexes, date of signature or approval.' },
    lawsExamined: { label: 'Laws examined', help: 'Surveillance, access by authorities, means of redress.' },
    problematicLegislation: {
      label: 'Problematic legislation',
      help: 'It allows access beyond what is necessary in a democratic society.',
    },
    appliesInPractice: {
      label: 'Applied in practice to these data',
      help: 'A “no” has to be shown: sector, nature of the data, practice observed.',
    },
    sources: { label: 'Sources consulted', help: 'Relevant, objective, reliable, verifiable, public.' },
    importerAnswers: { label: 'Answers of the importer', help: 'What it declares of the law that binds it.' },
    reportsOfRequests: {
      label: 'Requests for access known',
      help: 'Transparency reports, requests received, or that there were none.',
    },
    technicalMeasures: {
      label: 'Technical measures',
      help: 'Encryption whose keys stay here, pseudonymisation, split processing.',
    },
    technicalEffective: { label: 'Effective', help: 'They withstand the powers found in step 3.' },
    contractualMeasures: { label: 'Contractual measures', help: 'Transparency, challenge, warning, audit.' },
    contractualEffective: { label: 'Useful with the others', help: 'Alone, they do not bind an authority.' },
    organisationalMeasures: { label: 'Organisational measures', help: 'Internal rules, minimisation, training.' },
    organisationalEffective: { label: 'Useful to the whole', help: 'They complete, they do not replace.' },
    clausesAmended: {
      label: 'Standard clauses amended',
      help: 'To add is allowed; to contradict loses the benefit of the clauses.',
    },
    authorisationNeeded: {
      label: 'Authorisation of the authority needed',
      help: 'For ad hoc clauses or an administrative arrangement (Art. 46(3)).',
    },
    authorisationReference: { label: 'Reference of the authorisation', help: 'Its number and date.' },
    procedureDoneOn: { label: 'Steps completed on', help: 'The day on which all is signed and in place.' },
    reviewOn: { label: 'To be re-evaluated on', help: 'Law and practice change: set a date.' },
    reviewEvents: { label: 'Events that reopen it', help: 'A new law, a request for access, a new sub-processor.' },
    conclusion: { label: 'Outcome', help: 'Without effective protection, the transfer is to be suspended.' },
    conclusionReason: { label: 'Reasons for the outcome', help: 'Why the steps lead there.' },
    assessedBy: { label: 'Assessed by', help: 'The person who wrote it.' },
    dpoOpinion: { label: 'Opinion of the DPO', help: 'The DPO advises; the controller decides.' },
    approvedBy: { label: 'Approved by', help: 'Whoever answers for the transfer.' },
    approvedOn: { label: 'Approved on', help: 'The date of that decision.' },
    ...endingTexts,
  },
}
