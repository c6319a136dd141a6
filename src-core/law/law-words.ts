import type { InEachLanguage } from '../kinds'

/** What the authority and the law of a file are called, where a sentence names them. */
export interface LawWords {
  /** As people call it: « CNIL », “ICO”. */
  readonly authority: InEachLanguage
  /** The law whose articles are numbered as those of the GDPR. */
  readonly law: InEachLanguage
}

/**
 * A source of the Union and what is cited in its place. One that ends in a blank is the name of a text, whose places
 * stay: `GDPR ` as `UKG `. One that names an article stands for all of it: `GDPR 45` as `UKG 45A`.
 */
export interface CitedAs {
  readonly source: string
  readonly as: string
}

/** The source by the name it has here. Of several that fit, the first speaks. */
export function citedHere(source: string, citedAs: readonly CitedAs[]): string {
  const found = citedAs.find((each) => source.startsWith(each.source))
  if (!found) return source
  return found.source.endsWith(' ') ? found.as + source.slice(found.source.length) : found.as
}
