import type { KnowledgeEntry } from './knowledge'

/** What people may ask and how it must work in practice: Art. 7, 8, 12 to 22. */
export const principlesOfRights = [
  {
    id: 'pri-information',
    kind: 'principle',
    topics: ['information'],
    law: ['GDPR 12', 'GDPR 13', 'GDPR 14'],
    title: { fr: 'Information des personnes', en: 'Informing people' },
    text: {
      fr: 'Dire au moment de la collecte, ou au plus tard dans le mois si les données viennent d’ailleurs, et dès le premier contact ou la première communication, qui traite, pourquoi, sur quelle base, pour qui, combien de temps, avec quels droits. Une première couche courte, là où la personne agit, puis le détail. Des mots que le public visé comprend, enfants et allophones compris.',
      en: 'Say at collection, or within a month at the latest if the data come from elsewhere, and no later than first contact or first disclosure, who processes, why, on which basis, for whom, how long, with which rights. A short first layer where the person acts, then the detail. In words the audience understands, children and non-native speakers included.',
    },
  },
  {
    id: 'pri-information-logic',
    kind: 'principle',
    topics: ['information', 'ethics', 'discrimination'],
    law: ['GDPR 13(2)(f)', 'GDPR 15(1)(h)'],
    title: { fr: 'Expliquer la logique d’une décision', en: 'Explaining the logic of a decision' },
    text: {
      fr: 'Lorsqu’une décision est automatisée, la personne doit savoir ce qui est pris en compte, dans quel sens cela joue et ce qui en résulte pour elle. Ni formule mathématique ni formule creuse : des facteurs, leur poids relatif, un exemple. L’explication sert à contester ; si elle ne le permet pas, elle est à reprendre.',
      en: 'Where a decision is automated, the person must know what is taken into account, which way it weighs and what follows for them. Neither a mathematical formula nor an empty one: factors, their relative weight, an example. The explanation is there to enable a challenge; if it does not, write it again.',
    },
  },
  {
    id: 'pri-consent',
    kind: 'principle',
    topics: ['consent', 'lawfulness'],
    law: ['GDPR 4(11)', 'GDPR 7', 'EDPB 5/2020'],
    title: { fr: 'Un consentement qui en est un', en: 'Consent worthy of the name' },
    text: {
      fr: 'Libre : refuser ne coûte rien ; spécifique : une case par finalité ; éclairé : l’information vient avant ; univoque : un geste, jamais un silence. La preuve en est gardée et le retrait est aussi simple que le don. Face à un employeur ou à une administration, cette base est rarement solide.',
      en: 'Free: refusing costs nothing; specific: one box per purpose; informed: the notice comes first; unambiguous: an act, never silence. Proof is kept, and withdrawing is as easy as giving. Towards an employer or a public body this basis is rarely solid.',
    },
  },
  {
    id: 'pri-consent-children',
    kind: 'principle',
    topics: ['consent', 'information'],
    law: ['GDPR 8', 'GDPR rec. 38', 'LIL 45'],
    title: { fr: 'Enfants en ligne', en: 'Children online' },
    text: {
      fr: 'Pour un service en ligne offert directement à un enfant et fondé sur le consentement, un enfant ne consent seul qu’à l’âge fixé par chaque pays : quinze ans en France, treize au Royaume-Uni, treize à seize ailleurs en Europe. Plus jeune, il faut l’accord du titulaire de l’autorité parentale ; en France, les deux consentent ensemble, l’enfant et lui. Vérifier l’âge sans réunir plus de données que le service lui-même. Hors de ce cas, l’intérêt de l’enfant pèse dans tout l’examen.',
      en: 'For an online service offered directly to a child and based on consent, a child consents alone only from an age set by each country: fifteen in France, thirteen in the United Kingdom, thirteen to sixteen elsewhere in Europe. Below it, the holder of parental responsibility must agree; in France both consent together, child and parent. Check age without gathering more data than the service itself. Beyond that case, the child’s interest weighs throughout the assessment.',
    },
  },
  {
    id: 'pri-access',
    kind: 'principle',
    topics: ['accessPortability'],
    law: ['GDPR 15', 'GDPR 12(3)', 'EDPB 01/2022'],
    title: { fr: 'Droit d’accès', en: 'Right of access' },
    text: {
      fr: 'Répondre dans le mois, par une copie des données et toutes les précisions de l’article 15 : origine, destinataires nommés, durée, logique d’une décision. L’identité se vérifie à proportion du doute, sans pièce réclamée par principe. Décrire qui cherche, dans quels systèmes, et comment les tiers cités sont protégés.',
      en: 'Answer within a month with a copy of the data and all the particulars of Article 15: origin, named recipients, period, logic of a decision. Identity is checked in proportion to doubt, with no document demanded as a matter of course. Describe who searches, in which systems, and how third parties mentioned are protected.',
    },
  },
  {
    id: 'pri-portability',
    kind: 'principle',
    topics: ['accessPortability'],
    law: ['GDPR 20'],
    title: { fr: 'Portabilité', en: 'Portability' },
    text: {
      fr: 'Elle vaut pour les données fournies par la personne, ou observées d’elle, traitées par des moyens automatisés sur consentement ou contrat. Un format ouvert et lisible par machine (CSV, JSON, XML), pas une impression. Si la base légale l’exclut, le dire et le motiver.',
      en: 'It applies to data the person provided, or that were observed of them, processed by automated means on consent or contract. An open, machine-readable format (CSV, JSON, XML), not a printout. If the legal basis rules it out, say so and why.',
    },
  },
  {
    id: 'pri-rectification-erasure',
    kind: 'principle',
    topics: ['rectificationErasure'],
    law: ['GDPR 16', 'GDPR 17', 'GDPR 19'],
    title: { fr: 'Rectifier et effacer', en: 'Rectifying and erasing' },
    text: {
      fr: 'Rectifier, c’est corriger, compléter, et le faire savoir aux destinataires. Effacer n’est pas un droit sans limite : une obligation légale, une mission publique ou un litige peuvent l’écarter, ce qui se motive au cas par cas. Prévoir le sort des sauvegardes, des index de recherche et des modèles entraînés sur les données.',
      en: 'Rectifying means correcting, completing, and telling recipients. Erasure is no unlimited right: a legal duty, a public task or a dispute may set it aside, with reasons given case by case. Plan what becomes of backups, search indexes and models trained on the data.',
    },
  },
  {
    id: 'pri-restriction-objection',
    kind: 'principle',
    topics: ['restrictionObjection'],
    law: ['GDPR 18', 'GDPR 21'],
    title: { fr: 'Limiter et s’opposer', en: 'Restricting and objecting' },
    text: {
      fr: 'Limiter : les données demeurent mais sommeillent, le temps de trancher une contestation ; il faut un marqueur que tous les systèmes respectent. S’opposer, quand la base est la mission publique ou l’intérêt légitime : la personne invoque sa situation et c’est à l’organisme de démontrer un motif supérieur. En prospection, quelle que soit la base, l’opposition l’emporte toujours, sans motif ni délai.',
      en: 'Restricting: the data stay but sleep while a dispute is settled; this needs a flag that every system honours. Objecting, where the basis is a public task or legitimate interests: the person invokes their situation and it is for the organisation to show an overriding ground. Against direct marketing, whatever the basis, objection always wins, without reason or delay.',
    },
  },
  {
    id: 'pri-human-intervention',
    kind: 'principle',
    topics: ['restrictionObjection', 'ethics', 'discrimination', 'lawfulness'],
    law: ['GDPR 22', 'C-634/21'],
    title: { fr: 'Intervention humaine', en: 'Human intervention' },
    text: {
      fr: 'Une décision entièrement automatisée aux effets importants n’est permise que si un contrat l’exige, si une loi l’autorise ou avec un consentement explicite. La personne peut alors obtenir un regard humain, donner son point de vue et contester. L’humain désigné a le temps, la compétence et le pouvoir de changer l’issue : compter combien de fois il le fait.',
      en: 'A wholly automated decision with significant effects is allowed only where a contract requires it, a law authorises it or consent is explicit. The person may then obtain a human look, put their view and contest. The human appointed has the time, skill and power to change the outcome: count how often they do.',
    },
  },
] as const satisfies readonly KnowledgeEntry[]
