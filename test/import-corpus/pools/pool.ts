import type { Activity } from '@core/registers'

export const corpusLanguages = ['fr', 'en', 'de', 'nl', 'es', 'it', 'pt'] as const
export type CorpusLanguage = (typeof corpusLanguages)[number]

export type BasisCode = Exclude<Activity['purposes'][number]['legalBasis'], ''>

/** Code, how it is written, and what is written beside it that says more than the code. */
export type BasisWords = readonly [code: BasisCode, words: string, more?: string]

export interface TransferWords {
  readonly words: string
  /** Left out where the words declare nothing under Chapter V. */
  readonly declared?: 'yes' | 'no'
  readonly countries?: readonly string[]
  /** Says more than yes, no or a country: the tool, or the place inside the EEA. */
  readonly more?: string
}

/** What registers of one language are filled with. */
export interface Pool {
  readonly names: readonly string[]
  readonly purposes: readonly string[]
  readonly bases: readonly BasisWords[]
  readonly subjects: readonly string[]
  /** Without a comma outside brackets. */
  readonly data: readonly string[]
  /** « Identité : nom, prénom »: written where a semicolon or a line ends each. */
  readonly detailedData: readonly string[]
  readonly retention: readonly string[]
  readonly internal: readonly string[]
  readonly external: readonly string[]
  /** Name, and what they do. */
  readonly processors: readonly (readonly [name: string, role: string])[]
  readonly transfers: readonly TransferWords[]
  readonly measures: readonly string[]
  readonly departments: readonly string[]
  readonly bodies: readonly string[]
  /** How people write that there is nothing. */
  readonly nothing: readonly string[]
  /** Columns no register of the product asks for. */
  readonly others: readonly (readonly [heading: string, values: readonly string[]])[]
}
