import type { CodeOf } from '@core/codes'
import type { Multilingual } from '@core/kinds'
import type { RecordIn } from '@core/registers'
import type { Said } from '../knowledge/knowledge'

/** Records a model may bring along. People, organisations and assessments are never among them: they are the client's. */
export const linkedRegisters = [
  'retentionRules',
  'securityMeasures',
  'supportingAssets',
  'processors',
  'documents',
] as const
export type LinkedRegister = (typeof linkedRegisters)[number]

/** Rows bear keys of the model's own in place of ids, and answer what they want to. */
type Partly<V> = V extends readonly (infer Row extends { readonly id: string })[]
  ? readonly (Partial<Row> & Pick<Row, 'id'>)[]
  : V
type Answers<R extends LinkedRegister | 'activities'> = {
  readonly [N in Exclude<keyof RecordIn<R>, 'id' | 'ref' | 'createdAt' | 'updatedAt' | 'author'>]?: Partly<
    RecordIn<R>[N]
  >
}

/** A record the activity names by its key. One of the same name that the client already has takes its place. */
export type LinkedRecord = {
  [R in LinkedRegister]: { readonly key: string; readonly register: R; readonly answers: Answers<R> }
}[LinkedRegister]

/**
 * An activity to begin from, as a value that can be saved in one JSON file and given to a colleague. It answers what is
 * alike everywhere; what only the organisation knows stays unanswered, and so is asked.
 */
export interface ActivityModel {
  readonly format: 'trente-activity-model'
  readonly version: 1
  readonly id: string
  readonly title: Multilingual
  /** For whom it was written, and what it leaves to be answered. */
  readonly summary: Multilingual
  /** Whom it suits; empty: everyone. */
  readonly sectors: readonly CodeOf<'sector'>[]
  /** Whose law its periods and references come from; empty: anyone's. */
  readonly countries: readonly CodeOf<'country'>[]
  readonly activity: Answers<'activities'>
  readonly linked: readonly LinkedRecord[]
}

/** Those we ship are told in both languages. */
export interface ShippedModel extends ActivityModel {
  readonly title: Said
  readonly summary: Said
}
