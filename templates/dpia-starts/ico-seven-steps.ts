import type { Said } from '../knowledge/knowledge'
import type { ShippedStart } from './dpia-start'
import { risksToExamine } from './risk-prompts'

const step = {
  one: { fr: '1. Le besoin', en: '1. The need' },
  two: { fr: '2. Le traitement', en: '2. The processing' },
  three: { fr: '3. Les personnes à entendre', en: '3. Whom to hear' },
  four: { fr: '4. Nécessité et proportionnalité', en: '4. Necessity and proportionality' },
  five: { fr: '5. Les risques', en: '5. The risks' },
  six: { fr: '6. Les mesures', en: '6. The measures' },
  seven: { fr: '7. La décision', en: '7. The decision' },
} satisfies Record<string, Said>

/** The order in which the United Kingdom's practice goes, in our own questions; the risks are step five. */
export const icoSevenSteps = {
  format: 'trente-dpia-start',
  version: 1,
  id: 'ico-seven-steps',
  title: { fr: 'AIPD en sept étapes (Royaume-Uni)', en: 'DPIA in seven steps (United Kingdom)' },
  summary: {
    fr: 'Parcours bref, adapté au RGPD britannique et aux projets modestes. La consultation vient tôt et la décision garde la trace des avis suivis ou non.',
    en: 'A short path, suited to the UK GDPR and to modest projects. Consultation comes early, and the decision records which advice was followed.',
  },
  method: 'ico',
  questions: [
    {
      topic: 'threshold',
      part: step.one,
      law: ['UKG 35(1)', 'UKG 35(3)'],
      prompt: {
        fr: 'Que veut obtenir le projet, quelles données utilise-t-il, et quel signe de risque élevé a conduit à cette AIPD ?',
        en: 'What does the project set out to achieve, which data does it use, and which sign of high risk led to this DPIA?',
      },
    },
    {
      topic: 'lifeCycle',
      part: step.two,
      law: ['UKG 35(7)(a)'],
      prompt: {
        fr: 'Nature : que fait-on des données, de la collecte à l’effacement, et avec qui les partage-t-on ?',
        en: 'Nature: what is done with the data, from collection to deletion, and with whom are they shared?',
      },
    },
    {
      topic: 'data',
      part: step.two,
      law: ['UKG 35(7)(a)'],
      prompt: {
        fr: 'Étendue : quelles données, sensibles ou non, combien de personnes, quelle zone, quelle fréquence, quelle durée ?',
        en: 'Scope: which data, special or not, how many people, which area, how often, for how long?',
      },
    },
    {
      topic: 'processing',
      part: step.two,
      prompt: {
        fr: 'Contexte : quel lien avez-vous avec ces personnes, à quoi s’attendent-elles, y a-t-il des enfants ou des personnes fragiles, la technique inquiète-t-elle ?',
        en: 'Context: what ties you to these people, what do they expect, are there children or vulnerable people, is the technique a matter of concern?',
      },
    },
    {
      topic: 'purposes',
      part: step.two,
      law: ['UKG 5(1)(b)'],
      prompt: {
        fr: 'Buts : quel effet recherchez-vous pour les personnes, pour vous et pour la société ?',
        en: 'Aims: which effect do you seek for people, for yourselves and for society?',
      },
    },
    {
      topic: 'responsibilities',
      part: step.two,
      law: ['UKG 24', 'UKG 28'],
      prompt: {
        fr: 'Qui répond du traitement et quels organismes interviennent pour son compte ?',
        en: 'Who answers for the processing, and which organisations act on their behalf?',
      },
    },
    {
      topic: 'opinions',
      part: step.three,
      law: ['UKG 35(9)'],
      prompt: {
        fr: 'Qui faut-il entendre, dehors et dedans, quand et comment ? Si vous n’interrogez pas les personnes, pourquoi ?',
        en: 'Who needs to be heard, outside and inside, when and how? If you do not ask the people concerned, why not?',
      },
    },
    {
      topic: 'lawfulness',
      part: step.four,
      law: ['UKG 6(1)', 'UKG 9(2)'],
      prompt: {
        fr: 'Sur quelle base légale repose chaque but, et à quelle condition pour les données sensibles ?',
        en: 'On which lawful basis does each aim rest, and under which condition for special data?',
      },
    },
    {
      topic: 'alternatives',
      part: step.four,
      law: ['UKG 35(7)(b)'],
      prompt: {
        fr: 'Le traitement atteint-il vraiment son but ? Quel autre chemin y mènerait avec moins d’intrusion ?',
        en: 'Does the processing really reach its aim? Which other path would get there with less intrusion?',
      },
    },
    {
      topic: 'minimisation',
      part: step.four,
      law: ['UKG 5(1)(c)', 'UKG 5(1)(d)'],
      prompt: {
        fr: 'Comment empêchez-vous l’usage de dériver, et comment gardez-vous des données peu nombreuses et justes ?',
        en: 'How do you keep the use from drifting, and the data few and right?',
      },
    },
    {
      topic: 'information',
      part: step.four,
      law: ['UKG 12', 'UKG 13'],
      prompt: {
        fr: 'Que dites-vous aux personnes, et comment exercent-elles leurs droits, réclamation comprise ?',
        en: 'What do you tell people, and how do they use their rights, including the right to complain?',
      },
    },
    {
      topic: 'transfers',
      part: step.four,
      law: ['UKG 44A', 'UKG 46'],
      prompt: {
        fr: 'Comment vous assurez-vous de vos sous-traitants et de la protection hors du Royaume-Uni ?',
        en: 'How do you make sure of your processors and of protection outside the United Kingdom?',
      },
    },
    {
      topic: 'severity',
      part: step.five,
      law: ['UKG 35(7)(c)'],
      prompt: {
        fr: 'Pour chaque risque : d’où vient-il, que peut-il faire à la personne, à quel point est-ce grave et probable ? Donnez vos raisons.',
        en: 'For each risk: where does it come from, what may it do to the person, how severe and how probable is it? Give your reasons.',
      },
    },
    {
      topic: 'measures',
      part: step.six,
      law: ['UKG 35(7)(d)'],
      prompt: {
        fr: 'Pour chaque risque moyen ou élevé : quelle mesure, supprime-t-elle le risque ou le réduit-elle, que reste-t-il, qui l’a approuvée ?',
        en: 'For each medium or high risk: which measure, does it remove the risk or lower it, what is left, who approved it?',
      },
    },
    {
      topic: 'decision',
      part: step.seven,
      law: ['UKG 35(2)', 'UKG 36(1)'],
      prompt: {
        fr: 'Qui accepte les risques restants, quel est l’avis du DPO et est-il suivi, que répondez-vous aux avis recueillis ?',
        en: 'Who accepts the remaining risks, what is the DPO’s advice and is it followed, how do you answer the views collected?',
      },
    },
    {
      topic: 'review',
      part: step.seven,
      law: ['UKG 35(11)'],
      prompt: {
        fr: 'Qui surveille la mise en œuvre et quand relira-t-on cette AIPD ?',
        en: 'Who watches over delivery, and when will this DPIA be read again?',
      },
    },
  ],
  risks: risksToExamine,
  measures: [],
} satisfies ShippedStart
