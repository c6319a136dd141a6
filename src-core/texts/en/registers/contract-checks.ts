import type { Registers, RowDefinitions } from '../../../registers'
import type { RegisterTexts, RowTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const contractChecks: RegisterTexts<Registers['contractChecks']> = {
  one: 'contract check',
  many: 'Processing contracts',
  add: 'New contract check',
  lead: 'Contracts with processors, read clause by clause against Article 28.',
  sections: {
    contract: { title: 'The contract', lead: 'What was signed, for how long, and who read it.' },
    clauses: { title: 'The fifteen clauses', lead: 'What Article 28 wants it to say, and where it says so.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Title', help: 'The contract and the other party, in one line.' },
    document: { label: 'Document signed', help: 'The contract itself, among the documents cited.' },
    signedOn: { label: 'Signed on', help: 'The date of the last signature.' },
    validTo: { label: 'Valid until', help: 'The last day, renewals already agreed included.' },
    checkedOn: { label: 'Read on', help: 'The day on which the answers below were given.' },
    checkedBy: { label: 'Read by', help: 'The person who read the contract.' },
    clauses: { label: 'Clauses', help: 'Yes, partly, no or not applicable, with the number of the clause.' },
    ...endingTexts,
  },
}

export const contractClauses: RowTexts<RowDefinitions['contractClauses']['fields']> = {
  one: 'clause',
  add: 'Add a clause',
  fields: {
    clause: { label: 'Clause', help: 'What the Regulation wants to find in the contract.' },
    answer: { label: 'In the contract', help: 'Partly: something is missing, to be said in the remark.' },
    number: { label: 'Clause number', help: 'The article or annex of the contract that says so.' },
    remark: { label: 'Remark', help: 'What is missing, what is to be negotiated.' },
  },
}
