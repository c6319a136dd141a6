import type { Duration } from '@core/kinds'
import type { RetentionRule } from '@core/registers'
import { answered, both, fr } from './answers'

const of = (value: number, unit: Duration['unit']): Duration => ({ value, unit })
const rule = (ref: string, answers: Partial<RetentionRule>): RetentionRule => answered('retentionRules', ref, answers)

const accountingReason = both(
  'Pièce justificative du compte public : contrôle du juge des comptes et prescription.',
  'Supporting document of public accounts: audit and limitation periods.',
)
const purgedByTheSoftware = {
  finalFate: 'delete',
  automaticPurge: 'yes',
  deletionMethod: both('Purge automatique du logiciel, chaque nuit.', 'Automatic purge by the software, every night.'),
  deletionEvidence: both('Journal de purge conservé un an.', 'Purge log kept for a year.'),
} as const satisfies Partial<RetentionRule>
const purgedEachYear = {
  finalFate: 'delete',
  automaticPurge: 'no',
  deletionMethod: both(
    'Campagne annuelle de tri en janvier, visa des Archives départementales.',
    'Yearly sorting in January, approved by the departmental archives.',
  ),
  deletionEvidence: both('Bordereau d’élimination signé.', 'Signed disposal slip.'),
} as const satisfies Partial<RetentionRule>
const keptForHistory = {
  finalFate: 'definitiveArchive',
  automaticPurge: 'no',
  deletionMethod: both(
    'Versement aux archives communales, tri visé par les Archives départementales.',
    'Transfer to the town archives, sorting approved by the departmental archives.',
  ),
} as const satisfies Partial<RetentionRule>

export const staffAndSchoolRules: readonly RetentionRule[] = [
  rule('R-001', {
    ...purgedEachYear,
    label: both('Bulletins et états de paie', 'Payslips and payroll ledgers'),
    active: of(1, 'month'),
    activeTrigger: 'payment',
    intermediate: of(5, 'year'),
    intermediateReason: both(
      'Prescription des créances de salaire et contrôle social.',
      'Limitation of wage claims and social audit.',
    ),
    legalGround:
      'Code du travail, L3243-4 ; référentiel CNIL « gestion des ressources humaines » (délibération 2019-160)',
    reference: 'payslips',
  }),
  rule('R-002', {
    ...keptForHistory,
    label: both('Dossier individuel de l’agent', 'Personal file of a member of staff'),
    activeTrigger: 'departure',
    criteria: both(
      'Toute la carrière dans la commune, puis archivage jusqu’à l’extinction des droits à pension.',
      'The whole career with the town, then archived until pension rights end.',
    ),
    legalGround: 'Code général de la fonction publique, L137-1 ; instruction DGP/SIAF/2014/006',
  }),
  rule('R-003', {
    ...purgedEachYear,
    label: both('Temps de travail, congés et absences', 'Working time, leave and absences'),
    active: of(1, 'year'),
    activeTrigger: 'recording',
    intermediate: of(4, 'year'),
    intermediateReason: both('Contestation des heures et des congés.', 'Disputes on hours and leave.'),
    legalGround: 'Référentiel CNIL « gestion des ressources humaines » (délibération 2019-160)',
  }),
  rule('R-004', {
    ...purgedEachYear,
    label: both('Dossier d’inscription scolaire et périscolaire', 'School and after-school enrolment file'),
    active: of(1, 'year'),
    activeTrigger: 'departure',
    activeTriggerDetail: both('Sortie de l’enfant des écoles de la commune', 'The child leaves the town’s schools'),
    legalGround: 'Instruction DAF/DPACI/RES/2009/018',
  }),
  rule('R-005', {
    ...purgedEachYear,
    label: both('Projets d’accueil individualisé', 'Individual care protocols'),
    active: of(1, 'month'),
    activeTrigger: 'other',
    activeTriggerDetail: both('Fin de l’année scolaire', 'End of the school year'),
    legalGround: 'Code de l’éducation, D351-9',
    deletionMethod: both(
      'Destruction au broyeur par la direction de l’accueil.',
      'Shredded by the head of after-school care.',
    ),
  }),
  rule('R-006', {
    ...purgedEachYear,
    label: both('Factures aux familles', 'Invoices to families'),
    active: of(1, 'year'),
    activeTrigger: 'fiscalYearEnd',
    intermediate: of(9, 'year'),
    intermediateReason: accountingReason,
    legalGround: 'Instruction DGP/SIAF/2014/006',
    reference: 'invoices',
  }),
  rule('R-025', {
    ...purgedByTheSoftware,
    label: both('Candidatures non retenues', 'Unsuccessful applications'),
    active: of(2, 'year'),
    activeTrigger: 'lastContact',
    legalGround: 'Référentiel CNIL « gestion des ressources humaines » (délibération 2019-160)',
    reference: 'applicants',
  }),
  rule('R-027', {
    ...purgedByTheSoftware,
    label: both('Journaux de connexion', 'Connection logs'),
    active: of(6, 'month'),
    activeTrigger: 'recording',
    legalGround: 'Recommandation CNIL sur la journalisation (délibération 2021-122)',
    reference: 'accessLogs',
  }),
]

export const safetyRules: readonly RetentionRule[] = [
  rule('R-007', {
    ...purgedByTheSoftware,
    label: both('Images de la voie publique', 'Images of public streets'),
    active: of(30, 'day'),
    activeTrigger: 'recording',
    legalGround: 'Code de la sécurité intérieure, L252-5 ; arrêté préfectoral du 21 novembre 2023',
    reference: 'cctv',
    litigationHold: 'yes',
  }),
  rule('R-008', {
    finalFate: 'delete',
    label: both('Images du parking du gymnase', 'Images of the sports hall car park'),
    active: of(60, 'day'),
    activeTrigger: 'recording',
    reference: 'cctv',
    automaticPurge: 'yes',
    notesInternal: fr('Réglage d’usine de l’enregistreur, personne n’a le mot de passe d’administration.'),
  }),
  rule('R-014', {
    label: both('Journal des passages aux portes', 'Door access log'),
    criteria: both('Conservation illimitée dans la centrale', 'Unlimited retention in the controller'),
    automaticPurge: 'no',
  }),
  rule('R-015', {
    ...purgedEachYear,
    label: both('Fiche du porteur de badge', 'Badge holder record'),
    active: of(3, 'month'),
    activeTrigger: 'departure',
    activeTriggerDetail: both('Restitution du badge', 'Return of the badge'),
    legalGround: 'Référentiel CNIL « gestion des ressources humaines » (délibération 2019-160)',
  }),
  rule('R-022', {
    ...purgedEachYear,
    label: both('Procès-verbaux de dépôts sauvages', 'Reports on illegal dumping'),
    active: of(1, 'year'),
    activeTrigger: 'recording',
    legalGround: 'Code de procédure pénale, article 9 (prescription des contraventions)',
  }),
]

export const residentRules: readonly RetentionRule[] = [
  rule('R-009', {
    finalFate: 'delete',
    label: both('Abonnés à la lettre d’information', 'Newsletter subscribers'),
    active: of(3, 'year'),
    activeTrigger: 'lastContact',
    automaticPurge: 'no',
  }),
  rule('R-010', {
    ...keptForHistory,
    label: both('Registres d’état civil', 'Civil status registers'),
    active: of(75, 'year'),
    activeTrigger: 'recording',
    activeTriggerDetail: both('Clôture du registre', 'Closing of the register'),
    legalGround: 'Code du patrimoine, L213-2 ; décret n° 2017-890 du 6 mai 2017',
  }),
  rule('R-011', {
    ...purgedEachYear,
    label: both('Recensement des jeunes de 16 ans', 'Census of 16-year-olds'),
    active: of(1, 'year'),
    activeTrigger: 'recording',
    activeTriggerDetail: both(
      'Transmission de la liste au centre du service national',
      'List sent to the national service centre',
    ),
    legalGround: 'Code du service national, L113-1 et suivants',
  }),
  rule('R-012', {
    ...purgedByTheSoftware,
    label: both('Dossier d’aide sociale', 'Social aid file'),
    active: of(2, 'year'),
    activeTrigger: 'lastContact',
    legalGround: 'Référentiel CNIL « suivi social » (délibération 2021-028)',
    litigationHold: 'yes',
  }),
  rule('R-013', {
    ...keptForHistory,
    label: both('Décisions de la commission d’aide', 'Decisions of the aid board'),
    active: of(2, 'year'),
    activeTrigger: 'decision',
    intermediate: of(8, 'year'),
    intermediateReason: accountingReason,
    legalGround: 'Instruction DAF/DPACI/RES/2009/018',
  }),
  rule('R-016', {
    ...purgedEachYear,
    label: both('Réservations de salles', 'Room bookings'),
    active: of(1, 'year'),
    activeTrigger: 'payment',
  }),
  rule('R-017', {
    label: both('Comptes du portail famille', 'Family portal accounts'),
    active: of(2, 'year'),
    finalFate: 'delete',
  }),
  rule('R-018', {
    label: both('Pièces des marchés', 'Procurement files'),
    criteria: both('Durée légale', 'Statutory period'),
    activeTrigger: 'endOfContract',
    finalFate: 'delete',
    notesInternal: fr('Repris tel quel de l’ancien tableau : vérifier R2184-12 avec Bastien.'),
  }),
  rule('R-019', {
    ...purgedEachYear,
    label: both('Candidatures et offres', 'Applications and bids'),
    active: of(5, 'year'),
    activeTrigger: 'decision',
    activeTriggerDetail: both('Signature du marché', 'Signature of the contract'),
    legalGround: 'Code de la commande publique, R2184-13',
  }),
  rule('R-020', {
    ...keptForHistory,
    label: both('Registre des concessions', 'Register of grave concessions'),
    activeTrigger: 'other',
    activeTriggerDetail: both('Reprise de la concession', 'The concession is taken back'),
    criteria: both(
      'Durée de la concession (15, 30 ou 50 ans), puis un an après sa reprise.',
      'Term of the concession (15, 30 or 50 years), then one year after it is taken back.',
    ),
    legalGround: 'CGCT, L2223-13 à L2223-18',
  }),
  rule('R-021', {
    ...purgedByTheSoftware,
    label: both('Mesures d’audience', 'Audience measurements'),
    active: of(25, 'month'),
    activeTrigger: 'collection',
    legalGround: 'Lignes directrices et recommandation CNIL « cookies » (délibérations 2020-091 et 2020-092)',
  }),
  rule('R-023', {
    ...purgedByTheSoftware,
    label: both('Fiche du lecteur', 'Reader record'),
    active: of(1, 'year'),
    activeTrigger: 'lastActivity',
    legalGround: 'Repère : ancienne norme simplifiée n° 9 de la CNIL',
  }),
  rule('R-024', {
    label: both('Historique des prêts', 'Loan history'),
    active: of(4, 'month'),
    activeTrigger: 'other',
    activeTriggerDetail: both('Restitution du document', 'Return of the document'),
    finalFate: 'anonymise',
  }),
  rule('R-026', {
    ...purgedEachYear,
    label: both('Factures des fournisseurs', 'Supplier invoices'),
    active: of(1, 'year'),
    activeTrigger: 'fiscalYearEnd',
    intermediate: of(9, 'year'),
    intermediateReason: accountingReason,
    legalGround: 'Instruction DGP/SIAF/2014/006',
    reference: 'invoices',
  }),
]
