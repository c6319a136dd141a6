import { inOneSection } from '../../one-section'
import * as ending from './ending'

const oneSection = inOneSection(ending)

export const processors = oneSection('processors', {
  names: ['sous-traitant', 'Sous-traitants', 'Nouveau sous-traitant'],
  lead: 'Ceux qui traitent des données pour le compte de l’organisme (art. 28).',
  section: ['Le sous-traitant', 'Ce qu’il fait des données, et depuis quels pays.'],
  name: ['Nom du sous-traitant', 'La société qui signe le contrat.'],
  services: ['Prestation', 'Ce qu’il fait des données pour le responsable du traitement.'],
  country: ['Pays de traitement', 'Là où les données sont hébergées et traitées.'],
  remoteAccessCountries: ['Accès à distance depuis', 'Un accès depuis un pays tiers est un transfert.'],
  contact: ['Contact', 'Qui joindre, en particulier en cas de violation.'],
})

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
  backup: ['Sauvegardé', 'Une sauvegarde existe et sa restauration a été essayée.'],
  endOfLife: ['Fin de vie', 'La date après laquelle il n’est plus maintenu.'],
})

export const transferAssessments = oneSection('transferAssessments', {
  names: ['analyse d’impact du transfert', 'Analyses d’impact des transferts', 'Nouvelle analyse de transfert'],
  lead: 'Ce que valent les garanties dans le pays de destination.',
  section: ['L’analyse', 'Si le droit et les pratiques du pays laissent la garantie produire ses effets.'],
  title: ['Intitulé', 'Le transfert examiné : importateur et pays.'],
  conclusion: ['Conclusion', 'Sans protection effective, le transfert est à suspendre.'],
})

export const algorithmicSystems = oneSection('algorithmicSystems', {
  names: ['système algorithmique', 'Systèmes algorithmiques', 'Nouveau système'],
  lead: 'Les outils qui notent, classent, recommandent ou décident.',
  section: ['Le système', 'Ce qu’il calcule, et ce que l’on en fait.'],
  name: ['Nom du système', 'Le nom courant du score, du moteur ou du modèle.'],
  purpose: ['Ce qu’il sert à décider', 'La décision préparée ou prise, et pour qui elle compte.'],
})
