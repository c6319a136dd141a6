import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

/** What an evaluator says of an answer, a measure or a risk: the same three questions everywhere. */
const evaluation = {
  assessment: { label: 'Évaluation', help: 'Améliorable ou à corriger : dites ce qui manque.' },
  comment: { label: 'Commentaire de l’évaluateur', help: 'Ce qui convainc, ce qui manque.' },
  actionComment: { label: 'Mesure corrective attendue', help: 'Ce qu’il faut changer ; l’action en porte la date.' },
} as const

export const dpiaAnswers: RowTexts<RowDefinitions['dpiaAnswers']['fields']> = {
  one: 'réponse',
  add: 'Ajouter une question',
  fields: {
    question: { label: 'Question', help: 'Celles de la méthode, ou la vôtre.' },
    customTitle: { label: 'Intitulé de la question ajoutée', help: 'En quelques mots, comme un titre.' },
    answer: { label: 'Réponse', help: 'Des faits plutôt que des intentions.' },
    evidence: { label: 'Preuves', help: 'Documents, captures, contrats qui l’établissent.' },
    ...evaluation,
  },
}

export const dpiaMeasures: RowTexts<RowDefinitions['dpiaMeasures']['fields']> = {
  one: 'mesure',
  add: 'Ajouter une mesure',
  fields: {
    title: { label: 'Mesure', help: 'Un nom court, repris dans les risques qu’elle réduit.' },
    content: { label: 'Description', help: 'Ce qui est fait concrètement pour ce traitement.' },
    measure: { label: 'Mesure du fichier', help: 'Celle du registre des mesures de sécurité, si elle y figure.' },
    state: { label: 'État', help: 'Ce qui est prévu ne protège encore personne.' },
    effect: { label: 'Effet sur le risque', help: 'Supprimé, réduit, ou admis en connaissance de cause.' },
    ...evaluation,
  },
}

export const dpiaRisks: RowTexts<RowDefinitions['dpiaRisks']['fields']> = {
  one: 'risque',
  add: 'Ajouter un risque',
  fields: {
    event: { label: 'Évènement redouté', help: 'Ce qui arriverait aux données, ou aux personnes par elles.' },
    title: { label: 'Intitulé', help: 'L’évènement dans ce traitement, en une ligne.' },
    impacts: { label: 'Conséquences pour les personnes', help: 'Dans leur vie, pas dans celle de l’organisme.' },
    threats: { label: 'Menaces', help: 'Comment cela pourrait arriver.' },
    sources: { label: 'Sources de risque', help: 'Qui ou quoi pourrait en être à l’origine.' },
    impactKinds: { label: 'Types de conséquences', help: 'Pour comparer les analyses entre elles.' },
    sourceKinds: { label: 'Types de sources', help: 'Internes, externes, non humaines, ou choix de conception.' },
    assets: { label: 'Supports concernés', help: 'Logiciels, matériels, papiers ou personnes par où il passerait.' },
    measures: { label: 'Mesures qui le réduisent', help: 'Choisies parmi celles de l’analyse.' },
    otherMeasures: { label: 'Autres mesures', help: 'En mots, quand elles ne sont pas décrites plus haut.' },
    severityBare: { label: 'Gravité sans mesure', help: 'Si rien ne protégeait les personnes.' },
    likelihoodBare: { label: 'Vraisemblance sans mesure', help: 'Si rien ne l’empêchait.' },
    severityNow: { label: 'Gravité actuelle', help: 'Avec les mesures en place aujourd’hui.' },
    likelihoodNow: { label: 'Vraisemblance actuelle', help: 'Avec les mesures en place.' },
    severityAfter: { label: 'Gravité après le plan d’action', help: 'Quand les mesures prévues seront faites.' },
    likelihoodAfter: { label: 'Vraisemblance après le plan d’action', help: 'Une fois les mesures prévues en place.' },
    severityReason: { label: 'Justification de la gravité', help: 'La conséquence la plus lourde, et pour qui.' },
    likelihoodReason: { label: 'Justification de la vraisemblance', help: 'Menaces, sources, et ce qui leur résiste.' },
    ...evaluation,
  },
}

export const riskCells: RowTexts<RowDefinitions['riskCells']['fields']> = {
  one: 'case de la grille',
  add: 'Ajouter une case',
  fields: {
    severity: { label: 'Gravité', help: 'La ligne de la grille.' },
    likelihood: { label: 'Vraisemblance', help: 'La colonne de la grille.' },
    level: { label: 'Niveau de risque', help: 'Ce que vous en concluez pour ce couple.' },
  },
}

export const dpiaVersions: RowTexts<RowDefinitions['dpiaVersions']['fields']> = {
  one: 'version figée',
  add: 'Figer une version',
  fields: {
    version: { label: 'Numéro de version', help: 'Celui que portent les documents.' },
    on: { label: 'Figée le', help: 'Le jour de la décision ou de l’envoi.' },
    by: { label: 'Figée par', help: 'Qui l’a demandé.' },
    reason: { label: 'Motif', help: 'Décision, consultation de l’autorité, révision.' },
    content: { label: 'Contenu figé', help: 'L’analyse et les fiches liées, telles qu’elles étaient.' },
  },
}

export const dpiaRemarks: RowTexts<RowDefinitions['dpiaRemarks']['fields']> = {
  one: 'remarque',
  add: 'Ajouter une remarque',
  fields: {
    text: { label: 'Remarque', help: 'Une question, une objection, un rappel.' },
    about: { label: 'Sur quoi', help: 'La question, la mesure ou le risque dont on parle.' },
    by: { label: 'Auteur de la remarque', help: 'Qui parle.' },
    on: { label: 'Date', help: 'Le jour où elle a été faite.' },
  },
}

export const dpiaMilestones: RowTexts<RowDefinitions['dpiaMilestones']['fields']> = {
  one: 'jalon',
  add: 'Ajouter un jalon',
  fields: {
    milestone: { label: 'Étape', help: 'Ce qui doit être fait, en quelques mots.' },
    dueOn: { label: 'Prévue le', help: 'Le jour visé.' },
    doneOn: { label: 'Faite le', help: 'Le jour où elle l’a été.' },
  },
}
