import type { Family, ThemeName } from '../../../principles/themes'
import { counted, number } from '../numbers'

export const principles = {
  title: 'Principes',
  lead: 'Ce qu’un usage loyal des données demande, et où le fichier en est. Chaque jauge compte les règles du thème sur lesquelles rien n’est ouvert : un indicateur, pas une note.',
  short: { title: 'Principes', sub: 'indicateur, pas une note', all: 'Tous les principes' },
  families: {
    collection: 'Recueillir loyalement',
    protection: 'Protéger',
    fairness: 'Ne pas nuire',
    explanation: 'Expliquer',
    accountability: 'Répondre de ses actes',
  } satisfies Record<Family, string>,
  themes: {
    transparency: {
      title: 'Transparence de la collecte',
      lead: 'Quelles données, pour quoi faire, et ce qu’on en dit aux personnes.',
    },
    consent: { title: 'Consentement', lead: 'Libre, spécifique, éclairé, univoque, et prouvable.' },
    withdrawal: { title: 'Retrait et préférences', lead: 'Revenir sur son accord aussi simplement qu’on l’a donné.' },
    security: { title: 'Sécurité', lead: 'Chiffrement, accès, réseaux, sauvegardes, essais.' },
    rights: {
      title: 'Droits des personnes',
      lead: 'Accéder, rectifier, effacer, et ne rien garder au-delà du nécessaire.',
    },
    surveillance: { title: 'Surveillance', lead: 'Ne suivre les personnes que si c’est justifié et proportionné.' },
    discrimination: { title: 'Discrimination', lead: 'Pas de profilage qui écarte ou désavantage sans droit.' },
    manipulation: { title: 'Manipulation', lead: 'Pas d’interface trompeuse ni d’exploitation des faiblesses.' },
    bias: { title: 'Biais', lead: 'Les chercher, les mesurer, les corriger, mesurer à nouveau.' },
    inclusion: { title: 'Inclusion', lead: 'Une information et un service accessibles à chacun.' },
    explanation: { title: 'Méthodes expliquées', lead: 'Dire en mots simples comment une analyse est faite.' },
    justification: { title: 'Résultats justifiés', lead: 'Une décision importante s’explique et se conteste.' },
    accountability: { title: 'Suivi', lead: 'Revues, plan d’action, responsables et échéances.' },
    policies: { title: 'Politiques et procédures', lead: 'Des règles claires, approuvées, relues.' },
    training: { title: 'Formation', lead: 'Former ceux qui traitent les données.' },
    audits: { title: 'Audits et évaluations', lead: 'Se contrôler, se faire contrôler, corriger.' },
    breachNotice: {
      title: 'Information en cas de manquement',
      lead: 'Dire vite à l’autorité et aux personnes ce qui s’est passé.',
    },
    redress: { title: 'Correction et réparation', lead: 'Corriger, aider les personnes, envisager de réparer.' },
  } satisfies Record<ThemeName, { title: string; lead: string }>,
  count: (silent: number, speaking: number) => `${number(silent)} sur ${number(speaking)}`,
  said: (silent: number, speaking: number) => `${number(silent)} règles sur ${number(speaking)} sans constat ouvert`,
  nothing: 'rien à examiner encore',
  open: (count: number) => counted(count, '{n} constat ouvert', '{n} constats ouverts'),
  noneOpen: 'Aucun constat ouvert sur ce thème dans ce qui est consigné.',
  times: (title: string, count: number) => (count > 1 ? `${title} × ${number(count)}` : title),
  where: 'Où cela s’écrit',
  printed: 'Documents qui le montrent',
}
