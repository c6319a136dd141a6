/**
 * What a word becomes once its ending is taken off, in French and in English: « locaux », « locale » and « local » meet.
 * Inflections alone (number, gender, the common tenses): « employé » is not « employeur ». After the light stemmers of
 * J. Savoy for French (UniNE, 2006) and of D. Harman for English (1991), which keep to the same; written down here as data.
 */

/** An ending, what stands in its place, and how long the word must then be for the ending to have been one. */
type Ending = readonly [ending: string, put: string, least: number]

/** Longest first: the first that fits is taken off. */
const french: readonly Ending[] = [
  ['iennes', 'ien', 4], ['trices', 'teu', 4],
  ['antes', '', 4], ['entes', '', 4], ['elles', 'el', 4], ['ennes', 'en', 4], ['euses', 'eu', 4], ['ienne', 'ien', 4],
  ['ieres', 'i', 4], ['iques', 'ic', 4], ['onnes', 'on', 4], ['trice', 'teu', 4],
  ['ails', 'al', 4], ['ales', 'al', 4], ['ante', '', 4], ['ants', '', 4], ['eaux', 'eau', 3], ['elle', 'el', 4],
  ['enne', 'en', 4], ['ente', '', 4], ['ents', '', 4], ['euse', 'eu', 4], ['eurs', 'eu', 4], ['iens', 'ien', 4],
  ['iere', 'i', 4], ['iers', 'i', 4], ['ique', 'ic', 4], ['ises', 'i', 4], ['ives', 'if', 4], ['onne', 'on', 4],
  ['uses', 'u', 4],
  ['ail', 'al', 4], ['ale', 'al', 4], ['als', 'al', 4], ['ant', '', 4], ['aux', 'al', 3], ['eau', 'eau', 3],
  ['ees', '', 4], ['els', 'el', 4], ['ent', '', 4], ['ers', '', 4], ['eur', 'eu', 4], ['eux', 'eu', 3], ['ics', 'ic', 4],
  ['ier', 'i', 4], ['ifs', 'if', 4], ['irs', 'i', 4], ['ise', 'i', 4], ['ive', 'if', 4], ['use', 'u', 4],
  ['ee', '', 4], ['er', '', 4], ['es', '', 4], ['ez', '', 4], ['ir', 'i', 4], ['is', 'i', 4], ['us', 'u', 4],
  ['e', '', 4], ['s', '', 3], ['x', '', 3],
] // prettier-ignore

const english: readonly Ending[] = [
  ['ings', '', 3], ['ches', 'ch', 4], ['shes', 'sh', 4], ['sses', 'ss', 4],
  ['ied', 'y', 3], ['ies', 'y', 3], ['ing', '', 3], ['sis', 's', 4], ['xes', 'x', 3],
  ['ed', '', 3], ['es', '', 4],
  ['e', '', 4], ['s', '', 3],
] // prettier-ignore

/** Forms that no ending tells. */
const irregular: Readonly<Record<string, string>> = {
  yeux: 'oeil',
  mesdames: 'madame',
  messieurs: 'monsieur',
  analyses: 'analysis',
  bases: 'basis',
  children: 'child',
  criteria: 'criterion',
  data: 'datum',
  gave: 'give',
  given: 'give',
  held: 'hold',
  kept: 'keep',
  lost: 'lose',
  made: 'make',
  men: 'man',
  people: 'person',
  sent: 'send',
  taken: 'take',
  took: 'take',
  women: 'woman',
  written: 'write',
  wrote: 'write',
}

const shortest = 4
const letters = /^[a-z]+$/

function bare(word: string, endings: readonly Ending[]): string {
  for (const [ending, put, least] of endings)
    if (word.endsWith(ending) && word.length - ending.length + put.length >= least)
      return single(word.slice(0, word.length - ending.length) + put)
  return single(word)
}

/** « transferred » and « nette » double what « transfer » and « net » write once. */
const single = (word: string) =>
  word.length > 2 && word[word.length - 1] === word[word.length - 2] ? word.slice(0, -1) : word

/** What a folded word and its other forms have in common; nothing for what is no word of letters. */
export function formsOf(word: string): readonly string[] {
  if (!letters.test(word)) return []
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined
  const regular = word.length < shortest ? [] : [`fr ${bare(word, french)}`, `en ${bare(word, english)}`]
  return known === undefined ? regular : [...regular, ...formsOf(known)]
}

/** Letters that no ending reaches: words that begin otherwise have no form in common, unless one of them is irregular. */
const kept = 2
export const beginningsOf = (forms: readonly string[]): readonly string[] => [
  ...new Set(forms.map((form) => form.slice(3, 3 + kept))),
]
export const mayMeet = (word: string, beginnings: readonly string[]): boolean =>
  beginnings.includes(word.slice(0, kept)) || Object.hasOwn(irregular, word)
