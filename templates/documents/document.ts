import type { Dossier } from '@core/dossier/dossier'
import type { RefusalReason } from '@core/refusals'
import type { RegisterName } from '@core/registers'
import type { Texts } from '@core/texts/texts'
import type { Block } from '../blocks'
import type { OwnCover } from './dpia-cover'
import type { Printing } from './printing'
import type { DocumentSubject, WantedRefs } from './select-records'

/** One document, wherever its words come from. */
export interface DocumentDefinition {
  readonly print: (printing: Printing) => Generator<Block>
  /** What it is about: one step of the progress is one of these. */
  readonly about: DocumentSubject
  /** Registers it prints besides: each of their records makes it worth offering, and their blanks are told too. */
  readonly also?: readonly RegisterName[]
  /** Heading level at which one of them begins. */
  readonly stepLevel: 1 | 2
  /** The cover names the record where there is only one. */
  readonly ofOne?: true
  /** Citizens have no edition of it unless it is named here: a document made for an authority tells what is weak. */
  readonly forAll?: true
  /** Prints other documents as they are: what it says, each of them says. */
  readonly composed?: true
  /** The sheet of one record is leafed through: no contents where only one is printed. */
  readonly sheet?: true
  /** A few pages, read from the first to the last. */
  readonly short?: true
  /** Letters to people: no cover before them, and no name of the file above. */
  readonly letter?: true
  /** Offered only where there is a record to print. */
  readonly onRecord?: true
  /** Says something even while there is no record: that there is none yet. */
  readonly evenEmpty?: true
  /** The records whose attached files it shows, as far as it shows them. */
  readonly shows?: (
    dossier: Dossier,
    refs: WantedRefs,
  ) => readonly { readonly attachments: readonly { readonly sha256: string }[] }[]
  /** It is about a calendar year, which may be asked for. */
  readonly ofYear?: true
  /** What its cover says of its own subject, in place of the version and the day of the client file. */
  readonly cover?: (printing: Printing) => OwnCover
  /** The records it may be printed for, where those are not all it is about, and the refusal told for the others. */
  readonly suits?: {
    readonly records: (dossier: Dossier, refs: WantedRefs) => readonly { readonly ref: string }[]
    readonly otherwise: RefusalReason
  }
  /** Its title and the line under it, where they are those of a register; otherwise the texts of documents hold them. */
  readonly named?: (texts: Texts) => DocumentNames
}

export interface DocumentNames {
  readonly title: string
  readonly subtitle: string
}
