import { rowDefinitions, type ProcessorActivity, type TransferAssessment } from '@core/registers'
import { answered, both, fr, rowsFrom } from './answers'
import { contracts, idOf, measures, organisations, processors } from './ids'

/** What the town does on behalf of its community of municipalities. */
export const processorActivityRecords: readonly ProcessorActivity[] = [
  answered('processorActivities', 'Y-001', {
    name: both('Inscriptions aux transports scolaires', 'Enrolment for school transport'),
    processorOrganisation: organisations.town,
    status: 'active',
    categoriesOfProcessing: both(
      'Accueil des familles, saisie et vérification des dossiers, remise des cartes.',
      'Reception of families, entry and checking of files, handing over of cards.',
    ),
    customers: rowsFrom(rowDefinitions.customers, `${idOf('Y-001')}-c`, [
      {
        name: 'Communauté de communes des Trois Vallées',
        organisation: organisations.community,
        contact: 'accueil@cc-troisvallees.example, 04 65 71 55 00',
      },
    ]),
    instructions: rowsFrom(rowDefinitions.instructions, `${idOf('Y-001')}-i`, [
      {
        on: '2026-05-04',
        from: 'Service des mobilités',
        instruction: both(
          'Ouvrir les inscriptions du 1er juin au 15 juillet et ne garder que la dernière année.',
          'Open enrolment from 1 June to 15 July and keep the last year only.',
        ),
      },
      {
        on: '2026-09-21',
        from: 'Service des mobilités',
        instruction: both(
          'Transmettre la liste des élèves à un club sportif qui la demande.',
          'Pass the list of pupils on to a sports club that asks for it.',
        ),
        objection: both(
          'Alerte écrite le 22 septembre : aucune base légale, liste non transmise.',
          'Written warning on 22 September: no legal basis, list not passed on.',
        ),
      },
    ]),
    subjects: ['pupils', 'family'],
    dataCategories: ['civilStatus', 'contact', 'personalLife'],
    transfersDeclared: 'no',
    securityMeasures: [measures.accounts, measures.authorisations, measures.backups],
    subProcessors: [processors.hosting],
    authorisationKind: 'specific',
    contract: contracts.community,
    fateAtEnd: 'returnThenDelete',
    fateAtEndDetail: both(
      'Export CSV remis sous quinze jours, suppression attestée un mois après.',
      'CSV export handed over within a fortnight, deletion certified a month later.',
    ),
    ownReuse: 'no',
    notesInternal: fr('La communauté n’a toujours pas de délégué : le redemander avant le renouvellement.'),
  }),
]

/** Begun when the team in Pune was discovered: the importer has not answered yet, so nothing is concluded. */
export const transferAssessmentRecords: readonly TransferAssessment[] = [
  answered('transferAssessments', 'X-001', {
    title: both('Inde : assistance de nuit du portail famille', 'India: night support of the family portal'),
    destination: 'IN',
    mapping: both(
      'Pune Care Desk, sous-traitant de Kidoria, ouvre de Pune les comptes des familles, la nuit et le week-end ; noms, enfants, factures, lus à l’écran, en clair.',
      'Pune Care Desk, sub-processor of Kidoria, opens families’ accounts from Pune at night and at weekends; names, children, invoices, read on screen, in clear.',
    ),
    tool: 'sccEU',
    toolDetail: both(
      'Module 3, annoncé par Kidoria ; exemplaire signé demandé le 14 octobre 2026.',
      'Module 3, announced by Kidoria; signed copy asked for on 14 October 2026.',
    ),
    lawsExamined: ['Information Technology Act 2000, s. 69', 'Digital Personal Data Protection Act 2023, s. 17'],
    problematicLegislation: 'yes',
    sources: ['CNIL, guide AITD, 2025', 'EDPB 01/2020'],
    technicalMeasures: both(
      'À l’étude : masquer les noms à l’écran, fermer l’accès de nuit aux factures.',
      'Under study: hide names on screen, close night access to invoices.',
    ),
    reviewOn: '2027-01-15',
    assessedBy: 'Karim Belmadi',
    notesInternal: fr('Si Kidoria ne répond pas avant Noël, demander la fermeture de l’accès de nuit.'),
  }),
]
