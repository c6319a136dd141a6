import type { importPage as french } from '../../fr/shell/import-page'
import type { SameShape } from '../../shape'
import { counted, number } from '../numbers'

export const importPage: SameShape<typeof french> = {
  title: 'Import',
  lead: 'Take over a record kept elsewhere. Trente reads the file, shows what it would do, and changes nothing before you agree.',
  drop: 'Drop a file here',
  dropNow: 'Let go to read this file',
  choose: 'Choose a file…',
  accepts:
    'CNIL model record (.ods, .xlsx), a table (.xlsx, .ods, .csv), a document (.docx, .md), data (.json, .yaml) or a DPIA of the PIA tool (.json, .zip), 25 MB at most.',
  reading: (name) => `Reading ${name}…`,
  readOnly: 'This file is open read only: nothing can be imported into it.',
  result: (name) => `What ${name} holds`,
  summary: (placed, unplaced) =>
    `${counted(placed, '{n} cell', '{n} cells')} taken over, ${number(unplaced)} without a place.`,
  created: (count) => counted(count, '1 record to create', '{n} records to create'),
  updated: (count) => counted(count, '1 record to complete', '{n} records to complete'),
  unplaced: (count) => counted(count, '1 entry without a place', '{n} entries without a place'),
  warnings: (count) => counted(count, '1 remark', '{n} remarks'),
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
  doneLead: (created, updated) =>
    `${counted(created, '{n} record', '{n} records')} created, ${number(updated)} completed.`,
  seeList: 'See the activities',
  seeDpias: 'See the DPIAs',
  undo: 'Undo the import',
}
