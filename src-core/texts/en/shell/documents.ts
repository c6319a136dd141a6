import type { documents as french } from '../../fr/shell/documents'
import type { SameShape } from '../../shape'
import { counted, number } from '../numbers'

/** The first few: a register may hold hundreds. */
const named = (refs: readonly string[]) => (refs.length > 5 ? `${refs.slice(0, 5).join(', ')}…` : refs.join(', '))

export const documents: SameShape<typeof french> = {
  title: 'Documents',
  lead: 'Choose, read it on the right, export to Word. What you see is what will be written.',
  document: 'Document',
  language: 'Language of the document',
  audience: 'Audience',
  audiences: { authority: 'Supervisory authority', internal: 'Internal use', public: 'Public' },
  audienceHints: {
    authority: 'What the law asks for; no tags, advice or internal contacts.',
    internal: 'All that is recorded, with changes, points to settle, texts to translate and contacts.',
    public: 'For citizens: no names of staff, no state of security, no weaknesses.',
  },
  annexes: 'Add the changes, the points to settle and the texts to translate',
  annexesHint: 'When the authority asks. Advice stays internal.',
  noPublicEdition: 'This document has no public edition.',
  records: 'Records',
  allRecords: (many, count) => `${many}: all (${number(count)})`,
  selectedRecords: (count) => counted(count, 'The selected one', 'The {n} selected'),
  severalHint: 'To print several, select them in their list first.',
  export: 'Export to Word',
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
