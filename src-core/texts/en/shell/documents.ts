import type { documents as french } from '../../fr/shell/documents'
import type { SameShape } from '../../shape'
import { counted, number } from '../numbers'

/** The first few: a register may hold hundreds. */
const named = (refs: readonly string[]) => (refs.length > 5 ? `${refs.slice(0, 5).join(', ')}…` : refs.join(', '))

export const documents: SameShape<typeof french> = {
  title: 'Documents',
  lead: 'Choose, read it on the right, export.',
  document: 'Document',
  groups: {
    record: 'Record of processing',
    dpia: 'Impact assessments (DPIA)',
    fairness: 'Lawfulness, fairness, transparency',
    requests: 'Requests and complaints',
    breaches: 'Personal data breaches',
    processors: 'Processors and transfers',
    accountability: 'Accountability',
  },
  choices: 'How to write it',
  language: 'Language',
  audience: 'Audience',
  audiences: { authority: 'Supervisory authority', internal: 'Internal use', public: 'Public' },
  audienceHints: {
    authority: 'What the law asks for, without tags, advice or internal contacts.',
    internal: 'Everything, with changes, points to settle, texts to translate and contacts.',
    public: 'For everyone: no names of staff, no state of security, no weaknesses.',
  },
  annexes: 'Add changes, points to settle and texts to translate',
  annexesHint: 'At its request; without the advice.',
  noPublicEdition: 'This document has no public edition.',
  records: 'Records',
  allRecords: (many, count) => `${many}: all (${number(count)})`,
  selectedRecords: (count) => counted(count, 'The selected one', 'The {n} selected'),
  severalHint: 'Several: select them in their list.',
  export: 'Export to Word',
  year: 'Year of the report',
  format: 'Format',
  formats: {
    docx: 'Word',
    xlsx: 'Spreadsheet (Excel, LibreOffice)',
    csv: 'CSV',
    html: 'Web page',
    jsonld: 'JSON-LD',
  },
  formatHints: {
    docx: 'The document to hand over, which you can still edit.',
    xlsx: 'One row per record, then a sheet per list, to sort and count.',
    csv: 'One row per record. What begins as a formula would has an apostrophe before it.',
    html: 'For your website: a single page, without scripts, in the public edition.',
    jsonld: 'Linked data in the DPV 2.3 vocabulary, for software.',
  },
  exportIn: {
    xlsx: 'Export as a spreadsheet',
    csv: 'Export as CSV',
    html: 'Export the web page',
    jsonld: 'Export as JSON-LD',
  },
  atOnce: 'All at once',
  everything: 'Export everything',
  everythingHint: (count) =>
    counted(
      count,
      'The only document of this edition in this format.',
      'The {n} documents of this edition, one file each.',
    ),
  pack: 'Inspection pack (ZIP)',
  packHint: 'For an inspection: Word, spreadsheets and a manifest of checksums.',
  forms: {
    title: 'Authorities’ own forms',
    lead: 'Filled with the answers of the file. What a form has no place for is gathered on its last sheet.',
    inLanguage: { fr: 'In French', en: 'In English' },
    about: {
      activities: (count) => counted(count, '{n} processing activity', '{n} processing activities'),
      dpias: (count) => counted(count, '{n} DPIA made by its method', '{n} DPIAs made by its method'),
    },
    none: { activities: 'no processing activity to enter', dpias: 'no DPIA made by its method' },
    formats: { ods: 'ODS', xlsx: 'Excel', docx: 'Word' },
    notHeld: (count) =>
      counted(
        count,
        '{n} answer has no place in this form: it stands on its last sheet.',
        '{n} answers have no place in this form: they stand on its last sheet.',
      ),
  },
  exportingOne: (title) => `Writing: ${title}`,
  doneMany: (count) => counted(count, '{n} file written', '{n} files written'),
  whichFiles: 'See their names',
  guarded: (cells) =>
    counted(
      cells,
      'One cell began as a formula would: an apostrophe stands before it.',
      '{n} cells began as formulas would: an apostrophe stands before them.',
    ),
  blanksLeft: (count, refs) =>
    counted(
      count,
      `One passage in brackets is still to be filled in (${named(refs)}): it is printed highlighted.`,
      `{n} passages in brackets are still to be filled in (${named(refs)}): they are printed highlighted.`,
    ),
  exporting: 'Writing the document…',
  progress: (done, total) => `${number(done)} of ${number(total)}`,
  cancel: 'Stop',
  cancelled: 'Export stopped: nothing was written.',
  unheard: 'Trente no longer answers: see whether the document is in the folder, then try again.',
  done: 'Document written',
  reveal: 'Show in folder',
  written: (records, size) => `${counted(records, '{n} record', '{n} records')} · ${size}`,
  preview: 'Preview',
  outline: 'Outline of the document',
  preparing: 'Preparing the preview…',
  previewLimited: (shown, all) =>
    `The preview shows the first ${number(shown)} records of ${number(all)}. The export holds them all.`,
  nothing: 'Nothing to print yet',
  nothingLead: 'No record to print in this document. Add one, then come back here.',
  notStated: 'Not stated',
  openPoints: 'Points to settle',
  noPreview: 'The preview could not be prepared. You can still export.',
}
