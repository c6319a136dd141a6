import { byLaw, data, people, purpose, writeModel } from './writing'

/** Electoral roll of a municipality. */
export const electoralRoll = writeModel({
  id: 'electoral-roll',
  title: ['Listes électorales', 'Electoral roll'],
  summary: [
    'Commune : inscription des électeurs et scrutins. Reste à dire le logiciel relié au répertoire unique.',
    'Municipality: registration of voters and polls. Left to say: the software linked to the national register.',
  ],
  usualIn: ['localAuthority'],
  description: [
    'Les demandes sont instruites, la liste est arrêtée, les cartes envoyées et les scrutins tenus.',
    'Applications are examined, the roll is closed, cards sent and polls held.',
  ],
  texts: ['Code électoral, L11 à L40', 'CNIL, délibération 2019-118'],
  purposes: [
    purpose(
      'roll',
      ['Tenir la liste électorale et organiser les scrutins', 'Keep the electoral roll and hold polls'],
      'legalObligation',
      ['Compétence du maire fixée par la loi.', 'Duty of the mayor set by law.'],
      { legalReference: 'Code électoral, L11 et L18' },
    ),
  ],
  people: [people('electors', 'citizens', ['Électeurs', 'Voters'])],
  data: [
    data(
      'who',
      'civilStatus',
      ['Identité, nationalité, domicile, bureau de vote', 'Identity, nationality, home, polling station'],
      {
        of: ['electors'],
        for: ['roll'],
        why: ['Vérifier le droit de vote.', 'Check the right to vote.'],
        kept: 'voters',
        how: byLaw,
      },
    ),
  ],
  collection: 'both',
  inside: [
    [
      ['Service des élections', 'Elections office'],
      ['Instruire', 'Examine applications'],
    ],
  ],
  outside: [
    [
      ['INSEE, répertoire électoral unique', 'INSEE, national electoral register'],
      'authority',
      ['Mise à jour', 'Update'],
    ],
    [
      [
        'Candidats, partis et électeurs, dans les cas prévus par la loi',
        'Candidates, parties and voters, as the law allows',
      ],
      'other',
      ['Communication de la liste', 'Access to the roll'],
    ],
  ],
  processors: [
    ['Éditeur du logiciel électoral', 'Publisher of the electoral software'],
    ['Imprimeur des cartes', 'Card printer'],
  ],
  measures: ['S05'],
  dpia: ['Dispense de la liste CNIL (FR-E03).', 'Exempt on the CNIL list (FR-E03).'],
  more: { authorityExemptItems: ['FR_E03'] },
})
