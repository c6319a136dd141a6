import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

type ActivityTexts = RegisterTexts<Registers['activities']>['fields']

/** Where the data go, and what the people concerned are told and can do. */
export const activityFlows = {
  internalRecipients: { label: 'Accès internes', help: 'Les services qui ont besoin d’en connaître.' },
  externalRecipients: {
    label: 'Destinataires externes',
    help: 'Les nommer autant que possible : la personne peut demander leur identité.',
  },
  noRecipientsConfirmed: {
    label: 'Absence de destinataire vérifiée',
    help: 'Distingue « il n’y en a pas » de « pas encore répondu ».',
  },
  processors: { label: 'Sous-traitants', help: 'Hébergeur, paie, routage : tous ceux qui agissent pour votre compte.' },
  authorisedThirdParties: {
    label: 'Tiers autorisés',
    help: 'Fisc, police, justice : dans une enquête particulière, ils ne sont pas des destinataires.',
  },

  transfersDeclared: {
    label: 'Transferts vers un pays tiers',
    help: 'Hébergement, assistance ou consultation à distance : tout compte.',
  },
  transfers: { label: 'Transferts', help: 'Une ligne par importateur et par pays.' },

  collectionMode: { label: 'Mode de collecte', help: 'Directe : article 13. Indirecte : article 14.' },
  noticeDocuments: { label: 'Mentions d’information', help: 'Le texte réellement montré aux personnes.' },
  noticeMoment: {
    label: 'Moment de l’information',
    help: 'À la collecte. Indirecte : un mois au plus, ou dès le premier contact ou la première communication.',
  },
  noticeGivenOn: {
    label: 'Personnes informées depuis le',
    help: 'Le jour de la première information : il montre que le délai est tenu.',
  },
  noticeChannel: { label: 'Moyen d’information', help: 'Formulaire, affiche, courriel, site ou contrat.' },
  noticeExemption: { label: 'Exception à l’information', help: 'Seules les exceptions prévues par le texte comptent.' },
  noticeExemptionReason: {
    label: 'Justification de l’exception',
    help: 'Les faits qui la permettent, et ce qui la compense.',
  },
  consequencesOfRefusal: {
    label: 'Conséquences d’un défaut de réponse',
    help: 'Ce qui arrive à la personne qui ne fournit pas des données obligatoires.',
  },
  safeguardsCopy: {
    label: 'Où obtenir copie des garanties du transfert',
    help: 'L’adresse ou le lien où demander les clauses ou les règles d’entreprise.',
  },
  complaintAuthority: {
    label: 'Autorité où porter réclamation',
    help: 'Celle que la mention d’information désigne aux personnes.',
  },
  layered: { label: 'Information à plusieurs niveaux', help: 'Un premier niveau court, le détail à portée de main.' },
  plainLanguageCheck: { label: 'Lisibilité vérifiée', help: 'Relue par quelqu’un qui ne connaît pas le sujet.' },
  rightsOverride: {
    label: 'Droits ouverts, corrigés',
    help: 'À remplir seulement pour remplacer la liste déduite des bases légales.',
  },
  rightsOverrideReason: {
    label: 'Motif de la correction',
    help: 'Pourquoi ces droits, et pas ceux de la liste déduite.',
  },
  rightsContact: { label: 'Où exercer ses droits', help: 'L’adresse ou le formulaire indiqué aux personnes.' },
  rightsProcedure: { label: 'Comment exercer ses droits', help: 'La marche à suivre, qui répond et dans quel délai.' },
  objectionMechanism: { label: 'Opposition', help: 'Présentée clairement et à part des autres informations.' },
  withdrawalMechanism: { label: 'Retrait du consentement', help: 'Aussi simple que de le donner.' },
  portabilityFormat: { label: 'Format de portabilité', help: 'Un format structuré et courant : CSV, JSON ou XML.' },
  preferencesSettings: { label: 'Réglages de préférences', help: 'Ce que la personne peut régler elle-même, et où.' },
  explanationChannel: {
    label: 'Demande d’explication',
    help: 'À qui parler pour comprendre une décision, et sous quel délai.',
  },
} satisfies Partial<ActivityTexts>
