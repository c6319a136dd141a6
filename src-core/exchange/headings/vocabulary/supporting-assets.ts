import type { registers } from '../../../registers'
import type { Vocabulary } from '../subject'

/** Sources: Madis (logiciels et supports), CNIL PIA, inventories of software. */
// prettier-ignore
export const supportingAssets: Vocabulary<keyof (typeof registers)['supportingAssets']['fields'] | 'ref'> = {
  name: {
    fr: [
      'application', "nom de l'application", 'logiciel', 'nom du logiciel', 'nom', 'actif', "nom de l'actif",
      'actif support', 'outil', "nom de l'outil", 'système', 'équipement', 'matériel', 'support', 'bien support',
      'nom du système', 'progiciel', 'serveur', 'base de données', 'solution', 'intitulé', 'désignation',
      'nom du bien', "nom de l'équipement", 'ressource',
    ],
    en: [
      'name', 'asset', 'asset name', 'application', 'application name', 'system', 'system name', 'software',
      'software name', 'tool', 'tool name', 'information asset', 'database', 'database name', 'server', 'equipment',
      'device', 'product name', 'supporting asset', 'IT asset', 'IT system',
    ],
    de: ['Anwendung', 'Name der Anwendung', 'System', 'IT-System', 'Software', 'Name', 'Systemname', 'Asset'],
    nl: ['applicatie', 'naam applicatie', 'systeem', 'naam systeem', 'naam'],
    es: ['aplicación', 'nombre de la aplicación', 'sistema', 'activo', 'nombre'],
    it: ['applicativo', 'applicazione', "nome dell'applicativo", 'sistema', 'nome', 'asset'],
    pt: ['aplicação', 'nome da aplicação', 'sistema', 'ativo', 'nome'],
  },
  ref: {
    fr: [
      "n° d'inventaire", "numéro d'inventaire", "identifiant de l'actif", 'n°', 'référence', 'identifiant',
      'n° de série', 'numéro de série',
    ],
    en: ['asset id', 'asset number', 'asset tag', 'inventory number', 'id', 'ref', 'serial number', 'reference'],
  },
  kind: {
    fr: [
      "type d'actif", "type d'application", 'type de support', 'nature', 'type', "type d'équipement",
      "catégorie d'actif", 'type de logiciel', 'type de matériel', 'catégorie',
    ],
    en: [
      'asset type', 'type of asset', 'system type', 'type', 'category', 'application type', 'asset category',
      'asset class',
    ],
    de: ['Art', 'Typ', 'Systemtyp'],
    nl: ['type', 'soort'],
  },
  provider: {
    fr: [
      'éditeur', 'éditeur du logiciel', "nom de l'éditeur", 'fournisseur', 'hébergeur', 'prestataire', 'fabricant',
      'constructeur', 'mainteneur', 'société éditrice', 'hébergé par', 'marque',
    ],
    en: [
      'vendor', 'supplier', 'editor', 'publisher', 'provider', 'hosting provider', 'manufacturer', 'software vendor',
      'hosted by', 'developer', 'host',
    ],
    de: ['Hersteller', 'Anbieter', 'Lieferant', 'Hoster'],
    nl: ['leverancier', 'hostingpartij'],
    es: ['proveedor', 'fabricante'],
    it: ['fornitore', 'produttore'],
    pt: ['fornecedor', 'fabricante'],
  },
  hostingCountry: {
    fr: [
      'hébergement', "lieu d'hébergement", "pays d'hébergement", 'localisation', 'localisation des données', 'pays',
      'lieu de stockage', 'localisation du serveur', 'emplacement', "type d'hébergement", 'localisation physique',
      "site d'hébergement", "mode d'hébergement", 'SaaS ou on-premise',
    ],
    en: [
      'hosting', 'hosting country', 'hosting location', 'location', 'data location', 'country', 'server location',
      'hosted in', 'data centre location', 'hosting type', 'on premise or cloud', 'storage location',
    ],
    de: ['Hosting', 'Standort', 'Serverstandort', 'Speicherort'],
    nl: ['hosting', 'locatie', 'hostinglocatie'],
    es: ['alojamiento', 'ubicación'],
    it: ['ubicazione', 'hosting'],
    pt: ['alojamento', 'localização'],
  },
  version: {
    fr: ['version', 'version du logiciel', 'n° de version'],
    en: ['version', 'software version', 'version number'],
  },
  owner: {
    fr: [
      'propriétaire', 'responsable applicatif', 'responsable', 'administrateur', 'référent applicatif',
      "propriétaire de l'actif", 'utilisateur', 'affecté à', 'service utilisateur', 'référent technique',
      'administrateur fonctionnel',
    ],
    en: [
      'owner', 'asset owner', 'system owner', 'administrator', 'application owner', 'business owner', 'assigned to',
      'custodian', 'technical owner',
    ],
    de: ['Verantwortlicher', 'Systemverantwortlicher', 'Administrator'],
    nl: ['eigenaar', 'systeemeigenaar', 'beheerder'],
  },
  containsData: {
    fr: [
      'données hébergées', 'données traitées', 'données contenues', 'données stockées',
      'contient des données personnelles', 'données personnelles', 'type de données', 'catégories de données',
    ],
    en: [
      'data stored', 'contains personal data', 'data held', 'personal data', 'data types', 'data processed',
      'personal data stored',
    ],
  },
  backup: {
    fr: ['sauvegarde', 'sauvegardes', 'sauvegardé', 'fréquence de sauvegarde', 'sauvegarde des données'],
    en: ['backup', 'backups', 'backed up', 'backup frequency'],
    de: ['Datensicherung', 'Backup'],
    nl: ['back-up'],
  },
  endOfLife: {
    fr: [
      'fin de vie', 'date de fin de support', 'date de fin de vie', 'fin de support', 'obsolescence',
      'date de mise au rebut',
    ],
    en: ['end of life', 'end of support', 'EOL', 'decommission date', 'end of support date', 'retirement date'],
  },
  notesInternal: {
    fr: ['commentaires', 'observations', 'remarques'],
    en: ['comments', 'notes'],
  },
}
