import { byLaw, data, free, people, purpose, writeModel } from './writing'

/** Applications and allocation of social housing. */
export const socialHousing = writeModel({
  id: 'social-housing',
  title: ['Logement social', 'Social housing'],
  summary: [
    'Demandes, attributions et suivi des locataires. Restent à dire votre rôle, le système national d’enregistrement et les partenaires.',
    'Applications, allocations and follow-up of tenants. Left to say: your role, the national system and partners.',
  ],
  usualIn: ['property', 'localAuthority'],
  sectors: ['property', 'localAuthority', 'state', 'association', 'medicoSocial', 'other'],
  description: [
    'La demande est enregistrée, classée selon les priorités, présentée à la commission, puis le bail est suivi.',
    'The application is recorded, ranked by priority, put to the commission, then the lease is followed.',
  ],
  texts: [
    'Code de la construction et de l’habitation, L441-1 et suivants',
    'CNIL, référentiel gestion locative sociale',
  ],
  purposes: [
    purpose(
      'allocate',
      ['Instruire les demandes et attribuer les logements', 'Examine applications and allocate housing'],
      'publicTask',
      ['Service d’intérêt général du logement social.', 'Service of general interest of social housing.'],
      {
        legalReference: 'Code de la construction et de l’habitation, L441 et L441-1',
        art9Condition: 'substantialPublicInterest',
        art9NationalLaw: 'Code de la construction et de l’habitation, L441-1 (handicap)',
      },
    ),
  ],
  people: [
    people('seekers', 'beneficiaries', ['Demandeurs', 'Applicants'], { vulnerable: 'yes' }),
    people('renters', 'tenants', ['Locataires', 'Tenants']),
  ],
  data: [
    data('household', 'personalLife', ['Identité, composition du foyer', 'Identity, household'], {
      of: ['seekers', 'renters'],
      for: ['allocate'],
      why: ['Proposer un logement adapté.', 'Offer suitable housing.'],
      kept: 'housing',
      how: byLaw,
    }),
    data('income', 'economic', ['Ressources, emploi, logement actuel', 'Income, job, current housing'], {
      of: ['seekers', 'renters'],
      for: ['allocate'],
      why: ['Vérifier les plafonds.', 'Check ceilings.'],
      kept: 'housing',
      how: byLaw,
    }),
    data(
      'disability',
      'health',
      [
        'Handicap ou perte d’autonomie, si la personne l’invoque',
        'Disability or loss of autonomy, if the person relies on it',
      ],
      {
        of: ['seekers'],
        for: ['allocate'],
        why: ['Reconnaître une priorité.', 'Recognise a priority.'],
        kept: 'housing',
        how: free,
      },
    ),
  ],
  collection: 'both',
  inside: [
    [
      ['Service du logement', 'Housing office'],
      ['Instruire', 'Examine applications'],
    ],
  ],
  outside: [
    [['Commission d’attribution', 'Allocation commission'], 'independent', ['Décider', 'Decide']],
    [['Préfet, réservataires', 'Prefect, reservation holders'], 'authority', ['Contingents', 'Quotas']],
  ],
  processors: [['Éditeur du logiciel de demande', 'Publisher of the application software']],
  measures: ['S05', 'S16'],
  dpia: ['Analyse requise : liste CNIL, FR-R12.', 'An assessment is required: CNIL list, FR-R12.'],
  criteria: [
    ['W7_vulnerable', ['Demandeurs en situation fragile.', 'Applicants in a fragile situation.']],
    ['W4_sensitive', ['Handicap, ressources.', 'Disability, income.']],
    ['W9_exclusion', ['L’attribution peut être refusée.', 'Allocation may be refused.']],
  ],
  more: { authorityListItems: ['FR_R12'], vulnerableKinds: ['socialBeneficiaries', 'disabled'] },
})
