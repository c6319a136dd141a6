import { counted, number } from '../numbers'

/** La recherche et les commandes : Ctrl+K. */
export const palette = {
  title: 'Rechercher et agir',
  placeholder: 'Un mot du fichier, une page, une commande…',
  results: 'Résultats',
  groups: { recent: 'Fiches modifiées récemment', records: 'Fiches', commands: 'Commandes' },
  goTo: 'Aller à',
  make: 'Créer',
  nothing: (query: string) =>
    `Rien pour « ${query} ». Essayez un seul mot, ou seulement son début : toutes les fiches du fichier sont lues.`,
  counts: (records: number, commands: number) =>
    [
      ...(records > 0 ? [counted(records, '1 fiche', '{n} fiches')] : []),
      ...(commands > 0 ? [counted(commands, '1 commande', '{n} commandes')] : []),
    ].join(', '),
  more: (shown: number, all: number) =>
    `${number(shown)} premières fiches sur ${number(all)}. Ajoutez un mot pour préciser.`,
  reading: 'Lecture du fichier en cours : d’autres fiches peuvent encore apparaître.',
  keys: { choose: 'choisir', open: 'ouvrir', close: 'fermer' },
  documents: 'Produire un document…',
  documentsOfThis: 'Produire un document de cette fiche…',
  setAside: 'Écarter un constat…',
  /** D’autres mots par lesquels on cherche une commande, dans les deux langues. */
  words: {
    undo: 'défaire revenir arrière undo',
    redo: 'refaire rétablir redo',
    shortcuts: 'aide touches raccourcis help keys',
    importing: 'import reprendre charger registre existant tableur excel csv word',
    fromModel: 'modèle bibliothèque type template library',
    documents: 'export exporter imprimer print word excel pdf rapport registre',
    documentsOfThis: 'export exporter imprimer print word pdf',
    setAside: 'constat ignorer motif dismiss finding',
    versions: 'restaurer sauvegarde historique backup restore',
    protection: 'chiffrer mot de passe sceller encrypt password',
    lock: 'fermer chiffrer close encrypt',
    language: 'langue language français french anglais english',
    theme: 'thème apparence couleurs clair sombre nuit theme appearance light dark',
  },
}
