import { byLaw, data, from, people, purpose, writeModel } from './writing'

/** Checks against money laundering. */
export const dueDiligence = writeModel({
  id: 'due-diligence',
  title: ['Lutte contre le blanchiment (LCB-FT)', 'Anti-money laundering checks'],
  summary: [
    'Professions assujetties : connaissance du client et déclarations. Restent à dire vos listes, votre outil et votre correspondant.',
    'Obliged professions: customer knowledge and reports. Left to say: your lists, your tool and your correspondent.',
  ],
  usualIn: ['bank', 'insurance', 'legal', 'property'],
  description: [
    'L’identité et l’origine des fonds sont vérifiées à l’entrée en relation, puis suivies selon le risque ; les soupçons sont déclarés.',
    'Identity and origin of funds are checked at the start, then followed by risk; suspicions are reported.',
  ],
  texts: ['Code monétaire et financier, L561-1 et suivants', 'Directive (UE) 2015/849'],
  purposes: [
    purpose(
      'check',
      ['Connaître la clientèle et déclarer les soupçons', 'Know customers and report suspicions'],
      'legalObligation',
      ['Vigilance imposée aux professions assujetties.', 'Due diligence imposed on obliged professions.'],
      { legalReference: 'Code monétaire et financier, L561-5 et L561-15' },
    ),
  ],
  people: [
    people('clients', 'customers', ['Clients', 'Customers']),
    people('owners', 'shareholders', ['Bénéficiaires effectifs', 'Beneficial owners']),
  ],
  data: [
    data('papers', 'idDocuments', ['Pièce d’identité vérifiée', 'Identity document checked'], {
      of: ['clients', 'owners'],
      for: ['check'],
      why: ['Vérifier l’identité comme la loi le veut.', 'Check identity as the law requires.'],
      kept: 'dueDiligence',
      how: byLaw,
    }),
    data('funds', 'financialDetail', ['Origine des fonds, opérations', 'Origin of funds, operations'], {
      of: ['clients', 'owners'],
      for: ['check'],
      why: ['Mesurer le risque.', 'Measure the risk.'],
      kept: 'dueDiligence',
      how: byLaw,
    }),
    data('standing', 'professional', ['Fonctions politiques exposées', 'Politically exposed functions'], {
      of: ['clients', 'owners'],
      for: ['check'],
      why: ['Vigilance renforcée imposée.', 'Enhanced due diligence required.'],
      kept: 'dueDiligence',
      how: from('publicRegister', ['Listes officielles', 'Official lists']),
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Correspondant et équipe LCB-FT', 'Reporting officer and team'],
      ['Examiner et déclarer', 'Examine and report'],
    ],
  ],
  outside: [
    [
      ['Cellule de renseignement financier', 'Financial intelligence unit'],
      'authority',
      ['Déclarations de soupçon', 'Suspicion reports'],
    ],
  ],
  processors: [['Fournisseur de listes et de filtrage', 'Provider of lists and screening']],
  measures: ['S05', 'S16'],
  dpia: [
    'Critères W1, W6 et W9, une analyse est à attendre.',
    'Criteria W1, W6 and W9, an assessment is to be expected.',
  ],
  criteria: [
    ['W1_evaluation', ['Un niveau de risque est attribué.', 'A level of risk is given.']],
    ['W9_exclusion', ['La relation peut être refusée.', 'The relation may be refused.']],
  ],
})
