import type { KnowledgeEntry } from './knowledge'

/** Words of risk analysis: what is weighed, for whom, on which scale. */
export const definitionsOfRisk = [
  {
    id: 'def-risk-to-people',
    kind: 'definition',
    topics: ['severity', 'likelihood', 'threshold', 'measures'],
    law: ['GDPR 35(1)', 'GDPR rec. 75', 'GDPR rec. 76'],
    title: { fr: 'Risque pour les personnes', en: 'Risk to people' },
    text: {
      fr: 'Une histoire qui peut arriver : une source profite d’une faiblesse, un évènement survient sur les données, quelqu’un en subit les conséquences. On l’apprécie par sa gravité et sa vraisemblance, du point de vue de la personne. La perte d’image ou l’amende encourue par l’organisme n’entrent pas dans le calcul.',
      en: 'A story that may happen: a source takes advantage of a weakness, something befalls the data, somebody suffers from it. It is weighed by severity and likelihood, from the person’s point of view. The organisation’s lost image or possible fine is no part of the sum.',
    },
  },
  {
    id: 'def-severity',
    kind: 'definition',
    topics: ['severity'],
    law: ['GDPR rec. 76'],
    title: { fr: 'Gravité : quatre degrés', en: 'Severity: four degrees' },
    text: {
      fr: '1, négligeable : un agacement, oublié dans la semaine. 2, limitée : des démarches, des frais ou une gêne dont on se remet. 3, importante : un préjudice lourd, dont on ne se relève qu’au prix d’efforts réels, comme un emploi ou un logement perdu. 4, maximale : un dommage durable ou sans retour, pour la vie, la santé ou les moyens d’existence. Retenir l’effet plausible sur les plus fragiles, pas sur le client moyen.',
      en: '1, negligible: an annoyance, forgotten within the week. 2, limited: errands, costs or discomfort from which one recovers. 3, significant: heavy harm, made good only with real effort, such as a lost job or home. 4, maximum: lasting or irreversible damage to life, health or livelihood. Take the plausible effect on the most fragile, not on the average customer.',
    },
  },
  {
    id: 'def-likelihood',
    kind: 'definition',
    topics: ['likelihood'],
    law: ['GDPR rec. 76'],
    title: { fr: 'Vraisemblance : quatre degrés', en: 'Likelihood: four degrees' },
    text: {
      fr: '1, négligeable : personne ne voit comment cela se produirait ici. 2, limitée : il faudrait des moyens rares ou plusieurs défaillances à la fois. 3, importante : cela s’est vu chez des organismes comparables, rien n’y ferait vraiment obstacle. 4, maximale : il suffirait d’une maladresse, d’un outil courant ou d’un peu de temps. S’appuyer sur les incidents passés et les mesures effectivement en place.',
      en: '1, negligible: nobody sees how it could happen here. 2, limited: it would take rare means or several failures at once. 3, significant: it has happened to similar organisations and little would stand in its way. 4, maximum: a slip, a common tool or some time would do. Rely on past incidents and on measures that are really in place.',
    },
  },
  {
    id: 'def-feared-event',
    kind: 'definition',
    topics: ['illegitimateAccess', 'unwantedModification', 'disappearance', 'unfairUse', 'lossOfControl'],
    law: ['GDPR 35(7)(c)', 'WP248'],
    title: { fr: 'Évènement redouté', en: 'Feared event' },
    text: {
      fr: 'Ce que l’on ne veut pas voir arriver aux données ou aux personnes. Trois atteintes classiques : accès illégitime, modification non désirée, disparition. S’y ajoutent des atteintes sans pirate ni panne : usage déloyal, discrimination, surveillance excessive, perte de maîtrise, nées du traitement lorsqu’il fonctionne comme prévu.',
      en: 'What one does not want to happen to data or to people. Three classic harms: illegitimate access, unwanted modification, disappearance. Others need neither hacker nor failure: unfair use, discrimination, excessive surveillance, loss of control, born of the processing when it works as intended.',
    },
  },
  {
    id: 'def-threat',
    kind: 'definition',
    topics: ['likelihood', 'illegitimateAccess', 'unwantedModification', 'disappearance'],
    law: ['GDPR 35(7)(c)'],
    title: { fr: 'Menace', en: 'Threat' },
    text: {
      fr: 'La manière dont l’évènement se produirait : quel support, quel geste, quelle faiblesse. « Un classeur laissé dans une voiture » est une menace ; « perte de confidentialité » en est le résultat. Une menace bien dite désigne déjà la mesure qui l’arrête.',
      en: 'The way in which the event would come about: which asset, which act, which weakness. “A binder left in a car” is a threat; “loss of confidentiality” is its outcome. A threat well put already points to the measure that stops it.',
    },
  },
  {
    id: 'def-residual-risk',
    kind: 'definition',
    topics: ['decision', 'measures', 'severity', 'likelihood'],
    law: ['GDPR 36(1)', 'GDPR rec. 84'],
    title: { fr: 'Risque résiduel', en: 'Residual risk' },
    text: {
      fr: 'Ce qu’il reste du risque une fois les mesures en place et vérifiées. Une mesure seulement prévue ne le réduit qu’à la date où elle sera effective ; d’ici là, dire ce qui limite le risque. S’il demeure élevé, l’autorité est consultée avant le démarrage.',
      en: 'What is left of a risk once measures are in place and checked. A measure merely planned lowers it only from the day it takes effect; until then, say what limits the risk. If it stays high, the authority is consulted before the start.',
    },
  },
  {
    id: 'def-breach',
    kind: 'definition',
    topics: ['illegitimateAccess', 'unwantedModification', 'disappearance', 'measures'],
    law: ['GDPR 4(12)', 'GDPR 33', 'GDPR 34'],
    title: { fr: 'Violation de données', en: 'Personal data breach' },
    text: {
      fr: 'Divulgation, altération ou perte de données, voulue ou non, y compris une indisponibilité passagère qui pèse sur les personnes. L’AIPD imagine ces évènements avant qu’ils n’aient lieu ; le registre des violations consigne ceux qui sont survenus et doit nourrir la révision de l’AIPD.',
      en: 'Disclosure, alteration or loss of data, intended or not, including a passing outage that weighs on people. The DPIA imagines such events beforehand; the breach register keeps those that happened and should feed the review of the DPIA.',
    },
  },
  {
    id: 'def-vulnerable-people',
    kind: 'definition',
    topics: ['threshold', 'severity', 'opinions', 'consent'],
    law: ['WP248', 'GDPR rec. 75'],
    title: { fr: 'Personnes vulnérables', en: 'Vulnerable people' },
    text: {
      fr: 'Celles qui ne peuvent guère dire non ou se défendre face à l’organisme : enfants, salariés, patients, demandeurs d’asile, allocataires, détenus, personnes âgées dépendantes. La vulnérabilité tient au rapport de force autant qu’à l’état de la personne. Elle aggrave les effets et fragilise le consentement.',
      en: 'Those who can hardly refuse or defend themselves against the organisation: children, employees, patients, asylum seekers, benefit claimants, prisoners, dependent elderly people. Vulnerability lies in the balance of power as much as in the person’s condition. It worsens effects and weakens consent.',
    },
  },
  {
    id: 'def-large-scale',
    kind: 'definition',
    topics: ['threshold', 'processing', 'surveillance'],
    law: ['GDPR rec. 91', 'WP248'],
    title: { fr: 'Grande échelle', en: 'Large scale' },
    text: {
      fr: 'Aucun chiffre légal : on regarde ensemble le nombre de personnes, seul et rapporté à la population visée, le volume et la variété des données, la durée et le territoire. Un cabinet d’un seul praticien n’en relève pas d’ordinaire ; un réseau de transport, oui. Écrire les nombres sur lesquels on se fonde.',
      en: 'No legal figure: one looks together at the number of people, alone and as a share of the population concerned, at the volume and variety of data, at duration and territory. A single practitioner’s office is usually not; a transport network is. Write down the numbers relied upon.',
    },
  },
  {
    id: 'def-systematic-monitoring',
    kind: 'definition',
    topics: ['surveillance', 'threshold'],
    law: ['GDPR 35(3)(c)', 'WP248'],
    title: { fr: 'Surveillance systématique', en: 'Systematic monitoring' },
    text: {
      fr: 'Observation organisée, répétée ou continue de personnes, dans un lieu, sur un réseau ou au travail. Elle inquiète surtout quand on ne peut ni la voir ni l’éviter : une rue, un badge, un outil de travail imposé. Mesurer sa portée : qui, où, combien d’heures, avec quel recoupement.',
      en: 'Organised, repeated or continuous watching of people in a place, on a network or at work. It worries most when it can be neither seen nor avoided: a street, a badge, a mandatory work tool. Measure its reach: who, where, how many hours, matched with what.',
    },
  },
  {
    id: 'def-biometric',
    kind: 'definition',
    topics: ['data', 'threshold', 'surveillance'],
    law: ['GDPR 4(14)', 'GDPR 9(1)'],
    title: { fr: 'Donnée biométrique', en: 'Biometric data' },
    text: {
      fr: 'Gabarit tiré du corps ou du comportement par un procédé technique : empreinte, visage, iris, voix, démarche. Une photo d’annuaire n’en est pas une tant qu’aucun procédé ne la compare. Utilisée pour reconnaître quelqu’un, elle est sensible ; volée, elle ne se change pas comme un mot de passe.',
      en: 'A template drawn from body or behaviour by technical means: fingerprint, face, iris, voice, gait. A staff photograph is not one as long as no technique compares it. Used to recognise somebody, it is special data; once stolen, it cannot be changed like a password.',
    },
  },
  {
    id: 'def-codes-and-standards',
    kind: 'definition',
    topics: ['standards', 'measures'],
    law: ['GDPR 35(8)', 'GDPR 40', 'GDPR 42'],
    title: { fr: 'Code de conduite, certification, référentiel', en: 'Code of conduct, certification, framework' },
    text: {
      fr: 'Le code de conduite approuvé et la certification délivrée au titre du RGPD pèsent dans l’AIPD. Une norme de sécurité (ISO/IEC 27001, HDS) atteste d’une organisation, dans un périmètre et jusqu’à une date qu’il faut vérifier. Un référentiel d’autorité guide sans lier : noter ce que l’on suit et ce dont on s’écarte, avec la raison.',
      en: 'An approved code of conduct and a certification under the GDPR weigh in the DPIA. A security standard such as ISO/IEC 27001 vouches for an organisation, within a scope and until a date that must be checked. An authority’s framework guides without binding: note what is followed and what is departed from, and why.',
    },
  },
  {
    id: 'def-sector-rules',
    kind: 'definition',
    topics: ['standards', 'lawfulness', 'retention'],
    law: ['GDPR 6(2)', 'GDPR 6(3)'],
    title: { fr: 'Règles du secteur', en: 'Rules of the sector' },
    text: {
      fr: 'Les textes qui, en plus du RGPD, commandent ou bornent le traitement : code du travail, de la santé publique, de la sécurité intérieure, secret professionnel, règles d’archives. Citer l’article exact et ce qu’il impose : une autorisation préalable, une durée, une consultation, une habilitation. L’AIPD s’y réfère et ne les répète pas.',
      en: 'The texts which, besides the GDPR, command or bound the processing: labour, public health or internal security law, professional secrecy, archive rules. Quote the exact article and what it imposes: a prior authorisation, a period, a consultation, a clearance. The DPIA refers to them rather than repeat them.',
    },
  },
] as const satisfies readonly KnowledgeEntry[]
