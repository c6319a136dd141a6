import type { documents as french } from '../../fr/shell/documents'
import type { SameShape } from '../../shape'

export const documents: SameShape<typeof french> = {
  title: 'Documents',
  lead: 'Choose, read it on the right, export to Word. What you see is what will be written.',
  document: 'Document',
  language: 'Language of the document',
  audience: 'Audience',
  audiences: { authority: 'Supervisory authority', internal: 'Internal use', public: 'Public' },
  audienceHints: {
    authority: 'With the points to settle, without advice and internal contacts.',
    internal: 'With every point, advice included, and all contacts.',
    public: 'Without the points to settle. Internal notes are never printed.',
  },
  records: 'Records',
  allRecords: (count) => (count > 1 ? `All ${count} activities` : 'All activities'),
  selectedRecords: (count) =>
    count === 0 ? 'Only the selection' : count > 1 ? `The ${count} selected` : 'The selected one',
  noSelection: 'Select activities in the list to print only those.',
  export: 'Export to Word',
  exporting: 'Writing the document…',
  progress: (done, total) => `${done} of ${total}`,
  cancel: 'Stop',
  cancelled: 'Export stopped: nothing was written.',
  done: 'Document written',
  reveal: 'Show in folder',
  written: (records, size) => (records === 1 ? `1 record · ${size}` : `${records} records · ${size}`),
  preview: 'Preview',
  outline: 'Outline of the document',
  preparing: 'Preparing the preview…',
  previewLimited: (shown, all) => `The preview shows the first ${shown} records of ${all}. The export holds them all.`,
  nothing: 'Nothing to print yet',
  nothingLead: 'The record is empty. Add an activity, then come back here.',
  notStated: 'Not stated',
  openPoints: 'Points to settle',
  noPreview: 'The preview could not be prepared. You can still export.',
}
