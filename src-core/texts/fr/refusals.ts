/** Ce que l’on dit quand la machine refuse : une phrase, le fichier ou le champ nommé, rien de perdu. */
/** What the file is, and what to hand over instead. */
const unread: Readonly<Record<string, string>> = {
  pdf: 'est un PDF, dont Trente ne tire pas de réponses : importez le fichier Word ou le tableur dont il est issu',
  doc: 'est à l’ancien format Word (.doc) : enregistrez-le en .docx, puis réessayez',
  rtf: 'est un texte RTF : enregistrez-le en .docx, puis réessayez',
  odt: 'est un texte OpenDocument (.odt) : enregistrez-le en .docx, puis réessayez',
  pages: 'est un document Pages : exportez-le vers Word (.docx), puis réessayez',
  numbers: 'est une feuille Numbers : exportez-la vers Excel (.xlsx), puis réessayez',
  slides: 'est une présentation : enregistrez ses tableaux dans un fichier .docx ou .xlsx, puis réessayez',
  xlsb: 'est un classeur Excel binaire (.xlsb) : enregistrez-le en .xlsx, puis réessayez',
  html: 'est une page web : ouvrez-la dans un tableur, enregistrez-la en .xlsx ou .ods, puis réessayez',
}

export const refusals = {
  missing: (about: string, _detail: string) =>
    `« ${about} » est introuvable : le fichier a été déplacé, renommé ou supprimé.`,
  'is-a-directory': (about: string, _detail: string) => `« ${about} » est un dossier, pas un fichier.`,
  unreadable: (about: string, _detail: string) => `« ${about} » ne peut pas être lu : l’accès est refusé.`,
  'not-a-file': (about: string, _detail: string) =>
    `« ${about} » n’est pas un fichier ordinaire (c’est un périphérique ou un canal) : rien n’a été lu.`,
  'not-ours': (about: string, _detail: string) => `« ${about} » n’est pas un fichier de Trente.`,
  damaged: (about: string, _detail: string) =>
    `« ${about} » est endommagé et n’a pas été ouvert. Le fichier est laissé tel quel ; Trente propose ses versions antérieures, si cette machine en a gardé.`,
  sealed: (about: string, _detail: string) => `« ${about} » est chiffré : il s’ouvre avec sa phrase de passe.`,
  'wrong-key': (about: string, _detail: string) =>
    `« ${about} » ne s’ouvre pas avec ce qui a été saisi : vérifiez la saisie. Rien n’a été modifié.`,
  'already-sealed': (about: string, _detail: string) => `« ${about} » est déjà chiffré.`,
  'not-sealed': (about: string, _detail: string) => `« ${about} » n’est pas chiffré.`,
  'guessable-passphrase': (_about: string, _detail: string) =>
    'Cette phrase de passe se devine : prenez au moins douze caractères, ou quatre mots sans lien entre eux.',
  'mistyped-recovery-key': (_about: string, detail: string) =>
    `Clé de secours mal saisie : comparez avec la feuille imprimée (groupe ${detail}).`,
  'not-in-keychain': (about: string, _detail: string) =>
    `Le trousseau de cet ordinateur n’ouvre pas « ${about} » : saisissez la phrase de passe.`,
  'locked-here': (about: string, _detail: string) =>
    `« ${about} » a été verrouillé : la phrase de passe est demandée jusqu’au prochain démarrage de Trente.`,
  newer: (about: string, _detail: string) =>
    `« ${about} » a été enregistré par une version plus récente de Trente : installez-la pour l’ouvrir.`,
  'too-big': (about: string, _detail: string) => `« ${about} » est trop volumineux pour être ouvert.`,
  locked: (about: string, detail: string) => `« ${about} » est déjà ouvert${detail === '' ? '' : ` ${detail}`}.`,
  exists: (about: string, _detail: string) => `« ${about} » existe déjà : choisissez un autre nom.`,
  'read-only': (about: string, _detail: string) =>
    `Impossible d’écrire dans « ${about} » : le dossier ou le fichier est en lecture seule.`,
  'disk-full': (about: string, _detail: string) => `« ${about} » n’a pas pu être enregistré : le disque est plein.`,
  'changed-outside': (about: string, _detail: string) =>
    `« ${about} » a été modifié par un autre programme : rien n’a été écrasé, choisissez quelle version garder.`,
  gone: (about: string, _detail: string) =>
    `« ${about} » a disparu de son emplacement : votre travail est gardé à l’écran.`,
  altered: (about: string, _detail: string) =>
    `« ${about} » n’est plus le fichier qui a été joint : son contenu a changé. Il n’a pas été ouvert.`,
  io: (about: string, detail: string) =>
    `« ${about} » : le disque a répondu par une erreur${detail === '' ? '' : ` (${detail})`}.`,
  unconfirmed: (about: string, detail: string) =>
    `« ${about} » est écrit en entier, mais le disque n’a pas confirmé que cela résisterait à une coupure de courant${detail === '' ? '' : ` (${detail})`}.`,
  'invalid-content': (about: string, detail: string) =>
    `« ${about} » contient une réponse que Trente ne comprend pas${detail === '' ? '' : ` (${detail})`} ; rien n’a été modifié.`,
  'unknown-session': (_about: string, _detail: string) => 'Ce fichier n’est plus ouvert : rouvrez-le depuis l’accueil.',
  'unknown-ticket': (_about: string, _detail: string) => 'Ce fichier n’est plus à portée : choisissez-le de nouveau.',
  'out-of-step': (about: string, _detail: string) =>
    `« ${about} » a été modifié dans une autre fenêtre : choisissez ce qu’il faut garder là où les deux se contredisent.`,
  'source-too-big': (about: string, _detail: string) =>
    `« ${about} » est trop volumineux pour être importé : un fichier fait au plus 25 Mo (100 Mo décompressé ; 1 Mo en YAML), 20 000 lignes par tableau et un million de cellules ; partagez-le en plusieurs fichiers.`,
  'too-slow': (about: string, _detail: string) =>
    `« ${about} » n’a pas pu être lu en trente secondes : rien n’a été importé. Partagez-le en plusieurs fichiers, puis réessayez.`,
  'not-a-sheet': (about: string, _detail: string) =>
    `« ${about} » n’est pas un fichier que Trente sait lire : tableau (XLSX, ODS, CSV), document (DOCX, Markdown), JSON ou YAML.`,
  'broken-sheet': (about: string, _detail: string) =>
    `« ${about} » est un fichier endommagé ou incomplet : rien n’a été importé.`,
  encrypted: (about: string, _detail: string) =>
    `« ${about} » est protégé par un mot de passe : enregistrez-le sans protection, puis réessayez.`,
  'forbidden-xml': (about: string, _detail: string) =>
    `« ${about} » contient des constructions interdites et n’a pas été lu.`,
  'legacy-xls': (about: string, _detail: string) =>
    `« ${about} » est à l’ancien format Excel (.xls) : enregistrez-le en .xlsx ou .ods, puis réessayez.`,
  'unread-format': (about: string, detail: string) =>
    `« ${about} » ${unread[detail] ?? 'est à un format que Trente ne lit pas : enregistrez-le en .docx, .xlsx ou .csv'}.`,
  'broken-yaml': (about: string, detail: string) =>
    `« ${about} » n’est pas un fichier YAML correct${detail === '' ? '' : ` (ligne ${detail})`} : rien n’a été importé.`,
  'nothing-recognised': (about: string, detail: string) =>
    `« ${about} » : aucun registre reconnu${detail}. Trente attend un tableau dont les en-têtes nomment le traitement et, par exemple, sa finalité, ses destinataires ou sa durée de conservation, un document qui le dit en rubriques, ou un modèle connu (CNIL, ICO, APD, DPC, Madis, Dastra, MONARC, Fides…).`,
  'client-file': (about: string, _detail: string) =>
    `« ${about} » est un fichier client de Trente : il ne s’importe pas, il s’ouvre depuis l’accueil (« Ouvrir un fichier… »).`,
  'sealed-client-file': (about: string, _detail: string) =>
    `« ${about} » est un fichier client de Trente, chiffré : il ne s’importe pas, il s’ouvre depuis l’accueil avec sa phrase de passe.`,
  'not-a-pia': (about: string, _detail: string) =>
    `« ${about} » n’est pas une AIPD de l’outil PIA de la CNIL (fichier JSON, ou archive ZIP qui en contient un).`,
  'broken-json': (about: string, _detail: string) =>
    `« ${about} » est un fichier JSON incomplet ou endommagé : rien n’a été importé. Exportez-le de nouveau depuis l’outil.`,
  'pia-template': (about: string, _detail: string) =>
    `« ${about} » est un modèle de l’outil PIA de la CNIL, pas une AIPD : rien n’a été importé.`,
  'pia-knowledge-base': (about: string, _detail: string) =>
    `« ${about} » est une base de connaissances de l’outil PIA de la CNIL, pas une AIPD : rien n’a été importé.`,
  'unknown-document': (about: string, _detail: string) => `Le document « ${about} » n’existe pas.`,
  'no-such-edition': (about: string, _detail: string) =>
    `Le document « ${about} » n’a pas d’édition publique : il dit ce qui ne regarde que l’autorité ou l’organisme.`,
  'no-such-format': (about: string, detail: string) =>
    `Le document « ${about} » ne s’écrit pas en ${detail} : un tableau (xlsx, csv) est l’image d’un registre, le JSON-LD celle du registre des traitements (D01).`,
  'public-page-only': (about: string, _detail: string) =>
    `La page web du document « ${about} » n’existe que dans l’édition publique : tout le monde peut la lire.`,
  'nothing-to-print': (about: string, _detail: string) =>
    `Le document « ${about} » n’a rien à imprimer : aucune fiche du fichier ne lui correspond.`,
  'no-high-risk': (about: string, _detail: string) =>
    `Le document « ${about} » ne s’imprime que lorsqu’un risque reste élevé après les mesures (article 36, paragraphe 1) : aucun n’est consigné comme tel.`,
  'not-under-gdpr': (about: string, _detail: string) =>
    `Le document « ${about} » informe au titre des articles 13 et 14 du RGPD, et les traitements demandés relèvent de la seule directive « police-justice » : les personnes y sont informées selon l’article 13 de la directive (UE) 2016/680 et la loi qui l’applique.`,
  'not-of-a-year': (about: string, _detail: string) =>
    `Aucun des documents demandés (« ${about} ») ne porte sur une année : seul le bilan annuel (D15) se choisit par année.`,
  'year-to-come': (about: string, _detail: string) =>
    `L’année ${about} n’a pas commencé : un bilan porte sur une année passée ou en cours.`,
  'other-method': (about: string, _detail: string) =>
    `Le formulaire « ${about} » suit les sept étapes de l’ICO, et aucune des AIPD demandées n’est menée par cette méthode : imprimez D04.`,
  'unknown-record': (about: string, _detail: string) => `Aucun enregistrement ne porte la référence « ${about} ».`,
  'letterhead-not-word': (about: string, _detail: string) =>
    `« ${about} » ne peut pas servir de papier à en-tête : ce n’est pas un document Word. Enregistrez-le au format .docx ou .dotx, puis choisissez-le.`,
  'letterhead-strict': (about: string, _detail: string) =>
    `« ${about} » est enregistré au format « Document Open XML Strict » : enregistrez-le comme « Document Word (.docx) », puis choisissez-le.`,
  'letterhead-password': (about: string, _detail: string) =>
    `« ${about} » est protégé par un mot de passe : enregistrez-le sans mot de passe pour en faire un papier à en-tête.`,
  'letterhead-macros': (about: string, _detail: string) =>
    `« ${about} » contient des macros, qu’aucun document remis ne doit porter : enregistrez-le au format .docx ou .dotx, puis choisissez-le.`,
  'letterhead-too-big': (about: string, _detail: string) =>
    `« ${about} » est trop volumineux pour servir de papier à en-tête : 10 Mo au plus (50 Mo décompressé), car chaque document l’emporte. Allégez ses images.`,
  'letterhead-damaged': (about: string, _detail: string) =>
    `« ${about} » est endommagé ou incomplet : ouvrez-le dans Word, enregistrez-le de nouveau, puis choisissez-le.`,
  'letterhead-outside': (about: string, _detail: string) =>
    `« ${about} » va chercher quelque chose hors de lui-même, dans son en-tête ou son pied de page (image liée, champ qui lit un autre fichier) : insérez l’image dans le document ou supprimez le champ, puis choisissez-le.`,
  'letterhead-object': (about: string, _detail: string) =>
    `« ${about} » contient, dans son en-tête ou son pied de page, un objet d’un autre programme (tableur, graphique, contrôle) : remplacez-le par une image, puis choisissez-le.`,
  'letterhead-no-room': (about: string, _detail: string) =>
    `« ${about} » laisse trop peu de place au texte : ses marges doivent laisser 8 cm en largeur et en hauteur.`,
  'letterhead-missing': (about: string, _detail: string) =>
    `Le papier à en-tête « ${about} » n’est plus à côté du fichier client, ou son contenu a changé : choisissez-le de nouveau ou retirez-le, à la page Documents.`,
  cancelled: (about: string, _detail: string) => `L’export de « ${about} » a été annulé : rien n’a été écrit.`,
  'cannot-open': (about: string, _detail: string) =>
    `« ${about} » ne peut pas être ouvert depuis Trente : ouvrez-le dans votre explorateur de fichiers.`,
}

/** Qui tient le fichier, sur quel ordinateur et depuis quand : la fin de la phrase `locked`. */
export const lockHolder = {
  by: (user: string) => `par ${user}`,
  on: (host: string) => `sur l’ordinateur ${host}`,
  since: (moment: string) => `depuis le ${moment}`,
}

/** Ce qui se trouve dans un fichier qui n’est pas un registre : la suite de la phrase `nothing-recognised`. */
export const seenInSource = {
  kinds: {
    ods: 'ce classeur ODS',
    xlsx: 'ce classeur Excel',
    csv: 'ce tableau CSV',
    docx: 'ce document Word',
    markdown: 'ce texte Markdown',
    json: 'ce fichier JSON',
    yaml: 'ce fichier YAML',
    text: 'ce fichier texte',
    pasted: 'ces cellules collées',
  },
  quote: (words: string) => `« ${words} »`,
  between: ' ; ',
  sheets: (names: string) => `feuilles ${names}`,
  first: (words: string) => `au début ${words}`,
  in: (kind: string, holds: string) => ` dans ${kind}${holds === '' ? ', qui est vide' : ` (${holds})`}`,
}
