import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const processors: RegisterTexts<Registers['processors']> = {
  one: 'sous-traitant',
  many: 'Sous-traitants',
  add: 'Nouveau sous-traitant',
  lead: 'Ceux qui traitent des données pour le compte de l’organisme (art. 28).',
  sections: {
    identity: { title: 'Le sous-traitant', lead: 'Qui il est et ce qu’il fait des données.' },
    places: { title: 'Où vont les données', lead: 'Hébergement, assistance, maison mère : tout lieu d’accès compte.' },
    guarantees: {
      title: 'Garanties',
      lead: 'Ne recourir qu’à des sous-traitants qui présentent des garanties suffisantes, et pouvoir le montrer.',
    },
    contract: { title: 'Contrat', lead: 'L’acte qui le lie, lu clause par clause, et la sortie préparée.' },
    subProcessing: {
      title: 'Sous-traitance ultérieure',
      lead: 'Ceux à qui il confie à son tour des données, et ce qui l’y autorise.',
    },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Nom du sous-traitant', help: 'La société qui signe le contrat.' },
    services: { label: 'Prestation', help: 'Ce qu’il fait des données pour le responsable du traitement.' },
    organisation: { label: 'Organisme du fichier', help: 'Sa fiche, avec son adresse et son représentant.' },
    contact: { label: 'Contact', help: 'Qui joindre, en particulier en cas de violation.' },
    criticality: { label: 'Criticité', help: 'Ce qui s’arrête s’il s’arrête.' },
    country: { label: 'Pays de traitement', help: 'Là où les données sont hébergées et traitées.' },
    otherCountries: { label: 'Autres pays de traitement', help: 'Sauvegardes, second centre, équipes : un par un.' },
    remoteAccessCountries: {
      label: 'Accès à distance depuis',
      help: 'Un accès depuis un pays tiers est un transfert.',
    },
    parentLawExposure: {
      label: 'Exposition à un droit étranger',
      help: 'La maison mère et la loi qui pourrait l’obliger à livrer des données.',
    },
    certifications: { label: 'Certifications, codes de conduite', help: 'Leur périmètre et leur échéance comptent.' },
    questionnaire: { label: 'Questionnaire rempli', help: 'Le document où il répond sur sa sécurité.' },
    auditedOn: { label: 'Dernier audit', help: 'Sur place, à distance ou par un tiers.' },
    guaranteesVerdict: { label: 'Appréciation des garanties', help: 'La vôtre, au vu des pièces.' },
    guaranteesJudgedOn: { label: 'Appréciées le', help: 'Une appréciation vieillit : elle se refait.' },
    guaranteesReason: { label: 'Motifs de l’appréciation', help: 'Les pièces lues, ce qui convainc, les réserves.' },
    nextReviewOn: { label: 'À revoir le', help: 'La date à laquelle revoir garanties et contrat.' },
    contract: { label: 'Contrat contrôlé', help: 'Le contrat ou l’acte juridique, lu au regard de l’article 28.' },
    exitPlan: { label: 'Réversibilité', help: 'Comment récupérer les données, sous quel format, en combien de temps.' },
    ownReuse: { label: 'Réutilisation pour son compte', help: 'Statistiques, amélioration, entraînement de modèles.' },
    ownReuseAnalysis: {
      label: 'Analyse de cette réutilisation',
      help: 'Il en devient responsable : base légale, compatibilité, information des personnes.',
    },
    authorisationKind: {
      label: 'Autorisation de sous-traitance ultérieure',
      help: 'Générale : il prévient de tout changement et vous pouvez vous y opposer.',
    },
    subProcessors: { label: 'Sous-traitants ultérieurs', help: 'Chacun a sa fiche ici, avec ses pays.' },
    ...endingTexts,
  },
}
