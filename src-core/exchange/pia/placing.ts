import type { ContentLanguage } from '../../kinds'
import type { Action, Dpia, DpiaAnswer, DpiaMeasure, DpiaRisk } from '../../registers'
import type { RowKey } from './foreign'
import type { Notes } from './notes'
import type { PiaFile } from './pia-file'
import type { RiskItem } from './questions'

export type Writable<T> = { -readonly [K in keyof T]: T[K] }
export type PlacedAction = Pick<Action, 'id' | 'title' | 'description' | 'about' | 'owner' | 'dueOn' | 'state'>
export type Remark = Dpia['remarks'][number]

/** An assessment being made of a file. The same file, language and ids give the same assessment: that is how an export tells what was edited. */
export interface Placing {
  readonly file: PiaFile
  readonly language: ContentLanguage
  readonly idOf: (key: RowKey) => string
  readonly notes: Notes
  readonly fields: Partial<Writable<Dpia>>
  /** By number of the question. */
  readonly answers: Map<string, Writable<DpiaAnswer>>
  /** By place in the file. */
  readonly measures: Map<number, Writable<DpiaMeasure>>
  readonly risks: Map<RiskItem, Writable<DpiaRisk>>
  readonly remarks: Map<number, Remark>
  /** By reference of the evaluation. */
  readonly actions: Map<string, PlacedAction>
}

export type Placed = Placing & { readonly dpia: Dpia }
