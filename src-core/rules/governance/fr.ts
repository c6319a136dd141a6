import type { Sentences } from '../sentences'

export const sentences = {
  'GOV-02': {
    title: 'Désignation du DPO non déclarée',
    message:
      'Rien ne montre que « {organisation} » a communiqué à l’autorité les coordonnées de « {dpo} » : faites la désignation, ou notez sa date.',
  },
  'GOV-03': {
    title: 'Contact du DPO non publié',
    message: 'Publiez de quoi joindre le DPO de « {organisation} » et dites où : un point de contact suffit, sans nom.',
  },
  'GOV-04': {
    title: 'Absence de DPO non motivée',
    message: '« {organisation} » n’a pas à désigner de DPO : gardez par écrit l’analyse qui le montre.',
  },
  'GOV-05': {
    title: 'Politique de protection des données absente ou ancienne',
    message:
      'Aucune politique de protection des données n’a été adoptée ou revue depuis {months} mois : adoptez-la, ou actualisez-la.',
  },
  'GOV-06': {
    title: 'Procédure manquante',
    message: 'Écrivez ce qui manque pour agir dans les délais : {procedures}.',
  },
  'GOV-07': {
    title: 'Personnel non formé récemment',
    message:
      'Aucune formation n’est notée depuis {months} mois : formez le personnel, ou notez la séance qui a eu lieu.',
  },
  'GOV-08': {
    title: 'Aucun audit récent',
    message: 'Aucun audit n’est noté depuis {months} mois : planifiez-en un, même court et interne.',
  },
  'GOV-13': {
    title: 'Bilan du DPO attendu',
    message:
      '« {dpo} » n’a pas rendu compte à la direction depuis {months} mois : préparez le bilan et datez sa présentation.',
  },
  'GOV-14': {
    title: 'Pas de voie simple pour poser une question',
    message:
      'Offrez aux personnes concernées un moyen simple d’interroger « {organisation} » : adresse, formulaire ou guichet.',
  },
  'GOV-15': {
    title: 'Inventaire des traitements non publié',
    message: '« {organisation} » est un organisme public : publiez en ligne l’inventaire de ses traitements.',
  },
  'GOV-16': {
    title: 'Règles des algorithmes non publiées',
    message:
      'Un algorithme fonde des décisions individuelles ({activities}) : à partir de {least} agents, publiez en ligne les règles des principaux traitements algorithmiques.',
  },
  'GOV-17': {
    title: 'Registres étrangement vides',
    message:
      'Aucun évènement n’est noté depuis {months} mois pour {activities} traitements : vérifiez que tout est bien consigné.',
  },
} as const satisfies Sentences
