import type { palette as french } from '../../fr/shell/palette'
import type { SameShape } from '../../shape'
import { counted, number } from '../numbers'

/** Search and commands: Ctrl+K. */
export const palette: SameShape<typeof french> = {
  title: 'Search and act',
  placeholder: 'A word of the file, a page, a command…',
  results: 'Results',
  groups: { recent: 'Records changed recently', records: 'Records', commands: 'Commands' },
  goTo: 'Go to',
  make: 'Create',
  nothing: (query) =>
    `Nothing for “${query}”. Try a single word, or just the beginning of it: every record of the file is searched.`,
  counts: (records, commands) =>
    [
      ...(records > 0 ? [counted(records, '1 record', '{n} records')] : []),
      ...(commands > 0 ? [counted(commands, '1 command', '{n} commands')] : []),
    ].join(', '),
  more: (shown, all) => `First ${number(shown)} of ${number(all)} records. Add a word to narrow the search.`,
  reading: 'Still reading the file: more records may appear.',
  keys: { choose: 'choose', open: 'open', close: 'close' },
  documents: 'Produce a document…',
  documentsOfThis: 'Produce a document of this record…',
  setAside: 'Set a finding aside…',
  words: {
    undo: 'back revert annuler',
    redo: 'again rétablir refaire',
    shortcuts: 'help keys aide raccourcis',
    importing: 'import load bring existing register spreadsheet excel csv word importer',
    fromModel: 'template library model modèle bibliothèque',
    documents: 'export print word excel pdf report register exporter imprimer',
    documentsOfThis: 'export print word pdf exporter imprimer',
    setAside: 'dismiss ignore finding reason écarter constat',
    versions: 'restore backup history sauvegarde restaurer',
    protection: 'encrypt password seal chiffrer',
    lock: 'close encrypt verrouiller chiffrer',
    language: 'language langue french français english anglais',
    theme: 'theme appearance colours light dark night thème apparence clair sombre',
  },
}
