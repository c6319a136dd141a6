import type { importing as french } from '../fr/importing'
import type { SameShape } from '../shape'

const quoted = (text: string | undefined) => (text ? `“${text}”` : '')

export const importing: SameShape<typeof french> = {
  title: 'Import a record of processing',
  lead: 'Trente reads the CNIL simplified record (ODS, XLSX) and tables with one line per processing activity (ODS, XLSX, CSV).',
  choose: 'Choose a file…',
  reading: 'Reading the file…',
  as: 'Kind of file',
  kinds: {
    auto: 'Recognise the kind',
    'cnil-register': 'CNIL simplified record',
    table: 'Table: one line per activity',
  },
  unchangedYet: 'Nothing has been changed yet.',
  existingStands: 'Your answers are never replaced: only empty answers are filled in.',
  summary: {
    created: (count) => `To create: ${count}`,
    updated: (count) => `Already in the file, to complete: ${count}`,
    unplaced: (count) => `To take over by hand: ${count}`,
    warnings: (count) => `To check: ${count}`,
    placed: (count) => `Cells taken over: ${count}`,
  },
  created: { title: 'What will be created', none: 'Nothing to create.' },
  updated: {
    title: 'What is already in the file',
    lead: 'Recognised by its name or its reference; completed where nothing is answered.',
    none: 'Nothing of this source is in the file yet.',
  },
  unplaced: {
    title: 'What found no place',
    lead: 'Every cell left out is listed here: nothing is lost.',
    none: 'Everything found its place.',
    where: 'Where',
    text: 'Content',
    copy: 'Copy the list',
  },
  warned: { title: 'To check', none: 'Nothing to report.' },
  apply: 'Apply the import',
  giveUp: 'Give up',
  applied: (count) => `Import applied: ${count} records. “Undo” takes it back in one step.`,
  nothingToApply: 'This source brings nothing new to the file.',
  backupKept: 'A copy of the file is kept before the import.',
  where: { row: (row, heading) => `row ${row} › ${heading}` },
  warnings: {
    'example-skipped': () => 'This is an example: it is not taken over.',
    'blank-model-skipped': () => 'This is a blank model sheet: no activity is made of it.',
    'help-sheet-skipped': () => 'This sheet holds only the help or the lists of the form.',
    'only-form': () => 'The file holds only the CNIL form and its example: no activity is filled in.',
    'list-only': ({ name }) =>
      `The activity ${quoted(name)} is in the list but has no sheet: only what the list says is taken over.`,
    'privacy-shield': ({ country }) =>
      `The safeguard named is the Privacy Shield${country ? ` (${country})` : ''}, void since 16 July 2020 (CJEU, C-311/18): choose another transfer tool.`,
    'outdated-adequacy': ({ country }) =>
      `The sheet names an adequate country${country ? ` (${country})` : ''} from the list of 2019: check that the adequacy decision exists and covers this transfer.`,
    'several-bases': ({ text }) =>
      `Several legal bases are named (${quoted(text)}): none is chosen, the text is kept as justification. Give one legal basis per purpose.`,
    'unknown-country': ({ country }) => `Country not recognised: ${quoted(country)}. Choose it in the list.`,
    encoding: () => 'The character encoding is uncertain: check the accents in what is taken over.',
    'duplicate-name': ({ name }) => `Several activities are called ${quoted(name)}: they stay apart.`,
    'duplicate-ref': ({ ref, given }) =>
      `The reference ${quoted(ref)} is taken: the activity gets the reference ${given ?? ''}.`,
    'several-bodies': ({ bodies }) =>
      `The file holds several bodies (${bodies ?? ''}): all activities are proposed, but only those of the organisation of this file are given a controller. Keep one file per body.`,
    'conflicting-answer': ({ kept, found }) =>
      kept
        ? `The answer ${quoted(kept)} stands; the source says ${quoted(found)}.`
        : `The answer in place stands; the source says ${quoted(found)}.`,
    'unclosed-quote': () => 'A quote of the CSV never closes: the rest was read line by line.',
    'formula-without-value': () =>
      'A formula has no stored result: open the file in a spreadsheet, save it and try again.',
    'link-dropped': () => 'A link to something other than the web or a mail address was dropped.',
  },
}
