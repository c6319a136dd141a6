import { asked, data, own, people, purpose, writeModel } from './writing'

/** Reminders and recovery of unpaid sums. */
export const debtRecovery = writeModel({
  id: 'debt-recovery',
  title: ['Recouvrement des impayés', 'Debt recovery'],
  summary: [
    'Relances et recouvrement. Restent à dire vos commissaires de justice et tout fichier partagé d’impayés.',
    'Reminders and recovery. Left to say: your bailiffs and any shared list of unpaid debts.',
  ],
  usualIn: ['bank', 'energy', 'telecom', 'property', 'legal'],
  description: [
    'Les factures échues sont relancées, un échéancier est proposé, puis la créance est remise à un tiers.',
    'Overdue invoices are chased, a schedule is offered, then the debt is handed to a third party.',
  ],
  texts: ['Code civil, 1103 et 2224', 'Code des procédures civiles d’exécution'],
  purposes: [
    purpose('recover', ['Recouvrer les sommes dues', 'Recover sums due'], 'legitimateInterests', [
      'Obtenir le paiement de ce qui est dû, sans divulguer la dette à des tiers étrangers au dossier.',
      'Obtain payment of what is due, without telling outsiders about the debt.',
    ]),
  ],
  people: [people('owing', 'debtors', ['Débiteurs', 'Debtors'], { vulnerable: 'yes' })],
  data: [
    data('who', 'contact', ['Identité, coordonnées', 'Identity, contact details'], {
      of: ['owing'],
      for: ['recover'],
      why: ['Écrire au débiteur.', 'Write to the debtor.'],
      kept: 'debts',
      how: asked,
    }),
    data('debt', 'financialDetail', ['Créance, relances, échéancier', 'Debt, reminders, schedule'], {
      of: ['owing'],
      for: ['recover'],
      why: ['Suivre le paiement.', 'Follow payment.'],
      kept: 'debts',
      how: own,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Comptabilité clients', 'Customer accounts'],
      ['Relancer', 'Send reminders'],
    ],
  ],
  outside: [[['Commissaire de justice, avocat', 'Bailiff, lawyer'], 'independent', ['Recouvrer', 'Recover']]],
  processors: [['Société de relance', 'Reminder company']],
  measures: ['S05'],
  dpia: [
    'Critère W9 si l’impayé prive d’un service ; fichier partagé d’impayés : FR-R09.',
    'Criterion W9 if the debt bars from a service; shared list of unpaid debts: FR-R09.',
  ],
  criteria: [
    ['W7_vulnerable', ['Des personnes endettées.', 'People in debt.']],
    ['W4_sensitive', ['Les dettes sont hautement personnelles.', 'Debts are highly personal.']],
  ],
  more: { vulnerableKinds: ['dependencyOrDebt'] },
})
