import type { CorpusField } from './headings'

/** Something a person wrote in the file, which must be found again: in a record, or among what was left aside. */
export interface Content {
  /** The whole cell, as it is shown. */
  readonly text: string
  /** Words of it that must be found again; the rest are separators, or said by a code. */
  readonly needs: string
  /** The processing it speaks of. */
  readonly activity?: string
  /** Said by codes, dates or ticks: found again when the processing bears these values, and else in its words. */
  readonly coded?: { readonly field: CorpusField; readonly values: readonly string[] }
  /** Its sheet is no part of the register: a sentence that names the sheet is enough. */
  readonly sheet?: string
}

export interface ExpectedActivity {
  readonly name: string
  readonly values: Readonly<Partial<Record<CorpusField, readonly string[]>>>
}

export interface Expected {
  readonly activities: readonly ExpectedActivity[]
  /** Processings carried out for others, under Art. 30(2). */
  readonly forOthers: readonly string[]
  readonly contents: readonly Content[]
  /** Headings, titles of groups, totals, examples: they may be read aside, and must not be cut in pieces either. */
  readonly furniture: readonly string[]
  /** False for a stock list or an invoice: whatever is made of it is invented. */
  readonly isRegister: boolean
}

export interface CorpusFile {
  readonly bytes: Uint8Array
  readonly name: string
  readonly expected: Expected
}
