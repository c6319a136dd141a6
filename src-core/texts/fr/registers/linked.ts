import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const processors: RegisterTexts<Registers['processors']> = {
  one: 'sous-traitant',
  many: 'Sous-traitants',
  add: 'Nouveau sous-traitant',
  lead: 'Ceux qui traitent des données pour le compte de l’organisme (art. 28).',
  sections: {
    identity: { title: 'Le sous-traitant', lead: 'Ce qu’il fait des données, et depuis quels pays.' },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Nom du sous-traitant', help: 'La société qui signe le contrat.' },
    services: { label: 'Prestation', help: 'Ce qu’il fait des données pour le responsable du traitement.' },
    country: { label: 'Pays de traitement', help: 'Là où les données sont hébergées et traitées.' },
    remoteAccessCountries: {
      label: 'Accès à distance depuis',
      help: 'Un accès depuis un pays tiers est un transfert.',
    },
    contact: { label: 'Contact', help: 'Qui joindre, en particulier en cas de violation.' },
    ...endingTexts,
  },
}

export const supportingAssets: RegisterTexts<Registers['supportingAssets']> = {
  one: 'support des données',
  many: 'Supports des données',
  add: 'Nouveau support',
  lead: 'Ce sur quoi reposent les données : logiciels, matériels, papier, personnes.',
  sections: {
    identity: {
      title: 'Le support',
      lead: 'Logiciel, serveur, papier ou personnes : ce sur quoi reposent les données.',
    },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Nom du support', help: 'Le nom courant de l’outil, du local ou de l’équipe.' },
    kind: { label: 'Type de support', help: 'Les personnes et le papier comptent aussi.' },
    provider: { label: 'Fournisseur', help: 'Le sous-traitant qui le fournit ou l’exploite.' },
    hostingCountry: { label: 'Pays d’hébergement', help: 'Là où se trouvent physiquement les données.' },
    version: { label: 'Version', help: 'Celle en service.' },
    owner: { label: 'Responsable du support', help: 'La personne qui en répond.' },
    backup: { label: 'Sauvegardé', help: 'Une sauvegarde existe et sa restauration a été essayée.' },
    endOfLife: { label: 'Fin de vie', help: 'La date après laquelle il n’est plus maintenu.' },
    ...endingTexts,
  },
}

export const documents: RegisterTexts<Registers['documents']> = {
  one: 'document',
  many: 'Documents cités',
  add: 'Nouveau document',
  lead: 'Les mentions, contrats, politiques et preuves que le dossier cite.',
  sections: {
    identity: { title: 'Le document', lead: 'Ce qu’il est, quelle version, où le trouver.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'Le titre imprimé sur le document.' },
    kind: { label: 'Type de document', help: 'Une mention d’information, un contrat, une politique ou une preuve.' },
    version: { label: 'Version', help: 'Celle qui s’applique aujourd’hui.' },
    date: { label: 'Date', help: 'La date de cette version.' },
    where: { label: 'Emplacement', help: 'Le dossier, l’adresse ou l’armoire où le trouver.' },
    tellsOfTransfers: {
      label: 'Mentionne les transferts',
      help: 'La mention dit le pays, la garantie et où en obtenir copie.',
    },
    ...endingTexts,
  },
}
