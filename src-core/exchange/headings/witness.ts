import type { Meaning } from './subject'

/** What kind of thing a column holds, from up to 50 of its cells: second witness beside the heading. */
export type ContentKind =
  | 'date'
  | 'yesNo'
  | 'country'
  | 'duration'
  | 'article'
  | 'email'
  | 'phone'
  | 'number'
  | 'reference'
  | 'link'
  | 'shortWords'
  | 'longText'
  | 'mixed'
  | 'empty'

export function contentKindOf(texts: readonly string[]): ContentKind {
  return texts.some((text) => text.trim() !== '') ? 'mixed' : 'empty'
}

/** Whether such content can be an answer of that field: 1 supports, 0 says nothing, -1 speaks against. */
export function supports(field: Meaning, content: ContentKind): -1 | 0 | 1 {
  return field.field.endsWith('On') && content === 'date' ? 1 : 0
}
