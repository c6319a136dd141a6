import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const actions: RegisterTexts<Registers['actions']> = {
  one: 'action',
  many: 'Plan d’action',
  add: 'Nouvelle action',
  lead: 'Ce qui reste à faire dans tout le fichier, par qui et pour quand.',
  sections: {
    action: { title: 'L’action', lead: 'Une personne et une date pour chacune, sinon elle ne se fera pas.' },
    origin: { title: 'Origine', lead: 'Ce à quoi elle répond : une analyse, un audit, une règle.' },
    outcome: { title: 'Issue', lead: 'Ce qui montre que c’est fait, et que cela a servi.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Action', help: 'Un verbe et un résultat que l’on peut constater.' },
    description: { label: 'Précisions', help: 'Ce qui est attendu, et comment on saura que c’est fait.' },
    kind: { label: 'Nature', help: 'Corriger ce qui est, prévenir ce qui pourrait être, ou améliorer.' },
    owner: { label: 'Responsable de l’action', help: 'Une personne de l’organisme, pas le DPO.' },
    dueOn: { label: 'Échéance', help: 'Une date tenable.' },
    state: { label: 'Avancement', help: 'Où en est l’action aujourd’hui.' },
    priority: { label: 'Priorité', help: 'D’après le risque pour les personnes.' },
    cost: { label: 'Coût', help: 'Un montant ou un ordre de grandeur. Jamais imprimé à l’extérieur.' },
    dpia: { label: 'AIPD d’origine', help: 'L’analyse qui compte sur cette action.' },
    activity: { label: 'Traitement visé', help: 'Celui que l’action améliore.' },
    audit: { label: 'Audit d’origine', help: 'Celui qui a fait le constat.' },
    managementReview: { label: 'Revue d’origine', help: 'Celle qui l’a décidée.' },
    authorityContact: { label: 'Échange d’origine', help: 'La demande de l’autorité à laquelle elle répond.' },
    advice: { label: 'Avis d’origine', help: 'L’avis du DPO qu’elle met en œuvre.' },
    transferAssessment: { label: 'Analyse de transfert d’origine', help: 'Celle qui demande une mesure de plus.' },
    balancingTest: { label: 'Mise en balance d’origine', help: 'Celle qui compte sur cette garantie.' },
    consentCheck: { label: 'Contrôle du consentement d’origine', help: 'Celui qui a montré le défaut.' },
    processor: { label: 'Sous-traitant visé', help: 'Celui dont le contrat ou les garanties sont à revoir.' },
    rule: { label: 'Point de contrôle d’origine', help: 'La référence du point à régler, par exemple RET-01.' },
    about: { label: 'Point visé', help: 'La question, la mesure, le risque ou le constat dont elle part.' },
    doneOn: { label: 'Faite le', help: 'Le jour où le résultat a été constaté.' },
    evidence: { label: 'Preuve', help: 'Ce qui montre que c’est fait.' },
    effectivenessCheckedOn: { label: 'Efficacité vérifiée le', help: 'Le jour où l’on a regardé si cela a marché.' },
    effectiveness: { label: 'Ce que l’on a constaté', help: 'Si l’action a produit son effet.' },
    acceptedRiskReason: {
      label: 'Pourquoi accepter le risque',
      help: 'Ce qui rend le risque supportable pour les personnes.',
    },
    acceptedBy: { label: 'Accepté par', help: 'Le responsable du traitement, pas le DPO.' },
    ...endingTexts,
  },
}
