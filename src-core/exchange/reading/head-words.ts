import { foldWords } from '../../folding/fold'
import { blankEnclosed } from './outside-brackets'
import { codeFor } from './words-of'

/** Endings people add for the other gender or for several: « salarié(e)s », « salarié·e·s », « Mitarbeiter*innen ». */
const inclusive =
  /\((?:e|s|es|ne|ve|trice|euse)\)|[·⋅](?:e|s|es|ne|ve|trice|euse|rice)(?!\p{L})|(?<=\p{L})[*:_/](?=innen\b)/giu

const determiners = /^(les|des|nos|vos|leurs|mes|the|our|their|die|der|unsere|de|onze|los|las|nuestros|i|gli|le|os|as) /

/** A bracket that takes back what stands before it: « Données de santé (aucune) ». */
const denial =
  /[([]\s*(?:non|no|not|none|pas|aucune?s?|sans|jamais|never|kein|keine|nein|nicht|geen|niet|ninguna?|nessuna?|nenhuma?)(?!\p{L})/iu

/** Whether anything below may find something: brackets, quotation marks, the marks of an inclusive ending, a number. */
const hasMarks = /[()[\]{}«»“”"·⋅*:_/\d]/

// A name of a category is a few words; what is longer explains.
const longest = 300

/**
 * The words that name something, folded: without its number in a list, and without what brackets add to it.
 * « 1) Salariés (CDI, CDD) » → `salaries`; « Enfants (3-6 ans) et parents » → `enfants et parents`.
 */
function headOf(text: string): string {
  if (text.length > longest) return ''
  if (!hasMarks.test(text)) return foldWords(text)
  if (denial.test(text)) return ''
  const plain = text.replace(inclusive, '').replace(/^\s*\d{1,2}[.)]\s+/, '')
  return foldWords(blankEnclosed(plain)) || foldWords(plain)
}

/** The code whose names hold the head of the text. A determiner before the name adds nothing. */
export function codeOfHead<C>(table: readonly (readonly [RegExp, C])[], text: string): C | undefined {
  const head = headOf(text)
  const bare = head.replace(determiners, '')
  return codeFor(table, head) ?? (bare === head ? undefined : codeFor(table, bare))
}
