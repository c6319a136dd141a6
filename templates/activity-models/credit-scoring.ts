import { asked, data, from, own, people, purpose, writeModel } from './writing'

/** Creditworthiness of applicants. */
export const creditScoring = writeModel({
  id: 'credit-scoring',
  title: ['Score d’octroi de crédit', 'Credit scoring'],
  summary: [
    'Étude de solvabilité avec score. Restent à dire le modèle, les seuils, le réexamen humain et l’explication donnée.',
    'Creditworthiness with a score. Left to say: the model, thresholds, human re-examination and the explanation given.',
  ],
  usualIn: ['bank'],
  description: [
    'La demande est notée d’après revenus et charges, un conseiller décide, le refus est expliqué à qui le demande.',
    'The application is scored on income and expenses, an adviser decides, a refusal is explained to those who ask.',
  ],
  texts: [
    'Code de la consommation, L312-16',
    'CJUE, C-634/21 et C-203/22',
    'Règlement (UE) 2024/1689, annexe III, 5 b)',
  ],
  purposes: [
    purpose(
      'assess',
      ['Apprécier la solvabilité avant de prêter', 'Assess creditworthiness before lending'],
      'legalObligation',
      ['Vérification imposée au prêteur.', 'Check imposed on the lender.'],
      { legalReference: 'Code de la consommation, L312-16' },
    ),
    purpose(
      'lend',
      ['Décider du prêt et suivre le contrat', 'Decide on the loan and follow the contract'],
      'contract',
      ['Mesures prises à la demande de l’emprunteur.', 'Steps taken at the borrower’s request.'],
    ),
  ],
  people: [people('borrowers', 'customers', ['Demandeurs de crédit', 'Loan applicants'])],
  data: [
    data('income', 'financialDetail', ['Revenus, charges, dettes', 'Income, expenses, debts'], {
      of: ['borrowers'],
      for: ['assess', 'lend'],
      why: ['Mesurer la capacité de rembourser.', 'Measure ability to repay.'],
      kept: 'refusedCredit',
      how: asked,
    }),
    data('incidents', 'financialDetail', ['Inscription au fichier des incidents', 'Entry in the incident register'], {
      of: ['borrowers'],
      for: ['assess'],
      why: ['Consultation imposée.', 'Consultation required by law.'],
      kept: 'refusedCredit',
      how: from('authority', ['Banque de France, FICP', 'Banque de France, FICP register']),
    }),
    data('score', 'inferredProfile', ['Score de crédit et décision', 'Credit score and decision'], {
      of: ['borrowers'],
      for: ['assess', 'lend'],
      why: ['Appuyer la décision.', 'Support the decision.'],
      kept: 'refusedCredit',
      how: own,
    }),
    data('contract-item', 'economic', ['Contrat et remboursements', 'Contract and repayments'], {
      of: ['borrowers'],
      for: ['lend'],
      why: ['Exécuter le prêt.', 'Perform the loan.'],
      kept: 'grantedCredit',
      how: asked,
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Conseillers et analystes crédit', 'Advisers and credit analysts'],
      ['Étudier la demande', 'Study the application'],
    ],
  ],
  outside: [
    [
      ['Banque de France', 'Banque de France (central bank)'],
      'authority',
      ['Consulter et déclarer les incidents', 'Consult and report incidents'],
    ],
  ],
  processors: [['Fournisseur du score', 'Score provider']],
  measures: ['S05', 'S24'],
  dpia: [
    'Analyse requise : FR-R08 et article 35(3)(a) ; IA à haut risque, analyse d’impact sur les droits fondamentaux.',
    'An assessment is required: FR-R08 and Article 35(3)(a); high-risk AI, fundamental rights impact assessment.',
  ],
  criteria: [
    ['W1_evaluation', ['Un score est attribué.', 'A score is given.']],
    ['W9_exclusion', ['Le crédit peut être refusé.', 'Credit may be refused.']],
    ['W4_sensitive', ['Données de patrimoine et de dettes.', 'Data on wealth and debts.']],
  ],
  more: {
    authorityListItems: ['FR_R08'],
    profiling: 'yes',
    systematicEvaluation: 'yes',
    automatedDecision: 'assisted',
    decisionLogic: {
      fr: 'Le score pèse revenus, charges et incidents ; le conseiller peut s’en écarter et motive sa décision.',
      en: 'The score weighs income, expenses and incidents; the adviser may depart from it and gives reasons.',
    },
  },
})
