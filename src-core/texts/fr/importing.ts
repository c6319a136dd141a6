import { importFieldGroups, importFields } from './import-fields'
import { importForms } from './import-forms'

type Values = Readonly<Record<string, string>>

const quoted = (text: string | undefined) => (text ? `« ${text} »` : '')

const subjects: Values = {
  activities: 'un registre des activités de traitement',
  processorActivities: 'un registre de sous-traitant (art. 30(2))',
  processors: 'une liste de sous-traitants',
  breaches: 'un registre des violations de données',
  requests: 'un registre des demandes d’exercice de droits',
  retentionRules: 'un référentiel de durées de conservation',
  securityMeasures: 'une liste de mesures de sécurité',
  supportingAssets: 'une liste d’applications et de supports',
  actions: 'un plan d’actions',
  persons: 'une liste de contacts',
  organisations: 'une liste d’organismes',
  risks: 'une analyse de risques',
  comparison: 'une grille de comparaison',
  dictionary: 'un dictionnaire de données',
  consents: 'un journal de consentements',
  codes: 'une liste de valeurs',
  unknown: 'un tableau d’un autre genre',
}
const asides: Values = {
  band: 'un titre de groupe',
  total: 'un total',
  footnote: 'une remarque sous le tableau',
  example: 'un exemple',
  instructions: 'une consigne du formulaire',
}
const languages: Values = {
  de: 'allemand',
  nl: 'néerlandais',
  es: 'espagnol',
  it: 'italien',
  pt: 'portugais',
}
/** Where text stands in a document without being read. */
const notRead: Values = {
  header: 'En-tête des pages',
  footer: 'Pied des pages',
  'text-box': 'Zone de texte',
  'embedded-file': 'Fichier incorporé au document',
}

export const importing = {
  existingStands: 'Vos réponses ne sont jamais remplacées : seules les réponses vides sont complétées.',
  where: {
    row: (row: string, heading: string) => `ligne ${row} › ${heading}`,
    note: (cell: string) => `commentaire de ${cell}`,
  },
  /** Ce dont parle un tableau : « ressemble à … ». */
  subjects,
  /** Ce que sont les lignes d’un tableau qui ne font pas un enregistrement. */
  asides,
  warnings: {
    'example-skipped': (_: Values) => 'C’est un exemple : il n’est pas repris.',
    'error-cells': ({ count, text }: Values) =>
      Number(count) > 1
        ? `${count} cellules n’affichent qu’une erreur (${text ?? ''}) : elles ne sont pas reprises. Corrigez les formules dans le fichier d’origine.`
        : `Une cellule n’affiche qu’une erreur (${text ?? ''}) : elle n’est pas reprise. Corrigez la formule dans le fichier d’origine.`,
    'foreign-language': ({ language }: Values) =>
      `Ce tableau est en ${languages[language ?? ''] ?? language ?? ''} : ses textes sont repris tels quels, sans traduction.`,
    'hidden-lines': ({ rows, columns }: Values) =>
      `Des lignes (${rows ?? '0'}) ou des colonnes (${columns ?? '0'}) sont masquées dans cette feuille : elles sont lues comme les autres.`,
    'hidden-sheet': ({ records }: Values) =>
      `Cette feuille est masquée : ses lignes (${records ?? '0'}) ne sont pas reprises, sauf si vous le demandez.`,
    'inside-eea': ({ country }: Values) =>
      `${quoted(country)} est dans l’Espace économique européen : ce n’est pas un transfert, aucun n’est déclaré.`,
    'no-register': ({ subject }: Values) =>
      `Ce tableau ressemble à ${subjects[subject ?? ''] ?? subjects.unknown} : aucun traitement n’en est tiré.`,
    'other-register': ({ subject, records }: Values) =>
      `Ce tableau ressemble à ${subjects[subject ?? ''] ?? subjects.unknown} : ses lignes (${records ?? '0'}) ne sont reprises que si vous le demandez.`,
    'processor-row': ({ name }: Values) =>
      `${quoted(name)} est mené comme sous-traitant : il entre dans le registre de sous-traitant (art. 30(2)), pas dans celui du responsable.`,
    'row-aside': ({ why, name }: Values) =>
      `${quoted(name)} est lu comme ${asides[why ?? ''] ?? ''}, pas comme un traitement.`,
    'row-continues': ({ name }: Values) =>
      `Cette ligne ne porte pas de nom : elle est lue comme la suite de ${quoted(name)}.`,
    'transfer-contradiction': ({ text }: Values) =>
      `${quoted(text)} se contredit sur les transferts : rien n’est déclaré, la réponse reste à donner.`,
    'blank-model-skipped': (_: Values) => 'C’est un modèle de fiche non rempli : aucun traitement n’en est tiré.',
    'help-sheet-skipped': (_: Values) => 'Cette feuille ne contient que l’aide ou les listes du formulaire.',
    'only-form': (_: Values) =>
      'Le fichier ne contient que le formulaire de la CNIL et son exemple : aucun traitement n’y est rempli.',
    'list-only': ({ name }: Values) =>
      `Le traitement ${quoted(name)} est dans la liste mais n’a pas de fiche : seul ce que dit la liste est repris.`,
    'privacy-shield': ({ country }: Values) =>
      `La garantie citée est le Privacy Shield${country ? ` (${country})` : ''}, invalidé le 16 juillet 2020 (CJUE, C-311/18) : choisissez un autre mécanisme de transfert.`,
    'outdated-adequacy': ({ country }: Values) =>
      `La fiche cite un pays adéquat${country ? ` (${country})` : ''} d’après la liste de 2019 : vérifiez que la décision d’adéquation existe et couvre ce transfert.`,
    'several-bases': ({ text }: Values) =>
      `Plusieurs bases légales sont citées (${quoted(text)}) : aucune n’est choisie, le texte est gardé en justification. Indiquez une base légale par finalité.`,
    'unknown-country': ({ country }: Values) => `Pays non reconnu : ${quoted(country)}. Choisissez-le dans la liste.`,
    encoding: (_: Values) => 'Le codage des caractères est incertain : vérifiez les accents dans ce qui est repris.',
    'duplicate-name': ({ name }: Values) =>
      `Plusieurs traitements portent le nom ${quoted(name)} : ils restent distincts.`,
    'duplicate-ref': ({ ref, given }: Values) =>
      `La référence ${quoted(ref)} est déjà prise : le traitement reçoit la référence ${given ?? ''}.`,
    'several-bodies': ({ bodies }: Values) =>
      `Le fichier réunit plusieurs organismes (${bodies ?? ''}) : tous les traitements sont proposés, mais seuls ceux de l’organisme du fichier client ont un responsable du traitement. Tenez un fichier client par organisme.`,
    'conflicting-answer': ({ kept, found }: Values) =>
      kept
        ? `La réponse ${quoted(kept)} est gardée ; le fichier dit ${quoted(found)}.`
        : `La réponse en place est gardée ; le fichier dit ${quoted(found)}.`,
    'unclosed-quote': (_: Values) =>
      'Un guillemet n’est jamais refermé dans le fichier CSV : la suite a été lue ligne par ligne.',
    'formula-without-value': (_: Values) =>
      'Une formule n’a pas de résultat enregistré : ouvrez le fichier dans un tableur, enregistrez-le et recommencez.',
    'link-dropped': (_: Values) => 'Un lien vers autre chose que le web ou une adresse électronique a été écarté.',
    'not-read': ({ what }: Values) =>
      `${notRead[what ?? ''] ?? 'Une partie du document'} : ce texte n’a pas été lu, vérifiez s’il contient une réponse.`,
    'tracked-changes': (_: Values) =>
      'Le document contient des modifications suivies que personne n’a acceptées ni refusées : il est lu comme si toutes étaient acceptées.',
    'pia-look-dropped': ({ count, what }: Values) =>
      `La mise en forme que Trente ne tient pas a été laissée (${count ?? ''} fois : ${what ?? ''}) ; le texte est entier, et une réponse non modifiée ressort telle quelle à l’export.`,
    'pia-default-no': (_: Values) =>
      'Le fichier dit « non », mais l’outil l’écrit aussi quand rien n’a été répondu et aucun nom n’est donné : la réponse est laissée vide.',
    'pia-same-measures': ({ name }: Values) =>
      `Plusieurs mesures s’intitulent ${quoted(name)} : les risques sont reliés à la première.`,
    'pia-validated': (_: Values) =>
      'L’AIPD était validée dans l’outil de la CNIL : la décision (qui, quand, sous quelles conditions) reste à indiquer.',
    'pia-again': ({ name, ref }: Values) =>
      `Une AIPD s’intitule déjà ${quoted(name)} (${ref ?? ''}) : une autre est créée.`,
    'pia-attachment': (_: Values) =>
      'Cette pièce jointe n’a pas pu être reprise, seul son nom l’est : elle est illisible, ou plus volumineuse que ce que Trente garde. Conservez l’archive ZIP.',
  },
  pia: {
    field: (key: string) => `AIPD › ${key}`,
    answer: (number: string) => `Réponse ${number}`,
    gauge: (number: string) => `Échelle ${number}`,
    measure: (title: string) => `Mesure ${quoted(title)}`.trim(),
    evaluation: (reference: string) => `Évaluation ${reference}`,
    comment: (reference: string) => `Commentaire sur ${reference}`,
    attachment: 'Pièce jointe',
    picture: (number: number) => `image ${number}`,
    pictureLeft: (alt: string) => (alt ? `Image non reprise : ${alt}` : 'Image non reprise'),
    /** Dossier d’une archive ZIP. */
    attachmentsFolder: 'Pièces jointes',
    attachmentUnread: 'Illisible dans l’archive ZIP d’origine',
    attachmentTooLarge: 'Trop volumineuse pour être gardée : elle reste dans l’archive ZIP d’origine',
    archived: 'Archivée dans l’outil de la CNIL',
    answers: 'Réponses',
    measures: 'Mesures',
    evaluations: 'Évaluations',
    comments: 'Commentaires',
    assessed: (assessment: 'toCorrect' | 'improvable' | 'acceptable') =>
      ({ toCorrect: 'À corriger', improvable: 'Améliorable', acceptable: 'Acceptable' })[assessment],
    dropped: {
      left: (name: string, count: string) => `${count} × ${name} : contenu écarté`,
      cut: (_name: string, count: string) => `Texte trop long : ${count} caractères écartés`,
      link: (name: string, count: string) => `${count} × lien ${name} : adresse écartée, texte gardé`,
    },
    notHeld: {
      title: (count: string) => `Ce que le format de la CNIL ne peut pas contenir (${count}) :`,
      reasons: {
        'no-place': 'n’a pas d’équivalent',
        'one-language': 'le fichier n’a qu’une langue',
        reservations: 'l’outil ne connaît que oui ou non : aucun avis n’est écrit',
        verdict: 'sans nom, l’outil ne distingue pas un avis défavorable d’une absence d’avis',
        'in-review': 'l’outil n’a pas cet état : l’AIPD y est en cours',
        'one-assessment': 'l’outil évalue ces questions ensemble : l’appréciation la plus sévère est écrite',
        'same-title': 'l’outil relie les mesures aux risques par leur titre : ces titres sont identiques',
        'look-lost': 'texte brut seulement : la mise en forme ne sort pas',
      },
    },
    none: 'Le fichier ne contient aucune AIPD.',
  },
  knownForms: importForms,
  recognised: (name: string) => `On reconnaît ${name}`,
  fields: importFields,
  fieldGroups: importFieldGroups,
}
