import { rowDefinitions, type AlgorithmicSystem } from '@core/registers'
import { answered, both, fr, rowsFrom } from './answers'
import { processors } from './ids'

/** What a French administration owes on an individual decision; where the letters say so is still to be settled. */
const places = {
  'fr-cnil:adminDecision': 'yes',
  'fr-cnil:adminDegree': both(
    'Le barème classe les demandes ; la commission d’admission suit l’ordre et peut s’en écarter par décision motivée.',
    'The scale ranks applications; the admission board follows the order and may depart from it with reasons.',
  ),
  'fr-cnil:adminDataUsed': both(
    'Dossier d’inscription : composition du foyer, situation d’emploi, quotient familial, fratrie déjà accueillie.',
    'Enrolment file: household, employment, family income, siblings already in care.',
  ),
  'fr-cnil:adminParameters': both(
    'Emploi de tous les adultes du foyer : 30 points. Parent seul : 15. Fratrie : 10. Quotient inférieur à 600 : 20.',
    'All adults of the household in work: 30 points. Single parent: 15. Sibling: 10. Income quotient under 600: 20.',
  ),
  'fr-cnil:adminOperations': both(
    'Addition des points, classement décroissant, date de dépôt à égalité.',
    'Points are added, applications ranked, the date of application settles ties.',
  ),
  'fr-cnil:adminRulesOnline': 'no',
}

export const algorithmRecords: readonly AlgorithmicSystem[] = [
  answered('algorithmicSystems', 'G-001', {
    ...places,
    name: 'Barème des places d’accueil du soir',
    kind: 'rules',
    version: 'Délibération du 16/02/2026',
    publisher: 'Éducation et jeunesse',
    goLiveOn: '2024-09-02',
    logicExplanation: both(
      'Quand il y a plus de demandes que de places, chaque demande reçoit des points : travail des adultes du foyer, parent seul, frère ou sœur déjà accueilli, revenus. Les demandes sont servies de la plus haute à la plus basse, et la plus ancienne d’abord à égalité.',
      'When there are more applications than places, each one gets points: work of the adults of the household, single parent, sibling already in care, income. Applications are served from the highest to the lowest, the oldest first in a tie.',
    ),
    resultJustification: both(
      'La famille reçoit son décompte de points et le total du dernier dossier admis.',
      'The family gets its count of points and the total of the last application admitted.',
    ),
    purpose: both(
      'Classer les demandes de place à l’accueil du soir quand la capacité est atteinte.',
      'Rank applications for after-school places once capacity is reached.',
    ),
    significantEffect: 'yes',
    significantEffectDetail: both(
      'Sans place, un parent doit trouver une autre garde ou réduire son temps de travail.',
      'Without a place, a parent must find other care or work less.',
    ),
    reliedOnByThirdParty: 'no',
    art9InAdm: 'no',
    personalisesOffer: 'no',
    inputData: both(
      'Réponses du dossier d’inscription, vérifiées sur pièces. Le quotient manque pour un dossier sur neuf.',
      'Answers of the enrolment file, checked on documents. Income is missing in one file out of nine.',
    ),
    protectedGroups: ['sex', 'familySituation', 'wealth'],
    biasTests: rowsFrom(rowDefinitions.biasTests, 'valbrune-g-001-t', [
      {
        metric: 'selectionRateRatio',
        group: both('Foyers d’un seul adulte et autres foyers', 'One-adult households and others'),
        date: '2025-09-22',
        result: '0,71',
        verdict: 'fail',
        by: 'Karim Belmadi',
        remark: both(
          'Campagne 2025 : 58 demandes de parents seuls sur 214. Le critère « tous les adultes travaillent » pesait double pour les couples.',
          '2025 round: 58 applications by single parents out of 214. The criterion “all adults work” counted twice for couples.',
        ),
      },
      {
        metric: 'selectionRateRatio',
        group: both('Quotient inférieur à 600 et autres foyers', 'Income quotient under 600 and others'),
        date: '2025-09-22',
        result: '0,94',
        verdict: 'pass',
        by: 'Karim Belmadi',
      },
    ]),
    biasCorrections: rowsFrom(rowDefinitions.biasCorrections, 'valbrune-g-001-c', [
      {
        finding: both('Parents seuls moins souvent admis', 'Single parents less often admitted'),
        date: '2026-02-16',
        correction: both(
          'Trente points par foyer et non plus par adulte ; quinze points pour un parent seul.',
          'Thirty points per household, no longer per adult; fifteen points for a single parent.',
        ),
      },
    ]),
    retestEveryMonths: 12,
    humanOversight: both(
      'La commission d’admission relit les vingt dossiers autour du seuil ; elle s’est écartée de l’ordre trois fois en 2025.',
      'The admission board reviews the twenty files around the cut-off; it departed from the order three times in 2025.',
    ),
    notesInternal: fr('Nouveau test à faire sur la campagne de septembre 2026 : Sophie a les chiffres.'),
  }),
  answered('algorithmicSystems', 'G-002', {
    name: 'Suggestions du portail famille',
    kind: 'machineLearning',
    version: 'Kidoria 7.2',
    publisher: 'Kidoria',
    suppliers: [processors.familyPortal],
    goLiveOn: '2025-09-01',
    purpose: both(
      'Proposer à chaque famille des activités proches de ses réservations passées.',
      'Suggest to each family activities close to its past bookings.',
    ),
    significantEffect: 'no',
    ...{ 'fr-cnil:adminDecision': 'no' },
    personalisesOffer: 'unknown',
    trainingDataOrigin: both(
      'Réservations de toutes les communes clientes ; Kidoria ne dit ni lesquelles ni depuis quand.',
      'Bookings of all client towns; Kidoria does not say which ones or since when.',
    ),
    aiActRole: 'deployer',
    notesInternal: fr('Demander à Kidoria la classe retenue et la documentation avant le conseil de décembre.'),
  }),
]
