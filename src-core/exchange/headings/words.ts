/** Words that bind a heading and mean nothing in it, folded: articles, prepositions, and the verbs of a question. */
// prettier-ignore
export const bindingWords: ReadonlySet<string> = new Set([
  // French
  'le', 'la', 'les', 'l', 'un', 'une', 'de', 'des', 'du', 'd', 'au', 'aux', 'a', 'et', 'ou', 'en', 'dans', 'pour', 'sur',
  'que', 'qu', 'ce', 'ces', 'cet', 'cette', 'son', 'sa', 'ses', 'leur', 'leurs', 'est', 'sont', 'ont', 'sera', 'seront', 'elles', 'ils', 'auquel', 'auxquels', 'auxquelles',
  'ete', 'etes', 'par', 'y', 't', 'il', 'elle', 'avez', 'vous', 'votre', 'vos', 'nous', 'notre', 'nos', 'quel', 'quelle', 'quels',
  'quelles', 'merci', 'veuillez', 'indiquer', 'indiquez', 'preciser', 'precisez', 'decrire', 'decrivez', 'vise', 'vises',
  // English
  'the', 'an', 'of', 'and', 'or', 'for', 'to', 'in', 'on', 'at', 'with', 'is', 'are', 'be', 'been', 'being', 'was', 'were',
  'has', 'have', 'this', 'that', 'these', 'those', 'its', 'their', 'what', 'which', 'there', 'any', 'please', 'describe',
  'do', 'does', 'you', 'your', 'we', 'our', 'will', 'specify', 'under', 'via', 'by',
  // German, Dutch
  'der', 'die', 'das', 'den', 'dem', 'und', 'oder', 'von', 'fur', 'fuer', 'zu', 'zur', 'zum', 'mit', 'im', 'am', 'ein', 'eine',
  'einer', 'eines', 'welche', 'welcher', 'welches', 'ist', 'sind', 'wird', 'werden', 'bei', 'durch', 'gem', 'gemass', 'nach', 'het', 'een', 'van',
  'voor', 'met', 'op', 'bij', 'aan', 'zijn', 'wordt', 'worden', 'welk', 'wat',
  // Spanish, Italian, Portuguese
  'el', 'los', 'las', 'del', 'o', 'para', 'con', 'una', 'cual', 'cuales', 'son', 'lo', 'i', 'gli', 'di', 'della', 'dello',
  'dei', 'degli', 'delle', 'dell', 'e', 'per', 'da', 'dal', 'dalla', 'dall', 'al', 'alla', 'alle', 'nel', 'nella',
  'quali', 'quale', 'sono', 'os', 'as', 'do', 'dos', 'das', 'em', 'um', 'uma', 'qual', 'quais', 'sao',
])

/** Those that tell when they end a heading: « créé le » is a day and « créé par » a person, as “received on” and “received via”. */
export const tellingEnds: ReadonlySet<string> = new Set([
  'le',
  'par',
  'que',
  'on',
  'at',
  'by',
  'to',
  'for',
  'via',
  'with',
  'am',
  'von',
  'op',
  'el',
  'il',
  'em',
])

/** Words every heading of such a table may bear: they neither make a meaning nor change one. Normalised. */
// prettier-ignore
export const neutralWords: ReadonlySet<string> = new Set([
  'traitement', 'donnee', 'personnel', 'personnelle', 'caractere', 'concernee', 'concerne', 'precision', 'detail', 'rgpd',
  'liste', 'champ', 'registre', 'information', 'relatif', 'relative', 'lie', 'liee', 'dcp',
  'processing', 'data', 'personal', 'concerned', 'details', 'gdpr', 'ropa', 'list', 'related', 'individual',
  'verarbeitung', 'daten', 'personenbezogene', 'personenbezogener', 'verarbeitungstatigkeit', 'dsgvo', 'angabe', 'angaben',
  'verwerking', 'gegeven', 'gegevens', 'persoonsgegevens', 'avg',
  'tratamiento', 'dato', 'personale', 'personales', 'trattamento', 'dati', 'personali', 'tratamento', 'dado', 'pessoal', 'pessoai',
])

/** Words that narrow a heading without turning it into another: « Base légale retenue », “Relevant purposes”. Normalised. */
// prettier-ignore
export const narrowingWords: ReadonlySet<string> = new Set([
  'retenu', 'retenue', 'applicable', 'applique', 'appliquee', 'prevu', 'prevue', 'envisage', 'envisagee', 'associe', 'associee',
  'utilise', 'utilisee', 'existant', 'existante', 'actuel', 'actuelle', 'mise', 'place', 'oeuvre', 'identifie', 'identifiee',
  'general', 'generale', 'global', 'globale', 'complet', 'complete', 'commentaire', 'explication', 'correspondant',
  'correspondante', 'choisi', 'choisie', 'poursuivi', 'poursuivie', 'principal', 'principale', 'maximale', 'minimale', 'exact',
  'exacte', 'different', 'differente', 'eventuel', 'eventuelle', 'effectif', 'effective', 'effectue', 'effectuee', 'remise', 'fourny', 'delivre', 'delivree', 'realise', 'realisee', 'defini', 'definie',
  'relevant', 'existing', 'current', 'used', 'applied', 'planned', 'main', 'primary', 'detailed', 'full', 'chosen', 'specific',
  'associated', 'corresponding', 'overall', 'general', 'comment', 'brief', 'short', 'implemented', 'envisaged', 'identified',
  'involved', 'standard', 'overview', 'summary', 'free', 'text', 'texte', 'libre',
])

/** Words said beside a heading that it does not need: « le cas échéant », “if any”, “O/N”. Folded, hyphens as blanks. */
// prettier-ignore
const asides: readonly string[] = [
  'le cas echeant', 's il y a lieu', 's il y en a', 's il existe', 'si applicable', 'ou applicable', 'si possible', 'si necessaire',
  'si besoin', 'si connu', 'si connue', 'si pertinent', 'si different', 'eventuellement', 'eventuels', 'eventuelles', 'eventuel',
  'eventuelle', 'a preciser', 'a completer', 'a renseigner', 'a remplir', 'liste deroulante', 'champ obligatoire', 'champ libre',
  'if any', 'if applicable', 'if possible', 'if relevant', 'if known', 'if required', 'if appropriate', 'if so', 'where applicable',
  'where possible', 'where relevant', 'where appropriate', 'as applicable', 'as appropriate', 'please specify', 'drop down',
  'gegebenenfalls', 'ggf', 'falls zutreffend', 'sofern zutreffend', 'falls vorhanden', 'soweit moglich', 'wenn moglich',
  'indien van toepassing', 'in voorkomend geval', 'indien mogelijk', 'zo mogelijk',
  'si procede', 'en su caso', 'si es posible', 'cuando sea posible', 'si aplica',
  'se applicabile', 'ove applicabile', 'se del caso', 'se presente', 'ove possibile', 'eventuali', 'eventuale',
  'se aplicavel', 'quando aplicavel', 'se for o caso', 'se existir', 'se possivel',
  'oui non', 'o n', 'yes no', 'y n', 'ja nein', 'j n', 'ja nee', 'si no', 'sim nao', 's n', 'vrai faux', 'true false',
]
/** What a list is called before its contents are named. */
// prettier-ignore
const listLeads: readonly string[] = [
  'liste des', 'liste de', 'liste du', 'enumeration des', 'list of', 'liste der', 'lijst van', 'overzicht van', 'lista de', 'lista di',
  'listado de', 'relacion de', 'elenco dei', 'elenco delle', 'elenco', 'lista dos', 'lista das',
]
/** Units of a figure, said after what is counted. */
const unitTails =
  /\s(?:(?:en|in|em|exprimee?s? en) )?(?:nombre d[e'] ?|nb d[e'] ?|number of )?(?:heures|jours(?: ouvres)?|semaines|mois|ans|annees|hours|(?:working |calendar )?days|weeks|months|years|stunden|tagen?|monaten?|jahren?|dagen|maanden|jaren|dias|meses|anos|giorni|mesi|anni)$/
const currencies = /\s(?:(?:en|in) )?(?:€|\$|£|%|eur|euros?|k€|ht|ttc)(?:\s(?:ht|ttc))?$/

const bounded = (phrases: readonly string[]) => [...phrases].sort((a, b) => b.length - a.length).join('|')
const aside = new RegExp(`(?<=^| )(?:${bounded(asides)})(?= |$)`, 'g')
const listLead = new RegExp(`^(?:${bounded(listLeads)}) `)

const firstWords = (phrases: readonly string[]) => new Set(phrases.map((phrase) => phrase.split(' ')[0]))
const asideStarts = firstWords(asides)

/** Without asides, the word “list” and units. Expects single blanks, no blank at its edges. */
export function withoutAsides(words: string): string {
  const mayHold = words.split(' ').some((word) => asideStarts.has(word))
  const bare = mayHold ? words.replace(aside, ' ').replace(/\s+/g, ' ').trim() : words
  return bare.replace(listLead, '').replace(unitTails, '').replace(currencies, '').trim()
}

/** One form for one and many: a final s or x, -aux, -ies, German -ungen. Other plurals stand in the vocabulary. */
export function singular(word: string): string {
  if (word.length < 4) return word
  if (/(?:ies|ie)$/.test(word) && word.length > 4) return word.replace(/ies?$/, 'y')
  if (/(?:eau|eu)x$/.test(word)) return word.slice(0, -1)
  if (/ungen$/.test(word)) return word.slice(0, -2)
  if (/aux$/.test(word) && word.length > 4) return word.replace(/aux$/, 'al')
  return /[^sui]s$/.test(word) ? singular(word.slice(0, -1)) : word
}
