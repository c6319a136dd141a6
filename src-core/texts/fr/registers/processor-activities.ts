import type { Registers, RowDefinitions } from '../../../registers'
import type { RegisterTexts, RowTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const processorActivities: RegisterTexts<Registers['processorActivities']> = {
  one: 'prestation pour le compte de tiers',
  many: 'Pour le compte de tiers',
  add: 'Nouvelle prestation',
  lead: 'Ce que l’organisme traite comme sous-traitant : le registre de l’article 30, paragraphe 2.',
  sections: {
    service: { title: 'La prestation', lead: 'Ce qui est fait pour d’autres, et par qui.' },
    customers: {
      title: 'Clients et instructions',
      lead: 'Chaque responsable du traitement servi, et ce qu’il demande.',
    },
    data: { title: 'Personnes et données', lead: 'Ce que le contrat confie.' },
    transfers: { title: 'Transferts', lead: 'Vers quels pays tiers, et sous quelles garanties.' },
    security: { title: 'Sécurité et sous-traitants ultérieurs', lead: 'Ce qui protège les données, et qui aide.' },
    contract: {
      title: 'Contrat et fin de prestation',
      lead: 'Ce qui lie aux clients, et ce que deviennent les données.',
    },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Prestation', help: 'Le service rendu, comme les clients l’appellent.' },
    processorOrganisation: {
      label: 'Sous-traitant',
      help: 'L’organisme du fichier qui agit ; son DPO et son représentant sont sur sa fiche.',
    },
    status: { label: 'État', help: 'Une prestation close se garde au registre.' },
    categoriesOfProcessing: {
      label: 'Catégories de traitements',
      help: 'Hébergement, paie, appels, archivage : ce qui est fait pour les clients.',
    },
    customers: { label: 'Clients responsables du traitement', help: 'Chacun par son nom, avec qui joindre.' },
    instructions: { label: 'Instructions reçues', help: 'Les consigner ; alerter celui qui en donne une illicite.' },
    subjects: { label: 'Personnes concernées', help: 'Celles dont les clients confient les données.' },
    dataCategories: { label: 'Catégories de données', help: 'Celles que le contrat prévoit.' },
    transfersDeclared: {
      label: 'Transferts vers un pays tiers',
      help: 'Hébergement, assistance ou sous-traitant ultérieur : tout compte.',
    },
    transfers: { label: 'Transferts', help: 'Une ligne par importateur et par pays.' },
    securityMeasures: { label: 'Mesures de sécurité', help: 'Une description générale suffit au registre.' },
    subProcessors: { label: 'Sous-traitants ultérieurs', help: 'Ceux à qui des données des clients sont confiées.' },
    authorisationKind: { label: 'Autorisation des clients', help: 'Spécifique ou générale, toujours écrite.' },
    contract: { label: 'Contrat contrôlé', help: 'Le contrat signé, ou le modèle que tous signent.' },
    fateAtEnd: { label: 'Données au terme', help: 'Suppression ou restitution, au choix du client.' },
    fateAtEndDetail: { label: 'Comment et sous quel délai', help: 'Format rendu, délai, copies, attestation.' },
    ownReuse: {
      label: 'Réutilisation pour son propre compte',
      help: 'Statistiques, amélioration du service, modèles.',
    },
    ownReuseAnalysis: {
      label: 'Analyse de cette réutilisation',
      help: 'Elle fait de vous un responsable du traitement : base légale, accord des clients, information.',
    },
    ...endingTexts,
  },
}

export const customers: RowTexts<RowDefinitions['customers']['fields']> = {
  one: 'client',
  add: 'Ajouter un client',
  fields: {
    name: { label: 'Client', help: 'Le responsable du traitement pour lequel vous agissez.' },
    organisation: { label: 'Organisme du fichier', help: 'S’il figure déjà parmi les organismes.' },
    contact: { label: 'Coordonnées', help: 'Adresse, courriel ou téléphone.' },
    representative: { label: 'Représentant', help: 'Celui d’un client établi hors de l’Union.' },
    dpo: { label: 'DPO du client', help: 'S’il en a désigné un.' },
    categories: { label: 'Traitements pour ce client', help: 'Seulement s’ils diffèrent de ceux de la prestation.' },
  },
}

export const instructions: RowTexts<RowDefinitions['instructions']['fields']> = {
  one: 'instruction',
  add: 'Consigner une instruction',
  fields: {
    on: { label: 'Reçue le', help: 'Le jour où elle est arrivée.' },
    from: { label: 'De', help: 'Le client, et la personne qui la donne.' },
    instruction: { label: 'Instruction', help: 'Ce qui est demandé, ou refusé.' },
    objection: { label: 'Alerte adressée au client', help: 'Si elle semblait contraire au droit : quand et pourquoi.' },
  },
}
