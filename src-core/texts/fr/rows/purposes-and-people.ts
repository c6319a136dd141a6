import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const purposes: RowTexts<RowDefinitions['purposes']['fields']> = {
  one: 'finalité',
  add: 'Ajouter une finalité',
  fields: {
    title: { label: 'Finalité', help: 'Le but poursuivi, pas le logiciel.' },
    isMain: {
      label: 'Finalité principale',
      help: 'Le modèle de la CNIL en retient une, les autres étant des sous-finalités.',
    },
    legalBasis: { label: 'Base légale', help: 'Une seule par finalité.' },
    legalBasisJustification: {
      label: 'Justification de la base légale',
      help: 'Citer le texte, le contrat ou l’intérêt poursuivi.',
    },
    legalReference: {
      label: 'Texte ou mission',
      help: 'Droit de l’Union ou d’un État membre ; une loi étrangère ne suffit pas.',
    },
    lia: { label: 'Mise en balance', help: 'Intérêt, nécessité, effets : attendue pour l’intérêt légitime.' },
    publicTaskExcluded: {
      label: 'Hors mission publique',
      help: 'Pour un organisme public seulement : l’intérêt légitime est exclu dans ses missions.',
    },
    consentRecord: { label: 'Contrôle du consentement', help: 'Attendu dès que la base légale est le consentement.' },
    art9Condition: { label: 'Exception de l’article 9', help: 'Elle s’ajoute à la base légale, sans la remplacer.' },
    art9NationalLaw: {
      label: 'Texte invoqué (art. 9)',
      help: 'L’article de droit national ou de l’Union qui fonde l’exception.',
    },
    professionalSecrecy: {
      label: 'Secret professionnel',
      help: 'Les données sont traitées par un professionnel tenu au secret, ou sous sa responsabilité.',
    },
    furtherUse: { label: 'Réutilisation', help: 'Les données ont d’abord été collectées pour autre chose.' },
    compatibilityTest: {
      label: 'Test de compatibilité',
      help: 'Lien, contexte, nature des données, conséquences et garanties.',
    },
    directMarketing: { label: 'Prospection', help: 'La personne peut s’y opposer sans donner de raison.' },
    marketingChannels: {
      label: 'Canaux de prospection',
      help: 'Courriel, SMS et automate d’appel demandent un accord préalable.',
    },
    marketingExceptions: {
      label: 'Dispense d’accord préalable',
      help: 'À laisser vide si aucun de ces cas n’est le vôtre.',
    },
    archivingResearchStats: {
      label: 'Archives, recherche ou statistiques',
      help: 'Demande des garanties ; pseudonymiser si cela suffit au but.',
    },
  },
}

export const subjects: RowTexts<RowDefinitions['subjects']['fields']> = {
  one: 'catégorie de personnes',
  add: 'Ajouter une catégorie de personnes',
  fields: {
    category: { label: 'Catégorie de personnes', help: 'À qui se rapportent les données.' },
    detail: { label: 'Précision', help: 'Par exemple « élèves de maternelle ».' },
    approxCount: { label: 'Nombre approché', help: 'Un ordre de grandeur suffit.' },
    vulnerable: { label: 'Personnes vulnérables', help: 'En position de faiblesse face au responsable du traitement.' },
    children: { label: 'Enfants', help: 'Toute personne de moins de 18 ans.' },
  },
}

export const dataItems: RowTexts<RowDefinitions['dataItems']['fields']> = {
  one: 'catégorie de données',
  add: 'Ajouter une catégorie de données',
  fields: {
    category: { label: 'Catégorie de données', help: 'La sensibilité s’en déduit.' },
    detail: { label: 'Données précises', help: 'Par exemple nom, IBAN ou numéro de badge.' },
    sensitivity: { label: 'Sensibilité', help: 'À remplir seulement pour corriger celle que la catégorie implique.' },
    inferred: {
      label: 'Révèle indirectement une donnée sensible',
      help: 'Ce qui permet de la déduire relève aussi de l’article 9.',
    },
    subjects: { label: 'Personnes concernées', help: 'Les catégories de personnes de ce traitement.' },
    purposes: { label: 'Utilisées pour', help: 'Pas de finalité, pas de donnée.' },
    necessity: { label: 'Nécessité', help: 'En une phrase, pourquoi l’on ne peut pas s’en passer.' },
    mandatory: { label: 'Caractère obligatoire', help: 'Et ce qui se passe si la personne ne les fournit pas.' },
    source: { label: 'Source', help: 'D’où viennent les données, quand ce n’est pas de la personne.' },
    sourceDetail: { label: 'Précision sur la source', help: 'Dire si elle est accessible au public.' },
    retention: { label: 'Durée de conservation', help: 'Une règle par donnée ou groupe de données.' },
    nationalId: {
      label: 'Numéro d’identification national',
      help: 'NIR ou équivalent : son usage doit être autorisé par un texte.',
    },
    nationalIdReference: { label: 'Texte autorisant ce numéro', help: 'Le décret ou l’article qui vise ce cas.' },
    hashedSalted: {
      label: 'Mots de passe hachés et salés',
      help: 'Personne ne peut les relire, pas même un administrateur.',
    },
  },
}

export const wp248Answers: RowTexts<RowDefinitions['wp248Answers']['fields']> = {
  one: 'critère',
  add: 'Ajouter un critère',
  fields: {
    criterion: { label: 'Critère', help: 'L’un des neuf critères des lignes directrices sur l’AIPD.' },
    answer: { label: 'Réponse', help: 'Inconnu n’est pas non.' },
    justification: { label: 'Justification', help: 'Ce qui permet de répondre ainsi.' },
  },
}
