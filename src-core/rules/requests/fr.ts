import type { Sentences } from '../sentences'

export const sentences = {
  'DSR-01': {
    title: 'Réponse en retard',
    message: 'La réponse était due pour le {due} : répondez sans attendre, et datez l’envoi.',
  },
  'DSR-02': {
    title: 'Réponse bientôt due',
    message: 'La réponse est due pour le {due} : envoyez-la, ou annoncez une prolongation motivée si elle se justifie.',
  },
  'DSR-03': {
    title: 'Prolongation qui ne tient pas',
    message:
      'Une prolongation s’annonce à la personne, motifs compris, au plus tard le {due} : complétez sa date et ses motifs, ou tenez le premier délai.',
  },
  'DSR-04': {
    title: 'Réponse tardive',
    message: 'La réponse, due pour le {due}, est partie après : notez pourquoi, et ce qui l’évitera.',
  },
  'DSR-05': {
    title: 'Motif de refus absent',
    message: 'Un refus, même partiel, se motive : indiquez sur quel texte il s’appuie.',
  },
  'DSR-06': {
    title: 'Recours non mentionnés',
    message:
      'Qui essuie un refus doit lire qu’il peut saisir l’autorité et un juge : ajoutez-le à la réponse, ou confirmez qu’il y figure.',
  },
  'DSR-07': {
    title: 'Refus à justifier',
    message: '{grounds} : c’est à l’organisme de le démontrer. Expliquez ce qui l’établit.',
  },
  'DSR-08': {
    title: 'Identité demandée sans doute déclaré',
    message:
      'Une preuve d’identité ne se demande qu’en cas de doute raisonnable : dites lequel ; sans lui, le délai court depuis la réception.',
  },
  'DSR-09': {
    title: 'Demandé trop tard à la personne',
    message:
      'Reçue le {received}, la demande appelait cette question avant le {by} : posée plus tard, elle ne déplace pas l’échéance.',
  },
  'DSR-10': {
    title: 'Destinataires à aviser',
    message:
      'Qui a reçu les données doit apprendre la rectification, l’effacement ou la limitation : avisez les destinataires, ou dites pourquoi c’est impossible.',
  },
  'DSR-11': {
    title: 'Opposition à la prospection refusée',
    message: 'Cette opposition ne se refuse pas et ne se motive pas : cessez la prospection et corrigez l’issue.',
  },
  'DSR-12': {
    title: 'Portabilité peut-être inapplicable',
    message:
      'Les traitements visés ne reposent ni sur le consentement ni sur un contrat : la portabilité ne s’impose pas. Notez votre position.',
  },
  'DSR-13': {
    title: 'Obligation légale introuvable',
    message:
      'L’effacement est refusé pour une obligation légale, que les traitements visés n’invoquent pas : citez-la, ou changez de motif.',
  },
  'DSR-14': {
    title: 'Frais sans cas qui les permette',
    message:
      'La réponse est gratuite, sauf demande infondée ou excessive ou copie supplémentaire : indiquez le cas, ou remboursez.',
  },
  'DSR-16': {
    title: 'Dossier à purger',
    message:
      'Ce dossier pouvait être gardé jusqu’au {until} : effacez le nom, les coordonnées et le pouvoir du demandeur.',
  },
} as const satisfies Sentences
