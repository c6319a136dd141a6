import type { formDocuments as french } from '../../fr/documents/forms'
import type { SameShape } from '../../shape'

export const formDocuments: SameShape<typeof french> = {
  names: {
    'cnil-simplified': 'CNIL simplified register',
    'ico-controller': 'ICO documentation template for controllers',
    'ico-dpia': 'ICO DPIA template',
  },
  filledBy: (organisation: string, day: string) =>
    `Filled with Trente from the file of ${organisation} on ${day}. An empty cell: the file says nothing. What this form has no place for is gathered on the last sheet.`,
  continued: (label: string) => `${label} (continued)`,
  fromWhen: (event: string) => `From: ${event}`,
  listTab: 'List of processing activities',
  ficheTitle: 'Record sheet',
  none: 'None',
  tooLongForList: 'Too long for the list: see the sheet',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  closing: {
    tab: 'Outside the form',
    title: 'What this form has no place for',
    lead: (form: string) =>
      `Answers about the processing activities that have no place in the form “${form}”. Of what they name (organisations, processors, retention periods, measures), the essentials only: the full record says the rest.`,
    nothing: 'All that the file says about these processing activities found its place in the form.',
    columns: { question: 'Question', answer: 'Answer' },
    remarks: 'To know when reading the form',
    noSheetDay:
      '“Date de création de la fiche”: the file does not keep this date; the column is left to be filled. “Date de création du traitement” is the day the processing began.',
    reviewed: '“Mise à jour”: day of the last review of the record.',
    mainPurpose: (refs: string) =>
      `No purpose is named as the main one in ${refs}: the first one listed takes that cell.`,
    notInPlace: 'Measure that is not in place',
    otherLanguage: (count: string) =>
      `Texts that do not exist in the language of the form, given as they stand: ${count}.`,
    icoLinks: 'In the columns “Link to…”: the reference and the name of a record of the same file.',
    icoSafeguards: 'Column “Safeguards for exceptional transfers”: the tool of every transfer, exceptional or not.',
    icoBreaches:
      '“Has a personal data breach occurred?”: “Yes” where the register of breaches names the processing; empty elsewhere.',
    asProcessor: (refs: string) =>
      `Processing carried out as a processor (Article 30(2)), which belongs to another record: ${refs}.`,
    addedRows:
      'Rows are added where the form is short of them: categories of data it does not name, further purposes, recipients and measures.',
    continued:
      'A long text goes on in the rows marked “(continued)”: “…” marks where it passes from one row to the next.',
  },
}
