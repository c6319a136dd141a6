import type { KnowledgeEntry } from './knowledge'

/** How data come to be seen, altered or lost. */
export const threatsToSecurity = [
  {
    id: 'thr-stolen-credentials',
    kind: 'threat',
    topics: ['illegitimateAccess', 'likelihood'],
    title: { fr: 'Identifiants volés ou devinés', en: 'Stolen or guessed credentials' },
    text: {
      fr: 'Un mot de passe réutilisé ailleurs fuit, ou un courriel imitant le service informatique le fait saisir. L’intrus entre ensuite par la porte, sans rien forcer. Très courant tant que l’accès à distance ne demande qu’un mot de passe.',
      en: 'A password reused elsewhere leaks, or a mail posing as the IT desk has it typed in. The intruder then walks through the door, forcing nothing. Very common as long as remote access asks for a password only.',
    },
    insert: { fr: 'Vol d’identifiants (hameçonnage, réutilisation)', en: 'Stolen credentials (phishing, reuse)' },
  },
  {
    id: 'thr-excessive-rights',
    kind: 'threat',
    topics: ['illegitimateAccess', 'unfairUse'],
    title: { fr: 'Habilitations trop larges', en: 'Rights that reach too far' },
    text: {
      fr: 'Profils copiés d’un collègue, accès gardés après une mutation, compte « administrateur » partagé par l’équipe. Chacun voit alors plus que sa tâche n’exige, et nul ne sait qui a regardé quoi.',
      en: 'Profiles copied from a colleague, access kept after a move, an “administrator” account shared by the team. Everybody then sees more than the task requires, and nobody knows who looked at what.',
    },
    insert: { fr: 'Accès internes au-delà du besoin', en: 'Internal access beyond need' },
  },
  {
    id: 'thr-curiosity',
    kind: 'threat',
    topics: ['illegitimateAccess', 'unfairUse'],
    title: { fr: 'Consultation par curiosité', en: 'Browsing out of curiosity' },
    text: {
      fr: 'Un agent autorisé ouvre le dossier d’un voisin, d’un ex-conjoint, d’une personnalité. L’habilitation technique existe, la raison professionnelle non. Fréquent dans les hôpitaux, les banques, les mairies ; seule une trace relue le décèle.',
      en: 'An authorised employee opens the file of a neighbour, a former spouse, a public figure. The technical right exists, the professional reason does not. Common in hospitals, banks and town halls; only logs that someone reads reveal it.',
    },
    insert: { fr: 'Consultation sans motif professionnel', en: 'Look-up without professional reason' },
  },
  {
    id: 'thr-lost-device',
    kind: 'threat',
    topics: ['illegitimateAccess', 'disappearance'],
    title: { fr: 'Appareil perdu ou volé', en: 'Lost or stolen device' },
    text: {
      fr: 'Un portable dans le train, un téléphone arraché, une clé USB au fond d’une poche. Sans chiffrement, celui qui le trouve lit tout ; sans copie, ce qui n’était que là disparaît.',
      en: 'A laptop on the train, a snatched phone, a USB stick at the bottom of a pocket. Without encryption, the finder reads everything; without a copy, what was only there is gone.',
    },
    insert: { fr: 'Perte ou vol d’un appareil mobile', en: 'Loss or theft of a mobile device' },
  },
  {
    id: 'thr-misdirected',
    kind: 'threat',
    topics: ['illegitimateAccess', 'likelihood'],
    title: { fr: 'Envoi au mauvais destinataire', en: 'Sent to the wrong recipient' },
    text: {
      fr: 'Adresse complétée par la messagerie, pièce jointe confondue, liste d’adresses laissée visible, courrier sous mauvais pli. L’un des incidents les plus banals : ne pas le coter « négligeable » sans une mesure précise.',
      en: 'An address completed by the mail program, attachments mixed up, a mailing list left visible, a letter in the wrong envelope. One of the most ordinary incidents: do not rate it “negligible” without a specific measure.',
    },
    insert: { fr: 'Erreur de destinataire', en: 'Wrong recipient' },
  },
  {
    id: 'thr-open-storage',
    kind: 'threat',
    topics: ['illegitimateAccess'],
    title: { fr: 'Espace de stockage laissé ouvert', en: 'Storage left open' },
    text: {
      fr: 'Un dossier en nuage partagé « à toute personne disposant du lien », un serveur de fichiers accessible depuis Internet, une sauvegarde posée sur un site. Des robots cherchent ces oublis jour et nuit.',
      en: 'A cloud folder shared with “anyone who has the link”, a file server reachable from the Internet, a backup dropped on a website. Robots look for such lapses day and night.',
    },
    insert: { fr: 'Stockage mal configuré, exposé sur Internet', en: 'Misconfigured storage exposed online' },
  },
  {
    id: 'thr-exploited-flaw',
    kind: 'threat',
    topics: ['illegitimateAccess', 'unwantedModification', 'disappearance'],
    title: { fr: 'Faille logicielle exploitée', en: 'Exploited software flaw' },
    text: {
      fr: 'Une vulnérabilité connue n’a pas été corrigée, ou le site accepte une saisie piégée. L’attaquant extrait la base, la modifie ou s’y installe pour plus tard. Le délai entre publication et correctif fait la vraisemblance.',
      en: 'A known vulnerability was not patched, or the site accepts rigged input. The attacker extracts the database, alters it or settles in for later. The time between publication and patch makes the likelihood.',
    },
    insert: { fr: 'Exploitation d’une vulnérabilité', en: 'Exploited vulnerability' },
  },
  {
    id: 'thr-supplier-breach',
    kind: 'threat',
    topics: ['illegitimateAccess', 'disappearance', 'processors'],
    title: { fr: 'Atteinte chez un prestataire', en: 'Breach at a supplier' },
    text: {
      fr: 'Le sous-traitant, ou le sien, est compromis et les données de tous ses clients partent ensemble. On l’apprend parfois par la presse. Connaître la chaîne et les délais d’alerte prévus au contrat.',
      en: 'The processor, or its own, is compromised and the data of all its customers leave together. One sometimes learns of it from the press. Know the chain and the warning times set by contract.',
    },
    insert: { fr: 'Compromission d’un sous-traitant', en: 'Compromise of a processor' },
  },
  {
    id: 'thr-interception',
    kind: 'threat',
    topics: ['illegitimateAccess', 'transfers'],
    title: { fr: 'Écoute des échanges', en: 'Eavesdropping on exchanges' },
    text: {
      fr: 'Données transmises en clair, Wi-Fi public, fichier déposé sur un service de transfert sans mot de passe. L’interception ne laisse pas de trace chez la victime. À examiner aussi pour les accès permis par le droit d’un pays tiers.',
      en: 'Data sent in clear, public Wi-Fi, a file left on a transfer service without a password. Interception leaves no trace with the victim. To be considered also for access allowed by the law of a third country.',
    },
    insert: { fr: 'Interception des données en transit', en: 'Interception in transit' },
  },
  {
    id: 'thr-paper-exposed',
    kind: 'threat',
    topics: ['illegitimateAccess', 'disappearance'],
    title: { fr: 'Papier à portée de main', en: 'Paper within reach' },
    text: {
      fr: 'Dossiers sur un comptoir, impressions oubliées, cartons d’archives dans un couloir, corbeille sans broyeur. Le papier se lit sans mot de passe et se perd sans alerte.',
      en: 'Files on a counter, forgotten printouts, archive boxes in a corridor, a bin with no shredder. Paper is read without a password and lost without an alert.',
    },
    insert: { fr: 'Documents papier accessibles ou égarés', en: 'Paper documents exposed or mislaid' },
  },
  {
    id: 'thr-test-copies',
    kind: 'threat',
    topics: ['illegitimateAccess', 'lifeCycle', 'minimisation'],
    title: { fr: 'Données réelles en test', en: 'Real data in tests' },
    text: {
      fr: 'Une copie de production sert au développement, à la formation ou à une démonstration. Elle échappe aux habilitations, aux durées et aux mises à jour. Les fuites y trouvent une porte que personne ne garde.',
      en: 'A copy of live data serves development, training or a demonstration. It escapes access rights, retention periods and updates. Leaks find there a door nobody watches.',
    },
    insert: { fr: 'Copies de production hors contrôle', en: 'Uncontrolled copies of live data' },
  },
  {
    id: 'thr-generative-tool',
    kind: 'threat',
    topics: ['illegitimateAccess', 'lossOfControl', 'transfers'],
    title: { fr: 'Données versées dans un outil d’IA en ligne', en: 'Data pasted into an online AI tool' },
    text: {
      fr: 'Un agent pressé colle un dossier dans un assistant grand public pour le résumer. Les données sortent du cadre contractuel, peuvent être gardées, relues ou servir à l’entraînement. Interdire sans offrir d’outil autorisé ne suffit guère.',
      en: 'A hurried employee pastes a file into a consumer assistant to have it summarised. The data leave the contractual frame and may be kept, read or used for training. A ban without an approved tool seldom works.',
    },
    insert: { fr: 'Fuite vers un outil d’IA non maîtrisé', en: 'Leak to an uncontrolled AI tool' },
  },
  {
    id: 'thr-input-error',
    kind: 'threat',
    topics: ['unwantedModification', 'quality'],
    title: { fr: 'Erreur de saisie ou homonymie', en: 'Input error or namesake' },
    text: {
      fr: 'Deux Martin Durand fusionnés, une date inversée, une case cochée sur la mauvaise ligne. L’erreur se propage à tous ceux qui reçoivent la donnée et revient après correction si la source n’est pas rectifiée.',
      en: 'Two John Smiths merged, a date reversed, a box ticked on the wrong row. The error spreads to everybody receiving the data and comes back after correction if the source is not fixed.',
    },
    insert: { fr: 'Erreur de saisie, confusion d’identités', en: 'Input error, mixed-up identities' },
  },
  {
    id: 'thr-faulty-sync',
    kind: 'threat',
    topics: ['unwantedModification', 'disappearance', 'quality'],
    title: { fr: 'Import ou synchronisation défaillants', en: 'Faulty import or synchronisation' },
    text: {
      fr: 'Colonnes décalées, encodage perdu, ancienne version qui écrase la nouvelle, reprise de données mal testée. Des milliers de fiches changent d’un coup, souvent sans que l’on s’en aperçoive avant la première réclamation.',
      en: 'Shifted columns, lost encoding, an old version overwriting the new one, a migration poorly tested. Thousands of records change at once, often unnoticed until the first complaint.',
    },
    insert: { fr: 'Import, reprise ou synchronisation défaillants', en: 'Faulty import, migration or sync' },
  },
  {
    id: 'thr-tampering',
    kind: 'threat',
    topics: ['unwantedModification'],
    title: { fr: 'Falsification volontaire', en: 'Deliberate tampering' },
    text: {
      fr: 'Quelqu’un modifie une note, un solde, un compte rendu, un relevé d’identité bancaire pour en tirer avantage ou pour nuire. Plus à craindre quand la donnée vaut décision et que rien ne garde la valeur d’avant.',
      en: 'Somebody changes a mark, a balance, a report, bank details, to profit or to harm. More to be feared when the data amount to a decision and nothing keeps the former value.',
    },
    insert: { fr: 'Falsification de données', en: 'Tampering with data' },
  },
  {
    id: 'thr-ransomware',
    kind: 'threat',
    topics: ['disappearance', 'illegitimateAccess', 'likelihood'],
    title: { fr: 'Rançongiciel', en: 'Ransomware' },
    text: {
      fr: 'Un programme chiffre les fichiers, atteint les sauvegardes restées en ligne et menace de publier ce qu’il a copié. Il touche donc à la fois la disponibilité et la confidentialité. Hôpitaux, communes et PME en sont des cibles ordinaires.',
      en: 'A program encrypts files, reaches backups left online and threatens to publish what it copied. It thus hits both availability and confidentiality. Hospitals, municipalities and small firms are ordinary targets.',
    },
    insert: { fr: 'Rançongiciel', en: 'Ransomware' },
  },
  {
    id: 'thr-failed-backup',
    kind: 'threat',
    topics: ['disappearance'],
    title: { fr: 'Sauvegarde qui ne se restaure pas', en: 'Backup that does not restore' },
    text: {
      fr: 'La tâche tourne chaque nuit mais personne n’a rouvert une copie : support usé, base oubliée dans le périmètre, clé de chiffrement perdue. On le découvre le jour où l’on en a besoin.',
      en: 'The job runs every night but nobody ever reopened a copy: worn media, a database left out of scope, a lost encryption key. It is found out on the day it is needed.',
    },
    insert: { fr: 'Sauvegarde absente ou inutilisable', en: 'Missing or unusable backup' },
  },
  {
    id: 'thr-disaster',
    kind: 'threat',
    topics: ['disappearance'],
    title: { fr: 'Sinistre ou panne matérielle', en: 'Disaster or hardware failure' },
    text: {
      fr: 'Incendie, inondation, canicule dans la salle serveur, disque qui lâche, coupure longue. La question n’est pas de savoir si une machine s’arrête mais ce que vivent les personnes tant qu’elle ne revient pas.',
      en: 'Fire, flood, heat in the server room, a failing disk, a long power cut. The question is not whether a machine stops but what people go through until it is back.',
    },
    insert: { fr: 'Sinistre, panne, coupure prolongée', en: 'Disaster, failure, long outage' },
  },
  {
    id: 'thr-provider-end',
    kind: 'threat',
    topics: ['disappearance', 'processors', 'lossOfControl'],
    title: { fr: 'Défaillance ou départ du fournisseur', en: 'Failure or exit of the provider' },
    text: {
      fr: 'Liquidation, rachat, hausse de prix, résiliation sur différend : le service ferme et les données restent dans un format illisible ailleurs. La réversibilité se prévoit au contrat et s’essaie avant d’en avoir besoin.',
      en: 'Bankruptcy, takeover, price rise, termination over a dispute: the service closes and the data stay in a format unreadable elsewhere. Reversibility is written in the contract and tried before it is needed.',
    },
    insert: { fr: 'Arrêt du service par le fournisseur', en: 'Provider stops the service' },
  },
  {
    id: 'thr-accidental-deletion',
    kind: 'threat',
    topics: ['disappearance', 'retention'],
    title: { fr: 'Suppression par mégarde', en: 'Deletion by mistake' },
    text: {
      fr: 'Purge lancée avec un mauvais filtre, dossier partagé vidé, compte d’un partant effacé avec tout ce qu’il contenait. Sans corbeille ni délai de grâce, la faute d’une seconde est définitive.',
      en: 'A purge run with the wrong filter, a shared folder emptied, a leaver’s account erased with all it held. Without a bin or grace period, one second’s mistake is final.',
    },
    insert: { fr: 'Effacement accidentel', en: 'Accidental deletion' },
  },
] as const satisfies readonly KnowledgeEntry[]
