import type { Said } from '../knowledge/knowledge'
import type { ShippedQuestion } from './dpia-start'

const part = {
  need: { fr: 'Pourquoi cette AIPD', en: 'Why this DPIA' },
  context: { fr: 'Le traitement et son contexte', en: 'The processing and its context' },
  principles: { fr: 'Nécessité et proportionnalité', en: 'Necessity and proportionality' },
  rights: { fr: 'Droits des personnes et garanties', en: 'People’s rights and safeguards' },
  measures: { fr: 'Mesures', en: 'Measures' },
  ethics: { fr: 'Questions éthiques', en: 'Ethical questions' },
  outcome: { fr: 'Avis, décision et suivi', en: 'Opinions, decision and follow-up' },
} satisfies Record<string, Said>

/** The questions of a full DPIA: the CNIL outline, completed by what Art. 35 and the EDPB add to it. */
export const baseQuestions = [
  {
    topic: 'threshold',
    part: part.need,
    law: ['GDPR 35(1)', 'GDPR 35(3)', 'WP248'],
    prompt: {
      fr: 'Qu’est-ce qui vous fait craindre un risque élevé ? Citez les critères réunis, le cas prévu par le RGPD ou la ligne de la liste de l’autorité, avec les faits qui s’y rattachent.',
      en: 'What makes you fear a high risk? Name the criteria met, the case in the GDPR or the line of the authority’s list, with the facts behind each.',
    },
  },
  {
    topic: 'processing',
    part: part.context,
    law: ['GDPR 35(7)(a)'],
    prompt: {
      fr: 'Racontez le traitement à quelqu’un du dehors : ce qui se passe, pour qui, à quelle échelle, avec quels outils, et ce qui est nouveau.',
      en: 'Tell an outsider about the processing: what happens, for whom, on which scale, with which tools, and what is new.',
    },
  },
  {
    topic: 'responsibilities',
    part: part.context,
    law: ['GDPR 24', 'GDPR 26', 'GDPR 28'],
    prompt: {
      fr: 'Qui décide, qui exécute, qui reçoit ? Nommez chaque organisme, son rôle et ce qui le montre.',
      en: 'Who decides, who executes, who receives? Name each organisation, its role and what shows it.',
    },
  },
  {
    topic: 'standards',
    part: part.context,
    law: ['GDPR 35(8)'],
    prompt: {
      fr: 'Quelles lois de votre secteur, quels référentiels, codes ou certifications suivez-vous ? Où vous en écartez-vous, et pourquoi ?',
      en: 'Which laws of your sector, frameworks, codes or certifications do you follow? Where do you depart from them, and why?',
    },
  },
  {
    topic: 'data',
    part: part.context,
    law: ['GDPR 35(7)(a)'],
    prompt: {
      fr: 'Quelles données, sur quelles personnes, de quelle origine, vues par qui et gardées combien de temps ? Signalez les données sensibles et celles que vous déduisez.',
      en: 'Which data, on which people, from where, seen by whom and kept how long? Point out special data and what you infer.',
    },
  },
  {
    topic: 'lifeCycle',
    part: part.context,
    law: ['GDPR 35(7)(a)'],
    prompt: {
      fr: 'Suivez une donnée de son entrée à sa disparition. À chaque étape : qui agit, avec quel outil, quelle copie se crée.',
      en: 'Follow a piece of data from entry to end. At each step: who acts, with which tool, which copy appears.',
    },
  },
  {
    topic: 'assets',
    part: part.context,
    law: ['GDPR 35(7)(a)'],
    prompt: {
      fr: 'Sur quoi les données reposent-elles : logiciels, serveurs, appareils, papier, locaux ? Où sont-ils et qui les entretient ?',
      en: 'What do the data rest on: software, servers, devices, paper, premises? Where are they and who looks after them?',
    },
  },
  {
    topic: 'purposes',
    part: part.principles,
    law: ['GDPR 5(1)(b)'],
    prompt: {
      fr: 'À quoi le traitement sert-il, et à quoi ne servira-t-il jamais ? Une finalité par ligne, avec le résultat attendu.',
      en: 'What is the processing for, and what will it never be used for? One purpose per line, with the result expected.',
    },
  },
  {
    topic: 'purposes',
    part: part.principles,
    law: ['GDPR 6(4)'],
    prompt: {
      fr: 'Des usages seconds sont-ils prévus (statistiques, recherche, entraînement d’un modèle, partage) ? Confrontez chacun à la finalité d’origine.',
      en: 'Are secondary uses planned (statistics, research, training a model, sharing)? Set each against the first purpose.',
    },
  },
  {
    topic: 'lawfulness',
    part: part.principles,
    law: ['GDPR 6(1)', 'GDPR 9(2)'],
    prompt: {
      fr: 'Pour chaque finalité, quelle base légale et quel raisonnement ? Pour les données sensibles, quelle exception en plus ?',
      en: 'For each purpose, which legal basis and which reasoning? For special data, which exception on top?',
    },
  },
  {
    topic: 'minimisation',
    part: part.principles,
    law: ['GDPR 5(1)(c)'],
    prompt: {
      fr: 'Pourquoi chacune de ces données est-elle indispensable ? Qu’avez-vous retiré, regroupé ou rendu facultatif ?',
      en: 'Why is each of these data indispensable? What did you remove, group or make optional?',
    },
  },
  {
    topic: 'quality',
    part: part.principles,
    law: ['GDPR 5(1)(d)'],
    prompt: {
      fr: 'Comment savez-vous que les données sont justes et à jour ? Que se passe-t-il pour la personne si elles ne le sont pas ?',
      en: 'How do you know the data are right and current? What happens to the person if they are not?',
    },
  },
  {
    topic: 'retention',
    part: part.principles,
    law: ['GDPR 5(1)(e)'],
    prompt: {
      fr: 'Par famille de données : quelle durée, à partir de quel évènement, pour quelle raison, et qui ou quoi efface à l’échéance ?',
      en: 'By family of data: which period, from which event, for which reason, and who or what erases when it ends?',
    },
  },
  {
    topic: 'alternatives',
    part: part.principles,
    law: ['GDPR 35(7)(b)'],
    prompt: {
      fr: 'Quels moyens moins intrusifs avez-vous envisagés ? Dites ce qu’ils donnent, ce qui leur manque, et pourquoi l’atteinte restante vaut le résultat.',
      en: 'Which less intrusive means did you consider? Say what they yield, what they lack, and why the remaining intrusion is worth the result.',
    },
  },
  {
    topic: 'information',
    part: part.rights,
    law: ['GDPR 12', 'GDPR 13', 'GDPR 14'],
    prompt: {
      fr: 'Comment, quand et avec quels mots les personnes apprennent-elles ce que vous faites ? Joignez le texte qu’elles voient.',
      en: 'How, when and in which words do people learn what you do? Attach the text they see.',
    },
  },
  {
    topic: 'consent',
    part: part.rights,
    law: ['GDPR 7', 'GDPR 8'],
    prompt: {
      fr: 'Si vous demandez un accord : comment est-il donné, prouvé et retiré, et que perd la personne qui refuse ? Sinon, dites pourquoi il n’y en a pas.',
      en: 'If you ask for agreement: how is it given, proved and withdrawn, and what does someone who refuses lose? If not, say why there is none.',
    },
  },
  {
    topic: 'accessPortability',
    part: part.rights,
    law: ['GDPR 15', 'GDPR 20'],
    prompt: {
      fr: 'Une personne demande ses données : à qui écrit-elle, qui les réunit, dans quels systèmes, sous quel format et en combien de temps ?',
      en: 'A person asks for their data: to whom do they write, who gathers them, from which systems, in which format and how fast?',
    },
  },
  {
    topic: 'rectificationErasure',
    part: part.rights,
    law: ['GDPR 16', 'GDPR 17', 'GDPR 19'],
    prompt: {
      fr: 'Comment une donnée fausse est-elle corrigée partout où elle est allée ? Quand effacez-vous, quand refusez-vous, et sur quel motif ?',
      en: 'How is wrong data corrected everywhere it went? When do you erase, when do you refuse, and on which ground?',
    },
  },
  {
    topic: 'restrictionObjection',
    part: part.rights,
    law: ['GDPR 18', 'GDPR 21', 'GDPR 22'],
    prompt: {
      fr: 'Comment gèle-t-on des données contestées, comment s’oppose-t-on, et comment obtient-on qu’un humain reprenne une décision ?',
      en: 'How are disputed data frozen, how does one object, and how does one get a human to look at a decision again?',
    },
  },
  {
    topic: 'processors',
    part: part.rights,
    law: ['GDPR 28'],
    prompt: {
      fr: 'Pour chaque sous-traitant : que fait-il, quel contrat, quels sous-traitants à son tour, quel contrôle avez-vous mené ?',
      en: 'For each processor: what does it do, under which contract, with which sub-processors, and what did you check?',
    },
  },
  {
    topic: 'transfers',
    part: part.rights,
    law: ['GDPR 44-49'],
    prompt: {
      fr: 'Des données partent-elles, ou sont-elles consultables, hors de l’Espace économique européen ? Pays, outil juridique, analyse du droit local, mesures ajoutées.',
      en: 'Do data leave the European Economic Area, or can they be viewed from outside it? Country, legal tool, analysis of local law, added measures.',
    },
  },
  {
    topic: 'measures',
    part: part.measures,
    law: ['GDPR 35(7)(d)', 'GDPR 32'],
    prompt: {
      fr: 'Quelles mesures protègent les personnes aujourd’hui, lesquelles sont décidées, avec quelle échéance et quelle preuve ?',
      en: 'Which measures protect people today, which are decided, by when and with which evidence?',
    },
  },
  {
    topic: 'ethics',
    part: part.ethics,
    law: ['GDPR rec. 75'],
    prompt: {
      fr: 'Au-delà des textes : qui pourrait être mal jugé, laissé dehors, poussé à choisir, observé plus que de raison ou privé d’explication ? Qu’en avez-vous conclu ?',
      en: 'Beyond the law: who might be misjudged, left out, pushed to choose, watched more than is fair or denied an explanation? What did you conclude?',
    },
  },
  {
    topic: 'opinions',
    part: part.outcome,
    law: ['GDPR 35(2)'],
    prompt: {
      fr: 'Quel est l’avis du DPO, à quelle date, avec quelles réserves ? Si vous ne le suivez pas, donnez vos raisons.',
      en: 'What is the DPO’s advice, on which date, with which reservations? If you do not follow it, give your reasons.',
    },
  },
  {
    topic: 'opinions',
    part: part.outcome,
    law: ['GDPR 35(9)'],
    prompt: {
      fr: 'Qui, parmi les personnes concernées ou leurs représentants, avez-vous entendu ? Qu’ont-ils dit, qu’avez-vous changé ? Sinon, pourquoi ?',
      en: 'Whom among the people concerned or their representatives did you hear? What did they say, what did you change? If nobody, why?',
    },
  },
  {
    topic: 'decision',
    part: part.outcome,
    law: ['GDPR 36(1)', 'GDPR 24'],
    prompt: {
      fr: 'Qui décide, quoi, et à quelles conditions ? Si un risque reste élevé après les mesures, où en est la consultation de l’autorité ?',
      en: 'Who decides what, and on which conditions? If a risk stays high after measures, where does consultation of the authority stand?',
    },
  },
  {
    topic: 'review',
    part: part.outcome,
    law: ['GDPR 35(11)'],
    prompt: {
      fr: 'Quand reprendrez-vous cette AIPD, et quels évènements vous y obligeront avant cette date ?',
      en: 'When will you take this DPIA up again, and which events will make you do so sooner?',
    },
  },
] as const satisfies readonly ShippedQuestion[]
