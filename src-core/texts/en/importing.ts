import type { importing as french } from '../fr/importing'
import type { SameShape } from '../shape'
import { importFieldGroups, importFields } from './import-fields'
import { importForms } from './import-forms'

type Values = Readonly<Record<string, string>>

const quoted = (text: string | undefined) => (text ? `“${text}”` : '')

const subjects: Values = {
  activities: 'a record of processing activities',
  processorActivities: 'a processor’s record (Art. 30(2))',
  processors: 'a list of processors',
  breaches: 'a register of personal data breaches',
  requests: 'a register of data subjects’ requests',
  retentionRules: 'a retention schedule',
  securityMeasures: 'a list of security measures',
  supportingAssets: 'a list of applications and other supporting assets',
  actions: 'an action plan',
  persons: 'a list of contacts',
  organisations: 'a list of organisations',
  risks: 'a risk analysis',
  comparison: 'a comparison grid',
  dictionary: 'a data dictionary',
  consents: 'a log of consents',
  codes: 'a list of values',
  unknown: 'a table of another kind',
}
const asides: Values = {
  band: 'the title of a group',
  total: 'a total',
  footnote: 'a remark below the table',
  example: 'an example',
  instructions: 'an instruction of the form',
}
const languages: Values = {
  de: 'German',
  nl: 'Dutch',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
}
/** Where text stands in a document without being read. */
const notRead: Values = {
  header: 'The header of the pages',
  footer: 'The footer of the pages',
  'text-box': 'A text box',
  'embedded-file': 'A file embedded in the document',
}

export const importing: SameShape<typeof french> = {
  existingStands: 'Your answers are never replaced: only empty answers are filled in.',
  where: { row: (row, heading) => `row ${row} › ${heading}`, note: (cell) => `comment on ${cell}` },
  subjects,
  asides,
  warnings: {
    'example-skipped': () => 'This is an example: it is not taken over.',
    'error-cells': ({ count, text }) =>
      Number(count) > 1
        ? `${count} cells show nothing but an error (${text ?? ''}): they are not taken over. Mend the formulas in the original file.`
        : `A cell shows nothing but an error (${text ?? ''}): it is not taken over. Mend the formula in the original file.`,
    'foreign-language': ({ language }) =>
      `This table is in ${languages[language ?? ''] ?? language ?? ''}: its texts are taken over as they are, untranslated.`,
    'hidden-lines': ({ rows, columns }) =>
      `Rows (${rows ?? '0'}) or columns (${columns ?? '0'}) of this sheet are hidden: they are read like the others.`,
    'hidden-sheet': ({ records }) =>
      `This sheet is hidden: its rows (${records ?? '0'}) are not taken over unless you ask for them.`,
    'inside-eea': ({ country }) =>
      `${quoted(country)} is inside the European Economic Area: this is no transfer, and none is declared.`,
    'no-register': ({ subject }) =>
      `This table looks like ${subjects[subject ?? ''] ?? subjects.unknown}: no activity is made of it.`,
    'other-register': ({ subject, records }) =>
      `This table looks like ${subjects[subject ?? ''] ?? subjects.unknown}: its rows (${records ?? '0'}) are taken over only if you ask for them.`,
    'processor-row': ({ name }) =>
      `${quoted(name)} is carried out as a processor: it goes to the processor’s record (Art. 30(2)), not to the controller’s.`,
    'row-aside': ({ why, name }) => `${quoted(name)} is read as ${asides[why ?? ''] ?? ''}, not as an activity.`,
    'row-continues': ({ name }) => `This row bears no name: it is read as continuing ${quoted(name)}.`,
    'transfer-contradiction': ({ text }) =>
      `${quoted(text)} contradicts itself about transfers: nothing is declared, the answer remains to be given.`,
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
    'not-read': ({ what }) =>
      `${notRead[what ?? ''] ?? 'Part of the document'} was not read: see whether it holds an answer.`,
    'tracked-changes': () =>
      'The document holds tracked changes that nobody has accepted or rejected: it was read as if all were accepted.',
    'pia-look-dropped': ({ count, what }) =>
      `Dress that Trente does not keep was left (${count ?? ''} times: ${what ?? ''}); the text is whole, and an answer nobody edits goes out as it came.`,
    'pia-default-no': () =>
      'The file says “no”, but the tool also writes that when nothing was answered, and no name is given: the answer is left empty.',
    'pia-same-measures': ({ name }) => `Several measures are called ${quoted(name)}: risks are linked to the first.`,
    'pia-validated': () =>
      'The DPIA was validated in the CNIL’s tool: the decision (who, when, on which conditions) remains to be recorded.',
    'pia-again': ({ name, ref }) => `A DPIA is already called ${quoted(name)} (${ref ?? ''}): another one is created.`,
    'pia-attachment': () =>
      'This attachment could not be taken over, only its name is: it cannot be read, or is larger than what Trente keeps. Keep the ZIP archive.',
  },
  pia: {
    field: (key) => `DPIA › ${key}`,
    answer: (number) => `Answer ${number}`,
    gauge: (number) => `Gauge ${number}`,
    measure: (title) => `Measure ${quoted(title)}`.trim(),
    evaluation: (reference) => `Evaluation ${reference}`,
    comment: (reference) => `Comment on ${reference}`,
    attachment: 'Attachment',
    picture: (number) => `picture ${number}`,
    pictureLeft: (alt) => (alt ? `Picture not taken over: ${alt}` : 'Picture not taken over'),
    attachmentsFolder: 'Attachments',
    attachmentUnread: 'Unreadable in the original ZIP archive',
    attachmentTooLarge: 'Too large to be kept: it stays in the original ZIP archive',
    archived: 'Archived in the CNIL’s tool',
    answers: 'Answers',
    measures: 'Measures',
    evaluations: 'Evaluations',
    comments: 'Comments',
    assessed: (assessment) =>
      ({ toCorrect: 'To be corrected', improvable: 'Improvable', acceptable: 'Acceptable' })[assessment],
    dropped: {
      left: (name, count) => `${count} × ${name}: content dropped`,
      cut: (_name, count) => `Text too long: ${count} characters dropped`,
      link: (name, count) => `${count} × link ${name}: address dropped, text kept`,
    },
    notHeld: {
      title: (count) => `What the CNIL’s format cannot hold (${count}):`,
      reasons: {
        'no-place': 'has no counterpart',
        'one-language': 'the file has one language only',
        reservations: 'the tool knows only yes or no: no opinion is written',
        verdict: 'without a name, the tool cannot tell an unfavourable opinion from none',
        'in-review': 'the tool has no such state: there the DPIA is in progress',
        'one-assessment': 'the tool evaluates these questions together: the sternest assessment is written',
        'same-title': 'the tool links measures to risks by their title: these titles are the same',
        'look-lost': 'plain text only: the dress does not go out',
      },
    },
    none: 'The file holds no DPIA.',
  },
  knownForms: importForms,
  recognised: (name: string) => `This looks like ${name}`,
  fields: importFields,
  fieldGroups: importFieldGroups,
}
