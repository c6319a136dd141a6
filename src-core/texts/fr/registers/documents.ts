import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

const extract = (label: string) => ({ label, help: 'Les mots mêmes de la mention.' })

export const documents: RegisterTexts<Registers['documents']> = {
  one: 'document',
  many: 'Documents cités',
  add: 'Nouveau document',
  lead: 'Les mentions, contrats, politiques et preuves que le fichier cite.',
  sections: {
    identity: { title: 'Le document', lead: 'Ce qu’il est, quelle version, où le trouver.' },
    notice: {
      title: 'Contrôle de la mention',
      lead: 'Ce que la mention dit vraiment, ligne par ligne (art. 13 et 14).',
    },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'Le titre imprimé sur le document.' },
    kind: { label: 'Type de document', help: 'Une mention d’information, un contrat, une politique ou une preuve.' },
    version: { label: 'Version', help: 'Celle qui s’applique aujourd’hui.' },
    date: { label: 'Date', help: 'La date de cette version.' },
    languages: { label: 'Langues', help: 'Celles dans lesquelles il est remis.' },
    where: { label: 'Emplacement', help: 'Le dossier, l’adresse ou l’armoire où le trouver.' },
    appliesTo: { label: 'S’applique à', help: 'Les traitements que ce document concerne.' },
    supersedes: { label: 'Remplace', help: 'La version ou le document qu’il annule.' },
    article: {
      label: 'Article applicable',
      help: '13 : données reçues de la personne. 14 : données obtenues d’ailleurs.',
    },
    timing: {
      label: 'Moment de l’information',
      help: 'Art. 14 : un mois au plus, ou le premier échange, ou la première communication.',
    },
    tellsIdentity: { label: 'Identité et coordonnées du responsable', help: 'Le nom, et un moyen de le joindre.' },
    extractIdentity: extract('Extrait : identité et coordonnées du responsable'),
    tellsRepresentative: { label: 'Représentant dans l’Union', help: 'Si le responsable n’y est pas établi.' },
    extractRepresentative: extract('Extrait : représentant dans l’Union'),
    tellsDpo: { label: 'Coordonnées du DPO', help: 'Son nom n’est pas exigé.' },
    extractDpo: extract('Extrait : coordonnées du DPO'),
    tellsPurposes: { label: 'Finalités et base légale', help: 'La base légale de chaque finalité.' },
    extractPurposes: extract('Extrait : finalités et base légale'),
    tellsInterests: {
      label: 'Intérêts légitimes poursuivis',
      help: 'Dits en clair, pas seulement « intérêt légitime ».',
    },
    extractInterests: extract('Extrait : intérêts légitimes poursuivis'),
    tellsCategories: { label: 'Catégories de données', help: 'Exigées quand les données viennent d’ailleurs.' },
    extractCategories: extract('Extrait : catégories de données'),
    tellsRecipients: { label: 'Destinataires ou catégories de destinataires', help: 'Sous-traitants compris.' },
    extractRecipients: extract('Extrait : destinataires ou catégories de destinataires'),
    tellsOfTransfers: {
      label: 'Transferts hors de l’Union',
      help: 'Le pays, la garantie, et où en obtenir copie.',
    },
    extractTransfers: extract('Extrait : transferts'),
    tellsRetention: { label: 'Durée de conservation', help: 'La durée, ou les critères qui la fixent.' },
    extractRetention: extract('Extrait : durée de conservation'),
    tellsRights: { label: 'Droits des personnes', help: 'Ceux qui s’appliquent, et comment les exercer.' },
    extractRights: extract('Extrait : droits des personnes'),
    tellsWithdrawal: { label: 'Retrait du consentement', help: 'À tout moment, sans effet sur le passé.' },
    extractWithdrawal: extract('Extrait : retrait du consentement'),
    tellsComplaint: { label: 'Réclamation auprès de l’autorité', help: 'Quelle autorité, et le droit de la saisir.' },
    extractComplaint: extract('Extrait : réclamation auprès de l’autorité'),
    tellsMandatory: { label: 'Réponse obligatoire ou non', help: 'Et ce qui arrive à qui ne répond pas.' },
    extractMandatory: extract('Extrait : réponse obligatoire ou non'),
    tellsSource: { label: 'Source des données', help: 'D’où elles viennent ; si elles étaient publiques.' },
    extractSource: extract('Extrait : source des données'),
    tellsDecision: { label: 'Décision automatisée', help: 'Son existence, sa logique, ses conséquences.' },
    extractDecision: extract('Extrait : décision automatisée'),
    tellsFurtherUse: { label: 'Réutilisation pour une autre finalité', help: 'Dite avant de commencer.' },
    extractFurtherUse: extract('Extrait : réutilisation pour une autre finalité'),
    checkedOn: { label: 'Contrôlée le', help: 'Le jour où la mention a été relue face au registre.' },
    checkedBy: { label: 'Contrôlée par', help: 'Qui l’a relue.' },
    ...endingTexts,
  },
}
