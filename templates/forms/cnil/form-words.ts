import type { CodeOf } from '@core/codes'

/**
 * The words printed on the CNIL's simplified register (ODS, 2019), sheets « Liste des traitements » and « Modèle de fiche de
 * registre », as they stand there: by them people know the form, and so do the tools that read it.
 */
export const cnilWords = {
  contacts: {
    head: 'Coordonnées du responsable de l’organisme',
    representative: 'Coordonnées du représentant',
    dpo: 'Coordonnées du délégué à la protection des données (DPO)',
    name: 'Nom :',
    firstName: 'Prénom :',
    company: 'Société (si DPO externe) :',
    address: 'Adresse :',
    postcode: 'Code postal :',
    town: 'Ville :',
    phone: 'Téléphone :',
    email: 'Adresse mél :',
  },
  list: {
    identification: 'Identification du traitement',
    purpose: 'Finalité du traitement',
    sensitive: 'Données sensibles ?',
    name: 'Nom du traitement',
    ref: 'N° / RÉF',
    createdOn: 'Date de création de la fiche',
    updatedOn: 'Dernière mise à jour de la fiche',
    yesNo: 'Oui/non',
  },
  identity: {
    band: 'Description du traitement',
    name: 'Nom du traitement',
    ref: 'N° / RÉF',
    createdOn: 'Date de création du traitement',
    updatedOn: 'Mise à jour du traitement',
  },
  actors: {
    band: 'Acteurs',
    columns: ['Nom', 'Adresse', 'Code Postal', 'Ville', 'Pays', 'Téléphone', 'Adresse mél'],
    controller: 'Responsable du traitement',
    dpo: 'Délégué à la protection des données',
    company: 'Société du DPO (si celui-ci est externe)',
    representative: 'Représentant',
    joint: 'Responsable(s) conjoint(s)',
  },
  purposes: {
    band: 'Finalité(s) du traitement effectué',
    main: 'Finalité principale',
    other: (number: number) => `Sous-finalité ${number}`,
  },
  data: { band: 'Catégories de données personnelles concernées', sensitive: 'Données sensibles' },
  description: 'Description',
  retention: 'Durée de conservation',
  people: { band: 'Catégories de personnes concernées', row: (number: number) => `Catégorie de personnes ${number}` },
  recipients: {
    band: 'Destinataires',
    type: 'Type de destinataire',
    row: (number: number) => `Destinataire ${number}`,
  },
  measures: {
    band: 'Mesures de sécurité',
    type: 'Type de mesure de sécurité',
    row: (number: number) => `Mesure de sécurité ${number}`,
  },
  more: 'Précisions',
  transfers: {
    band: 'Transferts hors UE',
    columns: ['Destinataire', 'Pays', 'Type de Garanties', 'Liens vers la documentation'],
    row: (number: number) => `Organisme destinataire ${number}`,
  },
} as const

type Rows<L extends 'dataCategory' | 'subjectCategory' | 'securityTheme' | 'transferMechanism'> = Readonly<
  Partial<Record<CodeOf<L>, string>>
>

/** Rows of the form in the block of data, then in that of sensitive data, « adress » as the form has it. */
export const usualDataRows: Rows<'dataCategory'> = {
  civilStatus: "État civil, identité, données d'identification, images…",
  personalLife: 'Vie personnelle (habitudes de vie, situation familiale, etc.)',
  economic: "Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)",
  connection: 'Données de connexion (adress IP, logs, etc.)',
  location: 'Données de localisation (déplacements, données GPS, GSM, etc.)',
  nationalId: 'Numéro de Sécurité Sociale (ou NIR)',
}
export const sensitiveDataRows: Rows<'dataCategory'> = {
  racialEthnic: "Données révélant l'origine raciale ou ethnique",
  political: 'Données révélant les opinions politiques',
  religiousPhilosophical: 'Données révélant les convictions religieuses ou philosophiques',
  tradeUnion: "Données révélant l'appartenance syndicale",
  genetic: 'Données génétiques',
  biometricId: "Données biométriques aux fins d'identifier une personne physique de manière unique",
  health: 'Données concernant la santé',
  sexLife: "Données concernant la vie sexuelle ou l'orientation sexuelle",
  convictionsOffences: 'Données relatives à des condamnations pénales ou infractions',
}

/** The form's own lists of choices, for the codes that mean the same. What they have no word for is told by ours. */
export const peopleChoices: Rows<'subjectCategory'> = {
  employees: 'Salariés',
  customers: 'Clients',
  suppliers: 'Fournisseurs',
  prospects: 'Prospects',
  applicants: 'Candidats',
}
export const recipientChoices = {
  internal: 'Service interne qui traite les données',
  processor: 'Sous-traitants',
  abroad: 'Destinataires dans des pays tiers ou organisations internationales',
  partner: 'Partenaires institutionnels ou commerciaux',
  other: 'Autre (Préciser)',
} as const
export const measureChoices: Rows<'securityTheme'> = {
  S16: 'Mesures de traçabilité',
  S06: 'Mesures de protection des logiciels',
  S17: 'Sauvegarde des données',
  S21: 'Chiffrement des données',
  S05: "Contrôle d'accès des utilisateurs",
  S14: 'Contrôle des sous-traitants',
  other: 'Autres mesures (à préciser)',
}
export const guaranteeChoices: Rows<'transferMechanism'> = {
  sccEU: 'Clauses contractuelles types (CCT)',
  bcrC: "Règles d'entreprise contraignantes (BCR)",
  adequacy: 'Pays adéquat',
  codeOfConduct: 'Code de conduite',
}
