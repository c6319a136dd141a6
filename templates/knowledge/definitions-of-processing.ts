import type { KnowledgeEntry } from './knowledge'

/** Words of the regulation, as one needs them to describe a processing operation. */
export const definitionsOfProcessing = [
  {
    id: 'def-personal-data',
    kind: 'definition',
    topics: ['data', 'minimisation'],
    law: ['GDPR 4(1)', 'GDPR rec. 26'],
    title: { fr: 'Donnée à caractère personnel', en: 'Personal data' },
    text: {
      fr: 'Tout ce qui se rapporte à un être humain que l’on peut reconnaître, directement par son nom ou en recoupant un numéro, une plaque, une voix, une adresse IP. Une appréciation, une note de risque ou une déduction statistique en sont aussi, même fausses. Les listes d’un tableau de bord « anonyme » dont chaque ligne garde un numéro de dossier restent donc à décrire ici.',
      en: 'Anything that relates to a human being who can be singled out, by name or by putting together a number, a plate, a voice or an IP address. An opinion, a risk score or a statistical guess counts too, even when it is wrong. A so-called anonymous dashboard whose rows keep a file number must therefore be described here.',
    },
  },
  {
    id: 'def-special-categories',
    kind: 'definition',
    topics: ['data', 'lawfulness', 'severity'],
    law: ['GDPR 9', 'GDPR rec. 51'],
    title: { fr: 'Données sensibles', en: 'Special categories of data' },
    text: {
      fr: 'Santé, vie ou orientation sexuelle, origine raciale ou ethnique, opinions politiques, convictions, appartenance syndicale, génétique, biométrie servant à reconnaître une personne. Une donnée banale peut y conduire : un régime alimentaire, un jour d’absence, un quartier. Il faut alors deux fondements : une base de l’article 6 et une exception de l’article 9.',
      en: 'Health, sex life or orientation, racial or ethnic origin, political opinions, beliefs, union membership, genetics, biometrics used to recognise somebody. Ordinary facts may lead there: a diet, a day of absence, a neighbourhood. Two grounds are then needed: a basis in Article 6 and an exception in Article 9.',
    },
  },
  {
    id: 'def-highly-personal',
    kind: 'definition',
    topics: ['data', 'threshold', 'severity'],
    law: ['WP248'],
    title: { fr: 'Données hautement personnelles', en: 'Highly personal data' },
    text: {
      fr: 'Données que l’article 9 ne vise pas mais dont la révélation touche de près la vie des gens : comptes bancaires, déplacements, correspondances, difficultés sociales, numéro de sécurité sociale. Elles comptent parmi les neuf critères qui signalent un risque élevé. Les nommer une à une évite de les noyer sous « données courantes ».',
      en: 'Data outside Article 9 whose disclosure still cuts close to people’s lives: bank accounts, movements, correspondence, social hardship, national identification number. They are one of the nine signs of high risk. Naming them one by one stops them from vanishing under “ordinary data”.',
    },
  },
  {
    id: 'def-processing',
    kind: 'definition',
    topics: ['processing'],
    law: ['GDPR 4(2)'],
    title: { fr: 'Traitement', en: 'Processing' },
    text: {
      fr: 'Un ensemble d’opérations tournées vers un même but, du formulaire de collecte à l’effacement de la dernière sauvegarde. Consulter à distance, trier, recouper ou détruire en font partie. L’AIPD décrit ce que l’on fait, pas seulement le logiciel qui le permet.',
      en: 'A set of operations serving one aim, from the collection form to the erasure of the last backup. Remote viewing, sorting, matching and destroying are part of it. A DPIA describes what is done, not merely the software that makes it possible.',
    },
  },
  {
    id: 'def-controller',
    kind: 'definition',
    topics: ['responsibilities', 'decision'],
    law: ['GDPR 4(7)', 'GDPR 24', 'EDPB 7/2020'],
    title: { fr: 'Responsable du traitement', en: 'Controller' },
    text: {
      fr: 'Celui qui décide, en fait, pourquoi l’on traite des données et de quelle manière pour l’essentiel : quelles données, de qui, combien de temps. C’est l’organisme, rarement une personne en son nom. Il porte l’AIPD, en adopte la décision finale et ne peut la déléguer ni au DPO ni à son éditeur de logiciel.',
      en: 'Whoever in fact decides why data are processed and how in essence: which data, whose, for how long. It is the organisation, seldom a person in their own name. It owns the DPIA and its final decision, and can hand these over neither to the DPO nor to a software vendor.',
    },
  },
  {
    id: 'def-joint-controllers',
    kind: 'definition',
    topics: ['responsibilities'],
    law: ['GDPR 26'],
    title: { fr: 'Responsables conjoints', en: 'Joint controllers' },
    text: {
      fr: 'Plusieurs organismes dont les décisions se complètent au point que le traitement n’existerait pas sans l’une d’elles. Un accord écrit dit qui informe, qui répond aux demandes, qui notifie une violation ; ses grandes lignes sont tenues à la disposition des personnes. Préciser dans l’AIPD quelle partie évalue quel risque.',
      en: 'Several organisations whose decisions fit together so closely that the processing would not exist without one of them. A written arrangement says who informs, who answers requests, who notifies a breach; its essence is available to people. State in the DPIA which party assesses which risk.',
    },
  },
  {
    id: 'def-processor',
    kind: 'definition',
    topics: ['responsibilities', 'processors'],
    law: ['GDPR 4(8)', 'GDPR 28'],
    title: { fr: 'Sous-traitant', en: 'Processor' },
    text: {
      fr: 'Prestataire qui traite les données pour le compte du responsable et selon ses instructions : hébergeur, infogérant, centre d’appels, éditeur en mode SaaS. S’il réutilise les données pour ses propres besoins, il devient responsable de cette réutilisation. Ses propres prestataires (sous-traitants ultérieurs) se décrivent avec lui.',
      en: 'A supplier handling data on behalf of the controller and on its instructions: host, IT outsourcer, call centre, SaaS vendor. Once it reuses the data for its own needs, it becomes controller of that reuse. Its own suppliers (sub-processors) are described along with it.',
    },
  },
  {
    id: 'def-recipient',
    kind: 'definition',
    topics: ['data', 'processing', 'information'],
    law: ['GDPR 4(9)', 'C-154/21'],
    title: { fr: 'Destinataire', en: 'Recipient' },
    text: {
      fr: 'Toute personne ou tout service qui reçoit les données : service interne, partenaire, sous-traitant, administration à qui une loi impose de les transmettre. L’autorité qui les obtient pour une enquête ponctuelle n’en est pas un. Mieux vaut des noms que des familles : la personne qui exerce son droit d’accès peut les demander.',
      en: 'Any person or department that receives the data: an internal team, a partner, a processor, a public body to which a law requires them to be sent. An authority obtaining them for one particular inquiry is not one. Names are better than families: a person using the right of access may ask for them.',
    },
  },
  {
    id: 'def-purpose',
    kind: 'definition',
    topics: ['purposes', 'processing'],
    law: ['GDPR 5(1)(b)'],
    title: { fr: 'Finalité', en: 'Purpose' },
    text: {
      fr: 'Le résultat recherché, dit assez précisément pour qu’un inconnu sache ce qui est permis et ce qui ne l’est pas. « Améliorer nos services » ne trace aucune limite ; « relancer les patients qui n’ont pas confirmé leur rendez-vous » en trace une. Une finalité par ligne : chacune a sa base légale, ses données et sa durée.',
      en: 'The result sought, stated closely enough for a stranger to tell what is allowed from what is not. “Improving our services” draws no line; “reminding patients who have not confirmed their appointment” does. One purpose per line: each has its own legal basis, data and retention period.',
    },
  },
  {
    id: 'def-supporting-asset',
    kind: 'definition',
    topics: ['assets', 'illegitimateAccess', 'disappearance'],
    law: ['GDPR 35(7)(a)'],
    title: { fr: 'Support des données', en: 'Supporting asset' },
    text: {
      fr: 'Ce sur quoi les données reposent et par quoi on peut les atteindre : logiciel, serveur, téléphone, câble, classeur, local, mais aussi la personne qui les connaît par cœur. On les recense parce que toute menace passe par l’un d’eux. Un export envoyé chaque mois par messagerie est un support de plus.',
      en: 'What data rest on and through which they can be reached: software, server, phone, cable, binder, room, and the person who knows them by heart. They are listed because every threat goes through one of them. An export mailed each month is one more asset.',
    },
  },
  {
    id: 'def-life-cycle',
    kind: 'definition',
    topics: ['lifeCycle', 'retention'],
    law: ['GDPR 35(7)(a)'],
    title: { fr: 'Cycle de vie des données', en: 'Life cycle of data' },
    text: {
      fr: 'Le trajet d’une donnée : d’où elle vient, qui la saisit, où elle est gardée, à quoi elle sert, à qui elle est transmise, quand elle change d’état et comment elle disparaît. Chaque étape se rattache à un support et à un acteur. Les copies oubliées (tests, sauvegardes, exports, impressions) s’y révèlent.',
      en: 'The journey of a piece of data: where it comes from, who enters it, where it is kept, what it serves, to whom it goes, when its state changes and how it ends. Each step hangs on an asset and a person. Forgotten copies (tests, backups, exports, printouts) come to light here.',
    },
  },
  {
    id: 'def-active-archive',
    kind: 'definition',
    topics: ['retention', 'lifeCycle'],
    law: ['GDPR 5(1)(e)', 'CNIL référentiel'],
    title: { fr: 'Base active, archivage intermédiaire, sort final', en: 'Active database, archive, final fate' },
    text: {
      fr: 'La base active sert au travail quotidien. L’archivage intermédiaire garde, à part et pour quelques personnes habilitées, ce qu’une obligation ou un contentieux possible justifie encore. Le sort final est l’effacement, l’anonymisation ou, pour les archives publiques, le versement : à prévoir dès la conception.',
      en: 'The active database serves daily work. The archive keeps, apart and for a few authorised people, what a duty or a possible dispute still justifies. The final fate is erasure, anonymisation or, for public records, transfer to the archives: to be planned from the design stage.',
    },
  },
  {
    id: 'def-pseudonymisation',
    kind: 'definition',
    topics: ['minimisation', 'data', 'measures'],
    law: ['GDPR 4(5)', 'GDPR rec. 26', 'GDPR 32(1)(a)'],
    title: { fr: 'Pseudonymisation', en: 'Pseudonymisation' },
    text: {
      fr: 'Remplacer ce qui désigne la personne par un code et garder la clé ailleurs, hors de portée de ceux qui travaillent sur les données. Les données restent personnelles puisque le lien peut être refait. C’est une réduction du risque, pas une sortie du RGPD.',
      en: 'Replacing what points to the person by a code and keeping the key elsewhere, out of reach of those who work on the data. The data remain personal since the link can be restored. It lowers risk; it is no way out of the GDPR.',
    },
  },
  {
    id: 'def-anonymisation',
    kind: 'definition',
    topics: ['retention', 'data', 'minimisation'],
    law: ['GDPR rec. 26', 'WP216'],
    title: { fr: 'Anonymisation', en: 'Anonymisation' },
    text: {
      fr: 'Transformation après laquelle nul ne peut, avec des moyens raisonnables, isoler une personne, relier deux lignes qui la concernent ni en déduire un fait sur elle. Ôter les noms ne suffit presque jamais : un code postal, une date et un acte rare désignent quelqu’un. Le résultat se vérifie et se revoit quand de nouvelles sources paraissent.',
      en: 'A change after which nobody can, by reasonable means, single out a person, link two rows about them or infer a fact on them. Removing names is almost never enough: a postcode, a date and a rare procedure point to somebody. The outcome is tested, and tested again as new sources appear.',
    },
  },
  {
    id: 'def-transfer',
    kind: 'definition',
    topics: ['transfers'],
    law: ['GDPR 44', 'EDPB 5/2021'],
    title: { fr: 'Transfert hors de l’Espace économique européen', en: 'Transfer outside the European Economic Area' },
    text: {
      fr: 'Mise à disposition de données à un autre organisme situé dans un pays tiers, y compris par un simple accès à distance : support technique de nuit, maintenance, sous-traitant ultérieur. Le lieu des serveurs ne dit donc pas tout. Chaque transfert appelle un outil du chapitre V et, souvent, l’examen du droit du pays d’arrivée.',
      en: 'Making data available to another organisation in a third country, a mere remote access included: night support, maintenance, a sub-processor. The location of the servers therefore does not tell all. Each transfer calls for a tool of Chapter V and often for a look at the law of the country of arrival.',
    },
  },
  {
    id: 'def-profiling',
    kind: 'definition',
    topics: ['processing', 'threshold', 'discrimination', 'ethics'],
    law: ['GDPR 4(4)', 'GDPR 22'],
    title: { fr: 'Profilage et décision automatisée', en: 'Profiling and automated decision' },
    text: {
      fr: 'Le profilage évalue automatiquement des traits d’une personne : solvabilité, santé, assiduité, goûts. La décision est automatisée quand aucun humain n’exerce un véritable jugement avant qu’elle ne produise ses effets ; valider en série ne compte pas. Une note qui emporte en pratique la décision d’autrui peut suffire.',
      en: 'Profiling automatically rates traits of a person: solvency, health, diligence, tastes. A decision is automated when no human truly judges before it takes effect; approving in bulk does not count. A score that in practice settles somebody else’s decision may be enough.',
    },
  },
] as const satisfies readonly KnowledgeEntry[]
