import { inOneSection } from '../../one-section'
import * as ending from './ending'

const oneSection = inOneSection(ending)

export const supportingAssets = oneSection('supportingAssets', {
  names: ['support des données', 'Supports des données', 'Nouveau support'],
  lead: 'Ce sur quoi reposent les données : logiciels, matériels, papier, personnes.',
  section: ['Le support', 'Logiciel, serveur, papier ou personnes : ce sur quoi reposent les données.'],
  name: ['Nom du support', 'Le nom courant de l’outil, du local ou de l’équipe.'],
  kind: ['Type de support', 'Les personnes et le papier comptent aussi.'],
  provider: ['Fournisseur', 'Le sous-traitant qui le fournit ou l’exploite.'],
  hostingCountry: ['Pays d’hébergement', 'Là où se trouvent physiquement les données.'],
  version: ['Version', 'Celle en service.'],
  owner: ['Responsable du support', 'La personne qui en répond.'],
  containsData: ['Données contenues', 'Les catégories de données qui s’y trouvent.'],
  backup: ['Sauvegardé', 'Une sauvegarde existe et sa restauration a été essayée.'],
  endOfLife: ['Fin de vie', 'La date après laquelle il n’est plus maintenu.'],
})

export const documents = oneSection('documents', {
  names: ['document', 'Documents cités', 'Nouveau document'],
  lead: 'Les mentions, contrats, politiques et preuves que le fichier cite.',
  section: ['Le document', 'Ce qu’il est, quelle version, où le trouver.'],
  title: ['Intitulé', 'Le titre imprimé sur le document.'],
  kind: ['Type de document', 'Une mention d’information, un contrat, une politique ou une preuve.'],
  version: ['Version', 'Celle qui s’applique aujourd’hui.'],
  date: ['Date', 'La date de cette version.'],
  where: ['Emplacement', 'Le dossier, l’adresse ou l’armoire où le trouver.'],
  tellsOfTransfers: ['Mentionne les transferts', 'La mention dit le pays, la garantie et où en obtenir copie.'],
})

export const balancingTests = oneSection('balancingTests', {
  names: ['mise en balance', 'Mises en balance', 'Nouvelle mise en balance'],
  lead: 'Pourquoi un intérêt légitime l’emporte, traitement par traitement (art. 6(1)(f)).',
  section: ['La mise en balance', 'Intérêt poursuivi, nécessité, effets sur les personnes.'],
  title: ['Intitulé', 'L’intérêt légitime examiné, en une ligne.'],
})

export const consentChecks = oneSection('consentChecks', {
  names: ['contrôle du consentement', 'Contrôles du consentement', 'Nouveau contrôle'],
  lead: 'Si le consentement recueilli est valable, et comment le prouver (art. 7).',
  section: ['Le contrôle', 'Libre, spécifique, éclairé, univoque, et prouvable.'],
  title: ['Intitulé', 'Le consentement examiné, en une ligne.'],
})

export const algorithmicSystems = oneSection('algorithmicSystems', {
  names: ['système algorithmique', 'Systèmes algorithmiques', 'Nouveau système'],
  lead: 'Les outils qui notent, classent, recommandent ou décident.',
  section: ['Le système', 'Ce qu’il calcule, et ce que l’on en fait.'],
  name: ['Nom du système', 'Le nom courant du score, du moteur ou du modèle.'],
  purpose: ['Ce qu’il sert à décider', 'La décision préparée ou prise, et pour qui elle compte.'],
export const transferAssessments = oneSection('transferAssessments', {
  names: ['analyse d’impact du transfert', 'Analyses d’impact des transferts', 'Nouvelle analyse de transfert'],
  lead: 'Ce que valent les garanties dans le pays de destination.',
  section: ['L’analyse', 'Si le droit et les pratiques du pays laissent la garantie produire ses effets.'],
  title: ['Intitulé', 'Le transfert examiné : importateur et pays.'],
  conclusion: ['Conclusion', 'Sans protection effective, le transfert est à suspendre.'],
})
