import type { KnowledgeEntry } from './knowledge'

/** Measures on who gets in and by which machine. */
export const measuresOfAccess = [
  {
    id: 'mea-authentication',
    kind: 'measure',
    theme: 'S04',
    topics: ['measures', 'illegitimateAccess'],
    title: { fr: 'Authentification forte', en: 'Strong authentication' },
    text: {
      fr: 'Un compte par personne, jamais partagé. Un second facteur est exigé pour [accès distant, administration, données sensibles] ; les mots de passe suivent la recommandation en vigueur et sont confrontés aux listes de mots de passe divulgués. Blocage progressif après des échecs répétés.',
      en: 'One account per person, never shared. A second factor is required for [remote access, administration, special data]; passwords follow current guidance and are checked against lists of leaked ones. Growing delay after repeated failures.',
    },
    insert: { fr: 'Authentification à plusieurs facteurs', en: 'Multi-factor authentication' },
  },
  {
    id: 'mea-authorisations',
    kind: 'measure',
    theme: 'S05',
    topics: ['measures', 'illegitimateAccess', 'unfairUse'],
    title: { fr: 'Habilitations au plus juste', en: 'Least privilege' },
    text: {
      fr: 'Les droits sont attribués selon la fonction et le dossier suivi, validés par [responsable], retirés le jour du départ ou de la mutation. Revue [semestrielle] de la liste par les encadrants ; un accès d’urgence est possible, motivé et signalé.',
      en: 'Rights follow the role and the files handled, are approved by [manager] and withdrawn on the day of departure or move. Managers review the list [every six months]; emergency access exists, with a reason and an alert.',
    },
    insert: { fr: 'Habilitations par rôle, revues', en: 'Role-based access, reviewed' },
  },
  {
    id: 'mea-workstations',
    kind: 'measure',
    theme: 'S06',
    topics: ['measures', 'illegitimateAccess', 'disappearance'],
    title: { fr: 'Postes de travail', en: 'Workstations' },
    text: {
      fr: 'Verrouillage après [5 minutes], correctifs posés sous [délai], antivirus supervisé, disque chiffré. L’utilisateur n’est pas administrateur de son poste ; les données de travail sont sur un espace sauvegardé et non sur le bureau.',
      en: 'Lock after [5 minutes], patches applied within [time], supervised antivirus, encrypted disk. Users are not administrators of their machine; working data sit on a backed-up space and not on the desktop.',
    },
    insert: { fr: 'Sécurité des postes de travail', en: 'Workstation security' },
  },
  {
    id: 'mea-mobile',
    kind: 'measure',
    theme: 'S07',
    topics: ['measures', 'illegitimateAccess', 'disappearance'],
    title: { fr: 'Appareils nomades', en: 'Mobile devices' },
    text: {
      fr: 'Portables et téléphones sont chiffrés, inventoriés et effaçables à distance par [outil] ; la perte se déclare sans délai et sans reproche. Un appareil personnel n’accède qu’à un espace professionnel cloisonné, que l’employeur peut fermer sans toucher au reste.',
      en: 'Laptops and phones are encrypted, inventoried and can be wiped remotely with [tool]; loss is reported at once and without blame. A personal device reaches only a separate work space, which the employer can close without touching the rest.',
    },
    insert: { fr: 'Chiffrement et gestion des appareils mobiles', en: 'Encryption and management of mobile devices' },
  },
  {
    id: 'mea-network',
    kind: 'measure',
    theme: 'S08',
    topics: ['measures', 'illegitimateAccess'],
    title: { fr: 'Réseau filtré et segmenté', en: 'Filtered, segmented network' },
    text: {
      fr: 'Tout ce qui n’est pas nécessaire est refusé par le pare-feu ; serveurs, postes, invités et objets connectés vivent sur des réseaux séparés. L’accès distant passe par un VPN à second facteur ; les règles sont relues [chaque année].',
      en: 'The firewall refuses whatever is not needed; servers, workstations, guests and connected objects live on separate networks. Remote access goes through a VPN with a second factor; rules are reread [every year].',
    },
    insert: { fr: 'Filtrage et segmentation du réseau', en: 'Network filtering and segmentation' },
  },
  {
    id: 'mea-servers',
    kind: 'measure',
    theme: 'S09',
    topics: ['measures', 'illegitimateAccess', 'unwantedModification'],
    title: { fr: 'Serveurs durcis', en: 'Hardened servers' },
    text: {
      fr: 'Services inutiles retirés, comptes d’administration distincts et nominatifs, recherche de vulnérabilités [mensuelle]. Un correctif critique est appliqué sous [48 heures], ou la machine est isolée le temps de l’appliquer.',
      en: 'Needless services removed, separate named administrator accounts, [monthly] vulnerability scan. A critical patch is applied within [48 hours], or the machine is isolated until it is.',
    },
    insert: { fr: 'Durcissement et correctifs des serveurs', en: 'Server hardening and patching' },
  },
  {
    id: 'mea-website',
    kind: 'measure',
    theme: 'S10',
    topics: ['measures', 'illegitimateAccess', 'consent'],
    title: { fr: 'Site web', en: 'Website' },
    text: {
      fr: 'Chiffrement TLS partout, saisies contrôlées côté serveur, en-têtes de protection, aucune donnée dans l’adresse des pages. Les traceurs sont recensés dans [document] ; aucun de ceux qui exigent un accord ne part avant le choix ; refuser se fait en un clic, au même niveau qu’accepter.',
      en: 'TLS everywhere, input checked on the server, protective headers, no data in page addresses. Trackers are listed in [document]; none that needs agreement fires before the choice; refusing takes one click, at the same level as accepting.',
    },
    insert: { fr: 'Sécurité du site et des traceurs', en: 'Security of website and trackers' },
  },
  {
    id: 'mea-logging',
    kind: 'measure',
    theme: 'S16',
    topics: ['measures', 'illegitimateAccess', 'unfairUse', 'unwantedModification'],
    title: { fr: 'Traces relues', en: 'Logs that are read' },
    text: {
      fr: 'Consultations, modifications, exports et suppressions sont tracés avec l’auteur et l’heure, gardés [6 à 12 mois] hors de portée des administrateurs concernés. Un contrôle [mensuel] cherche les accès sans lien avec l’activité de l’agent ; le personnel en est informé et les traces ne servent pas à mesurer son rendement.',
      en: 'Viewing, changes, exports and deletions are logged with author and time, kept [6 to 12 months] out of reach of the administrators concerned. A [monthly] check looks for access unrelated to the person’s work; staff are told, and logs do not serve to measure their output.',
    },
    insert: { fr: 'Journalisation et contrôle des accès', en: 'Logging and review of access' },
  },
  {
    id: 'mea-cloud',
    kind: 'measure',
    theme: 'S22',
    topics: ['measures', 'processors', 'transfers', 'illegitimateAccess'],
    title: { fr: 'Recours au nuage', en: 'Use of cloud services' },
    text: {
      fr: 'Le partage des tâches avec le fournisseur est écrit : qui configure, met à jour, sauvegarde, surveille. Région d’hébergement fixée à [pays], accès du support limité et tracé, clés détenues par [qui]. La configuration est contrôlée par un outil, les partages publics sont bloqués.',
      en: 'The split of duties with the provider is written: who configures, updates, backs up, watches. Hosting region set to [country], support access limited and logged, keys held by [whom]. Configuration is checked by a tool, public sharing is blocked.',
    },
    insert: { fr: 'Encadrement de l’hébergement en nuage', en: 'Framed cloud hosting' },
  },
  {
    id: 'mea-mobile-app',
    kind: 'measure',
    theme: 'S23',
    topics: ['measures', 'unfairUse', 'surveillance', 'minimisation'],
    title: { fr: 'Application mobile sobre', en: 'Frugal mobile app' },
    text: {
      fr: 'Chaque permission du téléphone se demande au moment où elle sert et le service reste utilisable sans elle quand c’est possible. Les bibliothèques tierces sont inventoriées et leurs envois vérifiés [à chaque version] ; rien de sensible dans les notifications affichées sur l’écran verrouillé.',
      en: 'Each phone permission is asked for when it is needed, and the service stays usable without it where possible. Third-party libraries are listed and what they send is checked [at each release]; nothing sensitive in notifications on a locked screen.',
    },
    insert: { fr: 'Permissions et bibliothèques maîtrisées', en: 'Controlled permissions and libraries' },
  },
  {
    id: 'mea-api',
    kind: 'measure',
    theme: 'S25',
    topics: ['measures', 'illegitimateAccess', 'minimisation'],
    title: { fr: 'Interfaces entre systèmes', en: 'Interfaces between systems' },
    text: {
      fr: 'Chaque appelant ([liste]) est identifié, limité en débit et ne reçoit que les champs dont il a besoin. Le serveur vérifie à chaque appel que l’objet demandé est bien celui de l’appelant : changer un numéro dans l’adresse ne montre pas le dossier d’autrui.',
      en: 'Each caller ([list]) is identified, rate-limited and receives only the fields it needs. At every call the server checks that the object requested belongs to the caller: changing a number in the address does not show someone else’s file.',
    },
    insert: { fr: 'Sécurité des API', en: 'API security' },
  },
  {
    id: 'mea-leak-prevention',
    kind: 'measure',
    theme: 'S29',
    topics: ['measures', 'illegitimateAccess', 'surveillance'],
    title: { fr: 'Prévention des fuites', en: 'Leak prevention' },
    text: {
      fr: 'Exports massifs soumis à validation, envoi différé de [quelques minutes] vers l’extérieur, alerte quand un fichier contient [type de données]. Le réglage évite de lire les correspondances privées ; les représentants du personnel en ont été informés.',
      en: 'Mass exports need approval, outgoing mail is delayed by [a few minutes], an alert fires when a file holds [type of data]. The setting avoids reading private correspondence; staff representatives were informed.',
    },
    insert: { fr: 'Contrôle des exports et des envois', en: 'Control of exports and mailings' },
  },
] as const satisfies readonly KnowledgeEntry[]
