import type { commandLine as french } from '../fr/command-line'
import type { SameShape } from '../shape'
import { counted, number } from './numbers'

export const commandLine: SameShape<typeof french> = {
  unsaved: {
    kept: 'A copy of the changes is kept on this computer: Trente will offer it the next time this file is opened.',
    lost: 'No copy of the changes could be kept on this computer.',
  },
  usage: `Trente: record of processing activities, offline.

  trente new FILE --name NAME [--country FR] [--sector CODE] [--lang fr|en]
  trente import SOURCE --into FILE [--as auto|cnil-register|trente-document|table|pia] [--also REGISTER]... [--map FILE]
                [--dry-run] [--take-over] [--json]
  trente list FILE|FOLDER [REGISTER] [--json]
  trente check FILE|FOLDER [--lang fr|en] [--min error|warning|advice] [--json]
  trente export FILE|FOLDER --document CODE|all [--record REF]... [--lang fr|en]
                [--audience authority|internal|public] [--annexes] [--year YYYY] [--letterhead FILE|none] --out FOLDER [--json]
                [--format docx|xlsx|csv|html|jsonld|zip|pia]    zip: inspection pack, with a manifest
  trente export FILE|FOLDER --form cnil-simplified|ico-controller|ico-dpia [--as ods|xlsx|docx] [--record REF]... --out FOLDER [--json]
                fills an authority’s own form, in the language of that form
  trente seal FILE [--recovery]            encrypts the file; --recovery prints a recovery key
  trente unseal FILE                       makes it plain again
  trente documents [--json]
  trente notices
  trente version
  trente serve [--folder FOLDER] [--port N] [--no-open]

A .trente file is encrypted: its passphrase is asked for, or read from --passphrase-file FILE (“-”: standard input).

Exit status: 0 done; 1 done, but points, blanks or left-out items remain; 2 input that cannot be used; 3 internal error.`,
  unknownCommand: (name) => `Unknown command: “${name}”. “trente --help” lists them.`,
  unknownOption: (name) => `Unknown or misplaced option: “${name}”.`,
  missingArgument: (name) => `${name} is missing.`,
  badValue: (option, value, allowed) => `“${value}” will not do for ${option}: ${allowed}.`,
  passphraseOf: (name) => `Passphrase of “${name}”:`,
  newPassphrase: 'New passphrase:',
  passphraseAgain: 'The same, once more:',
  passphraseNeeded: 'A passphrase is needed: run the command in a terminal, or give --passphrase-file.',
  sealed: (path) => `Encrypted, then reopened to be sure: ${path}. The plain file is removed.`,
  earlierSealed: (count) =>
    `${counted(count, '{n} earlier version is', '{n} earlier versions are')} encrypted with it.`,
  earlierLeft: (count) =>
    `${counted(count, '{n} earlier version was', '{n} earlier versions were')} left as they stood: damaged, or encrypted with another passphrase.`,
  copiesBeside: (names) =>
    `Beware, these copies stand beside the file and were not touched: ${names.join(', ')}. Remove or encrypt them too.`,
  plainElsewhere:
    'What Trente does not see stays plain: exported documents, copies and backups elsewhere, the history of a synchronised folder, erased blocks of the disk (only an encrypted disk covers those).',
  noWayBack: 'Without this passphrase nobody can open the file again: neither you nor we.',
  unsealed: (path) => `Plain again: ${path}. The encrypted file is removed.`,
  created: (path) => `Created: ${path}`,
  imported: (created, updated) =>
    `Imported: ${counted(created, '{n} record', '{n} records')} created, ${number(updated)} completed.`,
  wouldImport: (created, updated) =>
    `Dry run, nothing written: ${counted(created, '{n} record', '{n} records')} would be created, ${number(updated)} completed.`,
  leftOut: (count) => `Without a place (${count}):`,
  takingOver: 'Trente checks that nobody works on this file any more: 90 seconds at most…',
  notAMapping: (path) => `“${path}” is not a mapping of columns saved by Trente (JSON).`,
  nothingImported: 'Nothing was imported.',
  attachmentCount: (count) =>
    counted(count, '{n} attached file missing or altered.', '{n} attached files missing or altered.'),
  underEarlierPassphrase: (count) =>
    counted(
      count,
      '{n} earlier version is kept under an earlier passphrase: it is not damaged, and opens with that one.',
      '{n} earlier versions are kept under an earlier passphrase: they are not damaged, and open with that one.',
    ),
  counts: (errors, warnings, advice, dismissed) =>
    [
      counted(errors, '{n} error', '{n} errors'),
      counted(warnings, '{n} warning', '{n} warnings'),
      `${number(advice)} advice`,
      `${number(dismissed)} set aside with a reason.`,
    ].join(', '),
  toPlace: (count) =>
    counted(
      count,
      '1 imported passage is waiting to be placed in a record.',
      '{n} imported passages are waiting to be placed in a record.',
    ),
  notWithForm: (option) =>
    `${option} does not go with --form: an authority’s form has its own content, edition and language.`,
  notHeldByForm: (count) =>
    counted(
      count,
      '{n} answer has no place in this form: it stands on its last sheet.',
      '{n} answers have no place in this form: they stand on its last sheet.',
    ),
  written: (path) => `Written: ${path}`,
  guarded: (cells) =>
    counted(
      cells,
      '  One cell began as a formula would: an apostrophe stands before it.',
      '  {n} cells began as formulas would: an apostrophe stands before them.',
    ),
  nothingWritten: 'Nothing to write: no record belongs in this format and this edition.',
  noDossierIn: (folder) => `“${folder}” holds no .trente.json or .trente file.`,
  unknownRegister: (name) => `There is no register “${name}”.`,
  serving: (url) => `Trente is open: ${url}`,
  noElectron:
    'Electron’s window runtime is not installed and could not be downloaded: Trente opens in the browser, on this machine only.',
  internal: 'Internal error in Trente: nothing else was changed. Run again with TRENTE_DEBUG=1 for details.',
  portTaken: (port) => `Port ${port} is already taken: choose another or let Trente choose.`,
}
