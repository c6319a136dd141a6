import type { CodeOf } from '@core/codes'
import type { Multilingual } from '@core/kinds'
import type { Processor, RecordIn } from '@core/registers'
import { answered, both, fr } from './answers'
import { people, processors } from './ids'

const processor = (
  ref: string,
  name: string,
  services: Multilingual,
  country: CodeOf<'country'> | '',
  contact: string,
  more: Partial<Processor> = {},
): Processor => answered('processors', ref, { name, services, country, contact, ...more })

export const processorRecords: readonly Processor[] = [
  processor(
    'S-001',
    'Paie-Clarté Territoires SAS',
    both('Paie et déclarations sociales en ligne', 'Online payroll and social returns'),
    'FR',
    'rgpd@paie-clarte.example',
  ),
  processor(
    'S-002',
    'Kidoria SAS',
    both('Portail famille : comptes, réservations, factures', 'Family portal: accounts, bookings, invoices'),
    'FR',
    'privacy@kidoria.example',
    {
      remoteAccessCountries: ['IN'],
      notesInternal: fr('Assistance de nuit assurée depuis Pune, découverte dans l’annexe 3 du contrat.'),
    },
  ),
  processor(
    'S-003',
    'Vigisorle Sécurité SARL',
    both('Maintenance des caméras et de l’enregistreur', 'Maintenance of cameras and recorder'),
    'FR',
    'technique@vigisorle.example',
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
  ),
  processor(
    'S-006',
    'Entraidia SCOP',
    both('Dossier social en ligne du CCAS', 'Online case files of the social action centre'),
    'FR',
    'donnees@entraidia.example',
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
  ),
  processor(
    'S-009',
    'Tallyfern Ltd',
    both('Mesure d’audience du site', 'Website audience measurement'),
    'GB',
    'privacy@tallyfern.example',
  ),
  processor(
    'S-010',
    'Rayonnage Systèmes SAS',
    both('Catalogue et prêts de la médiathèque', 'Library catalogue and loans'),
    'FR',
    'support@rayonnage.example',
    { remoteAccessCountries: ['MA'] },
  ),
  processor(
    'S-011',
    'Hirebrook Talent Inc.',
    both('Entretiens vidéo des candidats', 'Video interviews of applicants'),
    'US',
    'dpo@hirebrook.example',
  ),
  processor(
    'S-012',
    'Syndicat mixte Numérique des Trois Vallées',
    both('Hébergement, sauvegarde, messagerie', 'Hosting, backup, e-mail'),
    'FR',
    'contact@sm-troisvallees.example',
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
