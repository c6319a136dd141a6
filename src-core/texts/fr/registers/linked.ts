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
