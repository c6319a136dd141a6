import { z } from 'zod'
import { languages, type Bilingual, type Kind } from './kind'

/** One line that has no language: a name, a number, an address. */
export interface TextKind extends Kind<string> {
  readonly name: 'text'
}
export const text: TextKind = {
  name: 'text',
  schema: z.string(),
  empty: () => '',
  isAnswered: (value) => value.trim() !== '',
  inWords: (value) => value,
}

const bilingual: z.ZodType<Bilingual> = z.object({ fr: z.string().exactOptional(), en: z.string().exactOptional() })

const isSaid = (value: Bilingual) => languages.some((language) => (value[language] ?? '').trim() !== '')

/** One line that a dossier may hold in French and in English. */
export interface PhraseKind extends Kind<Bilingual> {
  readonly name: 'phrase'
}
export const phrase: PhraseKind = {
  name: 'phrase',
  schema: bilingual,
  empty: () => ({}),
  isAnswered: isSaid,
  inWords: (value, words) => words.text(value),
}

/** Several lines that a dossier may hold in French and in English. */
export interface ProseKind extends Kind<Bilingual> {
  readonly name: 'prose'
}
export const prose: ProseKind = { ...phrase, name: 'prose' }

/** Short texts in a list: codes and laws, authorities, tags. */
export interface TextsKind extends Kind<readonly string[]> {
  readonly name: 'texts'
}
export const texts: TextsKind = {
  name: 'texts',
  schema: z.array(z.string()),
  empty: () => [],
  isAnswered: (value) => value.some((each) => each.trim() !== ''),
  inWords: (value) => value.filter((each) => each.trim() !== '').join(', '),
}
