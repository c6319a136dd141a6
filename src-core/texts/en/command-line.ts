import type { commandLine as french } from '../fr/command-line'
import type { SameShape } from '../shape'
import { counted, number } from './numbers'

export const commandLine: SameShape<typeof french> = {
  usage: `Trente: record of processing activities, offline.

  trente new FILE --name NAME [--country FR] [--sector CODE] [--lang fr|en]
  trente import SOURCE --into FILE [--as auto|cnil-register|table|pia] [--dry-run] [--take-over] [--json]
  trente list FILE|FOLDER [REGISTER] [--json]
  trente check FILE|FOLDER [--lang fr|en] [--min error|warning|advice] [--json]
  trente export FILE|FOLDER --document CODE|all [--record REF]... [--lang fr|en]
                [--audience authority|internal|public] [--format docx|pia] --out FOLDER [--json]
  trente documents [--json]
  trente notices
  trente serve [--folder FOLDER] [--port N] [--no-open]

Exit status: 0 done; 1 done, but points, blanks or left-out items remain; 2 input that cannot be used; 3 internal error.`,
  unknownCommand: (name) => `Unknown command: “${name}”. “trente --help” lists them.`,
  unknownOption: (name) => `Unknown or misplaced option: “${name}”.`,
  missingArgument: (name) => `${name} is missing.`,
  badValue: (option, value, allowed) => `“${value}” will not do for ${option}: ${allowed}.`,
  created: (path) => `Created: ${path}`,
  imported: (created, updated) =>
    `Imported: ${counted(created, '{n} record', '{n} records')} created, ${number(updated)} completed.`,
  wouldImport: (created, updated) =>
    `Dry run, nothing written: ${counted(created, '{n} record', '{n} records')} would be created, ${number(updated)} completed.`,
  leftOut: (count) => `Without a place (${count}):`,
  takingOver: 'Trente checks that nobody works on this file any more: 90 seconds at most…',
  nothingImported: 'Nothing was imported.',
  counts: (errors, warnings, advice, dismissed) =>
    [
      counted(errors, '{n} error', '{n} errors'),
      counted(warnings, '{n} warning', '{n} warnings'),
      `${number(advice)} advice`,
      `${number(dismissed)} set aside with a reason.`,
    ].join(', '),
  written: (path) => `Written: ${path}`,
  noDossierIn: (folder) => `“${folder}” holds no .trente.json file.`,
  unknownRegister: (name) => `There is no register “${name}”.`,
  serving: (url) => `Trente is open: ${url}`,
  noElectron:
    'Electron’s window runtime is not installed and could not be downloaded: Trente opens in the browser, on this machine only.',
  internal: 'Internal error in Trente: nothing else was changed. Run again with TRENTE_DEBUG=1 for details.',
  portTaken: (port) => `Port ${port} is already taken: choose another or let Trente choose.`,
}
