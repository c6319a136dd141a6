import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

type Fields = RegisterTexts<Registers['breaches']>['fields']

/** What happened, when, to whom. */
const happened = {
  title: { label: 'Intitulé', help: 'Ce qui est arrivé, en une ligne. Sans nom de victime.' },
  role: {
    label: 'Rôle de l’organisme',
    help: 'Le sous-traitant alerte le responsable ; il ne notifie pas l’autorité.',
  },
  activities: { label: 'Traitements concernés', help: 'Ceux du registre dont les données sont touchées.' },
  processors: { label: 'Sous-traitants concernés', help: 'Chez qui, ou par qui, c’est arrivé.' },
  assets: { label: 'Supports concernés', help: 'Le logiciel, le matériel ou le papier touché.' },

  awareAt: {
    label: 'Prise de connaissance',
    help: 'Le moment du degré raisonnable de certitude que des données sont touchées : il lance le délai.',
  },
  detectedAt: { label: 'Détection', help: 'Le premier signal, même s’il restait à vérifier.' },
  awareReason: {
    label: 'Pourquoi ce moment',
    help: 'Une courte enquête est admise avant ; dites ce qu’elle a établi.',
  },
  occurredPrecision: { label: 'Précision des dates', help: 'Exactes, estimées ou inconnues : une période suffit.' },
  ongoing: { label: 'Encore en cours', help: 'Oui tant que les données restent exposées ou inaccessibles.' },
  occurredFrom: { label: 'Début de la violation', help: 'Le début, même estimé.' },
  occurredTo: { label: 'Fin de la violation', help: 'La fin de l’exposition ou de la perte.' },
  discoveryMeans: { label: 'Découverte par', help: 'Qui ou quoi a donné l’alerte.' },
  informedByProcessorAt: {
    label: 'Alerte du sous-traitant',
    help: 'Le responsable en a connaissance à cet instant.',
  },

  breachTypes: { label: 'Nature de la violation', help: 'Plusieurs réponses possibles.' },
  incidentKind: { label: 'Incident', help: 'Le cas qui ressemble le plus.' },
  cause: { label: 'Cause', help: 'Accident ou acte volontaire, de l’intérieur ou de l’extérieur.' },
  facts: { label: 'Faits', help: 'Ce qui s’est passé, ce qui a été touché, ce qui reste à établir.' },
  chronology: { label: 'Chronologie', help: 'Une ligne par évènement, avec l’heure.' },

  subjectCategories: { label: 'Personnes touchées', help: 'Des catégories, jamais de noms.' },
  subjectsUnknown: {
    label: 'Personnes, nombre inconnu',
    help: 'Oui tant qu’aucun ordre de grandeur n’est possible.',
  },
  subjectsMin: { label: 'Personnes, au moins', help: 'Un ordre de grandeur suffit.' },
  subjectsMax: { label: 'Personnes, au plus', help: 'La fourchette haute, si elle diffère.' },
  dataCategories: { label: 'Données touchées', help: 'Les catégories vues, altérées ou perdues.' },
  recordsUnknown: {
    label: 'Enregistrements, nombre inconnu',
    help: 'Oui tant qu’aucun ordre de grandeur n’est possible.',
  },
  recordsMin: { label: 'Enregistrements, au moins', help: 'Une personne peut en avoir plusieurs.' },
  recordsMax: { label: 'Enregistrements, au plus', help: 'La fourchette haute, si elle diffère.' },
  specialData: { label: 'Données sensibles', help: 'Santé, opinions, religion, biométrie… (art. 9).' },
  criminalData: { label: 'Infractions, condamnations', help: 'Données de l’article 10.' },
  nationalIds: { label: 'Numéros nationaux', help: 'Numéro de sécurité sociale, de pièce d’identité.' },
  financialData: { label: 'Données bancaires', help: 'IBAN, carte, revenus, dettes.' },
  credentials: { label: 'Mots de passe, codes d’accès', help: 'Même hachés : ils servent souvent ailleurs.' },
  vulnerablePeople: { label: 'Personnes vulnérables', help: 'Patients, personnes âgées, salariés en difficulté.' },
  children: { label: 'Enfants', help: 'Ils mesurent moins bien ce qui peut leur arriver.' },
  countriesOfPeople: {
    label: 'Pays des personnes',
    help: 'Plusieurs pays de l’Union : l’autorité chef de file est saisie.',
  },
} satisfies Partial<Fields>

/** What it may do to people, and what is done about it. */
const answered = {
  encrypted: { label: 'Données chiffrées', help: 'Au moment des faits, sur le support touché.' },
  keySafe: { label: 'Clé ou mot de passe sûrs', help: 'Un mot de passe noté sur l’appareil ne l’est pas.' },
  hashedSalted: { label: 'Hachées et salées', help: 'Pour les mots de passe surtout.' },
  pseudonymised: { label: 'Pseudonymisées', help: 'La table de correspondance est restée hors d’atteinte.' },
  backupOk: { label: 'Sauvegarde utilisable', help: 'Les données ont pu, ou peuvent, être restaurées.' },
  protectionBefore: {
    label: 'Autres protections en place',
    help: 'Ce qui limitait l’accès ou les dégâts avant les faits.',
  },

  effects: { label: 'Effets et conséquences probables', help: 'Pour les personnes, pas pour l’organisme.' },
  impacts: { label: 'Types de conséquences', help: 'Celles que le considérant 85 cite, et d’autres.' },
  severity: { label: 'Gravité', help: 'Si la conséquence survient, ce qu’elle pèse pour la personne.' },
  likelihood: { label: 'Vraisemblance', help: 'Ce qu’il faudrait pour qu’elle survienne.' },
  riskLevel: {
    label: 'Risque pour les personnes',
    help: 'Il commande les deux décisions : l’autorité, les personnes.',
  },
  riskReason: { label: 'Motivation', help: 'Pourquoi ce niveau, surtout s’il est « improbable ».' },
  enisaContext: {
    label: 'ENISA · Contexte des données',
    help: 'Facultatif. Score = contexte × identification + circonstances.',
  },
  enisaEase: { label: 'ENISA · Facilité d’identification', help: 'Retrouver les personnes avec ces seules données.' },
  enisaConfidentiality: { label: 'ENISA · Confidentialité', help: 'À des destinataires connus, ou en nombre inconnu.' },
  enisaIntegrity: { label: 'ENISA · Intégrité', help: 'Altération réparable, ou non.' },
  enisaAvailability: { label: 'ENISA · Disponibilité', help: 'Perte temporaire, ou définitive.' },
  enisaMalice: { label: 'ENISA · Intention de nuire', help: 'Elle ajoute 0,5.' },

  immediateMeasures: { label: 'Mesures immédiates', help: 'Ce qui a été fait pour arrêter la violation.' },
  remedialMeasures: {
    label: 'Mesures pour y remédier',
    help: 'Ce qui répare ou atténue les effets pour les personnes.',
  },
  preventiveMeasures: { label: 'Mesures pour l’avenir', help: 'Ce qui empêchera que cela se répète.' },
  actions: { label: 'Actions du plan', help: 'Avec un responsable et une date.' },

  notifyDecision: { label: 'Notification à l’autorité', help: 'Suit le niveau de risque ; un refus se motive.' },
  notifyReason: { label: 'Motif de ne pas notifier', help: 'Ce que vous répondriez à l’autorité.' },
  notifications: {
    label: 'Notifications',
    help: 'Initiale, puis complémentaires : tout n’a pas à être su au premier envoi.',
  },
  delayReasons: { label: 'Motifs du retard', help: 'Exigés avec une notification hors délai.' },
  customersInformed: { label: 'Responsables alertés', help: 'Chaque client dont les données sont touchées.' },
  otherNotices: {
    label: 'Autres signalements',
    help: 'D’autres lois, d’autres délais : NIS 2, santé, plainte, assureur.',
  },

  communicateDecision: { label: 'Personnes à informer', help: 'Risque élevé : dans les meilleurs délais.' },
  communicateExemption: { label: 'Exception retenue', help: 'Elle s’entend strictement.' },
  communicateReason: { label: 'Motif de ne pas les informer', help: 'Les faits qui le permettent.' },
  communicatedAt: { label: 'Informées le', help: 'Le moment de l’envoi, ou de la publication.' },
  communicationChannels: { label: 'Par quelle voie', help: 'Un message qui ne parle que de cela.' },
  communicationParts: { label: 'Ce que dit le message', help: 'Cochez ce qui s’y lit vraiment.' },
  communicationLanguages: { label: 'Langues du message', help: 'Celles que les personnes comprennent.' },
  communicationText: { label: 'Texte du message', help: 'Le document conservé comme preuve.' },
  numberInformed: { label: 'Personnes informées', help: 'Combien l’ont reçu.' },

  complaintsReceived: { label: 'Réclamations reçues', help: 'Combien, à quel sujet ; sans nom.' },
  lessonsLearned: { label: 'Enseignements', help: 'Ce qui change pour que cela ne se répète pas.' },
  closedOn: { label: 'Close le', help: 'Quand plus rien n’est attendu de personne.' },
  approvedBy: { label: 'Clôture approuvée par', help: 'Qui répond de la décision.' },
} satisfies Partial<Fields>

export const breaches: RegisterTexts<Registers['breaches']> = {
  one: 'violation',
  many: 'Violations',
  add: 'Nouvelle violation',
  lead: 'Toutes les violations de données, notifiées ou non : faits, effets, mesures (art. 33(5)).',
  sections: {
    identity: { title: 'La violation', lead: 'Ce qui est touché, et à quel titre vous en répondez.' },
    moments: { title: 'Dates et heures', lead: 'Le délai court de la prise de connaissance, pas de l’incident.' },
    facts: { title: 'Faits', lead: 'Nature, cause et déroulement : ce que l’autorité demandera à lire.' },
    people: {
      title: 'Personnes et données',
      lead: 'Des catégories et des nombres approximatifs ; aucun nom de victime.',
    },
    protection: { title: 'Protections en place', lead: 'Ce qui rendait les données illisibles ou récupérables.' },
    risk: {
      title: 'Risque pour les personnes',
      lead: 'Il commande les deux décisions. Des points du CEPD aident à le motiver.',
    },
    measures: { title: 'Mesures', lead: 'Arrêter, réparer, empêcher que cela se répète.' },
    authority: {
      title: 'L’autorité et les autres',
      lead: 'Une première notification dans le délai, des compléments ensuite.',
    },
    communication: { title: 'Les personnes', lead: 'Un devoir à part, avec son propre seuil : le risque élevé.' },
    closing: { title: 'Suites et clôture', lead: 'Ce que l’on en retient. La réparation a son propre registre.' },
    notes: notesSection,
  },
  fields: { ...happened, ...answered, ...endingTexts },
}
