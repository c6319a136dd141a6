import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { dpiaConclusion } from './dpia-conclusion'
import { endingTexts, notesSection } from './ending'

type DpiaTexts = RegisterTexts<Registers['dpias']>['fields']

/** What is assessed, by whom and why; the answers, measures and risks. */
const dpiaSubstance = {
  title: { label: 'Intitulé', help: 'Le traitement, ou l’ensemble de traitements semblables, examiné.' },
  category: { label: 'Rubrique', help: 'Pour ranger vos analyses : projet, service, client.' },
  activities: {
    label: 'Traitements couverts',
    help: 'Une seule analyse peut couvrir des traitements semblables aux risques semblables.',
  },
  status: { label: 'État', help: 'Un repère pour l’équipe : il ne verrouille rien.' },
  method: { label: 'Méthode', help: 'Elle fixe l’ordre des questions, jamais ce que vous avez répondu.' },
  version: { label: 'Version', help: 'Par exemple 1.2, reportée sur chaque document.' },
  authorNames: { label: 'Rédaction', help: 'Qui décrit le traitement et répond aux questions.' },
  evaluatorNames: { label: 'Évaluation', help: 'Qui juge les réponses et propose des corrections.' },
  validatorNames: { label: 'Validation', help: 'Qui décide au nom du responsable du traitement ; jamais le DPO.' },
  securityOfficer: { label: 'Responsable de la sécurité', help: 'Qui a été consulté sur les mesures techniques.' },
  processorsConsulted: {
    label: 'Sous-traitants consultés',
    help: 'Le sous-traitant aide à mener l’analyse : ce qui lui a été demandé, ce qu’il a répondu.',
  },
  triggers: { label: 'Motifs de l’analyse', help: 'Ce qui la rend nécessaire, ou le choix de la faire quand même.' },
  triggersDetail: { label: 'Précision sur les motifs', help: 'Les faits qui y répondent, en quelques lignes.' },
  exemption: { label: 'Dispense examinée', help: 'Une dispense ne vaut que dans ses termes stricts.' },
  exemptionReason: { label: 'Motif de la dispense', help: 'Le raisonnement à garder, même si elle est écartée.' },
  plannedFrom: { label: 'Début prévu', help: 'L’analyse se mène avant le traitement.' },
  plannedTo: { label: 'Fin prévue', help: 'Avant la mise en service.' },
  milestones: { label: 'Jalons', help: 'Les étapes du travail : ateliers, avis du DPO, validation.' },

  answers: {
    label: 'Réponses',
    help: 'Une réponse par question : contexte, principes, droits, éthique. La fiche en donne la matière.',
  },
  measures: {
    label: 'Mesures existantes et prévues',
    help: 'Distinguez ce qui est fait de ce qui est prévu.',
  },
  risks: {
    label: 'Risques pour les personnes',
    help: 'Au moins accès illégitime, modification et disparition. Pas les risques de l’organisme.',
  },
  matrix: {
    label: 'Grille des niveaux de risque',
    help: 'Vide : la grille de l’application. Aucune autorité n’en impose une.',
  },
  residualLevel: {
    label: 'Risque résiduel retenu',
    help: 'Seulement pour s’écarter du calcul, qui retient le plus haut niveau après le plan d’action.',
  },
  residualReason: { label: 'Motif de l’écart', help: 'Pourquoi le niveau retenu n’est pas celui du calcul.' },
} satisfies Partial<DpiaTexts>

export const dpias: RegisterTexts<Registers['dpias']> = {
  one: 'AIPD',
  many: 'AIPD',
  add: 'Nouvelle AIPD',
  lead: 'Une analyse par traitement ou par ensemble de traitements semblables (art. 35).',
  sections: {
    identity: { title: 'L’analyse d’impact', lead: 'Ce qu’elle couvre, qui la mène et ce qui la rend nécessaire.' },
    description: { title: 'Contexte', lead: 'Le traitement tel qu’il est : nature, portée, données, supports.' },
    necessity: {
      title: 'Nécessité et proportionnalité',
      lead: 'Chaque donnée, chaque durée et chaque usage se justifie par une finalité.',
    },
    rights: { title: 'Droits et garanties', lead: 'Comment chaque droit s’exerce en pratique.' },
    measures: { title: 'Mesures', lead: 'Ce qui protège déjà les personnes, et ce qui est prévu.' },
    risks: {
      title: 'Risques',
      lead: 'Ce qui peut arriver aux personnes, à trois moments : sans mesure, aujourd’hui, après.',
    },
    ethics: {
      title: 'Questions éthiques',
      lead: 'Biais, exclusion, pression, surveillance : ce que la sécurité ne voit pas.',
    },
    opinions: {
      title: 'Avis',
      lead: 'Le DPO conseille, les personnes s’expriment, le responsable du traitement décide.',
    },
    consultation: {
      title: 'Consultation préalable',
      lead: 'Si le risque reste élevé après les mesures, l’autorité est consultée avant de commencer.',
    },
    decision: { title: 'Décision', lead: 'Prise et signée par le responsable du traitement.' },
    versions: { title: 'Versions et remarques', lead: 'Ce qui a été décidé, et sur quoi, reste lisible plus tard.' },
    notes: notesSection,
  },
  fields: { ...dpiaSubstance, ...dpiaConclusion, ...endingTexts },
}
