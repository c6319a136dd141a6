import type { KnowledgeEntry } from './knowledge'

/** What makes the processing itself justified: Art. 5, 6, 9, 25, 28, 32, 44. */
export const principlesOfProcessing = [
  {
    id: 'pri-lawful-basis',
    kind: 'principle',
    topics: ['lawfulness', 'purposes'],
    law: ['GDPR 6(1)'],
    title: { fr: 'Une base légale par finalité', en: 'One legal basis for each purpose' },
    text: {
      fr: 'Chaque finalité repose sur une base de l’article 6, choisie avant la collecte et annoncée aux personnes. On n’en change pas parce que la première a échoué. Montrer le raisonnement : le contrat l’exige-t-il vraiment, quel texte impose l’obligation ou confie la mission (un employeur public qui recrute en exerce une), quel intérêt a été mis en balance ?',
      en: 'Each purpose rests on a basis of Article 6, chosen before collection and told to people. It is not swapped because the first one failed. Show the reasoning: does the contract truly require it, which text imposes the duty or gives the task (a public employer who recruits carries one out), which interest was balanced?',
    },
  },
  {
    id: 'pri-legitimate-interests',
    kind: 'principle',
    topics: ['lawfulness', 'restrictionObjection', 'alternatives'],
    law: ['GDPR 6(1)(f)', 'EDPB 1/2024'],
    title: { fr: 'Intérêt légitime : trois marches', en: 'Legitimate interests: three steps' },
    text: {
      fr: 'L’intérêt est-il licite, précis et actuel ? Le traitement est-il nécessaire pour l’atteindre ? Les droits des personnes, leurs attentes raisonnables et leur vulnérabilité ne l’emportent-ils pas ? Une autorité publique ne peut s’en servir pour ses missions. La balance écrite se joint à l’AIPD.',
      en: 'Is the interest lawful, precise and present? Is the processing needed to reach it? Do people’s rights, reasonable expectations and vulnerability not outweigh it? A public authority may not use it for its tasks. The written balance is attached to the DPIA.',
    },
  },
  {
    id: 'pri-special-data-condition',
    kind: 'principle',
    topics: ['lawfulness', 'data'],
    law: ['GDPR 9(2)', 'GDPR 10', 'GDPR 2(2)(d)'],
    title: { fr: 'Données sensibles : l’interdiction d’abord', en: 'Special data: the ban comes first' },
    text: {
      fr: 'L’article 9 interdit, puis ouvre dix exceptions à interpréter strictement, dont plusieurs exigent un texte national. L’exception s’ajoute à la base légale, elle ne la remplace pas. Les infractions et condamnations obéissent à leur propre règle : une loi ou le contrôle d’une autorité. Leur poursuite par une autorité compétente relève d’un autre régime, la directive (UE) 2016/680.',
      en: 'Article 9 forbids, then opens ten exceptions to be read narrowly, several of which need a national law. The exception comes on top of the legal basis and does not replace it. Offences and convictions follow their own rule: a law, or the control of an authority. Their pursuit by a competent authority falls under another regime, Directive (EU) 2016/680.',
    },
  },
  {
    id: 'pri-fairness',
    kind: 'principle',
    topics: ['unfairUse', 'ethics', 'purposes', 'information'],
    law: ['GDPR 5(1)(a)'],
    title: { fr: 'Loyauté', en: 'Fairness' },
    text: {
      fr: 'Ne rien faire des données que la personne tiendrait, à bon droit, pour une tromperie ou un abus. La loyauté se juge à l’usage : interface qui pousse à céder, réemploi que rien n’annonçait, avantage tiré d’une faiblesse. Un traitement peut avoir une base légale et rester déloyal.',
      en: 'Do nothing with data that the person would rightly see as trickery or abuse. Fairness is judged by practice: an interface that presses people to give in, a reuse nobody announced, a weakness exploited. A processing may have a legal basis and still be unfair.',
    },
  },
  {
    id: 'pri-purpose-limitation',
    kind: 'principle',
    topics: ['purposes', 'unfairUse'],
    law: ['GDPR 5(1)(b)', 'GDPR 6(4)'],
    title: { fr: 'Limitation des finalités', en: 'Purpose limitation' },
    text: {
      fr: 'Les données recueillies pour un but ne servent pas à un autre, sauf si celui-ci lui est compatible : lien entre les deux, contexte de la collecte, nature des données, conséquences, garanties. Tester chaque usage secondaire par écrit. À défaut de compatibilité, il faut le consentement ou un texte.',
      en: 'Data gathered for one aim do not serve another unless it is compatible: link between the two, context of collection, nature of the data, consequences, safeguards. Test each secondary use in writing. Failing compatibility, consent or a law is needed.',
    },
  },
  {
    id: 'pri-necessity-proportionality',
    kind: 'principle',
    topics: ['alternatives', 'lawfulness', 'minimisation'],
    law: ['GDPR 35(7)(b)'],
    title: { fr: 'Nécessité et proportionnalité', en: 'Necessity and proportionality' },
    text: {
      fr: 'Nécessaire : le but ne serait pas atteint par un moyen moins intrusif. Proportionné : ce que l’on gagne vaut ce que l’on prend aux personnes. Nommer au moins une solution plus douce, dire si elle a été essayée et pourquoi elle ne suffit pas ; le coût ou la commodité seuls convainquent rarement.',
      en: 'Necessary: the aim could not be met by less intrusive means. Proportionate: what is gained is worth what is taken from people. Name at least one gentler option, say whether it was tried and why it falls short; cost or convenience alone seldom convinces.',
    },
  },
  {
    id: 'pri-minimisation',
    kind: 'principle',
    topics: ['minimisation', 'data'],
    law: ['GDPR 5(1)(c)'],
    title: { fr: 'Minimisation', en: 'Data minimisation' },
    text: {
      fr: 'Chaque champ se justifie par une finalité ; celui dont personne ne sait dire l’usage disparaît. Réduire aussi la finesse (une tranche d’âge plutôt qu’une date de naissance), la fréquence, le nombre de lecteurs et les zones de texte libre. La minimisation se revoit à chaque évolution.',
      en: 'Each field is justified by a purpose; one whose use nobody can name goes. Reduce also the detail (an age band rather than a date of birth), the frequency, the number of readers and the free-text boxes. Minimisation is looked at again with every change.',
    },
  },
  {
    id: 'pri-accuracy',
    kind: 'principle',
    topics: ['quality', 'unwantedModification', 'rectificationErasure'],
    law: ['GDPR 5(1)(d)'],
    title: { fr: 'Exactitude', en: 'Accuracy' },
    text: {
      fr: 'Des données justes au regard de l’usage que l’on en fait, et corrigées sans tarder. Dire d’où elles viennent, qui les contrôle, comment une correction atteint ceux à qui on les a transmises. Plus la décision prise sur leur foi est lourde, plus le contrôle doit l’être.',
      en: 'Data that are right for the use made of them, and corrected without delay. Say where they come from, who checks them, how a correction reaches those who received them. The weightier the decision taken on their strength, the stricter the check.',
    },
  },
  {
    id: 'pri-storage-limitation',
    kind: 'principle',
    topics: ['retention', 'lifeCycle'],
    law: ['GDPR 5(1)(e)'],
    title: { fr: 'Limitation de la conservation', en: 'Storage limitation' },
    text: {
      fr: 'Une durée par finalité et par famille de données, un évènement qui la fait courir, un sort à l’échéance. « Cinq ans » sans point de départ ne veut rien dire. La durée vaut aussi pour les sauvegardes, les journaux et les copies chez les prestataires ; elle n’existe vraiment que si quelqu’un ou quelque chose l’applique.',
      en: 'A period per purpose and family of data, an event that starts it, a fate at its end. “Five years” without a starting point means nothing. The period also covers backups, logs and suppliers’ copies; it truly exists only if somebody or something applies it.',
    },
  },
  {
    id: 'pri-design-default',
    kind: 'principle',
    topics: ['measures', 'minimisation', 'unfairUse', 'processing'],
    law: ['GDPR 25', 'EDPB 4/2019'],
    title: { fr: 'Protection dès la conception et par défaut', en: 'Protection by design and by default' },
    text: {
      fr: 'Inscrire les principes dans l’outil lui-même : champs facultatifs vraiment facultatifs, effacement programmé, partage fermé tant que la personne ne l’ouvre pas. Par défaut, seules les données utiles à la finalité choisie sont traitées. Une consigne donnée aux agents ne vaut pas un réglage.',
      en: 'Build the principles into the tool itself: optional fields that are truly optional, scheduled erasure, sharing closed until the person opens it. By default, only the data needed for the chosen purpose are processed. An instruction to staff is no match for a setting.',
    },
  },
  {
    id: 'pri-security',
    kind: 'principle',
    topics: ['measures', 'illegitimateAccess', 'unwantedModification', 'disappearance'],
    law: ['GDPR 32', 'GDPR 5(1)(f)'],
    title: { fr: 'Sécurité à la mesure du risque', en: 'Security fit for the risk' },
    text: {
      fr: 'Le niveau de sécurité découle du risque pour les personnes, de l’état de l’art et, en dernier, du coût. Il couvre la confidentialité, l’intégrité, la disponibilité et la capacité à se rétablir. Une mesure jamais essayée reste une intention : prévoir des contrôles réguliers et en garder la trace.',
      en: 'The level of security follows from the risk to people, the state of the art and, last, cost. It covers confidentiality, integrity, availability and the ability to recover. A measure never tried remains an intention: plan regular checks and keep a record of them.',
    },
  },
  {
    id: 'pri-processor-contract',
    kind: 'principle',
    topics: ['processors', 'responsibilities'],
    law: ['GDPR 28(3)', 'GDPR 28(4)'],
    title: { fr: 'Le contrat de sous-traitance', en: 'The contract with a processor' },
    text: {
      fr: 'Un écrit fixe l’objet, la durée, les données, les instructions, la confidentialité, la sécurité, les sous-traitants ultérieurs, l’aide aux droits et aux violations, la restitution ou l’effacement, l’audit. Vérifier que le prestataire présente des garanties réelles, pas seulement des clauses. Relever ce que ses conditions générales retirent d’une main.',
      en: 'A written act sets the subject, duration, data, instructions, confidentiality, security, sub-processors, help with rights and breaches, return or erasure, audit. Check that the supplier offers real guarantees, not clauses only. Note what its general terms take back with the other hand.',
    },
  },
  {
    id: 'pri-transfer-tools',
    kind: 'principle',
    topics: ['transfers', 'lossOfControl'],
    law: ['GDPR 44-49', 'C-311/18', 'EDPB 01/2020'],
    title: { fr: 'Encadrer un transfert', en: 'Framing a transfer' },
    text: {
      fr: 'D’abord vérifier si le pays, ou l’importateur, bénéficie d’une décision d’adéquation en cours de validité. Sinon, clauses types ou règles d’entreprise, avec une analyse du droit et des pratiques du pays et, au besoin, des mesures techniques qui le tiennent en échec. Les dérogations de l’article 49 sont pour l’exception, pas pour l’hébergement courant.',
      en: 'First check whether the country, or the importer, enjoys an adequacy decision in force. If not, standard clauses or corporate rules, with an analysis of the law and practice of the country and, where needed, technical measures that defeat it. The derogations of Article 49 are for the exception, not for everyday hosting.',
    },
  },
] as const satisfies readonly KnowledgeEntry[]
