import { asked, data, free, people, purpose, writeModel } from './writing'

/** Nursery, canteen and after-school. */
export const afterSchool = writeModel({
  id: 'after-school',
  title: ['Périscolaire et petite enfance', 'After-school and early childhood'],
  summary: [
    'Crèche, cantine, garderie, centre de loisirs. Restent à dire le logiciel, le calcul du quotient et les régimes alimentaires suivis.',
    'Nursery, canteen, after-school care, leisure centre. Left to say: the software, how income is used and the diets followed.',
  ],
  usualIn: ['localAuthority', 'association'],
  description: [
    'La famille inscrit l’enfant, le tarif est calculé, la présence relevée, la facture émise ; les allergies sont connues des encadrants.',
    'The family enrols the child, the fee is computed, attendance taken, the bill issued; carers know of allergies.',
  ],
  texts: [
    'Code général des collectivités territoriales, L2121-29',
    'Code de l’action sociale et des familles, L214-1',
    'CNIL, délibération 2019-118',
  ],
  purposes: [
    purpose(
      'enrol',
      ['Inscrire les enfants et facturer l’accueil', 'Enrol children and bill care'],
      'publicTask',
      [
        'Service public facultatif créé par délibération.',
        'Optional public service created by decision of the council.',
      ],
      { legalReference: 'Code général des collectivités territoriales, L2121-29' },
    ),
    purpose(
      'safety',
      ['Assurer la sécurité et la santé des enfants accueillis', 'Ensure the safety and health of children in care'],
      'publicTask',
      ['Accueil des enfants à besoins particuliers.', 'Care of children with particular needs.'],
      {
        legalReference: 'Code de l’action sociale et des familles, R227-1 et suivants',
        art9Condition: 'substantialPublicInterest',
        art9NationalLaw: 'Code de l’éducation, D351-9 (projet d’accueil individualisé)',
      },
    ),
  ],
  people: [
    people('kids', 'children', ['Enfants', 'Children'], { vulnerable: 'yes', children: 'yes' }),
    people('families', 'parents', ['Parents et personnes autorisées', 'Parents and authorised persons']),
  ],
  data: [
    data(
      'who',
      'civilStatus',
      [
        'Identité de l’enfant et des parents, personnes autorisées',
        'Identity of child and parents, authorised persons',
      ],
      {
        of: ['kids', 'families'],
        for: ['enrol', 'safety'],
        why: ['Confier l’enfant à qui de droit.', 'Hand the child to the right person.'],
        kept: 'schoolYear',
        how: asked,
      },
    ),
    data('income', 'economic', ['Quotient familial', 'Family income index'], {
      of: ['families'],
      for: ['enrol'],
      why: ['Calculer le tarif.', 'Compute the fee.'],
      kept: 'schoolYear',
      how: free,
    }),
    data('allergies', 'health', ['Allergies, projet d’accueil individualisé', 'Allergies, individual care plan'], {
      of: ['kids'],
      for: ['safety'],
      why: ['Éviter un accident.', 'Avoid an accident.'],
      kept: 'schoolYear',
      how: free,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Enfance et jeunesse', 'Childhood and youth'],
      ['Inscrire et accueillir', 'Enrol and welcome'],
    ],
  ],
  outside: [
    [['Comptable public', 'Public accountant'], 'authority', ['Encaisser', 'Collect payment']],
    [['Caisse d’allocations familiales', 'Family benefits office'], 'authority', ['Participation', 'Contribution']],
  ],
  processors: [['Éditeur du portail famille', 'Publisher of the family portal']],
  measures: ['S05', 'S30'],
  dpia: ['Dispense de la liste CNIL (FR-E10).', 'Exempt on the CNIL list (FR-E10).'],
  criteria: [['W7_vulnerable', ['Enfants.', 'Children are vulnerable.']]],
  more: { childrenInvolved: 'yes', vulnerableKinds: ['children'], authorityExemptItems: ['FR_E10'] },
})
