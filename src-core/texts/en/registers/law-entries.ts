import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const lawEntries: RegisterTexts<Registers['lawEntries']> = {
  one: 'addition to the law in force',
  many: 'Law added to this file',
  add: 'Add to the law in force',
  lead: 'What this file knows of the law and the application does not state yet: each addition has its source.',
  sections: {
    entry: { title: 'What the text says', lead: 'The addition holds for this file alone, between its two dates.' },
    source: { title: 'Where it comes from', lead: 'Without a source and an author, the addition is not applied.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Addition', help: 'In one line: “Adequacy of Kenya”, “Time to notify a breach”.' },
    kind: { label: 'Kind of addition', help: 'An adequacy decision, a figure that rules read, or a public holiday.' },
    country: { label: 'Country found adequate', help: 'A country, a territory or an international organisation.' },
    scope: { label: 'Scope limited to', help: 'Without an answer, the decision covers the whole country.' },
    figure: { label: 'Figure replaced', help: 'The one this addition replaces in this file.' },
    jurisdiction: { label: 'Law it belongs to', help: 'Without an answer, the one the file follows.' },
    amount: { label: 'Value', help: 'In the unit the figure names.' },
    period: { label: 'Period', help: 'The period the text sets.' },
    restDay: { label: 'Day of rest', help: 'A time limit that ends on it runs to the next working day.' },
    everyYear: { label: 'Comes back every year', help: 'The same day each year; otherwise that year only.' },
    validFrom: { label: 'Applies from', help: 'The first day the text applies.' },
    validUntil: { label: 'Applies until', help: 'The last day; empty as long as no end is set.' },
    source: { label: 'Text or decision', help: 'Number, date and author of the text, as one would cite it.' },
    sourceWhere: { label: 'Where to read it', help: 'Official journal, page of the authority, paper file.' },
    checkedOn: { label: 'Last read on', help: 'The day the text was last read.' },
    confidence: { label: 'Reliability', help: 'Read in its source, or still to be confirmed.' },
    enteredBy: { label: 'Added by', help: 'The person who answers for this addition.' },
    ...endingTexts,
  },
}
