import type { CodeOf } from '@core/codes'
import type { IsoDate, Multilingual } from '@core/kinds'
import type { Processor, RecordIn } from '@core/registers'
import { answered, both, fr } from './answers'
import { contractOf } from './contracts'
import { organisations, people, processors } from './ids'

const processor = (
  ref: string,
  name: string,
  services: Multilingual,
  country: CodeOf<'country'> | '',
  contact: string,
  more: Partial<Processor> = {},
): Processor =>
  answered('processors', ref, { name, services, country, contact, contract: contractOf[ref] ?? '', ...more })

/** Judged by the officer on that day, to be looked at again three years later unless told otherwise. */
const judged = (
  guaranteesJudgedOn: IsoDate,
  guaranteesVerdict: CodeOf<'guaranteesVerdict'>,
  nextReviewOn: IsoDate,
  more: Partial<Processor> = {},
): Partial<Processor> => ({ guaranteesJudgedOn, guaranteesVerdict, nextReviewOn, ...more })

/** With the answers the French law asks of hosts of health data. */
const host = (processor: Processor, said: Readonly<Record<string, string>>): Processor => ({ ...processor, ...said })

export const processorRecords: readonly Processor[] = [
  host(
    processor(
      'S-001',
      'Paie-Clarté Territoires SAS',
      both('Paie et déclarations sociales en ligne', 'Online payroll and social returns'),
      'FR',
      'rgpd@paie-clarte.example',
      judged('2026-01-20', 'sufficient', '2028-01-20', {
        certifications: ['ISO/IEC 27001 (2025)'],
        criticality: 'c4',
        ownReuse: 'no',
        guaranteesReason: both(
          'Certificat lu avec son périmètre ; questionnaire sans réserve.',
          'Certificate read with its scope; questionnaire without reservation.',
        ),
        exitPlan: both(
          'Export complet au format DSN et CSV, sous trente jours.',
          'Full export in DSN and CSV format, within thirty days.',
        ),
      }),
    ),
    { 'fr-cnil:healthDataHost': 'no' },
  ),
  processor(
    'S-002',
    'Kidoria SAS',
    both('Portail famille : comptes, réservations, factures', 'Family portal: accounts, bookings, invoices'),
    'FR',
    'privacy@kidoria.example',
    {
      remoteAccessCountries: ['IN'],
      subProcessors: [processors.nightSupport],
      criticality: 'c3',
      ...judged('2026-10-14', 'withReservations', '2027-01-15'),
      notesInternal: fr('Assistance de nuit assurée depuis Pune, découverte dans l’annexe 3 du contrat.'),
    },
  ),
  processor(
    'S-003',
    'Vigisorle Sécurité SARL',
    both('Maintenance des caméras et de l’enregistreur', 'Maintenance of cameras and recorder'),
    'FR',
    'technique@vigisorle.example',
    judged('2022-09-12', 'sufficient', '2025-09-12'),
  ),
  processor(
    'S-004',
    'Letterloom Mail Inc.',
    both('Envoi de la lettre d’information', 'Sending of the newsletter'),
    'US',
    'legal@letterloom.example',
    { notesInternal: fr('Contrat souscrit en 2019 par carte bancaire, jamais relu depuis.') },
  ),
  processor(
    'S-005',
    'Registréa SAS',
    both('Logiciel d’état civil et de recensement', 'Civil status and census software'),
    'FR',
    'dpo@registrea.example',
    judged('2026-01-20', 'sufficient', '2029-01-20', { criticality: 'c3' }),
  ),
  host(
    processor(
      'S-006',
      'Entraidia SCOP',
      both('Dossier social en ligne du CCAS', 'Online case files of the social action centre'),
      'FR',
      'donnees@entraidia.example',
      judged('2026-02-11', 'sufficient', '2027-02-11', { criticality: 'c4', ownReuse: 'no' }),
    ),
    {
      'fr-cnil:healthDataHost': 'yes',
      'fr-cnil:hdsCertificate': 'HDS 2024-118 (fictif), infogérance et sauvegarde',
      'fr-cnil:hdsValidTo': '2027-06-30',
    },
  ),
  processor(
    'S-007',
    'Portaclef SARL',
    both('Contrôle d’accès par badge', 'Badge access control'),
    '',
    'contact@portaclef.example',
  ),
  processor(
    'S-008',
    'Salle-au-clair SRL',
    both('Réservation de salles en ligne', 'Online room booking'),
    'BE',
    'info@salle-au-clair.example',
    judged('2026-03-09', 'withReservations', '2027-03-09'),
  ),
  processor(
    'S-009',
    'Tallyfern Ltd',
    both('Mesure d’audience du site', 'Website audience measurement'),
    'GB',
    'privacy@tallyfern.example',
    judged('2026-04-14', 'sufficient', '2027-04-14', { ownReuse: 'no' }),
  ),
  processor(
    'S-010',
    'Rayonnage Systèmes SAS',
    both('Catalogue et prêts de la médiathèque', 'Library catalogue and loans'),
    'FR',
    'support@rayonnage.example',
    {
      remoteAccessCountries: ['MA'],
      organisation: organisations.libraryVendor,
      ...judged('2026-05-12', 'withReservations', '2026-11-12', {
        guaranteesReason: both(
          'L’assistance depuis le Maroc reste à documenter.',
          'Support from Morocco is still to be documented.',
        ),
      }),
    },
  ),
  processor(
    'S-011',
    'Hirebrook Talent Inc.',
    both('Entretiens vidéo des candidats', 'Video interviews of applicants'),
    'US',
    'dpo@hirebrook.example',
    judged('2026-10-06', 'sufficient', '2027-10-06', {
      parentLawExposure: both('Société américaine : CLOUD Act, FISA 702.', 'American company: CLOUD Act, FISA 702.'),
      ownReuse: 'no',
    }),
  ),
  processor(
    'S-012',
    'Syndicat mixte Numérique des Trois Vallées',
    both('Hébergement, sauvegarde, messagerie', 'Hosting, backup, e-mail'),
    'FR',
    'contact@sm-troisvallees.example',
    {
      organisation: organisations.syndicate,
      ...judged('2026-01-20', 'sufficient', '2028-01-20', { criticality: 'c4', ownReuse: 'no' }),
    },
  ),
  processor(
    'S-013',
    'Pune Care Desk Pvt Ltd',
    both('Assistance de nuit du portail famille', 'Night support of the family portal'),
    'IN',
    '',
    { notesInternal: fr('Connu par l’annexe 3 de Kidoria seulement : aucune coordonnée.') },
  ),
]

type Asset = RecordIn<'supportingAssets'>
const asset = (ref: string, name: string, kind: CodeOf<'assetKind'>, more: Partial<Asset>): Asset =>
  answered('supportingAssets', ref, { name, kind, hostingCountry: 'FR', ...more })

export const assetRecords: readonly Asset[] = [
  asset('B-001', 'Logiciel de paie en ligne', 'cloudService', {
    provider: processors.payroll,
    owner: people.staff,
    backup: 'yes',
  }),
  asset('B-002', 'Serveur de fichiers de la mairie', 'hardware', {
    owner: people.systems,
    backup: 'yes',
    version: '2024',
    endOfLife: '2029-10-09',
  }),
  asset('B-003', 'Portail famille', 'cloudService', {
    provider: processors.familyPortal,
    owner: people.schools,
    backup: 'unknown',
  }),
  asset('B-004', 'Enregistreur vidéo du poste de police', 'hardware', {
    provider: processors.cameras,
    owner: people.police,
    backup: 'no',
    endOfLife: '2028-12-31',
  }),
  asset('B-005', 'Registres papier de l’état civil', 'paper', { owner: people.civilStatus, backup: 'yes' }),
  asset('B-006', 'Logiciel d’état civil', 'software', {
    provider: processors.civilStatus,
    owner: people.civilStatus,
    backup: 'yes',
    version: '12.4',
  }),
  asset('B-007', 'Dossier social en ligne', 'cloudService', {
    provider: processors.social,
    owner: people.social,
    backup: 'yes',
  }),
  asset('B-008', 'Centrale de contrôle d’accès', 'hardware', {
    provider: processors.badges,
    owner: people.works,
    backup: 'unknown',
    endOfLife: '2025-12-31',
  }),
  asset('B-009', 'Logiciel de la médiathèque', 'cloudService', {
    provider: processors.library,
    owner: people.library,
    backup: 'yes',
  }),
  asset('B-010', 'Site internet de la ville', 'cloudService', {
    provider: processors.hosting,
    owner: people.communication,
    backup: 'yes',
  }),
]
