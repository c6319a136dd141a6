import type { KnowledgeEntry } from './knowledge'

/** Harm that needs no intruder and no failure: the processing itself, as built or as it drifts. */
export const threatsByDesign = [
  {
    id: 'thr-function-creep',
    kind: 'threat',
    topics: ['unfairUse', 'purposes', 'surveillance'],
    law: ['GDPR 5(1)(b)'],
    title: { fr: 'Glissement de finalité', en: 'Function creep' },
    text: {
      fr: 'Les données sont là, autant s’en servir : le badge d’accès devient pointeuse, la caméra de sécurité juge l’assiduité, le fichier de soins alimente la prospection. Chaque pas paraît petit ; personne n’a décidé de l’ensemble.',
      en: 'The data are there, so why not use them: the access badge becomes a time clock, the security camera judges diligence, the care file feeds marketing. Each step looks small; nobody decided on the whole.',
    },
    insert: { fr: 'Détournement progressif de finalité', en: 'Gradual change of purpose' },
  },
  {
    id: 'thr-misuse-by-design',
    kind: 'threat',
    topics: ['unfairUse', 'ethics'],
    law: ['GDPR 25', 'GDPR 5(1)(a)'],
    title: { fr: 'Usage abusif voulu par la conception', en: 'Misuse built into the design' },
    text: {
      fr: 'L’outil fonctionne exactement comme prévu, et c’est le problème : il tire parti d’une faiblesse, masque une contrepartie ou rend le refus coûteux. La source du risque est ici l’organisme lui-même ; une mesure de sécurité n’y change rien, il faut revoir le choix.',
      en: 'The tool works exactly as planned, and that is the trouble: it exploits a weakness, hides a trade-off or makes refusal costly. Here the organisation itself is the source of risk; no security measure helps, the choice must be looked at again.',
    },
    insert: { fr: 'Usage déloyal inscrit dans la conception', en: 'Unfair use built in by design' },
  },
  {
    id: 'thr-overcollection',
    kind: 'threat',
    topics: ['unfairUse', 'minimisation', 'lossOfControl'],
    law: ['GDPR 5(1)(c)'],
    title: { fr: 'Collecte excessive', en: 'Excessive collection' },
    text: {
      fr: 'Champs obligatoires « au cas où », capteurs qui enregistrent en continu, zones de commentaire où l’on écrit ce que l’on pense des gens. Ce qui n’est pas collecté ne fuit pas, ne se trompe pas et ne se détourne pas.',
      en: 'Mandatory fields “just in case”, sensors that never stop recording, comment boxes where staff write what they think of people. What is not collected cannot leak, be wrong or be diverted.',
    },
    insert: { fr: 'Collecte au-delà du nécessaire', en: 'Collection beyond need' },
  },
  {
    id: 'thr-reidentification',
    kind: 'threat',
    topics: ['illegitimateAccess', 'unfairUse', 'lossOfControl', 'data'],
    law: ['GDPR rec. 26', 'GDPR rec. 75'],
    title: { fr: 'Réidentification', en: 'Re-identification' },
    text: {
      fr: 'Un jeu présenté comme anonyme est croisé avec un annuaire, un réseau social ou la simple connaissance du voisinage, et des personnes réapparaissent. Petits effectifs, trajets et dates rares s’y prêtent le plus. Le risque croît avec le temps, à mesure que d’autres sources s’ouvrent.',
      en: 'A data set presented as anonymous is matched with a directory, a social network or mere local knowledge, and people reappear. Small groups, journeys and rare dates lend themselves to it most. The risk grows with time as other sources open.',
    },
    insert: { fr: 'Réidentification par recoupement', en: 'Re-identification by matching' },
  },
  {
    id: 'thr-model-drift',
    kind: 'threat',
    topics: ['discrimination', 'quality', 'unwantedModification'],
    law: ['GDPR 5(1)(d)', 'GDPR rec. 71'],
    title: { fr: 'Dérive d’un algorithme', en: 'Drift of an algorithm' },
    text: {
      fr: 'Le modèle était juste le jour de la recette ; le public, les usages ou une mise à jour de l’éditeur l’ont éloigné du réel. Les erreurs se concentrent souvent sur les mêmes personnes et nul ne les voit, faute de mesurer. Fixer des seuils qui déclenchent un nouvel examen.',
      en: 'The model was right on acceptance day; the audience, habits or a vendor update have since moved it away from reality. Errors often gather on the same people and go unseen for want of measuring. Set thresholds that trigger a fresh look.',
    },
    insert: { fr: 'Dérive du modèle dans le temps', en: 'Model drift over time' },
  },
  {
    id: 'thr-biased-training',
    kind: 'threat',
    topics: ['discrimination', 'ethics'],
    law: ['GDPR rec. 71'],
    title: { fr: 'Apprentissage sur un passé inégal', en: 'Learning from an unequal past' },
    text: {
      fr: 'Les données d’entraînement portent la marque de décisions anciennes : promotions, crédits, contrôles. Retirer le sexe ou l’origine ne suffit pas, une adresse ou une interruption de carrière les remplace. Le résultat paraît objectif et reproduit l’écart à grande vitesse.',
      en: 'Training data bear the mark of past decisions: promotions, loans, checks. Removing sex or origin is not enough, an address or a career break stands in for them. The outcome looks objective and reproduces the gap at high speed.',
    },
    insert: { fr: 'Biais hérités des données d’apprentissage', en: 'Bias inherited from training data' },
  },
  {
    id: 'thr-rubber-stamp',
    kind: 'threat',
    topics: ['discrimination', 'unfairUse', 'restrictionObjection'],
    law: ['GDPR 22'],
    title: { fr: 'Contrôle humain de façade', en: 'Rubber-stamp review' },
    text: {
      fr: 'L’agent a trente secondes par dossier, pas d’accès aux motifs et des comptes à rendre s’il s’écarte de la machine. Il valide. La décision est automatisée en fait et la personne croit parler à quelqu’un.',
      en: 'The reviewer has thirty seconds per file, no view of the reasons and explaining to do when departing from the machine. So they approve. The decision is automated in fact and the person believes they are talking to somebody.',
    },
    insert: { fr: 'Validation humaine sans jugement réel', en: 'Human approval without real judgement' },
  },
  {
    id: 'thr-covert-tracking',
    kind: 'threat',
    topics: ['surveillance', 'information', 'unfairUse'],
    law: ['GDPR 5(1)(a)', 'ePrivacy 5(3)'],
    title: { fr: 'Suivi à l’insu des personnes', en: 'Tracking people unawares' },
    text: {
      fr: 'Traceurs d’une bibliothèque logicielle, géolocalisation active hors service, journal de connexion lu comme un relevé d’activité. La personne ne peut ni s’adapter ni s’opposer à ce qu’elle ignore.',
      en: 'Trackers in a software library, location left on after hours, connection logs read as a record of activity. The person can neither adapt to nor object to what they do not know.',
    },
    insert: { fr: 'Suivi caché ou non annoncé', en: 'Hidden or unannounced tracking' },
  },
  {
    id: 'thr-wider-watch',
    kind: 'threat',
    topics: ['surveillance', 'unfairUse'],
    title: { fr: 'Extension de la surveillance', en: 'Spreading surveillance' },
    text: {
      fr: 'Une caméra de plus, un zoom plus puissant, un logiciel d’analyse activé lors d’une mise à jour, un raccordement à un autre centre. L’addition dépasse ce qui avait été soupesé au départ sans qu’une décision ait été prise.',
      en: 'One camera more, a stronger zoom, analytics switched on by an update, a link to another control room. The sum goes beyond what was first weighed, without any decision having been taken.',
    },
    insert: { fr: 'Extension non décidée de la surveillance', en: 'Undecided spread of surveillance' },
  },
  {
    id: 'thr-dark-patterns',
    kind: 'threat',
    topics: ['unfairUse', 'consent', 'ethics'],
    law: ['EDPB 3/2022', 'GDPR 7'],
    title: { fr: 'Interface trompeuse', en: 'Deceptive interface' },
    text: {
      fr: 'Bouton de refus gris et lointain, relances à chaque visite, cases déjà cochées, vocabulaire qui culpabilise. L’accord obtenu ainsi ne vaut rien et la personne livre plus qu’elle ne voulait.',
      en: 'A grey, distant refusal button, prompts at every visit, boxes ticked in advance, wording that lays on guilt. Agreement obtained so is worth nothing, and the person gives away more than they meant to.',
    },
    insert: { fr: 'Interface trompeuse (accord extorqué)', en: 'Deceptive interface (forced agreement)' },
  },
  {
    id: 'thr-enrichment',
    kind: 'threat',
    topics: ['unfairUse', 'surveillance', 'lossOfControl'],
    title: { fr: 'Enrichissement par des sources extérieures', en: 'Enrichment from outside sources' },
    text: {
      fr: 'Fichiers achetés, réseaux sociaux aspirés, annuaires recoupés : le profil en dit bientôt plus que ce que la personne a confié. L’origine est incertaine, l’exactitude aussi, et l’information de l’article 14 rarement donnée.',
      en: 'Purchased files, scraped social networks, matched directories: the profile soon says more than the person ever entrusted. Its origin is uncertain, so is its accuracy, and the notice of Article 14 is seldom given.',
    },
    insert: { fr: 'Enrichissement à partir de tiers', en: 'Enrichment from third parties' },
  },
  {
    id: 'thr-kept-too-long',
    kind: 'threat',
    topics: ['lossOfControl', 'retention', 'unfairUse'],
    law: ['GDPR 5(1)(e)'],
    title: { fr: 'Conservation sans fin', en: 'Endless retention' },
    text: {
      fr: 'La durée est écrite mais aucun outil ne l’applique. Une erreur de jeunesse, une maladie guérie, une dette payée suivent la personne. Chaque année de plus augmente aussi ce qu’une fuite emporterait.',
      en: 'The period is written but no tool applies it. A youthful error, a cured illness, a settled debt follow the person. Each further year also adds to what a leak would carry away.',
    },
    insert: { fr: 'Conservation au-delà de la durée', en: 'Retention beyond the period' },
  },
  {
    id: 'thr-rights-out-of-reach',
    kind: 'threat',
    topics: ['lossOfControl', 'accessPortability', 'rectificationErasure', 'restrictionObjection'],
    law: ['GDPR 12(2)'],
    title: { fr: 'Droits impossibles à exercer', en: 'Rights out of reach' },
    text: {
      fr: 'Adresse de contact qui ne répond plus, données éparpillées que personne ne sait réunir, responsable conjoint qui renvoie à l’autre. Le droit existe sur le papier et la personne renonce.',
      en: 'A contact address that no longer answers, scattered data nobody can gather, a joint controller pointing to the other. The right exists on paper and the person gives up.',
    },
    insert: { fr: 'Exercice des droits entravé', en: 'Rights hard to exercise' },
  },
] as const satisfies readonly KnowledgeEntry[]
