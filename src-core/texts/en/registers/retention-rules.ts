import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const retentionRules: RegisterTexts<Registers['retentionRules']> = {
  one: 'retention rule',
  many: 'Retention rules',
  add: 'New retention rule',
  lead: 'Rules written once and followed by the data of several activities.',
  sections: {
    rule: { title: 'The rule', lead: 'Active use, intermediate archive, end: one life cycle per kind of data.' },
    notes: notesSection,
  },
  fields: {
    label: { label: 'Rule', help: 'What it covers, for instance “Payslips”.' },
    active: { label: 'Active use', help: 'How long departments use the data from day to day.' },
    activeTrigger: { label: 'Starts from', help: 'An event that can be observed and dated.' },
    activeTriggerDetail: { label: 'Starting point in detail', help: 'Which contract, which contact, which decision.' },
    criteria: {
      label: 'Criteria when there is no figure',
      help: 'Only when no period can be set; they must be verifiable.',
    },
    intermediate: { label: 'Intermediate archive', help: 'Further period, under restricted and justified access.' },
    intermediateReason: {
      label: 'Reason for the intermediate archive',
      help: 'Legal duty, possible claims or administrative interest.',
    },
    finalFate: { label: 'At the end', help: 'A permanent archive is only for what archive law requires.' },
    legalGround: {
      label: 'Ground for the period',
      help: 'Article of law, regulator’s reference or internal decision.',
    },
    confidence: {
      label: 'Confidence in the period',
      help: 'Read in the text cited, or taken from habit and still to be checked.',
    },
    reference: { label: 'Reference period', help: 'The published period to compare this rule with.' },
    deletionMethod: { label: 'Means of deletion', help: 'Automatic purge, manual erasure or shredding.' },
    deletionEvidence: { label: 'Proof of deletion', help: 'Purge log or certificate of destruction.' },
    automaticPurge: { label: 'Automatic purge', help: 'The tool deletes by itself when the time comes.' },
    litigationHold: { label: 'Litigation hold', help: 'Deletion can be suspended, and it is known by whom.' },
    ...endingTexts,
  },
}
