import { counted } from '../numbers'

/** The list of assessments, and what it takes to begin one. */
export const list = {
  emptyLead: 'Commencez-en une à partir des traitements du registre, ou importez un fichier de l’outil PIA de la CNIL.',
  heads: {
    activities: 'Traitements couverts',
    status: 'État',
    residual: 'Risque résiduel',
    advice: 'Avis du DPO',
    outcome: 'Décision',
    review: 'Révision',
  },
  noActivity: 'aucun traitement',
  unassessed: 'à évaluer',
  noAdvice: 'à recueillir',
  overruled: 'non suivi',
  noOutcome: 'à prendre',
  noReview: 'à fixer',
  begin: {
    title: 'Nouvelle analyse d’impact',
    lead: 'Rien n’est répondu à votre place : le point de départ apporte les questions et les risques à examiner.',
    activities: 'Traitements couverts',
    activitiesHint: 'Elle peut en couvrir plusieurs s’ils se ressemblent. Vous pourrez changer ce choix.',
    find: 'Chercher un traitement',
    noneFound: 'Aucun traitement ne correspond.',
    chosen: (count: number) => counted(count, '{n} traitement choisi', '{n} traitements choisis'),
    start: 'Point de départ',
    received: 'Un point de départ reçu',
    receivedHint: 'Fichier .json : point de départ enregistré par un confrère, ou modèle de l’outil PIA de la CNIL.',
    choose: 'Choisir le fichier…',
    notAStart: 'Ce fichier n’est pas un point de départ d’AIPD.',
    fromPia: 'Vous avez déjà une analyse dans l’outil PIA de la CNIL ?',
    importPia: 'L’importer',
    cancel: 'Annuler',
    go: 'Commencer',
  },
}
