import { asked, data, people, purpose, writeModel } from './writing'

/** Handling of claims, with health data. */
export const insuranceClaims = writeModel({
  id: 'insurance-claims',
  title: ['Gestion des contrats et sinistres d’assurance', 'Insurance contracts and claims'],
  summary: [
    'Instruction et règlement des sinistres. Restent à dire vos experts, vos médecins-conseils et vos réassureurs.',
    'Study and settlement of claims. Left to say: your experts, medical advisers and reinsurers.',
  ],
  usualIn: ['insurance'],
  description: [
    'Le sinistre est déclaré, les pièces réunies, un expert l’évalue, l’indemnité est versée et le recours exercé.',
    'The claim is reported, documents gathered, an expert assesses it, compensation is paid and recourse sought.',
  ],
  texts: ['Code des assurances, L113-2, L114-1', 'CNIL, pack de conformité assurance'],
  purposes: [
    purpose(
      'settle',
      ['Instruire et régler les sinistres', 'Study and settle claims'],
      'contract',
      ['Exécution du contrat d’assurance.', 'Performance of the insurance contract.'],
      { art9Condition: 'legalClaims' },
    ),
    purpose(
      'recourse',
      ['Exercer les recours et se défendre', 'Exercise recourse and defend'],
      'legitimateInterests',
      ['Faire supporter la charge à qui en répond.', 'Make the liable party bear the cost.'],
      { art9Condition: 'legalClaims' },
    ),
  ],
  people: [
    people('insured', 'customers', ['Assurés', 'Insured persons']),
    people('injured', 'other', ['Victimes et tiers', 'Victims and third parties'], { vulnerable: 'yes' }),
  ],
  data: [
    data('policy', 'commercial', ['Contrat, garanties', 'Contract, cover'], {
      of: ['insured'],
      for: ['settle'],
      why: ['Savoir ce qui est couvert.', 'Know what is covered.'],
      kept: 'insuranceContracts',
      how: asked,
    }),
    data('claim', 'personalLife', ['Circonstances, préjudices', 'Circumstances, losses'], {
      of: ['insured', 'injured'],
      for: ['settle', 'recourse'],
      why: ['Évaluer l’indemnité.', 'Assess compensation.'],
      kept: 'claims',
      how: asked,
    }),
    data('injuries', 'health', ['Blessures et rapports médicaux', 'Injuries and medical reports'], {
      of: ['insured', 'injured'],
      for: ['settle', 'recourse'],
      why: ['Évaluer le dommage corporel.', 'Assess bodily injury.'],
      kept: 'claims',
      how: asked,
    }),
    data('bank-item', 'bankPayment', ['Coordonnées bancaires', 'Bank details'], {
      of: ['insured', 'injured'],
      for: ['settle'],
      why: ['Payer l’indemnité.', 'Pay compensation.'],
      kept: 'claims',
      how: asked,
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Gestionnaires de sinistres', 'Claims handlers'],
      ['Instruire', 'Study claims'],
    ],
    [
      ['Médecin-conseil', 'Medical adviser'],
      ['Lire le dossier médical', 'Read the medical file'],
    ],
  ],
  outside: [
    [['Experts, réparateurs', 'Experts, repairers'], 'independent', ['Évaluer et réparer', 'Assess and repair']],
    [
      ['Réassureurs, autres assureurs', 'Reinsurers, other insurers'],
      'independent',
      ['Partager la charge', 'Share the cost'],
    ],
  ],
  processors: [['Plateforme d’assistance', 'Assistance platform']],
  measures: ['S05', 'S21'],
  dpia: ['Critères W4 et W5, une analyse est à attendre.', 'Criteria W4 and W5, an assessment is to be expected.'],
  criteria: [['W4_sensitive', ['Données de santé des victimes.', 'Health data of victims.']]],
})
