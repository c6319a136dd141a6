import type { Texts } from '../texts/texts'

/** What questions are called, in the languages of the window, and what stands for those of a repeating group. */
export interface NamesOf {
  readonly label: (field: string) => string
  readonly texts: readonly Texts[]
}

type Labels = Readonly<Record<string, { readonly label: string }>>

/** « Base légale / Legal basis » */
export const namesFrom = (texts: readonly Texts[], fieldsOf: (each: Texts) => Labels): NamesOf => ({
  texts,
  label: (field) => [...new Set(texts.map((each) => fieldsOf(each)[field]?.label ?? field))].join(' / '),
})

/** The same inside a repeating group. */
export const namesIn = ({ texts }: NamesOf, group: string): NamesOf =>
  namesFrom(texts, ({ rows }) => (rows as Readonly<Record<string, { readonly fields: Labels }>>)[group]?.fields ?? {})
