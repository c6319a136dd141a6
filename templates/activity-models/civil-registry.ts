import { byLaw, data, people, purpose, writeModel } from './writing'

/** Civil status acts. */
export const civilRegistry = writeModel({
  id: 'civil-registry',
  title: ['État civil', 'Civil registry'],
  summary: [
    'Commune : actes et copies. Restent à dire le logiciel, l’accès à COMEDEC et les registres numérisés.',
    'Municipality: acts and copies. Left to say: the software, the exchange platform and digitised registers.',
  ],
  usualIn: ['localAuthority'],
  description: [
    'L’officier d’état civil reçoit les déclarations, dresse les actes, y porte les mentions et délivre des copies.',
    'The registrar receives declarations, draws up acts, adds notes and issues copies.',
  ],
  texts: ['Code civil, articles 34 à 101', 'Décret n° 2017-890 du 6 mai 2017', 'Code du patrimoine, L213-2'],
  purposes: [
    purpose(
      'acts',
      ['Dresser et tenir les actes de l’état civil', 'Draw up and keep civil status acts'],
      'legalObligation',
      ['Mission de l’officier d’état civil.', 'Task of the registrar.'],
      { legalReference: 'Code civil, articles 34 et suivants' },
    ),
    purpose(
      'copies',
      ['Délivrer copies et extraits', 'Issue copies and extracts'],
      'legalObligation',
      ['Délivrance réglée par décret.', 'Issue governed by decree.'],
      { legalReference: 'Décret n° 2017-890, articles 26 et suivants' },
    ),
  ],
  people: [
    people('registered', 'citizens', ['Personnes inscrites aux actes', 'People in the acts']),
    people('dead', 'deceased', ['Personnes décédées', 'Deceased persons']),
  ],
  data: [
    data(
      'act',
      'civilStatus',
      ['Naissance, reconnaissance, mariage, décès, filiation', 'Birth, recognition, marriage, death, filiation'],
      {
        of: ['registered', 'dead'],
        for: ['acts'],
        why: ['Établir l’état des personnes.', 'Establish civil status.'],
        kept: 'civilActs',
        how: byLaw,
      },
    ),
    data('asking', 'contact', ['Demandeur d’une copie', 'Person asking for a copy'], {
      of: ['registered'],
      for: ['copies'],
      why: ['Vérifier le droit à la copie.', 'Check the right to the copy.'],
      kept: 'requestsForCopies',
      how: byLaw,
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Service de l’état civil', 'Civil registry office'],
      ['Dresser et délivrer', 'Draw up and issue'],
    ],
  ],
  outside: [
    [['INSEE', 'INSEE, national statistics'], 'authority', ['Bulletins statistiques', 'Statistical returns']],
    [
      ['Tribunal judiciaire, autres mairies, notaires', 'Court, other town halls, notaries'],
      'authority',
      ['Mentions et vérifications', 'Notes and checks'],
    ],
  ],
  processors: [
    ['Éditeur du logiciel d’état civil', 'Publisher of the registry software'],
    ['Numériseur des registres', 'Register digitisation company'],
  ],
  measures: ['S12', 'S17'],
  dpia: ['Rien d’office.', 'Nothing by default.'],
})
