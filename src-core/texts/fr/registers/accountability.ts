import { inOneSection } from '../../one-section'
import * as ending from './ending'

const oneSection = inOneSection(ending)

export const policies = oneSection('policies', {
  names: ['politique', 'Politiques et procédures', 'Nouvelle politique'],
  lead: 'Les règles que l’organisme s’est données et fait appliquer (art. 24(2)).',
  section: ['La politique', 'Ce qu’elle règle, qui l’a adoptée, et quand la relire.'],
  title: ['Intitulé', 'Le titre imprimé sur le document.'],
  kind: ['Objet', 'La procédure de violation et celle des demandes de droits sont attendues de tous.'],
  version: ['Version', 'Celle qui s’applique aujourd’hui.'],
  approvedBy: ['Adoptée par', 'L’instance ou la personne de direction qui l’a signée.'],
  approvedOn: ['Adoptée le', 'La date de la décision, pas celle de la rédaction.'],
  audience: ['Destinataires', 'Ceux qui doivent l’appliquer.'],
  publishedWhere: ['Diffusée où', 'L’intranet, l’affichage, le livret d’accueil.'],
  owner: ['Tenue à jour par', 'La personne qui propose les révisions.'],
  nextReviewOn: ['Prochaine révision', 'La date à laquelle la relire, même sans changement.'],
  withdrawnOn: ['Abrogée le', 'Une politique abrogée ne compte plus, mais se conserve.'],
  document: ['Texte adopté', 'Le texte adopté, parmi les documents cités.'],
})

export const trainings = oneSection('trainings', {
  names: ['formation', 'Formations', 'Nouvelle formation'],
  lead: 'Qui a été formé ou sensibilisé, quand, et avec quel résultat (art. 39(1)(b)).',
  section: ['La formation', 'Le sujet, le public, la présence et ce qui en est resté.'],
  title: ['Intitulé', 'Le sujet de la séance, en une ligne.'],
  date: ['Date', 'Le jour où elle a eu lieu.'],
  trainer: ['Formateur', 'La personne ou l’organisme qui l’a animée.'],
  audience: ['Public', 'Les métiers ou les services visés.'],
  audienceDetail: ['Précision sur le public', 'Le service ou le site, s’il faut le nommer.'],
  participantsCount: ['Présents', 'Le nombre de présents, émargement à l’appui.'],
  invitedCount: ['Convoqués', 'Le nombre de personnes qui devaient venir.'],
  participants: ['Participants nommés', 'Seulement ceux qui figurent déjà parmi les contacts du fichier.'],
  duration: ['Durée', 'Le temps passé, pauses non comprises.'],
  content: ['Contenu', 'Les points abordés, en quelques lignes.'],
  evaluationScore: ['Résultat de l’évaluation', 'La note moyenne ou le résultat du test d’hameçonnage.'],
  passRate: ['Taux de réussite (%)', 'La part des participants qui ont réussi l’évaluation.'],
  evidence: ['Preuve', 'La feuille d’émargement ou le support.'],
  nextDue: ['À refaire avant le', 'La date à laquelle ce public est à former de nouveau.'],
})

export const dpoAdvice = oneSection('dpoAdvice', {
  names: ['avis du DPO', 'Avis du DPO', 'Nouvel avis'],
  lead: 'Ce que le DPO a conseillé, et la suite qui lui a été donnée (art. 39(1)).',
  section: ['L’avis', 'La question posée, la réponse, la suite.'],
  subject: ['Objet', 'La question posée, en une ligne.'],
  date: ['Rendu le', 'Le jour où l’avis a été remis.'],
  askedBy: ['Demandé par', 'Le service ou la personne ; « d’office » si personne ne l’a demandé.'],
  activities: ['Traitements concernés', 'Ceux sur lesquels porte l’avis.'],
  dpia: ['AIPD concernée', 'Celle pour laquelle l’avis a été rendu, s’il y en a une.'],
  advice: ['Avis', 'Le conseil lui-même, tel qu’il a été donné.'],
  followed: ['Suivi', 'L’organisme reste libre de ne pas suivre l’avis ; il dit alors pourquoi.'],
  notFollowedReason: ['Motif si non suivi', 'Consigné par l’organisme, pas par le DPO.'],
  document: ['Avis signé', 'L’avis signé, s’il existe à part.'],
})

export const authorityContacts = oneSection('authorityContacts', {
  names: ['échange avec l’autorité', 'Échanges avec les autorités', 'Nouvel échange'],
  lead: 'Questions, contrôles, mises en demeure et réponses (art. 31 et 58).',
  section: ['L’échange', 'Ce que l’autorité a demandé, pour quand, et ce qui a été répondu.'],
  subject: ['Objet', 'Ce dont il s’agit, en une ligne.'],
  authority: ['Autorité', 'Celle qui a écrit ou à qui l’on a écrit.'],
  kind: ['Nature', 'Une question n’engage pas comme une injonction.'],
  date: ['Date', 'Le jour de la réception ou de l’envoi.'],
  reference: ['Référence', 'Le numéro de dossier donné par l’autorité.'],
  owner: ['Suivi par', 'La personne qui prépare la réponse.'],
  activities: ['Traitements concernés', 'Ceux sur lesquels porte l’échange.'],
  summary: ['Ce qui est demandé', 'Les points soulevés, dans les termes de l’autorité.'],
  deadline: ['Réponse attendue le', 'Le délai fixé par l’autorité.'],
  answeredOn: ['Répondu le', 'Le jour de l’envoi de la réponse.'],
  answer: ['Réponse', 'Ce qui a été répondu, et les pièces jointes.'],
  outcome: ['Issue', 'Clôture, rappel, mise en demeure, sanction.'],
  documents: ['Pièces', 'Le courrier, le procès-verbal, la décision.'],
})

export const certifications = oneSection('certifications', {
  names: ['certification', 'Certifications et codes de conduite', 'Nouvelle certification'],
  lead: 'Les engagements vérifiés par un tiers, les nôtres et ceux des sous-traitants (art. 40 à 43).',
  section: ['La certification', 'Par qui, pour quoi, jusqu’à quand.'],
  scheme: ['Référentiel', 'Le nom de la certification, du label ou du code.'],
  kind: ['Nature', 'Seuls les articles 40 et 42 donnent à la preuve une portée propre.'],
  body: ['Organisme', 'Celui qui certifie, ou qui surveille le code.'],
  holder: ['Titulaire', 'L’organisme du fichier qui la détient.'],
  processor: ['Sous-traitant titulaire', 'Celui qui l’invoque comme garantie (art. 28(5)).'],
  scope: ['Périmètre', 'Les services et les sites couverts ; le reste ne l’est pas.'],
  reference: ['Numéro', 'Celui du certificat.'],
  validFrom: ['Valable depuis', 'La date de délivrance.'],
  validTo: ['Valable jusqu’au', 'Trois ans au plus pour une certification de l’article 42.'],
  document: ['Certificat', 'Le certificat ou l’acte d’adhésion.'],
})
