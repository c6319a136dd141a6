import type { importPage as french } from '../../fr/shell/import-page'
import type { SameShape } from '../../shape'

export const importPage: SameShape<typeof french> = {
  title: 'Import',
  lead: 'Take over a record kept elsewhere. Trente reads the file, shows what it would do, and changes nothing before you agree.',
  drop: 'Drop a file here',
  dropNow: 'Let go to read this file',
  choose: 'Choose a file…',
  accepts:
    'CNIL model record (.ods, .xlsx), a table (.xlsx, .ods, .csv) or a DPIA of the PIA tool (.json, .zip), 30 MB at most.',
  tooBig: 'This file is larger than 30 MB. Keep the useful sheet and try again.',
  reading: (name) => `Reading ${name}…`,
  readOnly: 'This file is open read only: nothing can be imported into it.',
  result: (name) => `What ${name} holds`,
  summary: (placed, unplaced) =>
    `${placed} ${placed === 1 ? 'cell' : 'cells'} taken over, ${unplaced} without a place.`,
  created: (count) => (count === 1 ? '1 record to create' : `${count} records to create`),
  updated: (count) => (count === 1 ? '1 record to complete' : `${count} records to complete`),
  unplaced: (count) => (count === 1 ? '1 entry without a place' : `${count} entries without a place`),
  warnings: (count) => (count === 1 ? '1 remark' : `${count} remarks`),
  unplacedLead: 'These cells have no counterpart in Trente. They stay in your original file.',
  nothingToDo: 'This file holds nothing new.',
  where: 'Where',
  text: 'Content',
  more: (count) => `and ${count} more`,
  apply: 'Apply to the record',
  other: 'Choose another file',
  undoHint: 'A copy of the file is kept before the import, and everything can be undone at once.',
  applying: 'Importing…',
  done: 'Import finished',
  doneLead: (created, updated) => `${created} created, ${updated} completed.`,
  seeList: 'See the activities',
  seeDpias: 'See the DPIAs',
  undo: 'Undo the import',
}
