import { z } from 'zod'
import { isRichText } from '../rich-text/is-rich-text'
import { blanksOfRich } from '../rich-text/blanks'
import { isBlank, plainText, type RichText } from '../rich-text/rich-text'
import { contentLanguages, inLanguages, nearestIn, type InLanguages, type Multilingual } from './content'
import type { Kind } from './kind'
import { mergingLanguages } from './merging'
import { isSame } from './same'

/** Rich text that a dossier may hold in each of its languages. */
export type MultilingualRichText = InLanguages<RichText>

const rich = z.custom<RichText>(isRichText, { message: 'paragraphs, lists and tables' })
/** True for a rich text that says something. */
export const isDressedSaid = (value: RichText | undefined): value is RichText => value !== undefined && !isBlank(value)

/** Paragraphs with lists, tables and links: the answers and justifications of an impact assessment. */
export interface RichTextKind extends Kind<MultilingualRichText> {
  readonly name: 'richText'
}
export const richText: RichTextKind = {
  name: 'richText',
  schema: inLanguages(rich),
  empty: () => ({}),
  isAnswered: (value) => contentLanguages.some((language) => isDressedSaid(value[language])),
  asWords: (value, words) => words.text(plainly(value)),
  references: () => [],
  merge: mergingLanguages(isDressedSaid, isSame),
  dressed: (value) => value,
  blanks: (value, language) => blanksOfRich(nearestIn(value, language, isDressedSaid)?.said ?? []),
}

/** The words of each language that has some, without their dress. */
export function plainly(value: MultilingualRichText): Multilingual {
  const words = undressed.get(value) ?? wordsOf(value)
  undressed.set(value, words)
  return words
}

// Values are never mutated. The same answer is the same words: whoever keeps a list of answers finds it again.
const undressed = new WeakMap<MultilingualRichText, Multilingual>()

const wordsOf = (value: MultilingualRichText): Multilingual =>
  Object.fromEntries(
    contentLanguages.flatMap((language) => {
      const said = value[language]
      return isDressedSaid(said) ? [[language, plainText(said)]] : []
    }),
  )
