import { asked, data, free, people, purpose, writeModel } from './writing'

/** Help to people in difficulty. */
export const socialSupport = writeModel({
  id: 'social-support',
  title: ['Accompagnement social', 'Social support'],
  summary: [
    'CCAS, association ou service social. Restent à dire les aides, les partenaires et ce qui se dit en commission.',
    'Municipal social centre, charity or social service. Left to say: the kinds of aid, partners and what commissions hear.',
  ],
  usualIn: ['medicoSocial', 'localAuthority', 'association'],
  description: [
    'La personne est reçue, sa situation évaluée, une aide demandée ou accordée, puis le suivi est assuré.',
    'The person is received, the situation assessed, aid requested or granted, then follow-up is given.',
  ],
  texts: [
    'Code de l’action sociale et des familles, L123-5, L116-1 et L121-1',
    'CNIL, référentiel accompagnement social',
  ],
  purposes: [
    purpose(
      'support',
      [
        'Accompagner les personnes en difficulté et instruire leurs aides',
        'Support people in difficulty and examine their aid',
      ],
      'publicTask',
      ['Mission d’action sociale.', 'Social action task.'],
      {
        legalReference: 'Code de l’action sociale et des familles, L123-5',
        art9Condition: 'employmentSocial',
        art9NationalLaw: 'Code de l’action sociale et des familles, L123-5',
      },
    ),
  ],
  people: [
    people('helped', 'beneficiaries', ['Personnes accompagnées', 'People supported'], { vulnerable: 'yes' }),
    people('home', 'family', ['Membres du foyer', 'Members of the household']),
  ],
  data: [
    data('who', 'civilStatus', ['Identité, foyer, coordonnées', 'Identity, household, contact details'], {
      of: ['helped', 'home'],
      for: ['support'],
      why: ['Ouvrir le dossier.', 'Open the file.'],
      kept: 'social',
      how: asked,
    }),
    data('hardship', 'socialHardship', ['Difficultés, ressources, dettes', 'Difficulties, income, debts'], {
      of: ['helped'],
      for: ['support'],
      why: ['Évaluer le besoin.', 'Assess the need.'],
      kept: 'social',
      how: free,
    }),
    data(
      'health-item',
      'health',
      ['Santé et handicap, si utiles à l’aide', 'Health and disability, where useful for the aid'],
      {
        of: ['helped'],
        for: ['support'],
        why: ['Orienter vers la bonne aide.', 'Direct to the right aid.'],
        kept: 'social',
        how: free,
      },
    ),
  ],
  collection: 'both',
  inside: [
    [
      ['Travailleurs sociaux', 'Social workers'],
      ['Accompagner, sous secret', 'Support, under secrecy'],
    ],
  ],
  outside: [
    [
      ['Département, caisses, organismes d’aide', 'County, benefit offices, aid bodies'],
      'authority',
      ['Instruire l’aide', 'Examine the aid'],
    ],
    [
      ['Partenaires, dans la limite du secret partagé', 'Partners, within shared secrecy'],
      'independent',
      ['Suivi', 'Follow-up'],
    ],
  ],
  processors: [['Éditeur du logiciel social', 'Publisher of the social software']],
  measures: ['S05', 'S21', 'S30'],
  dpia: ['Analyse requise : liste CNIL, FR-R13.', 'An assessment is required: CNIL list, FR-R13.'],
  criteria: [
    ['W4_sensitive', ['Difficultés sociales et santé.', 'Social hardship and health.']],
    ['W7_vulnerable', ['Personnes en difficulté.', 'People in difficulty.']],
  ],
  more: { authorityListItems: ['FR_R13'], vulnerableKinds: ['socialBeneficiaries'] },
})
