import { asked, data, device, own, people, purpose, writeModel } from './writing'

/** Score of orders against fraud. */
export const paymentFraud = writeModel({
  id: 'payment-fraud',
  title: ['Score de lutte contre la fraude au paiement', 'Payment-fraud scoring'],
  summary: [
    'Commandes notées avant paiement. Restent à dire l’outil, les seuils, la revue humaine et le recours du client.',
    'Orders scored before payment. Left to say: the tool, the thresholds, human review and the customer’s recourse.',
  ],
  usualIn: ['eCommerce', 'bank'],
  description: [
    'Chaque commande reçoit un score ; les plus douteuses sont bloquées puis examinées par une personne.',
    'Each order gets a score; the most doubtful are blocked, then looked at by a person.',
  ],
  texts: ['Code monétaire et financier, L133-1 et suivants', 'RGPD, article 22'],
  purposes: [
    purpose(
      'fight',
      ['Détecter et bloquer les paiements frauduleux', 'Detect and block fraudulent payments'],
      'legitimateInterests',
      [
        'Éviter la fraude au détriment des clients et du marchand (considérant 47), avec examen humain.',
        'Avoid fraud harming customers and the merchant (recital 47), with human review.',
      ],
    ),
  ],
  people: [people('buyers', 'customers', ['Acheteurs', 'Buyers'])],
  data: [
    data('orders-item', 'commercial', ['Commande, adresses', 'Order, addresses'], {
      of: ['buyers'],
      for: ['fight'],
      why: ['Comparer aux habitudes.', 'Compare with habits.'],
      kept: 'fraudAlerts',
      how: asked,
    }),
    data('device-item', 'connection', ['Appareil et connexion', 'Device and connection'], {
      of: ['buyers'],
      for: ['fight'],
      why: ['Repérer les usages suspects.', 'Spot suspicious uses.'],
      kept: 'fraudAlerts',
      how: device,
    }),
    data('score', 'inferredProfile', ['Score et motif de blocage', 'Score and reason for blocking'], {
      of: ['buyers'],
      for: ['fight'],
      why: ['Décider d’un examen.', 'Decide on a review.'],
      kept: 'fraudAlerts',
      how: own,
    }),
    data('proven', 'suspicions', ['Fraudes avérées', 'Proven fraud cases'], {
      of: ['buyers'],
      for: ['fight'],
      why: ['Se défendre en justice.', 'Defend oneself in court.'],
      kept: 'provenFraud',
      how: own,
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Équipe fraude', 'Fraud team'],
      ['Examiner les alertes', 'Review alerts'],
    ],
  ],
  outside: [
    [
      ['Banque, prestataire de paiement', 'Bank, payment provider'],
      'independent',
      ['Autoriser ou refuser', 'Authorise or refuse'],
    ],
  ],
  processors: [['Éditeur de l’outil de score', 'Publisher of the scoring tool']],
  measures: ['S16', 'S24'],
  dpia: [
    'Analyse requise : FR-R08 (exclusion d’un contrat) ; liste partagée : FR-R09. Critères W1, W2 et W9.',
    'An assessment is required: FR-R08 (exclusion from a contract); shared list: FR-R09. Criteria W1, W2 and W9.',
  ],
  criteria: [
    ['W1_evaluation', ['Un score est attribué.', 'A score is given.']],
    ['W9_exclusion', ['Le paiement peut être refusé.', 'Payment may be refused.']],
  ],
  more: {
    authorityListItems: ['FR_R08'],
    profiling: 'yes',
    automatedDecision: 'assisted',
    decisionLogic: {
      fr: 'Écarts aux habitudes d’achat, à l’appareil et à l’adresse ; au-delà d’un seuil, une personne tranche.',
      en: 'Gaps with buying habits, device and address; above a threshold a person decides.',
    },
    criminalAuthority: 'law',
    criminalLawReference: 'Loi Informatique et Libertés, article 46, 3°',
  },
})
