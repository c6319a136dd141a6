import type { lockHolder as frenchHolder, refusals as french, seenInSource as frenchSeen } from '../fr/refusals'
import type { SameShape } from '../shape'

/** What the file is, and what to hand over instead. */
const unread: Readonly<Record<string, string>> = {
  pdf: 'is a PDF, from which Trente takes no answers: import the Word file or the spreadsheet it was made from',
  doc: 'is in the old Word format (.doc): save it as .docx, then try again',
  rtf: 'is an RTF text: save it as .docx, then try again',
  odt: 'is an OpenDocument text (.odt): save it as .docx, then try again',
  pages: 'is a Pages document: export it to Word (.docx), then try again',
  numbers: 'is a Numbers sheet: export it to Excel (.xlsx), then try again',
  slides: 'is a presentation: save its tables in a .docx or .xlsx file, then try again',
  xlsb: 'is a binary Excel workbook (.xlsb): save it as .xlsx, then try again',
  html: 'is a web page: open it in a spreadsheet, save it as .xlsx or .ods, then try again',
}

export const refusals: SameShape<typeof french> = {
  missing: (about) => `“${about}” cannot be found: the file was moved, renamed or deleted.`,
  'is-a-directory': (about) => `“${about}” is a folder, not a file.`,
  unreadable: (about) => `“${about}” cannot be read: access is denied.`,
  'not-a-file': (about) => `“${about}” is not an ordinary file (it is a device or a pipe): nothing was read.`,
  'not-ours': (about) => `“${about}” is not a Trente file.`,
  damaged: (about) =>
    `“${about}” is damaged and was not opened. The file is left as it is; Trente offers its earlier versions, if this machine kept any.`,
  sealed: (about) => `“${about}” is encrypted: it opens with its passphrase.`,
  'wrong-key': (about) => `“${about}” does not open with what was typed: check it. Nothing was changed.`,
  'already-sealed': (about) => `“${about}” is encrypted already.`,
  'not-sealed': (about) => `“${about}” is not encrypted.`,
  'guessable-passphrase': () =>
    'This passphrase can be guessed: take at least twelve characters, or four words with no link between them.',
  'mistyped-recovery-key': (_about, detail) =>
    `The recovery key is mistyped: compare it with the printed sheet (group ${detail}).`,
  'not-in-keychain': (about) => `The keychain of this computer does not open “${about}”: type the passphrase.`,
  'locked-here': (about) => `“${about}” was locked: the passphrase is asked for until Trente is started again.`,
  newer: (about) => `“${about}” was saved by a newer version of Trente: install that version to open it.`,
  'too-big': (about) => `“${about}” is too large to open.`,
  locked: (about, detail) => `“${about}” is already open${detail === '' ? '' : ` ${detail}`}.`,
  exists: (about) => `“${about}” already exists: choose another name.`,
  'read-only': (about) => `Cannot write to “${about}”: the folder or the file is read-only.`,
  'disk-full': (about) => `“${about}” could not be saved: the disk is full.`,
  'changed-outside': (about) =>
    `“${about}” was changed by another program: nothing was overwritten, choose which version to keep.`,
  gone: (about) => `“${about}” has disappeared from its place: your work is kept on screen.`,
  altered: (about) => `“${about}” is no longer the file that was attached: its content has changed. It was not opened.`,
  io: (about, detail) => `“${about}”: the disk answered with an error${detail === '' ? '' : ` (${detail})`}.`,
  unconfirmed: (about, detail) =>
    `“${about}” is written in full, but the disk did not confirm that this would survive a power cut${detail === '' ? '' : ` (${detail})`}.`,
  'invalid-content': (about, detail) =>
    `“${about}” holds an answer that Trente does not understand${detail === '' ? '' : ` (${detail})`}; nothing was changed.`,
  'unknown-session': () => 'This file is no longer open: open it again from the home page.',
  'unknown-ticket': () => 'This file is no longer within reach: choose it again.',
  'out-of-step': (about) => `“${about}” was changed in another window: choose what to keep where the two disagree.`,
  'source-too-big': (about) =>
    `“${about}” is too large to import: a file has at most 25 MB (100 MB unpacked; 1 MB of YAML), 20,000 rows a table and one million cells; split it into several files.`,
  'too-slow': (about) =>
    `“${about}” could not be read within thirty seconds: nothing was imported. Split it into several files, then try again.`,
  'not-a-sheet': (about) =>
    `“${about}” is not a file that Trente can read: a table (XLSX, ODS, CSV), a document (DOCX, Markdown), JSON or YAML.`,
  'broken-sheet': (about) => `“${about}” is a damaged or incomplete file: nothing was imported.`,
  encrypted: (about) => `“${about}” is protected by a password: save it without protection, then try again.`,
  'forbidden-xml': (about) => `“${about}” contains forbidden constructs and was not read.`,
  'legacy-xls': (about) => `“${about}” is in the old Excel format (.xls): save it as .xlsx or .ods, then try again.`,
  'unread-format': (about, detail) =>
    `“${about}” ${unread[detail] ?? 'is in a format that Trente does not read: save it as .docx, .xlsx or .csv'}.`,
  'broken-yaml': (about, detail) =>
    `“${about}” is not a sound YAML file${detail === '' ? '' : ` (line ${detail})`}: nothing was imported.`,
  'nothing-recognised': (about, detail) =>
    `“${about}”: no record recognised${detail}. Trente expects a table whose headings name the processing and, for instance, its purpose, recipients or retention, a document that says so under headings, or a known form (CNIL, ICO, APD/GBA, DPC, Madis, Dastra, MONARC, Fides…).`,
  'client-file': (about) =>
    `“${about}” is a client file of Trente: it is not imported, it is opened from the first page (“Open a file…”).`,
  'sealed-client-file': (about) =>
    `“${about}” is an encrypted client file of Trente: it is not imported, it is opened from the first page with its passphrase.`,
  'not-a-pia': (about) =>
    `“${about}” is no DPIA of the CNIL’s PIA tool (a JSON file, or a ZIP archive that holds one).`,
  'broken-json': (about) =>
    `“${about}” is an incomplete or damaged JSON file: nothing was imported. Export it again from the tool.`,
  'pia-template': (about) => `“${about}” is a template of the CNIL’s PIA tool, not a DPIA: nothing was imported.`,
  'pia-knowledge-base': (about) =>
    `“${about}” is a knowledge base of the CNIL’s PIA tool, not a DPIA: nothing was imported.`,
  'unknown-document': (about) => `There is no document “${about}”.`,
  'no-such-edition': (about) =>
    `The document “${about}” has no public edition: it tells what is for an authority or for the house alone.`,
  'no-such-format': (about, detail) =>
    `The document “${about}” is not written as ${detail}: a table (xlsx, csv) mirrors a register, JSON-LD the record of processing (D01).`,
  'public-page-only': (about) =>
    `The web page of the document “${about}” exists in the public edition alone: everybody can read it.`,
  'nothing-to-print': (about) => `The document “${about}” has nothing to print: no record of the file belongs in it.`,
  'no-high-risk': (about) =>
    `The document “${about}” is printed only where a risk stays high after the measures (Article 36(1)): none is recorded as such.`,
  'not-under-gdpr': (about) =>
    `The document “${about}” informs people under Articles 13 and 14 GDPR, and the processing asked for falls under the Law Enforcement Directive alone: people are informed as Article 13 of Directive (EU) 2016/680 and the law that carries it out say.`,
  'not-of-a-year': (about) =>
    `None of the documents asked for (“${about}”) is about a year: a year is chosen for the annual report (D15) only.`,
  'year-to-come': (about) => `The year ${about} has not begun: a report is about a past year or the current one.`,
  'other-method': (about) =>
    `The form “${about}” follows the ICO’s seven steps, and none of the DPIAs asked for was made by that method: print D04.`,
  'unknown-record': (about) => `No record has the reference “${about}”.`,
  'letterhead-not-word': (about: string, _detail: string) =>
    `“${about}” cannot be a letterhead: it is not a Word document. Save it as .docx or .dotx, then choose it.`,
  'letterhead-strict': (about: string, _detail: string) =>
    `“${about}” is saved as a Strict Open XML Document: save it as a Word Document (.docx), then choose it.`,
  'letterhead-password': (about: string, _detail: string) =>
    `“${about}” is protected by a password: save it without one to use it as a letterhead.`,
  'letterhead-macros': (about: string, _detail: string) =>
    `“${about}” contains macros, which no document you hand over should carry: save it as .docx or .dotx, then choose it.`,
  'letterhead-too-big': (about: string, _detail: string) =>
    `“${about}” is too large to be a letterhead: 10 MB at most (50 MB unpacked), since every document carries it. Make its pictures smaller.`,
  'letterhead-damaged': (about: string, _detail: string) =>
    `“${about}” is damaged or incomplete: open it in Word, save it again, then choose it.`,
  'letterhead-outside': (about: string, _detail: string) =>
    `“${about}” fetches something from outside itself in its header or footer (a linked picture, a field that reads another file): insert the picture in the document or delete the field, then choose it.`,
  'letterhead-object': (about: string, _detail: string) =>
    `“${about}” has an object of another program in its header or footer (a spreadsheet, a chart, a control): replace it with a picture, then choose it.`,
  'letterhead-no-room': (about: string, _detail: string) =>
    `“${about}” leaves too little room for text: its margins must leave 8 cm in width and in height.`,
  'letterhead-missing': (about: string, _detail: string) =>
    `The letterhead “${about}” is no longer beside the client file, or its content has changed: choose it again or remove it, on the Documents page.`,
  cancelled: (about) => `The export of “${about}” was cancelled: nothing was written.`,
  'cannot-open': (about) => `“${about}” cannot be opened from Trente: open it in your file manager.`,
}

export const lockHolder: SameShape<typeof frenchHolder> = {
  by: (user) => `by ${user}`,
  on: (host) => `on the computer ${host}`,
  since: (moment) => `since ${moment}`,
}

/** What a file that is no record holds: the end of the sentence `nothing-recognised`. */
export const seenInSource: SameShape<typeof frenchSeen> = {
  kinds: {
    ods: 'this ODS workbook',
    xlsx: 'this Excel workbook',
    csv: 'this CSV table',
    docx: 'this Word document',
    markdown: 'this Markdown text',
    json: 'this JSON file',
    yaml: 'this YAML file',
    text: 'this text file',
    pasted: 'the pasted cells',
  },
  quote: (words) => `“${words}”`,
  between: '; ',
  sheets: (names) => `sheets ${names}`,
  first: (words) => `at the start ${words}`,
  in: (kind, holds) => ` in ${kind}${holds === '' ? ', which is empty' : ` (${holds})`}`,
}
