import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { aiActTexts } from './ai-act'
import { endingTexts, notesSection } from './ending'

export const algorithmicSystems: RegisterTexts<Registers['algorithmicSystems']> = {
  one: 'système algorithmique',
  many: 'Systèmes algorithmiques',
  add: 'Nouveau système',
  lead: 'Les outils qui notent, classent, recommandent ou décident.',
  sections: {
    identity: { title: 'Le système', lead: 'Ce qu’il est, qui le conçoit et depuis quand il sert.' },
    explanation: { title: 'Explication', lead: 'Ce que l’on dirait au guichet à qui demande comment cela marche.' },
    decision: {
      title: 'Résultat et effets',
      lead: 'Ce que l’on fait du résultat, et ce que cela change pour les personnes.',
    },
    data: { title: 'Données et fiabilité', lead: 'Ce qui entre dans le calcul, et combien il se trompe.' },
    fairness: {
      title: 'Contrôle des biais',
      lead: 'Des tests datés, des corrections et un nouveau test : des indices, jamais un critère juridique.',
    },
    oversight: {
      title: 'Contrôle humain et transparence',
      lead: 'Qui peut contredire la machine, et ce que les personnes en savent.',
    },
    aiAct: { title: 'Règlement sur l’IA', lead: 'Le rôle, la classe de risque, et ce qui en découle.' },
    fria: {
      title: 'Analyse d’impact sur les droits fondamentaux',
      lead: 'Demandée à certains déployeurs de systèmes à haut risque (art. 27 du règlement sur l’IA).',
    },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Nom du système', help: 'Le nom courant du score, du moteur ou du modèle.' },
    kind: { label: 'Type de système', help: 'Un barème de points est déjà un algorithme.' },
    version: { label: 'Version en service', help: 'Celle dont parlent les tests et les explications.' },
    publisher: { label: 'Concepteur', help: 'L’éditeur, ou le service qui l’a conçu en interne.' },
    suppliers: { label: 'Sous-traitants qui l’exploitent', help: 'Ceux qui l’hébergent ou le font tourner pour vous.' },
    goLiveOn: { label: 'En service depuis le', help: 'Une AIPD et un premier test de biais précèdent cette date.' },

    logicExplanation: {
      label: 'Explication en mots simples',
      help: 'Les critères, leur poids et la procédure suivie ; pas le code ni une formule.',
    },
    resultJustification: {
      label: 'Justifier un résultat à une personne',
      help: 'Ce qui a compté dans son cas, et ce qui aurait changé le résultat.',
    },

    purpose: {
      label: 'Ce qu’il sert à décider',
      help: 'Offre, prix, refus, classement : la décision prise ou préparée.',
    },
    significantEffect: {
      label: 'Effet juridique ou similaire',
      help: 'Un refus, un prix, une place, un emploi : ce qui affecte la personne de manière significative.',
    },
    significantEffectDetail: {
      label: 'Conséquences pour la personne',
      help: 'Leur importance, et ce qui change dans sa vie.',
    },
    reliedOnByThirdParty: {
      label: 'Résultat déterminant pour un tiers',
      help: 'Un tiers se fonde de manière déterminante sur ce score : le score est alors la décision (C-634/21).',
    },
    art22Exception: {
      label: 'Exception de l’article 22',
      help: 'Pour un score décisif. Si un traitement décide seul, sa fiche la porte et elle n’est pas redite ici.',
    },
    consentCheck: {
      label: 'Contrôle du consentement explicite',
      help: 'Celui qui montre que la personne a accepté cette décision.',
    },
    art22Safeguards: { label: 'Garanties offertes à la personne', help: 'Les trois sont un minimum.' },
    art22SafeguardsDetail: {
      label: 'Mise en œuvre des garanties',
      help: 'À qui s’adresser, qui réexamine, en combien de temps.',
    },
    art9InAdm: {
      label: 'Données sensibles dans la décision',
      help: 'Seuls le consentement explicite ou un intérêt public important le permettent, avec des garanties.',
    },
    personalisesOffer: {
      label: 'Prix ou offre personnalisés',
      help: 'Le prix ou l’offre dépend du profil de la personne.',
    },
    personalisationTold: { label: 'Personnalisation annoncée', help: 'Dite clairement avant la commande.' },

    inputData: {
      label: 'Données d’entrée',
      help: 'Celles que le calcul utilise, leur origine et leurs lacunes connues.',
    },
    trainingDataOrigin: {
      label: 'Données d’apprentissage',
      help: 'Leur origine, leurs dates, qui n’y figure pas assez.',
    },
    accuracyMetrics: {
      label: 'Taux d’erreur',
      help: 'Faux positifs et faux négatifs, et comment ils ont été mesurés.',
    },

    protectedGroups: { label: 'Groupes contrôlés', help: 'Ceux qu’un écart de traitement pourrait désavantager.' },
    biasTests: { label: 'Tests de biais', help: 'Au moins avant la mise en service, puis à intervalle régulier.' },
    biasCorrections: { label: 'Corrections', help: 'Ce qui a été changé. Une correction appelle un nouveau test.' },
    retestEveryMonths: {
      label: 'Nouveau test tous les (mois)',
      help: 'Douze mois par usage ; aucun texte ne fixe ce délai.',
    },
    retestPlannedOn: { label: 'Prochain test prévu le', help: 'La date retenue avec celui qui le fera.' },

    humanOversight: {
      label: 'Contrôle humain',
      help: 'Qui relit, avec quelle compétence, et son pouvoir réel de contredire le résultat.',
    },
    transparencyToPeople: {
      label: 'Information des personnes sur l’outil',
      help: 'Ce qui leur est dit, et quand : au plus tard au premier contact.',
    },
    ...aiActTexts,
    ...endingTexts,
  },
}
