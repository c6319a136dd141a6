import { counted, number } from '../numbers'

/** The first few: a register may hold hundreds. */
const named = (refs: readonly string[]) => (refs.length > 5 ? `${refs.slice(0, 5).join(', ')}…` : refs.join(', '))

export const documents = {
  title: 'Documents',
  lead: 'Choisissez, relisez à droite, exportez.',
  document: 'Document',
  /** Par ce que la personne a en main. */
  groups: {
    record: 'Registre des traitements',
    dpia: 'Analyses d’impact (AIPD)',
    fairness: 'Licéité, loyauté, transparence',
    requests: 'Demandes et plaintes',
    breaches: 'Violations de données',
    processors: 'Sous-traitants et transferts',
    accountability: 'Preuves et pilotage',
  },
  choices: 'Comment l’écrire',
  language: 'Langue',
  audience: 'Destinataire',
  audiences: { authority: 'Autorité de contrôle', internal: 'Usage interne', public: 'Public' },
  audienceHints: {
    authority: 'Ce que la loi demande, sans étiquettes, conseils ni contacts internes.',
    internal: 'Tout, avec les modifications, points à régler, textes à traduire et contacts.',
    public: 'Pour tous : ni noms du personnel, ni état de la sécurité, ni faiblesses.',
  },
  annexes: 'Joindre modifications, points à régler et textes à traduire',
  annexesHint: 'À sa demande ; sans les conseils.',
  noPublicEdition: 'Ce document n’a pas d’édition publique.',
  records: 'Fiches',
  allRecords: (many: string, count: number) => `${many} : tout (${number(count)})`,
  selectedRecords: (count: number) => counted(count, 'Celle qui est sélectionnée', 'Les {n} sélectionnées'),
  severalHint: 'Plusieurs : à sélectionner dans leur liste.',
  export: 'Exporter en Word',
  year: 'Année du rapport',
  format: 'Format',
  formats: {
    docx: 'Word',
    xlsx: 'Tableur (Excel, LibreOffice)',
    csv: 'CSV',
    html: 'Page web',
    jsonld: 'JSON-LD',
  },
  formatHints: {
    docx: 'Le document à remettre, que l’on peut retoucher.',
    xlsx: 'Une ligne par fiche, puis un onglet par liste, pour trier et compter.',
    csv: 'Une ligne par fiche. Ce qui commence comme une formule est précédé d’une apostrophe.',
    html: 'Pour votre site : une seule page, sans script, en édition publique.',
    jsonld: 'Données liées selon le vocabulaire DPV 2.3, pour des logiciels.',
  },
  exportIn: {
    xlsx: 'Exporter en tableur',
    csv: 'Exporter en CSV',
    html: 'Exporter la page web',
    jsonld: 'Exporter en JSON-LD',
  },
  atOnce: 'Tout en une fois',
  everything: 'Tout exporter',
  everythingHint: (count: number) =>
    counted(
      count,
      'Le seul document de cette édition dans ce format.',
      'Les {n} documents de cette édition, un fichier chacun.',
    ),
  pack: 'Dossier de contrôle (ZIP)',
  packHint: 'Pour un contrôle : Word, tableurs et le manifeste des empreintes.',
  forms: {
    title: 'Formulaires des autorités',
    lead: 'Remplis avec les réponses du fichier. Ce qu’un formulaire ne prévoit pas est réuni sur sa dernière feuille.',
    inLanguage: { fr: 'En français', en: 'En anglais' },
    about: {
      activities: (count: number) => counted(count, '{n} traitement', '{n} traitements'),
      dpias: (count: number) => counted(count, '{n} AIPD menée par sa méthode', '{n} AIPD menées par sa méthode'),
    },
    none: { activities: 'aucun traitement à y porter', dpias: 'aucune AIPD menée par sa méthode' },
    formats: { ods: 'ODS', xlsx: 'Excel', docx: 'Word' },
    /** Après l’export : personne ne doit le croire complet. */
    notHeld: (count: number) =>
      counted(
        count,
        '{n} réponse n’a pas de place dans ce formulaire : elle est sur sa dernière feuille.',
        '{n} réponses n’ont pas de place dans ce formulaire : elles sont sur sa dernière feuille.',
      ),
  },
  exportingOne: (title: string) => `Écriture : ${title}`,
  doneMany: (count: number) => counted(count, '{n} fichier écrit', '{n} fichiers écrits'),
  whichFiles: 'Voir les noms',
  guarded: (cells: number) =>
    counted(
      cells,
      'Une cellule commençait comme une formule : une apostrophe la précède.',
      '{n} cellules commençaient comme des formules : une apostrophe les précède.',
    ),
  /** Avant d’exporter : un brouillon imprimé se lirait comme une réponse. */
  blanksLeft: (count: number, refs: readonly string[]) =>
    counted(
      count,
      `Un passage entre crochets reste à compléter (${named(refs)}) : il s’imprime surligné.`,
      `{n} passages entre crochets restent à compléter (${named(refs)}) : ils s’impriment surlignés.`,
    ),
  exporting: 'Écriture du document…',
  progress: (done: number, total: number) => `${number(done)} sur ${number(total)}`,
  cancel: 'Arrêter',
  cancelled: 'Export arrêté : rien n’a été écrit.',
  unheard: 'Trente ne répond plus : regardez dans le dossier si le document est là, puis recommencez.',
  done: 'Document écrit',
  reveal: 'Montrer dans le dossier',
  written: (records: number, size: string) => `${counted(records, '{n} fiche', '{n} fiches')} · ${size}`,
  preview: 'Aperçu',
  outline: 'Plan du document',
  preparing: 'Préparation de l’aperçu…',
  previewLimited: (shown: number, all: number) =>
    `L’aperçu montre les ${number(shown)} premières fiches sur ${number(all)}. L’export les contient toutes.`,
  nothing: 'Rien à imprimer pour l’instant',
  nothingLead: 'Aucune fiche à imprimer dans ce document. Ajoutez-en une, puis revenez ici.',
  notStated: 'Non renseigné',
  openPoints: 'Points à régler',
  noPreview: 'L’aperçu n’a pas pu être préparé. L’export reste possible.',
}
