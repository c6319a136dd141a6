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
    legalFrameworks: [
      'Directive (UE) 2016/680 ; loi n° 78-17 du 6 janvier 1978, titre III',
      'Code de la sécurité intérieure, L251-2 et R251-1 et suivants',
    ],
    status: 'draft',
    controllers: [organisations.town],
    startDate: '2027-02-01',
    purposes: [
      {
        title: both('Constater les dépôts et en poursuivre les auteurs', 'Record dumping and prosecute its authors'),
        isMain: 'yes',
        legalBasis: 'publicTask',
        legalBasisJustification: both(
          'Constater et poursuivre des infractions relève de la directive (UE) 2016/680 et du titre III de la loi de 1978, non du RGPD : la mission de police y tient lieu de fondement (article 87). À confirmer par la préfecture avant la mise en service.',
          'Recording and prosecuting offences falls under Directive (EU) 2016/680 and title III of the Act of 1978, not the GDPR: the police task is its ground there (Article 87). To be confirmed with the prefecture before going live.',
        ),
        legalReference:
          'Code pénal, R634-2 et R635-8 ; code de l’environnement, L541-3 et L541-44 ; code de la sécurité intérieure, L251-2, 11°',
      },
      // This purpose stays under the GDPR: its basis is one of the gaps of the draft.
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
    criminalLawReference:
      'Code de procédure pénale, article 21 ; code de l’environnement, L541-44 ; code de la sécurité intérieure, L251-2, 11°',
    externalRecipients: [
      {
        recipient: both('Officier du ministère public', 'Public prosecution officer'),
        role: 'authority',
        country: 'FR',
      },
    ],
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
    notesInternal: fr(
      'Régime à trancher avec la préfecture (police, non RGPD) : fiche et AIPD séparées. Attendre son autorisation avant d’acheter le matériel.',
    ),
  },
  '2026-11-10',
)
