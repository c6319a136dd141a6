import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

type ActivityTexts = RegisterTexts<Registers['activities']>['fields']

/** What the activity is, whom it is about and with which data. */
export const activityScope = {
  name: { label: 'Nom du traitement', help: 'Comme on l’appelle dans le service.' },
  description: { label: 'Description', help: 'Qui fait quoi, avec quelles données, du début à la fin.' },
  status: { label: 'Statut', help: 'Un projet et un traitement clos ont aussi leur place au registre.' },
  controllers: {
    label: 'Responsable(s) du traitement',
    help: 'Qui décide des finalités et des moyens ; en principe, l’organisme principal.',
  },
  jointControl: {
    label: 'Accord de responsabilité conjointe',
    help: 'Nécessaire dès que finalités et moyens se décident à plusieurs.',
  },
  independentControllersReason: {
    label: 'Pourquoi des responsables distincts',
    help: 'Plusieurs responsables sans accord : montrer que chacun décide pour soi.',
  },
  department: { label: 'Service', help: 'Celui qui met en œuvre le traitement.' },
  owner: { label: 'Responsable opérationnel', help: 'La personne qui en répond au quotidien.' },
  regime: {
    label: 'Régime applicable',
    help: 'La directive police-justice vaut pour une autorité qui prévient ou poursuit des infractions.',
  },
  startDate: { label: 'Date de début', help: 'Une AIPD requise se termine avant ce jour.' },
  endDate: { label: 'Date de fin', help: 'Le jour où le traitement a cessé ou doit cesser.' },
  lastReviewedOn: { label: 'Dernière revue', help: 'Le jour où la fiche a été relue et confirmée.' },
  reviewEveryMonths: { label: 'Revue tous les (mois)', help: 'Douze mois, sauf raison de revoir plus souvent.' },
  occasional: {
    label: 'Traitement occasionnel',
    help: 'Ne compte que pour la dispense de registre des petits effectifs.',
  },
  legalFrameworks: {
    label: 'Textes et référentiels applicables',
    help: 'Par exemple un référentiel de la CNIL ou une convention collective.',
  },
  sourceTemplate: { label: 'Modèle utilisé', help: 'Le modèle dont cette fiche est partie.' },
  sourceTemplateVersion: {
    label: 'Version du modèle',
    help: 'Son identifiant et sa version, pour savoir quelles fiches une nouvelle version concerne.',
  },
  toConfirm: {
    label: 'Réponses à confirmer',
    help: 'Ce que le modèle a répondu et que personne n’a encore confirmé ni changé. Elles sont imprimées comme les autres.',
  },

  purposes: { label: 'Finalités', help: 'Une ligne par but poursuivi, chacune avec sa base légale.' },

  subjects: { label: 'Catégories de personnes concernées', help: 'À qui se rapportent les données.' },
  approxTotal: { label: 'Nombre de personnes', help: 'Un ordre de grandeur, pour juger de la grande échelle.' },
  approxTotalCount: { label: 'Nombre approché', help: 'Le chiffre, s’il est connu.' },
  vulnerableKinds: { label: 'Personnes vulnérables', help: 'Les salariés en font partie face à leur employeur.' },
  geographicScope: { label: 'Étendue géographique', help: 'L’un des facteurs de la grande échelle.' },
  childrenInvolved: { label: 'Présence d’enfants', help: 'Toute personne de moins de 18 ans.' },
  childOnlineServiceConsent: {
    label: 'Service en ligne à un enfant, sur consentement',
    help: 'Un service proposé directement à l’enfant : le seul cas visé par l’article 8.',
  },
  minAge: { label: 'Âge minimal', help: 'L’âge à partir duquel l’enfant consent seul.' },
  ageCheckMethod: { label: 'Vérification de l’âge', help: 'Un effort raisonnable, proportionné au risque.' },
  parentalConsentMethod: {
    label: 'Accord parental',
    help: 'Comment le titulaire de l’autorité parentale consent ou autorise.',
  },
  childFriendlyNotice: { label: 'Information adaptée aux enfants', help: 'Des mots qu’un enfant comprend.' },

  dataItems: { label: 'Catégories de données', help: 'Une ligne par catégorie, avec sa durée de conservation.' },
  criminalAuthority: {
    label: 'Habilitation pour les données d’infraction',
    help: 'L’article 10 demande le contrôle de l’autorité publique ou un texte.',
  },
  criminalLawReference: {
    label: 'Texte invoqué pour ces données',
    help: 'L’article qui permet de traiter ces données d’infraction.',
  },
} satisfies Partial<ActivityTexts>
