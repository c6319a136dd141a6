import { rowDefinitions, type BalancingTest } from '@core/registers'
import { answered, both, fr, rowsFrom } from './answers'

/** The only interest the town weighed, outside its tasks: begun, signed by nobody, and at odds with itself. */
export const balancingTestRecords: readonly BalancingTest[] = [
  answered('balancingTests', 'L-001', {
    title: both('Comprendre une intrusion par le journal des portes', 'Understand a break-in from the door log'),
    interest: both(
      'Après un vol ou une dégradation dans un bâtiment, savoir par quelle porte et à quelle heure on est entré.',
      'After a theft or damage in a building, know through which door and when someone came in.',
    ),
    whoseInterest: 'controller',
    interestLawful: 'yes',
    interestClear: 'yes',
    interestReal: 'yes',
    necessity: both(
      'Deux vols d’outils en 2024 : sans le journal, la plainte est restée sans suite.',
      'Two thefts of tools in 2024: without the log the complaint led nowhere.',
    ),
    alternatives: both(
      'Une alarme sur les deux portes du dépôt suffirait, d’après les services techniques ; le devis n’a pas été demandé.',
      'An alarm on the two doors of the depot would do, say the technical services; no quote was asked for.',
    ),
    servesInterest: 'yes',
    noLesserMeans: 'no',
    dataNature: both(
      'L’heure et la porte de chaque passage : rien d’intime, mais un emploi du temps s’y lit.',
      'Time and door of each passage: nothing intimate, but a timetable can be read from it.',
    ),
    context: both(
      'Onze bâtiments, 109 badges, journal gardé dans la centrale.',
      'Eleven buildings, 109 badges, log kept in the controller.',
    ),
    relationship: both('Agents municipaux et responsables d’associations.', 'Town staff and association officers.'),
    expectations: both(
      'La notice remise avec le badge parle d’ouverture des portes, pas d’enquête.',
      'The notice handed over with the badge speaks of opening doors, not of inquiries.',
    ),
    isExpected: 'no',
    balanceOfPower: both(
      'Les agents ne peuvent pas refuser le badge : leur employeur lit le journal.',
      'Staff cannot refuse the badge: their employer reads the log.',
    ),
    childrenOrVulnerable: both(
      'Aucun enfant. Les agents sont en position de dépendance.',
      'No children. Staff are dependent.',
    ),
    impacts: rowsFrom(rowDefinitions.weighedEffects, 'valbrune-l-001-i', [
      {
        effect: both('Voir ses horaires reconstitués', 'Having one’s hours pieced together'),
        direction: 'negative',
        severity: 'r2',
        likelihood: 'r3',
        reason: both('Un avertissement en est déjà sorti.', 'A warning already came of it.'),
      },
      {
        effect: both('Être soupçonné à tort après un prêt de badge', 'Being wrongly suspected after lending a badge'),
        direction: 'negative',
        severity: 'r3',
        likelihood: 'r2',
        reason: both('Les badges se prêtent entre collègues.', 'Badges are lent among colleagues.'),
      },
      {
        effect: both('Être mis hors de cause', 'Being cleared'),
        direction: 'positive',
        reason: both('Le journal montre aussi qui n’était pas là.', 'The log also shows who was not there.'),
      },
    ]),
    safeguards: both(
      'Lecture après dépôt de plainte seulement, à deux, et consignée.',
      'Read only after a complaint is lodged, by two people, and recorded.',
    ),
    objectionRight: both(
      'Demande écrite au DPO, réponse du directeur.',
      'Written request to the DPO, answered by the director.',
    ),
    optOutOffered: 'no',
    outcome: 'passesWithSafeguards',
    authorNames: 'Karim Belmadi',
    dpoOpinion: both(
      'À revoir : l’alarme paraît moins intrusive et n’a pas été étudiée.',
      'To be looked at again: the alarm seems less intrusive and was not studied.',
    ),
    reviewOn: '2027-01-31',
    notesInternal: fr('Le directeur veut garder le journal « au cas où » : lui demander une décision écrite.'),
  }),
]
