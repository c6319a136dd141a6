import type { registers } from '../../../registers'
import type { Vocabulary } from '../subject'

/** Sources: contact sheets of the CNIL register, ICO and DSK cover sheets, Madis (collectivités). */
// prettier-ignore
export const organisations: Vocabulary<keyof (typeof registers)['organisations']['fields'] | 'ref'> = {
  legalName: {
    fr: [
      'raison sociale', 'dénomination sociale', "nom de l'organisme", "nom de l'organisation", 'nom de la société',
      "nom de l'entreprise", 'nom de la structure', 'nom de la collectivité', "nom de l'entité", 'organisme',
      'organisation', 'société', 'entreprise', 'dénomination', 'nom', 'entité', 'structure', 'collectivité',
      'établissement', 'entité juridique', 'personne morale', 'filiale', "nom de l'établissement",
    ],
    en: [
      'legal name', 'organisation name', 'organization name', 'company name', 'name of organisation',
      'name of organization', 'entity name', 'organisation', 'organization', 'company', 'name', 'legal entity',
      'registered name', 'name of company', 'name of entity', 'entity',
    ],
    de: [
      'Firma', 'Name des Unternehmens', 'Organisation', 'Firmenname', 'Unternehmen', 'Gesellschaft', 'Behörde', 'Name',
    ],
    nl: ['naam organisatie', 'organisatie', 'bedrijfsnaam', 'naam', 'naam van de organisatie'],
    es: ['razón social', 'nombre de la empresa', 'empresa', 'organización', 'entidad', 'denominación social'],
    it: ['ragione sociale', 'denominazione', "nome dell'ente", 'azienda', 'ente', 'società', 'denominazione sociale'],
    pt: ['denominação social', 'nome da empresa', 'empresa', 'organização', 'entidade', 'firma'],
  },
  ref: {
    fr: ['n°', 'référence', 'code entité'],
    en: ['id', 'ref', 'entity id'],
  },
  tradeName: {
    fr: ['nom commercial', 'enseigne', 'sigle', "nom d'usage", 'acronyme'],
    en: ['trade name', 'trading name', 'trading as', 'acronym'],
    de: ['Handelsname'],
    nl: ['handelsnaam'],
    es: ['nombre comercial'],
    it: ['nome commerciale'],
    pt: ['nome comercial'],
  },
  legalForm: {
    fr: ['forme juridique', 'statut juridique', 'nature juridique', 'forme sociale'],
    en: ['legal form', 'legal status', 'company type'],
    de: ['Rechtsform'],
    nl: ['rechtsvorm'],
    es: ['forma jurídica'],
    it: ['forma giuridica'],
    pt: ['forma jurídica'],
  },
  registrationNumber: {
    fr: [
      'SIREN', 'SIRET', 'n° SIREN', 'n° SIRET', 'numéro SIREN', 'numéro SIRET', 'RCS', 'numéro RCS',
      "n° d'immatriculation", "numéro d'immatriculation", "numéro d'entreprise", 'n° BCE', "numéro d'identification",
      'TVA', 'n° de TVA', 'n° RNA', 'code UAI', 'UAI', 'IDE',
    ],
    en: [
      'company number', 'registration number', 'company registration number', 'VAT number', 'registered number',
      'charity number', 'ICO registration number', 'DUNS',
    ],
    de: ['Handelsregisternummer', 'HRB', 'USt-IdNr.', 'Registernummer'],
    nl: ['KvK-nummer', 'KBO-nummer', 'ondernemingsnummer'],
    es: ['CIF', 'NIF'],
    it: ['partita IVA', 'codice fiscale', 'P. IVA'],
    pt: ['NIF', 'NIPC'],
  },
  roleInFile: {
    fr: ["rôle de l'organisme", "qualité de l'organisme"],
    en: ['role of the organisation'],
  },
  headcount: {
    fr: ['effectif', 'effectifs', 'nombre de salariés', "nombre d'agents", "nombre d'employés", 'effectif total'],
    en: ['headcount', 'number of employees', 'staff number', 'employees', 'number of staff'],
    de: ['Mitarbeiterzahl', 'Anzahl der Mitarbeiter'],
    nl: ['aantal medewerkers', 'aantal werknemers'],
    es: ['número de empleados'],
    it: ['numero di dipendenti'],
    pt: ['número de trabalhadores'],
  },
  sectors: {
    fr: [
      "secteur d'activité", 'secteur', 'code NAF', 'code APE', 'NAF', 'APE', "domaine d'activité",
      'activité principale',
    ],
    en: ['sector', 'industry', 'NACE code', 'SIC code', 'line of business'],
    de: ['Branche'],
    nl: ['branche', 'sector'],
    es: ['sector', 'CNAE'],
    it: ['settore', 'codice ATECO'],
    pt: ['setor', 'CAE'],
  },
  address: {
    fr: [
      'adresse', 'adresse postale', 'code postal', 'CP', 'ville', 'siège social', 'adresse du siège',
      "adresse de l'organisme", 'commune', 'adresse du siège social', 'adresse complète', 'rue',
    ],
    en: [
      'address', 'postal address', 'postcode', 'city', 'registered address', 'registered office',
      'address of organisation', 'zip code', 'postal code', 'town', 'street', 'head office address',
    ],
    de: ['Anschrift', 'Adresse', 'PLZ', 'Ort', 'Straße', 'Postleitzahl', 'Sitz'],
    nl: ['adres', 'postcode', 'plaats', 'vestigingsplaats'],
    es: ['dirección', 'domicilio', 'código postal', 'ciudad', 'domicilio social'],
    it: ['indirizzo', 'sede legale', 'CAP', 'città', 'sede'],
    pt: ['morada', 'sede', 'código postal', 'localidade', 'endereço'],
  },
  country: {
    fr: ['pays', "pays d'établissement", 'pays du siège'],
    en: ['country', 'country of establishment', 'country of registration'],
    de: ['Land'],
    nl: ['land'],
    es: ['país'],
    it: ['paese', 'stato estero'],
    pt: ['país'],
  },
  phone: {
    fr: ['téléphone', 'tél.', 'tél', 'numéro de téléphone', 'standard', 'n° de téléphone', 'fax'],
    en: ['phone', 'telephone', 'phone number', 'telephone number', 'switchboard', 'tel', 'fax'],
    de: ['Telefon', 'Telefonnummer', 'Tel.'],
    nl: ['telefoon', 'telefoonnummer'],
    es: ['teléfono'],
    it: ['telefono'],
    pt: ['telefone'],
  },
  email: {
    fr: [
      'email', 'e-mail', 'courriel', 'mél', 'adresse mél', 'mail', 'adresse mail', 'adresse email',
      'adresse électronique',
    ],
    en: ['email', 'e-mail', 'email address'],
    de: ['E-Mail', 'E-Mail-Adresse'],
    nl: ['e-mail', 'e-mailadres'],
    es: ['correo electrónico', 'email', 'e-mail'],
    it: ['email', 'e-mail', 'PEC', 'posta elettronica'],
    pt: ['email', 'e-mail', 'correio eletrónico'],
  },
  website: {
    fr: ['site internet', 'site web', 'site', 'url', 'adresse du site'],
    en: ['website', 'web site', 'url', 'web address', 'homepage'],
    de: ['Internet', 'Webseite', 'Website', 'Internetadresse'],
    nl: ['website'],
    es: ['sitio web', 'página web', 'web'],
    it: ['sito web', 'sito internet', 'sito'],
    pt: ['sítio web', 'site'],
  },
  legalRepresentative: {
    fr: [
      'représentant légal', 'dirigeant', 'maire', 'président', 'directeur général', 'gérant', 'signataire',
      'nom du dirigeant', 'nom du représentant légal',
    ],
    en: ['legal representative', 'managing director', 'CEO', 'chief executive', 'director', 'signatory'],
    de: ['Geschäftsführer', 'gesetzlicher Vertreter', 'Geschäftsführung', 'Leiter'],
    nl: ['directeur', 'bestuurder'],
    es: ['representante legal', 'gerente'],
    it: ['rappresentante legale', 'legale rappresentante'],
    pt: ['representante legal', 'gerente'],
  },
  establishments: {
    fr: ['sites', 'implantations', 'établissements secondaires'],
    en: ['establishments', 'sites', 'branches', 'locations'],
  },
  euRepresentative: {
    fr: ["représentant dans l'UE", 'représentant UE', "représentant dans l'union", 'représentant'],
    en: ['EU representative', 'representative in the EU', 'representative'],
    de: ['Vertreter in der EU', 'Vertreter'],
  },
  ukRepresentative: {
    fr: ['représentant au Royaume-Uni'],
    en: ['UK representative'],
  },
  dpo: {
    fr: [
      'DPO', 'DPD', 'délégué à la protection des données', 'délégué à la protection des données (DPO)', 'nom du DPO',
      'coordonnées du DPO', 'coordonnées du délégué à la protection des données',
    ],
    en: ['DPO', 'data protection officer', 'DPO name', 'contact details of DPO'],
    de: ['Datenschutzbeauftragter', 'DSB'],
    nl: ['functionaris gegevensbescherming', 'FG'],
    es: ['DPD', 'delegado de protección de datos'],
    it: ['DPO', 'RPD', 'responsabile della protezione dei dati'],
    pt: ['EPD', 'encarregado da proteção de dados'],
  },
  dpoKind: {
    fr: ['DPO interne ou externe', 'type de DPO', 'société du DPO', 'DPO mutualisé'],
    en: ['internal or external DPO', 'DPO type'],
  },
  dpoNotifiedOn: {
    fr: ['date de désignation du DPO', 'date de désignation', 'DPO désigné le'],
    en: ['DPO appointed on', 'date of DPO designation', 'DPO designation date'],
  },
  dpoNotificationReference: {
    fr: ['n° de désignation', 'numéro de désignation', 'n° de désignation CNIL', 'numéro de désignation du DPO'],
    en: ['DPO registration number', 'designation number'],
  },
}
