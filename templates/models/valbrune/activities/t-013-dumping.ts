import { activity, both, fr, ownedBy } from '../answers'
import { kept, organisations } from '../ids'

export const dumping = activity(
  'T-013',
  {
    ...ownedBy('police', both('Police municipale', 'Municipal police')),
    name: both('Lutte contre les dépôts sauvages', 'Action against illegal dumping'),
    description: both(
      'Projet : appareils photo déclenchés par le mouvement sur trois sites de dépôts, procès-verbaux et facturation de l’enlèvement.',
      'Project: motion-triggered cameras on three dumping sites, reports and invoicing of the removal.',
    ),
    status: 'draft',
    controllers: [organisations.town],
    startDate: '2027-02-01',
    purposes: [
      {
        title: both('Constater les dépôts et en poursuivre les auteurs', 'Record dumping and prosecute its authors'),
        isMain: 'yes',
        legalBasis: 'publicTask',
        legalReference: 'Code de l’environnement, L541-3 ; code pénal, R634-2',
      },
      { title: both('Facturer l’enlèvement des déchets', 'Invoice the removal of waste'), isMain: 'no' },
    ],
    subjects: [
      {
        category: 'accused',
        detail: both('Auteurs présumés', 'Alleged authors'),
        vulnerable: 'no',
        children: 'unknown',
      },
      { category: 'passersby', detail: both('Promeneurs photographiés', 'Walkers photographed'), children: 'unknown' },
    ],
    dataItems: [
      {
        category: 'image',
        detail: both('Photographies du site', 'Pictures of the site'),
        about: [1, 2],
        serves: [1],
        source: 'device',
      },
      {
        category: 'vehicle',
        detail: both('Plaque du véhicule', 'Vehicle number plate'),
        about: [1],
        serves: [1],
        source: 'device',
        retention: kept.offences,
        nationalId: 'no',
      },
      {
        category: 'convictionsOffences',
        detail: both('Procès-verbal', 'Report of the offence'),
        about: [1],
        serves: [1],
        source: 'derived',
        retention: kept.offences,
        nationalId: 'no',
      },
    ],
    criminalAuthority: 'officialAuthority',
    criminalLawReference: 'Code de procédure pénale, article 21 ; code de l’environnement, L541-44',
    externalRecipients: [
      {
        recipient: both('Officier du ministère public', 'Public prosecution officer'),
        role: 'authority',
        country: 'FR',
      },
    ],
    regime: 'mixed',
    surveillanceLevel: 'systematic',
    wp248: [
      {
        criterion: 'W3_monitoring',
        answer: 'yes',
        justification: both('Prise de vue automatique d’un lieu public.', 'Automatic pictures of a public place.'),
      },
    ],
    systematicEvaluation: 'no',
    dpiaDecision: 'undecided',
    notesInternal: fr('Attendre la réponse de la préfecture sur l’autorisation avant d’acheter le matériel.'),
  },
  '2026-11-10',
)
