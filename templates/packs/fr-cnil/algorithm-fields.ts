import type { AskedGiven, ExtraField } from '@core/law/extra-fields'

const whenDecides: readonly AskedGiven[] = [{ field: 'fr-cnil:adminDecision', among: ['yes'] }]
const place = { register: 'algorithmicSystems', section: 'explanation' } as const

/** What an administration owes on an individual decision taken on the basis of an algorithm: CRPA, LIL 47. */
export const algorithmFields: readonly ExtraField[] = [
  {
    ...place,
    name: 'adminDecision',
    kind: { is: 'tri' },
    need: 'recommended',
    law: ['CRPA L311-3-1'],
    label: { fr: 'Décision administrative individuelle', en: 'Individual administrative decision' },
    help: {
      fr: 'Une administration ou un service public prend avec ce système des décisions qui visent une personne.',
      en: 'An administration or public service uses this system for decisions about one person.',
    },
  },
  {
    ...place,
    name: 'adminNotice',
    kind: { is: 'prose' },
    need: 'conditional',
    law: ['CRPA L311-3-1', 'CRPA R311-3-1-1', 'LIL 47'],
    label: { fr: 'Mention explicite dans la décision', en: 'Explicit statement in the decision' },
    help: {
      fr: 'Où elle figure : finalité du traitement, droit d’en obtenir les règles, et comment. Sans elle, nullité si la décision est automatique.',
      en: 'Where it stands: purpose of the processing, right to get its rules, and how. Without it, an automated decision is void.',
    },
    when: whenDecides,
  },
  {
    ...place,
    name: 'adminDegree',
    kind: { is: 'prose' },
    need: 'conditional',
    law: ['CRPA R311-3-1-2'],
    label: { fr: 'Degré et mode de contribution', en: 'Degree and mode of contribution' },
    help: {
      fr: 'La part du calcul dans la décision, et ce qu’une personne y ajoute ou y change.',
      en: 'The share of the calculation in the decision, and what a person adds or changes.',
    },
    when: whenDecides,
  },
  {
    ...place,
    name: 'adminDataUsed',
    kind: { is: 'prose' },
    need: 'conditional',
    law: ['CRPA R311-3-1-2'],
    label: { fr: 'Données traitées et leurs sources', en: 'Data processed and their sources' },
    help: {
      fr: 'Dites comme on les dirait à la personne. Aucune donnée sensible dans une décision automatique.',
      en: 'Said as one would say it to the person. No special data in an automated decision.',
    },
    when: whenDecides,
  },
  {
    ...place,
    name: 'adminParameters',
    kind: { is: 'prose' },
    need: 'conditional',
    law: ['CRPA R311-3-1-2'],
    label: { fr: 'Paramètres et pondération appliqués', en: 'Parameters and weights applied' },
    help: {
      fr: 'Les critères et leur poids, tels qu’ils s’appliquent à la situation de la personne.',
      en: 'The criteria and their weight, as they apply to the situation of the person.',
    },
    when: whenDecides,
  },
  {
    ...place,
    name: 'adminOperations',
    kind: { is: 'prose' },
    need: 'conditional',
    law: ['CRPA R311-3-1-2'],
    label: { fr: 'Opérations effectuées', en: 'Operations carried out' },
    help: {
      fr: 'Additionner, classer, comparer, écarter : les étapes du calcul, dans l’ordre.',
      en: 'Adding, ranking, comparing, setting aside: the steps of the calculation, in order.',
    },
    when: whenDecides,
  },
  {
    ...place,
    name: 'adminRulesOnline',
    kind: { is: 'tri' },
    need: 'recommended',
    law: ['CRPA L312-1-3'],
    label: { fr: 'Règles publiées en ligne', en: 'Rules published online' },
    help: {
      fr: 'Les règles des principaux traitements, quand elles fondent des décisions individuelles ; dès 50 agents.',
      en: 'The rules of the main algorithms, where individual decisions rest on them; from 50 staff on.',
    },
    when: whenDecides,
  },
]
