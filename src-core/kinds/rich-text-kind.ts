import { z } from 'zod'
import { isRichText } from '../rich-text/is-rich-text'
import { isBlank, plainText, type RichText } from '../rich-text/rich-text'
import { languages, type Bilingual, type Kind } from './kind'

/** Rich text that a dossier may hold in French and in English. */
export interface BilingualRichText {
  readonly fr?: RichText
  readonly en?: RichText
}

const rich = z.custom<RichText>(isRichText, { message: 'paragraphs, lists and tables' })

/** Paragraphs with lists, tables and links: the answers and justifications of an impact assessment. */
export interface RichTextKind extends Kind<BilingualRichText> {
  readonly name: 'richText'
}
export const richText: RichTextKind = {
  name: 'richText',
  schema: z.object({ fr: rich.exactOptional(), en: rich.exactOptional() }),
  empty: () => ({}),
  isAnswered: (value) => languages.some((language) => !isBlank(value[language] ?? [])),
  inWords: (value, words) => words.text(plainly(value)),
}

/** The words of each language that has some, without their dress. */
export function plainly(value: BilingualRichText): Bilingual {
  const { fr, en } = value
  return {
    ...(fr && !isBlank(fr) ? { fr: plainText(fr) } : {}),
    ...(en && !isBlank(en) ? { en: plainText(en) } : {}),
  }
}
