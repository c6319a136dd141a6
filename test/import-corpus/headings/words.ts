export const corpusFields = [
  'name', 'ref', 'purposes', 'basis', 'subjects', 'data', 'retention', 'internal', 'external', 'recipients', 'processors',
  'transfers', 'measures', 'department', 'reviewed',
] as const // prettier-ignore
/** What a register asks of a processing; `recipients` is one column for those inside and outside. */
export type CorpusField = (typeof corpusFields)[number]

export type HeadingWords = Readonly<Record<CorpusField, readonly string[]>>
