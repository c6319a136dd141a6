import type { KnowledgeEntry } from './knowledge'

/** Questions to put to the project before and beyond the law. */
export const ethicalQuestions = [
  {
    id: 'que-bias',
    kind: 'question',
    topics: ['ethics', 'discrimination', 'quality'],
    law: ['GDPR rec. 71'],
    title: { fr: 'Biais : qui l’outil juge-t-il mal ?', en: 'Bias: whom does the tool judge badly?' },
    text: {
      fr: 'Quels groupes sont peu présents dans les données qui ont servi à régler l’outil ? Les erreurs se répartissent-elles également entre femmes et hommes, jeunes et âgés, valides et handicapés, quartiers ? Qui l’a mesuré, quand, avec quel écart tenu pour inacceptable ?',
      en: 'Which groups are scarce in the data used to tune the tool? Are errors spread evenly between women and men, young and old, disabled and not, neighbourhoods? Who measured it, when, and which gap is held unacceptable?',
    },
  },
  {
    id: 'que-exclusion',
    kind: 'question',
    topics: ['ethics', 'discrimination', 'alternatives'],
    law: ['GDPR rec. 75'],
    title: { fr: 'Exclusion : qui reste dehors ?', en: 'Exclusion: who is left out?' },
    text: {
      fr: 'Que fait une personne sans téléphone récent, sans papiers en règle, qui lit mal ou dont le visage n’est pas reconnu ? Existe-t-il une autre voie, aussi rapide et aussi digne ? Qui la tient quand l’outil tombe en panne ?',
      en: 'What does a person do who has no recent phone, no papers in order, reads with difficulty or whose face is not recognised? Is there another way, as quick and as dignified? Who runs it when the tool fails?',
    },
  },
  {
    id: 'que-manipulation',
    kind: 'question',
    topics: ['ethics', 'unfairUse', 'consent'],
    law: ['EDPB 3/2022', 'AIA 5'],
    title: {
      fr: 'Manipulation : la personne choisirait-elle de même ?',
      en: 'Manipulation: would they still choose this?',
    },
    text: {
      fr: 'Si l’on expliquait le procédé au moment du choix, la personne agirait-elle autrement ? Le réglage exploite-t-il la fatigue, la peur de manquer, la solitude ou l’âge ? Mesure-t-on le succès au temps passé et aux accords obtenus, ou au service rendu ?',
      en: 'If the method were explained at the moment of choice, would the person act otherwise? Does the setting exploit fatigue, fear of missing out, loneliness or age? Is success measured in time spent and agreements obtained, or in service rendered?',
    },
  },
  {
    id: 'que-surveillance',
    kind: 'question',
    topics: ['ethics', 'surveillance', 'alternatives'],
    law: ['WP248'],
    title: {
      fr: 'Surveillance : qui regarde qui, et pourquoi tous ?',
      en: 'Surveillance: who watches whom, and why all?',
    },
    text: {
      fr: 'Observe-t-on tout le monde pour en trouver quelques-uns ? Un lieu ou un moment échappe-t-il au regard : pause, domicile, culte, soin, réunion syndicale ? Que pourrait en faire une direction ou une majorité moins scrupuleuse dans cinq ans ?',
      en: 'Is everybody watched to find a few? Does some place or moment escape: break, home, worship, care, union meeting? What might a less scrupulous management or majority do with it in five years?',
    },
  },
  {
    id: 'que-autonomy',
    kind: 'question',
    topics: ['ethics', 'restrictionObjection', 'unfairUse'],
    law: ['GDPR 22', 'GDPR rec. 7'],
    title: { fr: 'Autonomie : peut-on refuser ?', en: 'Autonomy: can one refuse?' },
    text: {
      fr: 'Que perd celui qui dit non, et cette perte est-elle nécessaire ou décidée par nous ? L’outil propose-t-il, oriente-t-il ou impose-t-il ? Laisse-t-il à la personne, et à l’agent en face d’elle, la place de raconter ce que la machine ignore ?',
      en: 'What does someone who says no lose, and is that loss necessary or our own decision? Does the tool suggest, steer or impose? Does it leave the person, and the employee facing them, room to tell what the machine does not know?',
    },
  },
  {
    id: 'que-explanation',
    kind: 'question',
    topics: ['ethics', 'information', 'discrimination'],
    law: ['GDPR 13(2)(f)', 'AIA 86'],
    title: {
      fr: 'Explication : saurait-on répondre à « pourquoi moi ? »',
      en: 'Explanation: could we answer “why me?”',
    },
    text: {
      fr: 'Un agent d’accueil peut-il donner les raisons d’une décision avec les mots de la personne ? Connaît-on les facteurs qui ont pesé et ceux dont le changement aurait modifié l’issue ? Si personne dans la maison ne le sait, peut-on vraiment décider ainsi ?',
      en: 'Can a front-desk employee give the reasons for a decision in the person’s own words? Are the factors that weighed known, and those whose change would have altered the outcome? If nobody in the house knows, may one really decide this way?',
    },
  },
  {
    id: 'que-power',
    kind: 'question',
    topics: ['ethics', 'consent', 'opinions'],
    title: { fr: 'Rapport de force : qui gagne, qui supporte ?', en: 'Balance of power: who gains, who bears?' },
    text: {
      fr: 'Les avantages vont-ils à l’organisme et les risques aux personnes ? Celles qui sont les plus exposées ont-elles été entendues, ou seulement celles qui parlent facilement ? Qui peut demander l’arrêt, et qui l’écouterait ?',
      en: 'Do benefits go to the organisation and risks to people? Were the most exposed heard, or only those who speak easily? Who may ask for a stop, and who would listen?',
    },
  },
  {
    id: 'que-children',
    kind: 'question',
    topics: ['ethics', 'information', 'severity'],
    law: ['GDPR rec. 38'],
    title: { fr: 'Enfants : que restera-t-il à leurs dix-huit ans ?', en: 'Children: what remains at eighteen?' },
    text: {
      fr: 'Des mineurs sont-ils présents, même si le service ne les vise pas ? Que saura-t-on d’eux devenus adultes, et qui pourra l’effacer ? Le réglage protecteur est-il celui d’origine, sans démarche de l’enfant ni des parents ?',
      en: 'Are minors present, even if the service is not aimed at them? What will be known of them as adults, and who can erase it? Is the protective setting the original one, with no action by child or parents?',
    },
  },
  {
    id: 'que-do-without',
    kind: 'question',
    topics: ['alternatives', 'ethics', 'purposes', 'decision'],
    law: ['GDPR 35(7)(b)'],
    title: { fr: 'Faire sans : et si l’on renonçait ?', en: 'Doing without: what if we gave up?' },
    text: {
      fr: 'Que se passerait-il concrètement si le projet ne voyait pas le jour ? Un effectif, un éclairage, une procédure ou des données agrégées résoudraient-ils le même problème ? À quel résultat mesuré, et à quelle date, reconnaîtra-t-on que le traitement ne sert pas ?',
      en: 'What would actually happen if the project never came about? Would staff, lighting, a procedure or aggregated data solve the same problem? By which measured result, and on which date, will one admit that the processing is of no use?',
    },
  },
] as const satisfies readonly KnowledgeEntry[]
