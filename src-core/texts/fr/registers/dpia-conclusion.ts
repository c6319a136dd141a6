import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

type DpiaTexts = RegisterTexts<Registers['dpias']>['fields']

/** How an assessment ends: opinions, the authority, the decision, what was kept of it. */
export const dpiaConclusion = {
  dpoNames: { label: 'DPO consulté', help: 'Le nom du DPO qui a rendu l’avis.' },
  dpoVerdict: { label: 'Sens de l’avis du DPO', help: 'Un avis : la décision reste au responsable du traitement.' },
  dpoAdvice: { label: 'Avis du DPO', help: 'Sur la méthode, les mesures et le risque qui reste.' },
  dpoAdviceOn: { label: 'Avis rendu le', help: 'Avant la décision.' },
  dpoFollowed: { label: 'Avis du DPO suivi', help: 'Suivi en partie : répondez non et dites en quoi.' },
  dpoNotFollowedReason: {
    label: 'Motif si l’avis n’est pas suivi',
    help: 'À consigner par écrit par le responsable du traitement.',
  },
  viewsSought: { label: 'Avis des personnes demandé', help: 'Aux personnes concernées ou à leurs représentants.' },
  viewsMethod: { label: 'Manière de le demander', help: 'Enquête, réunion, association, représentants du personnel.' },
  viewsPeople: { label: 'Personnes ou représentants entendus', help: 'Combien, et à quel titre.' },
  viewsVerdict: { label: 'Sens de leur avis', help: 'La tendance, sans gommer les désaccords.' },
  viewsSummary: { label: 'Ce qu’elles ont dit', help: 'L’essentiel, et la suite donnée à chaque remarque.' },
  viewsFollowed: { label: 'Avis des personnes suivi', help: 'Suivi en partie : répondez non et dites sur quoi.' },
  viewsNotFollowedReason: {
    label: 'Motif si leur avis n’est pas suivi',
    help: 'Ce qui conduit à passer outre, et ce qui en a tout de même été retenu.',
  },
  viewsNotSoughtReason: {
    label: 'Motif si leur avis n’est pas demandé',
    help: 'Secret d’affaires, disproportion, sécurité : à expliquer.',
  },

  consultationNeeded: {
    label: 'Consultation nécessaire',
    help: 'Seulement si le risque reste élevé après les mesures.',
  },
  consultedAuthority: { label: 'Autorité consultée', help: 'L’autorité de contrôle compétente.' },
  consultedOn: { label: 'Autorité saisie le', help: 'Le délai de réponse court à partir de la réception.' },
  consultationDocuments: {
    label: 'Documents remis à l’autorité',
    help: 'L’analyse et ses annexes, dans la version envoyée.',
  },
  consultationReference: { label: 'Référence de la consultation', help: 'Le numéro donné par l’autorité.' },
  consultationExtended: { label: 'Délai prolongé', help: 'Sur décision de l’autorité, annoncée dans le mois.' },
  consultationSuspendedFrom: {
    label: 'Informations demandées le',
    help: 'Le jour où l’autorité demande des informations : elle peut suspendre le délai.',
  },
  consultationSuspendedTo: {
    label: 'Informations fournies le',
    help: 'Le jour où elle les a reçues : le délai reprend.',
  },
  consultationQuestions: { label: 'Questions à l’autorité', help: 'Ce sur quoi vous attendez son avis.' },
  consultationAnsweredOn: { label: 'Réponse reçue le', help: 'Le jour où vous avez reçu son avis écrit.' },
  consultationOutcome: {
    label: 'Sens de la réponse',
    help: 'Un avis défavorable ou une interdiction empêche la mise en œuvre en l’état.',
  },
  consultationAnswer: { label: 'Réponse de l’autorité', help: 'Son avis écrit, en résumé fidèle.' },
  consultationFollowUp: { label: 'Suites données', help: 'Ce qui a changé à la suite de son avis.' },

  outcome: { label: 'Décision', help: 'Elle revient au responsable du traitement.' },
  decidedBy: {
    label: 'Décision prise par',
    help: 'Nom et fonction du représentant légal du responsable du traitement.',
  },
  decidedOn: { label: 'Décision prise le', help: 'Avant le démarrage du traitement.' },
  conditions: { label: 'Conditions', help: 'Ce qui doit être fait, et avant quand.' },
  refusalReason: { label: 'Motif du rejet', help: 'Ce qui rend le risque inacceptable.' },
  adjustments: { label: 'Corrections apportées', help: 'Ce qui a été revu après un rejet.' },
  publishedSummary: { label: 'Résumé publié', help: 'Facultatif : un résumé donne confiance.' },
  publishedWhere: { label: 'Lieu de publication', help: 'La page ou le lieu où le public le trouve.' },
  reviewOn: { label: 'À réviser le', help: 'Trois ans par usage, et à tout changement du risque.' },
  reviewTriggers: {
    label: 'Changements qui imposent une révision',
    help: 'Nouvelle finalité, outil, public, incident.',
  },

  versions: { label: 'Versions figées', help: 'L’analyse et les fiches liées, telles qu’au jour de la décision.' },
  remarks: { label: 'Remarques', help: 'Échanges de l’équipe pendant la rédaction.' },
  start: { label: 'Point de départ', help: 'Les questions guidées viennent de lui ; imprimé nulle part.' },
  foreign: {
    label: 'Éléments importés sans question correspondante',
    help: 'Gardés pour être rendus à l’export, imprimés nulle part.',
  },
} satisfies Partial<DpiaTexts>
