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

/** A list of expressions to recognise in what people write. */
export interface WordList {
  /** The folded text is one of the expressions, and nothing else. */
  readonly is: (folded: string) => boolean
  /** One of the expressions stands somewhere in the folded text, as whole words; French and English endings are accepted. */
  readonly isIn: (folded: string) => boolean
  /** The folded text begins with one of the expressions, as whole words. */
  readonly begins: (folded: string) => boolean
}

function wordList(expressions: readonly string[]): WordList {
  const words = expressions.map(foldPhrase)
  const known = new Set(words)
  const escaped = words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const anywhere = new RegExp(`(?<![a-z0-9])(?:${escaped})(?:e|s|es|ly|ment)?(?![a-z0-9])`)
  const first = new RegExp(`^(?:${escaped})(?![a-z0-9])`)
  return { is: (text) => known.has(text), isIn: (text) => anywhere.test(text), begins: (text) => first.test(text) }
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
} as const satisfies Record<string, WordList>

const cctvName = /\bcctv\b|\bvideo[ -]?(?:protection|surveillance)\b|\bcameras?\b/
/** A name that announces surveillance cameras. */
export const namesCctv = (folded: string): boolean => cctvName.test(folded)

const period = /\d[\s-]*(?:an|annee|mois|jour|semaine|heure|year|month|day|week|hour)s?\b/
/** A figure with its unit stands in the text: « 5 ans (durée légale) » can be checked. */
export const statesAPeriod = (folded: string): boolean => period.test(folded)
