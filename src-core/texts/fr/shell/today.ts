import type { AgendaGroup, AgendaKind } from '../../../agenda/agenda'
import { counted } from '../numbers'

export const today = {
  title: 'Aujourd’hui',
  /** Under the title: the day in words, then what cannot wait. */
  lead: (day: string, late: number) =>
    late === 0
      ? `${day}. Rien n’est en retard dans ce qui est consigné.`
      : `${day}. ${counted(late, 'Une échéance est dépassée', '{n} échéances sont dépassées')}.`,
  lateCount: (count: number) => counted(count, '{n} échéance dépassée', '{n} échéances dépassées'),
  groups: {
    law: { title: 'Ce qui court', sub: 'délais de la loi', nothing: 'Aucun délai de la loi ne court.' },
    action: { title: 'À faire', sub: 'plan d’action', nothing: 'Aucune action n’attend d’ici là.' },
    review: { title: 'À revoir', sub: 'revues, contrats, essais', nothing: 'Rien à revoir d’ici là.' },
  } satisfies Record<AgendaGroup, { title: string; sub: string; nothing: string }>,
  kinds: {
    breachDeadline: 'Notification de la violation à l’autorité',
    breachFollowUp: 'Complément promis à l’autorité',
    requestAnswer: 'Réponse à la demande',
    complaintReceipt: 'Accusé de réception de la réclamation',
    authorityAnswer: 'Réponse due à l’autorité',
    consultationAnswer: 'Réponse attendue de l’autorité consultée',
    action: 'Action du plan',
    activityReview: 'Revue du traitement',
    dpiaReview: 'Révision de l’AIPD',
    balancingReview: 'Revue de la mise en balance',
    consentTest: 'Nouvel essai du retrait du consentement',
    transferReview: 'Revue de l’analyse du transfert',
    biasRetest: 'Nouveau test de biais',
    contractEnd: 'Fin du contrat',
    processorReview: 'Revue du sous-traitant',
    jointControlReview: 'Revue de l’accord entre responsables conjoints',
    policyReview: 'Revue de la politique',
    trainingDue: 'Prochaine session de formation',
    auditFollowUp: 'Suites de l’audit à vérifier',
    managementReview: 'Prochaine revue de direction',
    certificationEnd: 'Fin de la certification',
    assetEnd: 'Fin de vie du support',
    lawEntryEnd: 'Fin d’un ajout au droit appliqué',
    requestPurge: 'Identité du demandeur à effacer',
  } satisfies Record<AgendaKind, string>,
  /** Said of an item: what it is, and the day it is for. */
  dueBy: (kind: string, day: string) => `${kind}, le ${day}`,
  today: 'aujourd’hui',
  tomorrow: 'demain',
  yesterday: 'hier',
  inDays: (days: number) => counted(days, '{n} jour', '{n} jours'),
  late: (days: number) => counted(days, '{n} jour de retard', '{n} jours de retard'),
  horizon: 'Jusqu’à',
  horizons: { month: '30 jours', quarter: '3 mois', year: 'un an' },
  more: (count: number) => counted(count, 'Montrer un de plus', 'Montrer les {n} autres'),
  beyond: (count: number) => counted(count, '{n} autre plus tard', '{n} autres plus tard'),
  recent: 'Dernières modifications',
}
