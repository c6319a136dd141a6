import type { Organisation } from '@core/registers'
import { rowDefinitions } from '@core/registers'
import { answered, both, fr, rowsFrom } from './answers'
import { people } from './ids'

const town = answered('organisations', 'O-001', {
  legalName: 'Commune de Valbrune',
  tradeName: 'Ville de Valbrune',
  legalForm: 'Collectivité territoriale (commune)',
  registrationNumber: '210 003 400 (fictif)',
  roleInFile: ['controller', 'jointController', 'processor'],
  isPublicAuthority: 'yes',
  // The question is for private bodies; these five are public.
  performsPublicService: 'no',
  headcount: 74,
  recordExemptionClaimed: 'no',
  sectors: ['localAuthority', 'education'],
  address: '1 place de la Halle, 00340 Valbrune',
  country: 'FR',
  phone: '04 65 71 10 00',
  email: 'mairie@valbrune.example',
  website: 'https://www.valbrune.example',
  legalRepresentative: people.mayor,
  establishments: rowsFrom(rowDefinitions.establishments, 'valbrune-o-001-b', [
    { name: 'Hôtel de ville', country: 'FR', isMain: 'yes' },
    { name: 'Groupe scolaire des Tilleuls', country: 'FR', isMain: 'no' },
    { name: 'Centre technique municipal', country: 'FR', isMain: 'no' },
    { name: 'Médiathèque La Fabrique', country: 'FR', isMain: 'no' },
  ]),
  dpoRequired: 'yes',
  dpoRequiredReason: both(
    'Autorité publique : désignation obligatoire quel que soit l’effectif.',
    'Public authority: designation is mandatory whatever the headcount.',
  ),
  dpo: people.officer,
  dpoKind: 'shared',
  dpoNotifiedOn: '2025-02-24',
  dpoNotificationReference: 'DPO-00000 (fictif)',
  dpoContactPublished: 'yes',
  dpoContactPublishedWhere: 'Mentions légales du site et affichage à l’accueil',
  dpoOtherDuties: both(
    'Délégué de onze autres collectivités adhérentes du syndicat mixte ; aucune fonction de décision.',
    'Officer of eleven other member authorities of the joint body; no decision-making duty.',
  ),
  dpoConflictCheck: both(
    'Vérifié à la désignation : ne dirige ni l’informatique ni les ressources humaines.',
    'Checked on designation: heads neither IT nor human resources.',
  ),
  dpoResources: both(
    'Quatre jours par mois, un référent par service, budget de formation de 1 800 € par an.',
    'Four days a month, a contact in each department, training budget of €1,800 a year.',
  ),
  dpoReportsTo: 'Madame la Maire et le directeur général des services',
  questionsChannel: 'Accueil de la mairie, 04 65 71 10 00, ou dpo@valbrune.example',
  preferencesChannel: 'https://www.valbrune.example/mes-preferences',
  tags: ['exemple'],
  notesInternal: fr('Le mandat du délégué se renouvelle en février 2027 : prévoir la délibération.'),
})

const socialCentre = answered('organisations', 'O-002', {
  legalName: 'CCAS de Valbrune',
  legalForm: 'Établissement public administratif communal',
  registrationNumber: '260 003 401 (fictif)',
  roleInFile: ['controller', 'jointController'],
  isPublicAuthority: 'yes',
  performsPublicService: 'no',
  headcount: 5,
  sectors: ['medicoSocial', 'localAuthority'],
  address: '4 rue du Lavoir, 00340 Valbrune',
  country: 'FR',
  phone: '04 65 71 10 40',
  email: 'ccas@valbrune.example',
  legalRepresentative: people.mayor,
  dpoRequired: 'yes',
  dpo: people.officer,
  dpoKind: 'shared',
  dpoNotifiedOn: '2025-02-24',
  dpoContactPublished: 'yes',
  dpoContactPublishedWhere: 'Affichage à l’accueil du CCAS',
})

const department = answered('organisations', 'O-003', {
  legalName: 'Département de la Haute-Sorle',
  legalForm: 'Collectivité territoriale (département)',
  roleInFile: ['jointController'],
  isPublicAuthority: 'yes',
  performsPublicService: 'no',
  sectors: ['localAuthority'],
  address: '20 boulevard des Carmes, 00300 Sorlac',
  country: 'FR',
  phone: '01 99 00 42 00',
  email: 'contact@haute-sorle.example',
  dpoRequired: 'yes',
  dpo: people.departmentOfficer,
  dpoKind: 'internal',
})

const community = answered('organisations', 'O-004', {
  legalName: 'Communauté de communes des Trois Vallées',
  legalForm: 'Établissement public de coopération intercommunale',
  roleInFile: ['jointController', 'recipient', 'customer'],
  isPublicAuthority: 'yes',
  performsPublicService: 'no',
  sectors: ['localAuthority'],
  address: '2 route du Pont-Vieux, 00345 Montsorle',
  country: 'FR',
  phone: '04 65 71 55 00',
  email: 'accueil@cc-troisvallees.example',
  notesInternal: fr('Toujours pas de délégué désigné malgré deux relances : en parler au bureau communautaire.'),
})

const syndicate = answered('organisations', 'O-005', {
  legalName: 'Syndicat mixte Numérique des Trois Vallées',
  legalForm: 'Syndicat mixte ouvert',
  roleInFile: ['processor'],
  isPublicAuthority: 'yes',
  performsPublicService: 'no',
  headcount: 19,
  sectors: ['localAuthority', 'software'],
  address: '8 rue des Ateliers, 00345 Montsorle',
  country: 'FR',
  phone: '04 65 71 60 00',
  email: 'contact@sm-troisvallees.example',
  dpoRequired: 'yes',
  dpo: people.officer,
  dpoKind: 'internal',
  dpoNotifiedOn: '2025-02-24',
  dpoContactPublished: 'yes',
  dpoContactPublishedWhere: 'Mentions légales du site du syndicat',
})

/** The library’s processor: it is in the file because it sends data on to its own support abroad. */
const libraryVendor = answered('organisations', 'O-006', {
  legalName: 'Rayonnage Systèmes SAS',
  legalForm: 'Société par actions simplifiée',
  roleInFile: ['processor'],
  isPublicAuthority: 'no',
  performsPublicService: 'no',
  sectors: ['software'],
  address: '31 rue des Relieurs, 00300 Sorlac',
  country: 'FR',
  phone: '04 65 71 82 00',
  email: 'contact@rayonnage.example',
})

export const organisationRecords: readonly Organisation[] = [
  town,
  socialCentre,
  department,
  community,
  syndicate,
  libraryVendor,
]
