import type { registers } from '../../../registers'
import type { Vocabulary } from '../subject'

/** Sources: Madis (contractors), CISO Assistant, Dastra vendors, Dutch registers (contract dates), vendor lists of firms. */
// prettier-ignore
export const processors: Vocabulary<keyof (typeof registers)['processors']['fields'] | 'ref'> = {
  name: {
    fr: [
      'nom du sous-traitant', 'sous-traitant', 'nom', 'nom du prestataire', 'prestataire', 'raison sociale',
      'raison sociale du sous-traitant', 'dénomination', 'dénomination sociale', 'dénomination du sous-traitant',
      'fournisseur', 'nom du fournisseur', 'société', 'nom de la société', "nom de l'entreprise", 'entreprise',
      'tiers', 'partenaire', 'nom du partenaire', 'identité du sous-traitant', 'entité', 'organisme', 'éditeur',
      'hébergeur', 'intitulé', "nom de l'organisme",
    ],
    en: [
      'name', 'processor', 'processor name', 'name of processor', 'name of the processor', 'vendor', 'vendor name',
      'supplier', 'supplier name', 'name of supplier', 'name of vendor', 'contractor', 'contractor name',
      'third party', 'third party name', 'company', 'company name', 'provider', 'provider name', 'service provider',
      'service provider name', 'data processor', 'legal name', 'organisation name', 'subcontractor', 'partner',
      'partner name',
    ],
    de: [
      'Auftragsverarbeiter', 'Dienstleister', 'Name des Dienstleisters', 'Name des Auftragsverarbeiters', 'Lieferant',
      'Firma', 'Name', 'Auftragnehmer', 'Anbieter', 'Unternehmen',
    ],
    nl: ['verwerker', 'naam verwerker', 'leverancier', 'naam leverancier', 'naam', 'bedrijf', 'dienstverlener'],
    es: [
      'encargado', 'encargado del tratamiento', 'proveedor', 'nombre del proveedor', 'nombre', 'empresa',
      'nombre del encargado', 'razón social',
    ],
    it: [
      'responsabile esterno', 'fornitore', 'nome del fornitore', 'ragione sociale', 'nome', 'denominazione',
      'responsabile del trattamento',
    ],
    pt: ['subcontratante', 'fornecedor', 'nome do fornecedor', 'nome', 'nome do subcontratante', 'empresa'],
  },
  services: {
    fr: [
      'prestation', 'prestations', 'nature de la prestation', 'type de prestation', 'objet de la prestation',
      'prestation fournie', 'prestations fournies', 'service fourni', 'services fournis', 'service rendu',
      'description de la prestation', 'description du service', 'objet du contrat', 'objet de la sous-traitance',
      'prestation confiée', 'mission', 'missions', 'services', 'activité du prestataire', 'nature du service',
      "domaine d'intervention", 'rôle du prestataire', 'solution', 'outil fourni', 'finalité de la sous-traitance',
      'type de service', 'nature de la sous-traitance', 'prestation réalisée',
    ],
    en: [
      'service', 'services', 'service provided', 'services provided', 'service description', 'description of services',
      'description of service', 'purpose of outsourcing', 'type of service', 'nature of service', 'scope of services',
      'product', 'product or service', 'services rendered', 'solution', 'activities', 'subject matter',
      'subject matter of processing', 'service type', 'vendor services', 'purpose of engagement',
    ],
    de: [
      'Leistung', 'Leistungen', 'Dienstleistung', 'Art der Dienstleistung', 'Gegenstand der Auftragsverarbeitung',
      'Gegenstand des Auftrags', 'Vertragsgegenstand', 'Beschreibung der Leistung',
    ],
    nl: ['dienst', 'diensten', 'dienstverlening', 'omschrijving dienst'],
    es: [
      'servicio', 'servicios', 'servicio prestado', 'servicios prestados', 'objeto del contrato', 'objeto del encargo',
    ],
    it: ['servizio', 'servizi', 'servizio fornito', 'servizi forniti', 'oggetto del contratto'],
    pt: ['serviço', 'serviços', 'serviço prestado', 'serviços prestados', 'objeto do contrato'],
  },
  contact: {
    fr: [
      'contact', 'contact du sous-traitant', 'contact chez le sous-traitant', 'contact chez le prestataire',
      'coordonnées', 'coordonnées du sous-traitant', 'coordonnées du prestataire', 'adresse',
      'adresse du sous-traitant', 'email', 'e-mail', 'téléphone', 'interlocuteur', 'interlocuteur chez le prestataire',
      'nom du contact', 'email de contact', 'contact DPO du sous-traitant', 'DPO du sous-traitant',
      'DPO du prestataire', 'contact RGPD', 'référent',
    ],
    en: [
      'contact', 'contact details', 'contact person', 'contact name', 'vendor contact', 'supplier contact',
      'processor contact', 'contact email', 'email', 'phone', 'address', 'vendor contact details', 'DPO of processor',
      'processor DPO', 'privacy contact', 'vendor DPO', 'processor contact details',
    ],
    de: ['Ansprechpartner', 'Kontaktdaten', 'Anschrift', 'Adresse', 'Kontakt'],
    nl: ['contactpersoon', 'contactgegevens', 'adres'],
    es: ['contacto', 'datos de contacto', 'persona de contacto', 'dirección'],
    it: ['contatto', 'dati di contatto', 'indirizzo', 'referente'],
    pt: ['contacto', 'dados de contacto', 'morada'],
  },
  criticality: {
    fr: [
      'criticité', 'criticité du prestataire', 'niveau de criticité', 'criticité du sous-traitant',
      'prestataire critique',
    ],
    en: [
      'criticality', 'vendor criticality', 'vendor tier', 'risk tier', 'vendor risk', 'vendor risk rating',
      'supplier criticality',
    ],
  },
  country: {
    fr: [
      'pays', "pays d'établissement", 'pays du siège', 'pays du sous-traitant', 'pays du prestataire', 'localisation',
      'localisation du sous-traitant', 'siège social', "pays d'hébergement", 'localisation des données',
      "lieu d'hébergement", 'pays de traitement', 'lieu de traitement', "localisation de l'hébergement",
      "pays d'hébergement des données", 'localisation du prestataire', 'hébergement',
    ],
    en: [
      'country', 'country of establishment', 'vendor country', 'processor country', 'headquarters', 'location',
      'hosting country', 'hosting location', 'data location', 'country of processing', 'place of processing',
      'location of processing', 'location of data', 'registered country', 'supplier country',
    ],
    de: ['Land', 'Sitz', 'Sitzland', 'Standort', 'Hosting-Standort', 'Ort der Verarbeitung'],
    nl: ['land', 'vestigingsland', 'locatie'],
    es: ['país', 'país de establecimiento', 'ubicación'],
    it: ['paese', 'sede', 'paese di stabilimento'],
    pt: ['país', 'país de estabelecimento', 'localização'],
  },
  otherCountries: {
    fr: [
      'autres pays', 'autres pays de traitement', 'transferts hors UE', 'transfert hors UE', 'transferts',
      'pays tiers', 'pays de transfert', 'envoie des données hors UE',
    ],
    en: [
      'other countries', 'transfers outside the eu', 'international transfers', 'transfers', 'third countries',
      'transfer countries', 'sending data outside eu',
    ],
    de: ['Drittlandübermittlung', 'Drittland'],
  },
  remoteAccessCountries: {
    fr: ["pays d'accès à distance", 'accès à distance depuis', 'télémaintenance depuis'],
    en: ['remote access countries', 'remote access from'],
  },
  parentLawExposure: {
    fr: [
      'maison mère', 'société mère', 'soumis au Cloud Act', 'lois extraterritoriales', 'législation extraterritoriale',
    ],
    en: ['parent company', 'extraterritorial law', 'cloud act exposure'],
  },
  certifications: {
    fr: [
      'certification', 'certifications', 'certificat', 'certificats', 'certifié HDS', 'HDS', 'ISO 27001',
      'SecNumCloud', 'code de conduite', 'certifications et labels',
    ],
    en: ['certification', 'certifications', 'certificates', 'ISO 27001', 'SOC 2', 'accreditations', 'code of conduct'],
    de: ['Zertifizierung', 'Zertifizierungen', 'Zertifikate'],
    nl: ['certificering', 'certificeringen', 'certificaten'],
    es: ['certificación', 'certificaciones'],
    it: ['certificazione', 'certificazioni'],
    pt: ['certificação', 'certificações'],
  },
  questionnaire: {
    fr: ['questionnaire', 'questionnaire sous-traitant', 'questionnaire envoyé', 'questionnaire de conformité'],
    en: [
      'questionnaire', 'security questionnaire', 'vendor questionnaire', 'due diligence',
      'due diligence questionnaire',
    ],
  },
  auditedOn: {
    fr: [
      "date d'audit", 'date du dernier audit', 'audité le', 'dernier audit', 'audit', 'audit réalisé',
      "date de l'audit",
    ],
    en: ['audit date', 'last audit', 'last audit date', 'audited on', 'date of last audit', 'vendor audit'],
    de: ['letztes Audit', 'Auditdatum', 'geprüft am'],
  },
  guaranteesVerdict: {
    fr: [
      'garanties suffisantes', 'garanties', 'conformité', 'conforme', 'conformité RGPD', 'niveau de conformité',
      'présente des garanties suffisantes', 'évaluation', 'évaluation du sous-traitant', 'conformité du sous-traitant',
      'mesures de sécurité adoptées', 'adopte des éléments de sécurité',
    ],
    en: [
      'sufficient guarantees', 'guarantees', 'compliance', 'compliant', 'GDPR compliant', 'assessment result',
      'vendor assessment', 'evaluation', 'security assessment',
    ],
    de: ['geeignete Garantien', 'hinreichende Garantien', 'Konformität'],
  },
  guaranteesReason: {
    fr: ['commentaire sur les garanties', 'justification des garanties'],
    en: ['reasons for verdict', 'assessment comments'],
  },
  nextReviewOn: {
    fr: [
      'prochaine revue', 'date de prochaine revue', 'prochaine évaluation', 'prochain audit', 'date de réévaluation',
    ],
    en: ['next review', 'next review date', 'next audit', 'reassessment date', 'next assessment', 'renewal date'],
  },
  contract: {
    fr: [
      'contrat', 'contrat signé', 'contrat signé le', 'date de signature', 'date de signature du contrat',
      'date du contrat', 'date de début de contrat', 'date de début du contrat', 'date de fin de contrat',
      'date de fin du contrat', 'début du contrat', 'fin du contrat', 'échéance', 'échéance du contrat',
      "date d'échéance du contrat", 'durée du contrat', 'référence du contrat', 'n° de contrat', 'numéro de contrat',
      'clauses RGPD', 'clause RGPD', 'clauses contractuelles', 'clauses contractuelles vérifiées', 'clause article 28',
      'clauses article 28', 'DPA', 'DPA signé', 'DPA signé le', 'avenant RGPD', 'avenant', 'accord de sous-traitance',
      'contrat de sous-traitance', 'contrat article 28', 'contrat conforme', 'statut du contrat',
      'lien vers le contrat', 'marché', 'n° de marché', 'présence de clauses RGPD', 'date de signature du DPA',
      'annexe RGPD',
    ],
    en: [
      'contract', 'contract signed', 'contract in place', 'contract date', 'contract start', 'contract start date',
      'contract end', 'contract end date', 'contract expiry', 'expiry date', 'contract status', 'contract reference',
      'contract number', 'contract term', 'contract renewal date', 'date of contract', 'date signed', 'signature date',
      'signed on', 'DPA', 'DPA signed', 'DPA in place', 'DPA date', 'DPA signed on', 'data processing agreement',
      'article 28 contract', 'article 28 clauses', 'link to contract', 'agreement date', 'agreement',
      'agreement in place', 'contractual clauses', 'contractual clauses verified', 'SCC', 'contract owner',
      'DPA status',
    ],
    de: [
      'AV-Vertrag', 'AVV', 'AVV vorhanden', 'Vertrag', 'Vertragsdatum', 'Vertragsbeginn', 'Vertragsende',
      'AVV abgeschlossen am', 'Vertragslaufzeit', 'AV-Vertrag vom', 'Datum AVV', 'AVV unterzeichnet',
    ],
    nl: [
      'verwerkersovereenkomst', 'overeenkomst', 'startdatum overeenkomst', 'einddatum overeenkomst',
      'datum overeenkomst', 'contract', 'getekend op',
    ],
    es: [
      'contrato', 'contrato firmado', 'fecha del contrato', 'fecha de firma', 'contrato de encargo',
      'fecha de fin de contrato', 'vencimiento del contrato',
    ],
    it: [
      'contratto', 'nomina', 'data del contratto', 'data nomina', 'data di nomina', 'scadenza contratto',
      'data di firma',
    ],
    pt: ['contrato', 'contrato assinado', 'data do contrato', 'data de assinatura', 'fim do contrato'],
  },
  exitPlan: {
    fr: [
      'plan de sortie', 'réversibilité', 'plan de réversibilité', 'clause de réversibilité', 'restitution des données',
    ],
    en: ['exit plan', 'exit strategy', 'reversibility'],
  },
  ownReuse: {
    fr: ['réutilisation des données', 'réutilisation pour son propre compte', 'réutilisation par le sous-traitant'],
    en: ['reuse of data', 'own use of data', 'uses data for own purposes'],
  },
  subProcessors: {
    fr: [
      'sous-traitants ultérieurs', 'sous-traitant ultérieur', 'sous-traitant(s) ultérieur(s)',
      'sous-traitance ultérieure', 'sous-traitants de second rang', 'sous-traitants de rang 2',
      'liste des sous-traitants ultérieurs', 'sous-traitants du sous-traitant',
    ],
    en: [
      'sub-processor', 'sub-processors', 'sub-processor(s)', 'subprocessors', 'list of sub-processors',
      'sub-processor list', 'uses sub-processors', 'subsequent processors',
    ],
    de: ['Unterauftragsverarbeiter', 'Unterauftragnehmer', 'Subunternehmer', 'weitere Auftragsverarbeiter'],
    nl: ['subverwerkers', 'subverwerker'],
    es: ['subencargados', 'subcontratistas'],
    it: ['sub-responsabili', 'subfornitori'],
    pt: ['subcontratantes ulteriores'],
  },
  authorisationKind: {
    fr: [
      "type d'autorisation", 'autorisation générale ou spécifique', 'autorisation des sous-traitants ultérieurs',
      'autorisation de sous-traitance',
    ],
    en: [
      'type of authorisation', 'general or specific authorisation', 'authorisation of sub-processors',
      'sub-processor authorisation',
    ],
  },
  notesInternal: {
    fr: ['commentaires', 'commentaire', 'observations', 'remarques', 'autres informations'],
    en: ['comments', 'notes', 'remarks'],
  },
  ref: {
    fr: ['n°', 'référence', 'réf.', 'identifiant', 'numéro', 'id'],
    en: ['ref', 'id', 'reference', 'vendor id', 'supplier id', 'number'],
    de: ['Nr.', 'lfd. Nr.'],
  },
}
