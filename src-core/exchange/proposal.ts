import type { Change } from '../dossier/change'
import type { Dossier } from '../dossier/dossier'
import type { ContentLanguage } from '../kinds'
import type { RegisterName } from '../registers'
import type { Subject } from './headings/meaning'
import type { KnownFormId } from './known-forms/known-form'
import type { ImportMapping } from './mapping'
import type { WarningCode } from './warnings'

/** Something of the source that found no place: where it stood, as people read it (`Fiche T-01 › B17`), and what it said. */
export interface Unplaced {
  readonly where: string
  readonly text: string
}

export interface ProposedRecord {
  readonly register: RegisterName
  readonly id: string
  readonly ref: string
  readonly name: string
}

/** A sentence for the person, chosen by code and worded in `texts.importing.warnings`. */
export interface ImportWarning {
  readonly code: WarningCode
  readonly where: string
  readonly values: Readonly<Record<string, string>>
}

/** One table of a source, as it was understood: what the person may correct before anything is applied. */
export interface FoundTable {
  readonly id: string
  /** Its tab; '' in a source of one. */
  readonly where: string
  /** What tables laid out alike share; see `ImportMapping`. */
  readonly layout: string
  readonly subject: Subject | 'unknown'
  /** 0 to 1. */
  readonly certainty: number
  /** The form it is, where it is one people know by its name: worded in `texts.importing.knownForms`. */
  readonly form?: KnownFormId
  readonly isTaken: boolean
  readonly isHidden: boolean
  readonly records: number
  /** How many rows belong to no record, by what they are: titles of groups, totals, remarks. */
  readonly aside: Readonly<Record<string, number>>
  readonly columns: readonly FoundColumn[]
}

export interface FoundColumn {
  /** As people read its heading. */
  readonly words: string
  /** What a choice calls it, see `TableChoice.columns`. */
  readonly name: string
  /** Field it goes to; '' when it is set aside. */
  readonly field: string
  readonly certainty: number
  readonly samples: readonly string[]
  /** Words of it that name none of our codes, most used first; none where its field has no list of codes. */
  readonly uncoded?: readonly string[]
}

/** What an importer would do to the dossier: shown before it is applied, applied as ordinary changes, undone as one step. */
export interface Proposal {
  readonly kind: string
  readonly changes: readonly Change[]
  readonly created: readonly ProposedRecord[]
  readonly updated: readonly ProposedRecord[]
  readonly unplaced: readonly Unplaced[]
  /** By the place of what is unplaced, the record it stood with in the source, as `activities/<id>`; where that is known. */
  readonly stoodWith?: Readonly<Record<string, string>>
  readonly warnings: readonly ImportWarning[]
  /** How many non-empty cells or values of the source were placed. */
  readonly placed: number
  /** Tables of the source, where it has any. */
  readonly tables?: readonly FoundTable[]
  /** The forms the source is filled in on, where they are ones people know by their names. */
  readonly forms?: readonly KnownFormId[]
}

export interface ImportContext {
  readonly dossier: Dossier
  readonly language: ContentLanguage
  readonly at: string
  readonly by: string
  readonly newId: () => string
  /** What the person decided of tables laid out like these. */
  readonly mapping?: ImportMapping
  /** Registers beside the processings whose tables come in too. */
  readonly also?: readonly Subject[]
  /**
   * Sets a file aside that came with the source, for when the person agrees. Returns its SHA-256, in hexadecimal: the core
   * has neither disk nor cryptography. Without it, a row bears no fingerprint.
   */
  readonly keep?: (content: Uint8Array) => string
}
