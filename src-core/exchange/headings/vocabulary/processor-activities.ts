import type { registers } from '../../../registers'
import type { Vocabulary } from '../subject'

/** Sources: ICO processor template, CNIL register of processors, DSK Muster for processors, Art. 30(2) itself. */
// prettier-ignore
export const processorActivities: Vocabulary<keyof (typeof registers)['processorActivities']['fields'] | 'ref'> = {
  name: {
    fr: [
      'traitement effectué pour le compte de', 'traitement effectué pour le compte du client',
      'traitements effectués pour le compte du responsable', 'prestation', 'prestations', 'nom de la prestation',
      'nom du service', 'service fourni', 'service rendu', 'intitulé de la prestation', 'activité de sous-traitance',
      'prestation réalisée', 'nom du traitement en tant que sous-traitant', 'traitement sous-traité pour le client',
    ],
    en: [
      'service', 'service provided', 'processing carried out on behalf of controller', 'processing on behalf of',
      'service name', 'name of service', 'processing service', 'service to client',
    ],
    de: ['Auftragsverarbeitung für', 'Leistung', 'Dienstleistung', 'Bezeichnung der Leistung'],
    nl: ['dienst', 'dienstverlening'],
    es: ['servicio prestado', 'servicio'],
    it: ['servizio prestato', 'servizio'],
    pt: ['serviço prestado'],
  },
  categoriesOfProcessing: {
    fr: [
      'catégories de traitements', 'catégorie de traitement', 'catégories de traitements effectués',
      'catégories de traitements effectués pour le compte de chaque responsable de traitement',
      'catégories de traitements effectués pour le compte du client',
      'catégories de traitements effectués pour le compte de chaque responsable du traitement',
      'catégories de traitements effectués pour le compte du responsable', "catégories d'activités de traitement",
      'types de traitements effectués', 'nature des opérations de traitement',
      'opérations effectuées pour le compte du client',
    ],
    en: [
      'categories of processing', 'category of processing',
      'categories of processing carried out on behalf of each controller',
      'categories of processing carried out on behalf of the controller', 'categories of processing carried out',
      'categories of processing activities', 'types of processing carried out', 'processing categories',
      'processing carried out for the controller',
    ],
    de: [
      'Kategorien von Verarbeitungen', 'Kategorien von Verarbeitungen, die im Auftrag durchgeführt werden',
      'Kategorien der Verarbeitungen', 'Kategorien von Verarbeitungen im Auftrag',
      'Kategorien von im Auftrag durchgeführten Verarbeitungen',
    ],
    nl: [
      'categorieën van verwerkingen', 'categorieën verwerkingen',
      'categorieën verwerkingen voor de verwerkingsverantwoordelijke',
    ],
    es: [
      'categorías de tratamientos', 'categorías de tratamientos efectuados por cuenta de cada responsable',
      'categorías de tratamiento',
    ],
    it: [
      'categorie di trattamenti', 'categorie dei trattamenti',
      'categorie di trattamenti effettuati per conto di ogni titolare',
      'categorie dei trattamenti effettuati per conto del titolare',
    ],
    pt: [
      'categorias de tratamentos', 'categorias de tratamento',
      'categorias de tratamentos efetuados por conta de cada responsável',
    ],
  },
  customers: {
    fr: [
      'client', 'clients', 'client responsable de traitement', 'nom du client', 'responsable de traitement client',
      "donneur d'ordre", "donneurs d'ordre", 'responsable de traitement pour le compte duquel',
      'nom et coordonnées de chaque responsable de traitement', 'nom et coordonnées du client',
      'nom et coordonnées de chaque responsable du traitement pour le compte duquel le sous-traitant agit',
      'coordonnées du client', 'responsables de traitement pour le compte desquels', 'représentant du client',
      'DPO du client', 'nom du responsable de traitement', 'nom et coordonnées du responsable de traitement',
      'nom et coordonnées du responsable du traitement',
    ],
    en: [
      'client', 'clients', 'customer', 'customers', 'client name', 'customer name', 'controller client',
      'name and contact details of each controller', 'name and contact details of controller',
      'name and contact details of the controller', "name and contact details of controller's representative",
      "name and contact details of controller's representative if applicable", 'controller on behalf of which',
      'on behalf of', 'controller for whom we process', 'client controller', 'client contact details',
      'customer contact details', 'controller representative',
    ],
    de: [
      'Auftraggeber', 'Kunde', 'Kunden', 'Name und Kontaktdaten des Auftraggebers',
      'Verantwortliche, in deren Auftrag', 'Name des Auftraggebers', 'Verantwortlicher Auftraggeber',
    ],
    nl: ['opdrachtgever', 'klant', 'klanten', 'opdrachtgevers', 'naam opdrachtgever'],
    es: ['cliente', 'clientes', 'responsable por cuenta del que actúa', 'nombre del cliente'],
    it: ['cliente', 'clienti', 'titolare per conto del quale', 'committente', 'titolare per conto del quale si agisce'],
    pt: ['cliente', 'clientes', 'responsável por conta do qual', 'nome do cliente'],
  },
  instructions: {
    fr: [
      'instructions', 'instructions du client', 'instructions documentées',
      'instructions du responsable de traitement',
    ],
    en: ['instructions', 'controller instructions', 'client instructions', 'documented instructions'],
  },
  subjects: {
    fr: ['personnes concernées', 'catégories de personnes concernées'],
    en: ['data subjects', 'categories of data subjects', 'categories of individuals'],
  },
  dataCategories: {
    fr: ['catégories de données', 'catégories de données à caractère personnel'],
    en: ['categories of personal data', 'data categories'],
  },
  transfersDeclared: {
    fr: ['transferts hors UE', 'transferts', 'transferts de données hors UE', 'transferts vers un pays tiers'],
    en: [
      'transfers', 'international transfers', 'names of third countries or international organisations',
      'names of third countries or international organisations that personal data are transferred to',
    ],
    de: ['Drittlandübermittlung', 'Übermittlung in Drittländer', 'Drittland'],
  },
  transfers: {
    fr: ['garanties', 'pays de destination', 'pays tiers'],
    en: [
      'safeguards', 'safeguards for exceptional transfers',
      'safeguards for exceptional transfers of personal data to third countries or international organisations',
    ],
  },
  securityMeasures: {
    fr: [
      'mesures de sécurité', 'mesures techniques et organisationnelles',
      'description générale des mesures de sécurité techniques et organisationnelles',
    ],
    en: [
      'security measures', 'technical and organisational measures',
      'general description of technical and organisational security measures',
    ],
    de: ['technische und organisatorische Maßnahmen', 'TOM'],
  },
  subProcessors: {
    fr: [
      'sous-traitants ultérieurs', 'sous-traitant ultérieur', 'sous-traitant(s) ultérieur(s)',
      'sous-traitance ultérieure', 'sous-traitants de second rang', 'sous-traitants de rang 2',
      'noms des sous-traitants ultérieurs', 'nom et coordonnées des sous-traitants ultérieurs',
      'recours à des sous-traitants ultérieurs',
    ],
    en: [
      'sub-processor', 'sub-processors', 'sub-processor(s)', 'subprocessors', 'names of sub-processors',
      'subsequent processors', 'further processors', 'sub-processors used', 'sub-processor list',
    ],
    de: ['Unterauftragsverarbeiter', 'Unterauftragnehmer', 'Subunternehmer', 'weitere Auftragsverarbeiter'],
    nl: ['subverwerkers', 'subverwerker'],
    es: ['subencargados', 'subencargado', 'subencargados del tratamiento'],
    it: ['sub-responsabili', 'sub-responsabile'],
    pt: ['subcontratantes ulteriores', 'sub-subcontratantes'],
  },
  authorisationKind: {
    fr: [
      'autorisation de sous-traitance ultérieure', "type d'autorisation", 'autorisation générale ou spécifique',
      'autorisation du client',
    ],
    en: [
      'authorisation of sub-processors', 'type of authorisation', 'general or specific authorisation',
      'sub-processor authorisation',
    ],
  },
  contract: {
    fr: [
      'contrat client', 'contrat avec le client', 'contrat avec le responsable de traitement',
      'date du contrat client', 'référence du contrat client',
    ],
    en: [
      'link to contract with controller', 'contract with controller', 'contract with client', 'client contract',
      'customer contract',
    ],
  },
  fateAtEnd: {
    fr: [
      'sort des données en fin de contrat', 'sort des données en fin de prestation', 'restitution ou destruction',
      'restitution des données', 'données en fin de contrat',
    ],
    en: [
      'return or deletion', 'fate of data at end of contract', 'return or deletion at end of contract',
      'data at end of contract',
    ],
  },
}
