import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

type OrganisationTexts = RegisterTexts<Registers['organisations']>['fields']

export const organisationFields = {
  legalName: { label: 'Dénomination', help: 'Telle qu’elle figure au registre officiel.' },
  tradeName: { label: 'Nom d’usage', help: 'Le nom sous lequel le public connaît l’organisme.' },
  legalForm: { label: 'Forme juridique', help: 'Société, association, collectivité, établissement public.' },
  registrationNumber: {
    label: 'Numéro d’immatriculation',
    help: 'SIREN ou équivalent, pour être identifié sans doute.',
  },
  roleInFile: { label: 'Rôle', help: 'Responsable du traitement, sous-traitant, représentant ou destinataire.' },
  isPublicAuthority: {
    label: 'Autorité ou organisme public',
    help: 'Ses missions publiques ne peuvent pas se fonder sur l’intérêt légitime.',
  },
  performsPublicService: {
    label: 'Organisme privé chargé d’un service public',
    help: 'Peut invoquer une mission d’intérêt public ; le règlement sur l’IA peut exiger une analyse d’impact sur les droits.',
  },
  headcount: { label: 'Effectif', help: 'Compte pour la dispense de registre, qui est étroite.' },
  recordExemptionClaimed: {
    label: 'Dispense de registre invoquée',
    help: 'Elle tombe dès qu’un traitement est habituel, risqué ou porte sur des données sensibles.',
  },
  sectors: {
    label: 'Secteurs d’activité',
    help: 'Ils aident à reconnaître les traitements soumis à AIPD par l’autorité.',
  },
  address: { label: 'Adresse', help: 'Imprimée sur le registre.' },
  country: { label: 'Pays', help: 'Le pays du siège ou de l’établissement concerné.' },
  phone: { label: 'Téléphone', help: 'Un numéro où quelqu’un répond.' },
  email: { label: 'Courriel', help: 'Une adresse générique survit aux départs.' },
  website: { label: 'Site internet', help: 'L’adresse où figurent les mentions d’information.' },
  legalRepresentative: { label: 'Représentant légal', help: 'La personne qui signe pour l’organisme.' },
  establishments: { label: 'Établissements', help: 'L’établissement principal détermine l’autorité chef de file.' },
  offersOrMonitorsInEea: {
    label: 'Vise ou suit des personnes dans l’Union',
    help: 'Hors de l’Union, offrir des biens ou suivre un comportement suffit à relever du RGPD.',
  },
  representativeExempt: {
    label: 'Dispense de représentant',
    help: 'Traitement occasionnel et sans risque particulier, ou organisme public.',
  },
  euRepresentative: {
    label: 'Représentant dans l’Union',
    help: 'Mandaté par écrit, établi dans un pays où se trouvent les personnes.',
  },
  ukRepresentative: {
    label: 'Représentant au Royaume-Uni',
    help: 'Quand l’organisme vise le Royaume-Uni sans y être établi.',
  },
  dpoRequired: {
    label: 'DPO obligatoire',
    help: 'Organisme public, suivi ou données sensibles à grande échelle, ou loi nationale.',
  },
  dpoRequiredReason: { label: 'Motivation', help: 'À conserver même quand la réponse est non.' },
  dpo: { label: 'DPO', help: 'Son nom et ses coordonnées figurent sur chaque registre.' },
  dpoKind: { label: 'Type de DPO', help: 'Un DPO de groupe doit rester facile à joindre partout.' },
  dpoNotifiedOn: { label: 'Désigné auprès de l’autorité le', help: 'La date de la désignation en ligne.' },
  dpoNotificationReference: { label: 'Numéro de désignation', help: 'Celui que l’autorité a délivré.' },
  dpoContactPublished: {
    label: 'Coordonnées du DPO publiées',
    help: 'Un point de contact suffit ; le nom n’est pas exigé.',
  },
  dpoContactPublishedWhere: { label: 'Lieu de publication', help: 'Page du site, affiche ou formulaire.' },
  dpoOtherDuties: { label: 'Autres fonctions du DPO', help: 'Tout ce qu’il fait par ailleurs pour l’organisme.' },
  dpoConflictCheck: {
    label: 'Absence de conflit d’intérêts',
    help: 'Il ne doit décider ni des finalités ni des moyens d’un traitement.',
  },
  dpoResources: { label: 'Moyens du DPO', help: 'Temps, budget, formation et accès aux données.' },
  dpoReportsTo: { label: 'Rattachement du DPO', help: 'Au plus haut niveau de la direction.' },
  questionsChannel: { label: 'Où poser une question', help: 'Une adresse, un formulaire ou un guichet simple.' },
  preferencesChannel: { label: 'Où régler ses préférences', help: 'Le lien vers le centre de préférences.' },
} satisfies Partial<OrganisationTexts>
