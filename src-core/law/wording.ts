import { foldPhrase } from '../folding/fold'
import { contentLanguages, type Multilingual } from '../kinds'

// Texts of a dossier are never mutated, and folding them is most of what a run costs.
const folded = new WeakMap<Multilingual, readonly string[]>()

/** What each language says, folded; languages left empty are skipped. */
export function foldedTexts(text: Multilingual): readonly string[] {
  const known = folded.get(text)
  if (known) return known
  const said = contentLanguages.map((language) => foldPhrase(text[language] ?? '')).filter((each) => each !== '')
  folded.set(text, said)
  return said
}

const foldedLists = new WeakMap<readonly string[], readonly string[]>()

/** Tags, folded. */
export function foldedTags(tags: readonly string[]): readonly string[] {
  const known = foldedLists.get(tags) ?? tags.map(foldPhrase)
  foldedLists.set(tags, known)
  return known
}

/** A list of expressions to recognise in what people write. */
export interface WordList {
  /** The folded text is one of the expressions, and nothing else. */
  readonly is: (folded: string) => boolean
  /** One of the expressions stands somewhere in the folded text, as whole words; French and English endings are accepted. */
  readonly isIn: (folded: string) => boolean
  /** The folded text begins with one of the expressions, as whole words. */
  readonly begins: (folded: string) => boolean
  /** False for a text, as written, that holds no part of any of them: such a text need not be folded to be known. */
  readonly mayBeIn: (written: string) => boolean
  /** What stands before each place where one of them is. */
  readonly before: (folded: string) => readonly string[]
}

/** The longest run that is written the same with or without accents, whatever the blanks and apostrophes. */
const plainestPart = (expression: string): string =>
  (expression.match(/[A-Za-z0-9]+/g) ?? []).reduce(
    (longest, each) => (each.length > longest.length ? each : longest),
    '',
  )

function wordList(expressions: readonly string[]): WordList {
  const words = expressions.map(foldPhrase)
  const known = new Set(words)
  const escaped = words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const anywhere = `(?<![a-z0-9])(?:${escaped})(?:e|s|es|ly|ment)?(?![a-z0-9])`
  const start = new RegExp(`^(?:${escaped})(?![a-z0-9])`)
  const [first, each] = [new RegExp(anywhere), new RegExp(anywhere, 'g')]
  const part = new RegExp(expressions.map(plainestPart).join('|'), 'i')
  return {
    is: (text) => known.has(text),
    isIn: (text) => first.test(text),
    begins: (text) => start.test(text),
    mayBeIn: (text) => part.test(text),
    before: (text) => [...text.matchAll(each)].map(({ index }) => text.slice(0, index)),
  }
}

// prettier-ignore
export const wordLists = {
  /** Purposes that say nothing, as the whole title. */
  vaguePurpose: wordList([
    'management', 'misc', 'miscellaneous', 'other', 'improve our services', 'improving our services', 'marketing', 'security', 'IT',
    'research', 'statistics', 'internal use', 'business purposes',
    'gestion', 'divers', 'autre', 'autres', 'amélioration des services', 'amélioration de nos services', 'sécurité', 'informatique',
    'recherche', 'statistiques', 'usage interne', "besoins de l'activité",
  ]),
  /** No end at all. */
  unlimited: wordList([
    'unlimited', 'indefinite', 'indefinitely', 'forever', 'permanent', 'no limit', 'without limit', 'until further notice',
    'illimité', 'indéfini', 'à vie', 'sans limite', "jusqu'à nouvel ordre",
  ]),
  /** An end that nobody can check. */
  vagueRetention: wordList([
    'as long as necessary', 'statutory period', 'according to law', 'according to the law', 'TBD', 'to be defined', 'per policy',
    'le temps nécessaire', 'durée nécessaire', 'aussi longtemps que nécessaire', 'durée légale', 'délai légal', 'selon la loi',
    'à définir', 'selon la politique',
  ]),
  /** Words by which French law and French towns name cameras on public places. */
  publicPlace: wordList(['vidéoprotection', 'vidéo-protection', 'voie publique', 'espace public', 'public road', 'street', 'public space']),
  /** Functions that decide what data are used for, and how: WP243, C-453/21. */
  decidingFunction: wordList([
    'directeur général', 'directrice générale', 'dgs', 'pdg', 'directeur informatique', 'directrice informatique', 'dsi',
    "directeur des systèmes d'information", "directrice des systèmes d'information", 'responsable informatique', 'drh',
    'directeur des ressources humaines', 'directrice des ressources humaines', 'responsable des ressources humaines',
    'directeur marketing', 'directrice marketing', 'responsable marketing',
    'ceo', 'chief executive', 'managing director', 'cio', 'it director', 'director of it', 'head of it', 'hr director', 'head of hr',
    'head of human resources', 'marketing director', 'head of marketing',
  ]),
  /** Law of third countries, which founds no obligation here. */
  foreignLaw: wordList([
    'FCPA', 'CLOUD Act', 'Patriot Act', 'FISA', 'OFAC', 'HIPAA', 'CCPA', 'Sarbanes-Oxley', 'SOX', 'Securities Exchange Act', 'SEC rule',
    'subpoena', 'discovery', 'e-discovery', 'US law', 'American law', 'Chinese law', 'Russian law', 'Indian law', 'PIPL',
    'droit américain', 'loi américaine', 'réglementation américaine', 'droit chinois', 'loi chinoise', 'droit russe', 'loi russe',
  ]),
  /** Life or health in danger. */
  emergency: wordList([
    'urgence', 'urgent', 'secours', 'secouriste', 'sauvetage', 'samu', 'épidémie', 'épidémique', 'pandémie', 'catastrophe', 'canicule', 'inondation',
    'crue', 'incendie', 'évacuation', 'humanitaire', 'danger', 'vital', 'vitaux', 'malaise', 'inconscient', 'disparition', 'suicide',
    'emergency', 'emergencies', 'rescue', 'first aid', 'epidemic', 'pandemic', 'disaster', 'flood', 'fire', 'evacuation', 'humanitarian',
    'unconscious', 'missing person',
  ]),
  /** Advertising and what is sold by it. */
  advertising: wordList([
    'prospection', 'démarchage', 'publicité', 'publicitaire', 'marketing', 'ciblage', 'reciblage',
    'advertising', 'advertisement', 'targeting', 'retargeting',
  ]),
  audienceMeasurement: wordList([
    "mesure d'audience", "mesurer l'audience", "statistiques d'audience", 'fréquentation du site', "taux d'ouverture",
    'ouvertures et les clics', 'pixel', 'open rate', 'opens and clicks', 'analytics', 'audience measurement',
    'measure the audience', 'web statistics',
  ]),
  children: wordList([
    'enfant', 'mineur', 'élève', 'lycéen', 'collégien', 'écolier', 'jeune', 'child', 'children', 'minor', 'pupil', 'young people',
  ]),
  /** What happens to who refuses. */
  freeRefusal: wordList([
    'refus', 'refuser', 'refusant', 'refusent', 'facultatif', 'facultative', 'facultativement', 'librement', 'sans conséquence', 'sans préjudice',
    'sans effet', 'aucun effet', 'aucune conséquence', 'autre moyen', 'reste possible', 'libre choix', 'volontaire', 'volontariat', 'alternative', 'refuse', 'refusal', 'refusing', 'optional', 'voluntary', 'voluntarily',
    'no consequence', 'without consequence', 'without detriment', 'freely',
  ]),
  /** Child and parent consent together. */
  jointConsent: wordList([
    'conjointement', 'accord conjoint', 'consentement conjoint', 'consentements conjoints', 'double accord', 'double consentement', "l'enfant et",
    "de l'enfant et", 'mineur et', 'enfant et parent', "parent et l'enfant", 'parent et enfant', 'joint consent', 'jointly', 'child and', 'minor and',
    'parent and child',
  ]),
  faceRecognition: wordList([
    'reconnaissance faciale', 'identification faciale', 'identification par le visage', 'reconnaissance du visage', 'biométrie', 'biométrique',
    'face recognition', 'facial recognition', 'face identification', 'biometric', 'biometrics',
  ]),
  freeText: wordList([
    'champ libre', 'zone libre', 'texte libre', 'commentaire libre', 'zone de commentaire', 'champ de commentaire', 'bloc-notes', 'commentaire',
    'observations libres', 'saisie libre', 'free text', 'free-text', 'comment field', 'comments', 'notes field',
  ]),
  /** A rule on what may be written there. */
  writingRule: wordList([
    'règle de saisie', 'règle de rédaction', 'consigne de saisie', 'consignes de rédaction', 'charte de rédaction', 'guide de saisie', 'guide de rédaction', 
    'commentaires relus', 'relecture', 'modération', 'mots interdits', 'formulations interdites', 'writing rule', 'writing guideline', 'drafting guidance',
    'guidance on comments', 'moderation',
  ]),
  /** A copy of a document. */
  copy: wordList([
    'copie', 'photocopie', 'scan', 'scanné', 'numérisé', 'numérisation', 'photographie', 'copy', 'copies', 'photocopy', 'scanned', 'picture',
  ]),
  /** The document was looked at, or only its number noted. */
  checkedOnly: wordList([
    'numéro', 'présentée', 'présentation', 'vérifié', 'vérification', 'contrôle', 'vu', 'non conservé', 'sans conservation',
    'number', 'shown', 'checked', 'check', 'not kept', 'seen',
  ]),
  /** Offences prevented, recorded or pursued. */
  pursuit: wordList([
    'infraction', 'contravention', 'procès-verbal', 'procès-verbaux', 'verbaliser', 'verbalisation', 'police judiciaire',
    "poursuivre l'auteur", 'poursuivre les auteurs', 'poursuites pénales', 'offence', 'fixed penalty notice', 'prosecute', 'prosecution',
  ]),
} as const satisfies Record<string, WordList>

// Only words that carry the denial on: « porte sans contact, par reconnaissance faciale » denies nothing.
const denied =
  /(?<![a-z])(?:sans|aucune?|ni|pas|without|no|not)\s+(?:(?:aucune?|any|recours|usage|utilisation|dispositif|systeme|use|of|de|des|du|a|la|le|the)\s+|d'|l')*$/
const mayBeSaid = ({ mayBeIn }: WordList, text: Multilingual) =>
  contentLanguages.some((language) => mayBeIn(text[language] ?? ''))

/** Whether a text says one of the expressions, in whatever language. */
export const says = (list: WordList, text: Multilingual): boolean =>
  mayBeSaid(list, text) && foldedTexts(text).some(list.isIn)

/** Says it and does not deny it just before: « sans reconnaissance faciale » tells that it is absent. */
export const affirms = (list: WordList, text: Multilingual): boolean =>
  mayBeSaid(list, text) &&
  foldedTexts(text).some((folded) => list.before(folded).some((before) => !denied.test(before)))

/** Whether a short text without language says one of them. */
export const saysPlainly = (list: WordList, text: string): boolean => list.mayBeIn(text) && list.isIn(foldPhrase(text))

/** An article, a numbered or dated text, or a code by its name; « c'est la loi » cites none. */
const citation = new RegExp(
  [
    'art(?:icles?|s?\\.) ?[lrda]?[. ]*\\d',
    '(?:loi|decret|arrete|ordonnance|reglement|directive|regulation|statute) (?:[^.;]{0,24} )?(?:n° ?)?[(]?\\d',
    'code (?:de|des|du|general|civil|penal|electoral|monetaire|rural)',
    '[lrd][. ]?\\d{3}',
  ]
    .map((each) => `(?<![a-z])${each}`)
    .join('|'),
)
/** A text of the Union or of a Member State is named: « C. trav., art. L3243-2 ». */
export const citesALaw = (folded: string): boolean => citation.test(folded)

const cctvName = /\bcctv\b|\bvideo[ -]?(?:protection|surveillance)\b|\bcameras?\b/
/** A name that announces surveillance cameras. */
export const namesCctv = (folded: string): boolean => cctvName.test(folded)

const period = /\d[\s-]*(?:an|annee|mois|jour|semaine|heure|year|month|day|week|hour)s?\b/
/** A figure with its unit stands in the text: « 5 ans (durée légale) » can be checked. */
export const statesAPeriod = (folded: string): boolean => period.test(folded)
