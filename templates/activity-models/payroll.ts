import type { ShippedModel } from './activity-model'
import { accessLimitedTo, exchangesEncrypted } from './usual-measures'

/** Payroll of a private employer in France. */
export const payroll = {
  format: 'trente-activity-model',
  version: 1,
  id: 'payroll-fr',
  title: { fr: 'Gestion de la paie', en: 'Payroll' },
  summary: {
    fr: 'Employeur de droit privé en France : finalités, données et durées de la paie, avec leurs textes. Restent à dire vos prestataires, votre logiciel et les mesures réellement en place.',
    en: 'Private employer in France: purposes, data and periods of payroll, with their texts. Left to say: your providers, your software and the measures really in place.',
  },
  sectors: [],
  countries: ['FR'],
  activity: {
    name: { fr: 'Gestion de la paie', en: 'Payroll' },
    description: {
      fr: 'Les éléments de rémunération et d’absence du mois sont réunis, le bulletin est établi et remis, le salaire est versé, puis les déclarations sociales et fiscales sont transmises.',
      en: 'Pay items and absences of the month are gathered, the payslip is made and handed over, the wage is paid, then the social and tax returns are sent.',
    },
    legalFrameworks: ['Code du travail', 'Code de la sécurité sociale', 'Référentiel CNIL « gestion du personnel »'],
    purposes: [
      {
        id: 'pay',
        title: { fr: 'Calculer et verser les salaires', en: 'Compute and pay wages' },
        isMain: 'yes',
        legalBasis: 'contract',
        legalBasisJustification: {
          fr: 'Le salaire est la contrepartie du travail prévue au contrat ; le maintien de salaire suppose de connaître les arrêts de travail.',
          en: 'Wages are what the employment contract promises for the work; sick pay requires knowing of sick leave.',
        },
        legalReference: 'Code du travail, L3241-1 et L3242-1',
        art9Condition: 'employmentSocial',
        art9NationalLaw: 'Code du travail, L1226-1',
        directMarketing: 'no',
      },
      {
        id: 'declare',
        title: { fr: 'Établir les déclarations sociales et fiscales', en: 'File social and tax returns' },
        isMain: 'no',
        legalBasis: 'legalObligation',
        legalBasisJustification: {
          fr: 'Déclaration sociale nominative et prélèvement à la source, imposés à tout employeur.',
          en: 'Monthly social return and tax withheld at source, imposed on every employer.',
        },
        legalReference: 'Code de la sécurité sociale, L133-5-3 ; code général des impôts, article 204 A',
        directMarketing: 'no',
      },
      {
        id: 'attach',
        title: { fr: 'Exécuter les saisies sur salaire', en: 'Carry out attachments of earnings' },
        isMain: 'no',
        legalBasis: 'legalObligation',
        legalBasisJustification: {
          fr: 'L’employeur saisi doit retenir la part du salaire que la loi fixe.',
          en: 'An employer who is served must withhold the part of the wage set by law.',
        },
        legalReference: 'Code du travail, L3252-1 et suivants',
        directMarketing: 'no',
      },
    ],
    subjects: [
      { id: 'staff', category: 'employees', vulnerable: 'yes', children: 'no' },
      {
        id: 'family',
        category: 'family',
        detail: {
          fr: 'Ayants droit, lorsque la paie ou une garantie collective en dépend',
          en: 'Dependants, where pay or a collective cover depends on them',
        },
      },
    ],
    vulnerableKinds: ['employees'],
    dataItems: [
      {
        id: 'identity',
        category: 'civilStatus',
        detail: { fr: 'Identité, adresse, situation familiale', en: 'Identity, address, family situation' },
        subjects: ['staff', 'family'],
        purposes: ['pay', 'declare'],
        necessity: {
          fr: 'Établir le bulletin et les déclarations au bon nom.',
          en: 'Make the payslip and the returns in the right name.',
        },
        mandatory: 'statutory',
        source: 'subject',
        retention: 'payslips',
      },
      {
        id: 'nir',
        category: 'nationalId',
        detail: { fr: 'Numéro de sécurité sociale', en: 'Social security number' },
        subjects: ['staff'],
        purposes: ['declare'],
        necessity: { fr: 'Exigé par la déclaration sociale nominative.', en: 'Required by the monthly social return.' },
        mandatory: 'statutory',
        source: 'subject',
        retention: 'contributions',
        nationalId: 'yes',
        nationalIdReference: 'Décret n° 2019-341 du 19 avril 2019',
      },
      {
        id: 'bank',
        category: 'bankPayment',
        detail: { fr: 'Coordonnées bancaires', en: 'Bank details' },
        subjects: ['staff'],
        purposes: ['pay'],
        necessity: { fr: 'Verser le salaire.', en: 'Pay the wage.' },
        mandatory: 'neededForContract',
        source: 'subject',
        retention: 'payments',
      },
      {
        id: 'wages',
        category: 'economic',
        detail: {
          fr: 'Éléments de paie, heures, taux d’imposition, retenues et saisies',
          en: 'Pay items, hours, tax rate, deductions and attachments',
        },
        subjects: ['staff'],
        purposes: ['pay', 'declare', 'attach'],
        necessity: { fr: 'Calculer le net et les retenues.', en: 'Compute net pay and deductions.' },
        mandatory: 'statutory',
        source: 'authority',
        sourceDetail: {
          fr: 'Administration fiscale pour le taux, juge ou créancier pour la saisie ; l’employeur pour le reste',
          en: 'Tax administration for the rate, court or creditor for the attachment; the employer for the rest',
        },
        retention: 'payslips',
      },
      {
        id: 'absence',
        category: 'health',
        detail: {
          fr: 'Dates et nature des arrêts de travail, sans diagnostic',
          en: 'Dates and nature of sick leave, without diagnosis',
        },
        subjects: ['staff'],
        purposes: ['pay', 'declare'],
        necessity: {
          fr: 'Maintenir le salaire et déclarer l’arrêt ; le volet médical n’est pas destiné à l’employeur.',
          en: 'Maintain pay and declare the leave; the medical part is not meant for the employer.',
        },
        mandatory: 'statutory',
        source: 'subject',
        retention: 'contributions',
      },
    ],
    internalRecipients: [
      {
        id: 'hr',
        service: { fr: 'Ressources humaines et paie', en: 'Human resources and payroll' },
        reason: { fr: 'Préparer et contrôler la paie', en: 'Prepare and check payroll' },
      },
      {
        id: 'accounts',
        service: { fr: 'Comptabilité', en: 'Accounts' },
        reason: { fr: 'Verser les salaires et passer les écritures', en: 'Pay wages and book them' },
      },
    ],
    externalRecipients: [
      {
        id: 'bodies',
        recipient: {
          fr: 'Organismes sociaux : Urssaf, caisses de retraite, prévoyance',
          en: 'Social bodies: contributions, pensions, provident cover',
        },
        role: 'independent',
        purpose: { fr: 'Déclarations et cotisations', en: 'Returns and contributions' },
        country: 'FR',
      },
      {
        id: 'tax',
        recipient: { fr: 'Administration fiscale', en: 'Tax administration' },
        role: 'authority',
        purpose: { fr: 'Prélèvement à la source', en: 'Tax withheld at source' },
        country: 'FR',
      },
      {
        id: 'bank-of-employer',
        recipient: { fr: 'Banque de l’employeur', en: 'The employer’s bank' },
        role: 'independent',
        purpose: { fr: 'Virement des salaires', en: 'Transfer of wages' },
        country: 'FR',
      },
    ],
    authorisedThirdParties: ['Inspection du travail', 'Juridictions'],
    collectionMode: 'both',
    securityMeasures: [
      { id: 'limited', measure: 'access' },
      { id: 'protected', measure: 'exchanges' },
    ],
  },
  linked: [
    {
      key: 'payslips',
      register: 'retentionRules',
      answers: {
        label: { fr: 'Bulletins de paie et éléments de calcul', en: 'Payslips and what they are computed from' },
        active: { value: 1, unit: 'month' },
        activeTrigger: 'payment',
        intermediate: { value: 5, unit: 'year' },
        intermediateReason: {
          fr: 'L’employeur garde un double du bulletin cinq ans. Un bulletin remis sous forme électronique reste accessible au salarié cinquante ans, ou jusqu’à l’âge que fixe D3243-8.',
          en: 'The employer keeps a copy of the payslip for five years. An electronic payslip stays available to the employee for fifty years, or until the age set by D3243-8.',
        },
        finalFate: 'delete',
        legalGround: 'Code du travail, L3243-4 et D3243-8',
        reference: 'payslips',
      },
    },
    {
      key: 'contributions',
      register: 'retentionRules',
      answers: {
        label: { fr: 'Assiette des cotisations et déclarations sociales', en: 'Contribution bases and social returns' },
        active: { value: 6, unit: 'year' },
        activeTrigger: 'other',
        activeTriggerDetail: {
          fr: 'Fin de l’année au titre de laquelle les cotisations sont dues',
          en: 'End of the year for which the contributions are due',
        },
        finalFate: 'delete',
        legalGround: 'Code de la sécurité sociale, L243-16',
      },
    },
    {
      key: 'payments',
      register: 'retentionRules',
      answers: {
        label: { fr: 'Ordres de virement des salaires', en: 'Payment orders for wages' },
        active: { value: 10, unit: 'year' },
        activeTrigger: 'fiscalYearEnd',
        finalFate: 'delete',
        legalGround: 'Code de commerce, L123-22',
      },
    },
    accessLimitedTo('access', { fr: 'la paie', en: 'payroll' }),
    exchangesEncrypted('exchanges'),
  ],
} as const satisfies ShippedModel
