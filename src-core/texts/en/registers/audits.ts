import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const audits: RegisterTexts<Registers['audits']> = {
  one: 'audit',
  many: 'Audits and inspections',
  add: 'New audit',
  lead: 'What was checked, by whom, and what came of it (Art. 24(1), 32(1)(d)).',
  sections: {
    identity: { title: 'The audit', lead: 'What was examined, how, and by whom.' },
    findings: { title: 'Findings', lead: 'One finding per line, its severity and its evidence.' },
    conclusion: { title: 'Conclusion', lead: 'What to remember, and when to check again.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Title', help: 'What was audited, in a line.' },
    kind: { label: 'Kind', help: 'In-house, entrusted to a third party, or carried out by an authority.' },
    date: { label: 'Date', help: 'The last day of the checks.' },
    scope: { label: 'Scope', help: 'What was checked; what was not.' },
    activities: { label: 'Activities checked', help: 'Those of the record that were within the scope.' },
    processor: { label: 'Processor audited', help: 'The contract must allow the audit (Art. 28(3)(h)).' },
    auditor: { label: 'Auditor', help: 'The person or firm.' },
    auditorIndependence: { label: 'Independence', help: 'The auditor must not be the one who runs it.' },
    method: { label: 'Method', help: 'Interviews, samples, tests, standard followed.' },
    findings: { label: 'Findings', help: 'Severity from 1 to 4; from 3 on, a task is expected.' },
    nothingFound: { label: 'Nothing found', help: 'To be said in so many words: an empty list does not prove it.' },
    conclusion: { label: 'Conclusion', help: 'What management needs to know.' },
    report: { label: 'Report', help: 'The report handed over, among the documents cited.' },
    followUpOn: { label: 'Follow-up on', help: 'The date to check that it was put right.' },
    ...endingTexts,
  },
}
