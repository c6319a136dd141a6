import type { Component } from 'vue'
import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import type { Tally } from '@core/asked/due'
import type { FieldName, RecordIn, RegisterName, Registers, SectionName } from '@core/registers'
import type { Texts } from '@core/texts/texts'
import type { Route } from '../routes'
import type { Reading } from './reading'

export type TagTone = 'code' | 'sensitive' | 'error' | 'warning' | 'advice' | 'quiet' | 'done'

/** What one column of a list says of one record, in words. */
export interface Cell {
  /** Read first; '' when the tags say it all. */
  readonly text: string
  /** `missing`: asked for and not answered · `nothing`: answered, and there is none · `alarm`: needs someone today. */
  readonly look?: 'missing' | 'nothing' | 'alarm'
  readonly tags?: readonly { readonly text: string; readonly tone: TagTone }[]
  /** A second line, smaller. */
  readonly sub?: string
  /** The whole words, where the cell has room for short ones only. */
  readonly title?: string
  /** What the column sorts by; null, unanswered, comes last either way. */
  readonly sort: string | number | null
}

/** A column that no single field fills. */
export interface OwnColumn<T> {
  readonly name: string
  readonly head: (texts: Texts) => string
  /** Least width in pixels, and share of the room left over in a wider window. */
  readonly width: number
  readonly grow: number
  readonly cell: (record: T, reading: Reading) => Cell
}

/** A quick filter above the list. */
export interface Mark<T> {
  readonly name: string
  readonly text: (texts: Texts) => string
  readonly holds: (record: T, reading: Reading) => boolean
}

/** A section of the record page with a look of its own; it is given the record as `record`. */
export interface OwnSection<T> {
  readonly component: Component
  /** Whether this record has such a section at all; it has where nothing is said. */
  readonly isFor?: (record: T) => boolean
  /** Sentence under its title, where the register's does not fit. */
  readonly lead?: (texts: Texts) => string
  /** Records of other registers that are settled here: their findings count for this section. */
  readonly beside?: (record: T) => readonly string[]
  /** How much of it is answered, where that is written elsewhere than in the section's own fields. */
  readonly tally?: (record: T) => Tally
}

/** Group of the rail a register is listed in. `none`: it has a place of its own there. */
export const railGroups = ['registers', 'upkeep', 'assessments', 'accountability', 'directories', 'none'] as const
export type RailGroup = (typeof railGroups)[number]

/** How the window shows one register. Whatever is left out is drawn from the register itself. */
export interface Presentation<R extends RegisterName = RegisterName> {
  readonly icon: Component
  readonly rail: RailGroup
  /** Columns of the list after the reference and the name, in reading order. */
  readonly columns: readonly (FieldName<Registers[R]> | OwnColumn<RecordIn<R>>)[]
  /** Columns a person may add. */
  readonly moreColumns?: readonly (FieldName<Registers[R]> | OwnColumn<RecordIn<R>>)[]
  /** Said under the name. */
  readonly under?: FieldName<Registers[R]>
  /** Columns every list has that this one only offers: its names need the room. */
  readonly offeredOnly?: readonly ('stand' | 'findings')[]
  readonly marks?: readonly Mark<RecordIn<R>>[]
  readonly groupBy?: FieldName<Registers[R]>
  /** Column its list is sorted by at first, where that is not the reference. */
  readonly sortedBy?: string
  /** Answers a person may look a record up by, besides its reference, name and tags. */
  readonly searched?: readonly FieldName<Registers[R]>[]
  /** Another way to look at the list; it is given the rows shown as `rows`. */
  readonly board?: Component
  /** One answer that may be given to several records at once. */
  readonly setTogether?: FieldName<Registers[R]>
  /** What a new record answers from the start. */
  readonly fresh?: Partial<RecordIn<R>>
  /** What the copy of a record answers of its own. */
  readonly ofCopy?: Partial<RecordIn<R>>
  /** Asks what is needed before a record is made; without it, one is made and opened. Takes `v-model:open`. */
  readonly beginning?: Component
  /** Offers ready-made records to start from, beside an empty one. Takes `v-model:open`. */
  readonly models?: Component
  /** Records of this register can be read from a file of another tool. */
  readonly imported?: true
  /** What an empty list suggests, where the register's own sentence does not. */
  readonly emptyLead?: (texts: Texts) => string
  readonly sections?: Readonly<Partial<Record<SectionName<Registers[R]>, OwnSection<RecordIn<R>>>>>
  /** States, in the head of the record page; it is given the record as `record`. */
  readonly states?: Component
  /** A record page of its own, given `id` and `focus`. */
  readonly page?: Component
  /** Where its records are shown, when that is not on a page of their own; `focus` is the question to go to. */
  readonly shownAt?: (record: RecordIn<R>, dossier: Dossier, focus: string) => Route | null
  /** Where the list is shown, when the register has none. */
  readonly listedAt?: Route
}

/** A presentation whose records have lost their shape: what generic pages work with. */
export interface AnyPresentation extends Omit<
  Presentation,
  'columns' | 'moreColumns' | 'under' | 'marks' | 'groupBy' | 'searched' | 'setTogether' | 'sections' | 'shownAt'
> {
  readonly columns: readonly (string | OwnColumn<AnyRecord>)[]
  readonly moreColumns?: readonly (string | OwnColumn<AnyRecord>)[]
  readonly under?: string
  readonly marks?: readonly Mark<AnyRecord>[]
  readonly groupBy?: string
  readonly searched?: readonly string[]
  readonly setTogether?: string
  readonly sections?: Readonly<Partial<Record<string, OwnSection<AnyRecord>>>>
  readonly shownAt?: (record: AnyRecord, dossier: Dossier, focus: string) => Route | null
}
