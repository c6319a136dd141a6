import { archived, criteria, limitation, period, when } from './period'

/** Of those whom care, school, town halls and charities serve. */
export const ofService = {
  hospitalRecord: period(
    ['Dossier médical hospitalier', 'Hospital medical record'],
    [20, 'year'],
    'lastStay',
    'Code de la santé publique, R1112-7',
    'toConfirm',
    {
      ...when(
        'Jusqu’au 28e anniversaire si le délai s’achève plus tôt ; dix ans après un décès',
        'Until the 28th birthday if the period ends earlier; ten years after death',
      ),
      reference: 'medicalRecord',
    },
  ),
  practiceRecord: period(
    ['Dossier du cabinet', 'Practice record'],
    [5, 'year'],
    'lastContact',
    'CNIL, référentiel cabinets médicaux et paramédicaux (2020)',
    'toConfirm',
    archived(
      [15, 'year'],
      'Responsabilité du professionnel : vingt ans en tout depuis la dernière prise en charge',
      'Liability of the professional: twenty years in all since the last visit',
    ),
  ),
  appointments: period(
    ['Agenda des rendez-vous', 'Appointment book'],
    [1, 'year'],
    'lastContact',
    'Décision interne',
    'toConfirm',
  ),
  study: period(
    ['Données de l’étude', 'Study data'],
    [2, 'year'],
    'other',
    'CNIL, méthodologies MR-001, MR-003 et MR-004',
    'toConfirm',
    {
      ...when(
        'Mise sur le marché du produit ou dernière publication des résultats',
        'Marketing of the product or last publication of the results',
      ),
      ...archived([20, 'year'], 'Obligations de conservation de la recherche', 'Duties to keep research documents'),
    },
  ),
  school: period(
    ['Dossiers scolaires', 'School files'],
    [1, 'year'],
    'other',
    'Instruction sur les archives des établissements',
    'toConfirm',
    {
      ...when('Fin de la scolarité dans l’établissement', 'End of schooling in the establishment'),
      finalFate: 'definitiveArchive',
    },
  ),
  schoolYear: period(
    ['Inscriptions périscolaires', 'After-school enrolments'],
    [1, 'year'],
    'other',
    'Code général des collectivités territoriales ; code civil, 2224',
    'toConfirm',
    {
      ...when('Fin de l’année scolaire', 'End of the school year'),
      ...archived([4, 'year'], 'Créances de la collectivité et contentieux', 'Claims of the authority and disputes'),
    },
  ),
  civilActs: period(
    ['Actes de l’état civil', 'Civil status acts'],
    null,
    'recording',
    'Code du patrimoine, L212-1 et L213-2',
    'toConfirm',
    {
      ...criteria(
        'Archives publiques, versées puis librement communicables : 75 ans pour les naissances et mariages',
        'Public archives, transferred then open to all: 75 years for births and marriages',
      ),
      finalFate: 'definitiveArchive',
    },
  ),
  requestsForCopies: period(
    ['Demandes de copies d’actes', 'Requests for copies of acts'],
    [1, 'year'],
    'caseClosed',
    'Archives des collectivités, DAF/DPACI/RES/2009/018',
    'toConfirm',
  ),
  voters: period(
    ['Listes électorales', 'Electoral rolls'],
    null,
    'other',
    'Code électoral, L16 et suivants',
    'toConfirm',
    {
      ...criteria(
        'Tant que l’électeur est inscrit ; les listes arrêtées sont versées aux archives',
        'While the voter is registered; closed rolls go to the archives',
      ),
      finalFate: 'definitiveArchive',
    },
  ),
  housing: period(
    ['Demandes et attributions de logement', 'Housing applications and allocations'],
    [1, 'year'],
    'lastActivity',
    'CNIL, référentiel gestion locative sociale',
    'toConfirm',
    { ...when('Non-renouvellement de la demande', 'Application not renewed'), ...archived([5, 'year'], ...limitation) },
  ),
  social: period(
    ['Dossiers d’accompagnement social', 'Social support files'],
    [2, 'year'],
    'lastContact',
    'CNIL, référentiel accompagnement social',
    'toConfirm',
  ),
  membership: period(
    ['Adhésions', 'Memberships'],
    [3, 'year'],
    'lastContact',
    'CNIL, référentiel associations',
    'toConfirm',
    when('Fin de l’adhésion ou dernier don', 'End of membership or last gift'),
  ),
  receipts: period(
    ['Reçus fiscaux', 'Tax receipts'],
    [6, 'year'],
    'fiscalYearEnd',
    'Livre des procédures fiscales, L102 B et L102 E',
    'toConfirm',
    { reference: 'taxRecords' },
  ),
  publicFile: period(
    ['Dossier individuel de l’agent', 'Individual file of the agent'],
    [5, 'year'],
    'departure',
    'Archives des collectivités, DAF/DPACI/RES/2009/018',
    'toConfirm',
    when(
      'Fin des fonctions ; l’instruction d’archivage fixe la suite',
      'End of duties; the archive instruction sets what follows',
    ),
  ),
  publicPay: period(
    ['Paie des agents publics', 'Pay of public staff'],
    [4, 'year'],
    'payment',
    'Loi n° 68-1250 du 31 décembre 1968, article 1er',
    'toConfirm',
    when(
      '1er janvier suivant : prescription des créances sur les personnes publiques',
      'Following 1 January: limitation of claims on public bodies',
    ),
  ),
} as const
