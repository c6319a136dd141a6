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

/**
 * A record the activity names by its key. One of the same name that the client already has takes its place.
 * `jurisdictions`: whose law its national answers state; empty or left out, anyone's.
 */
export type LinkedRecord = {
  [R in LinkedRegister]: {
    readonly key: string
    readonly register: R
    readonly jurisdictions?: readonly CodeOf<'jurisdiction'>[]
    readonly answers: Answers<R>
  }
}[LinkedRegister]

/**
 * An activity to begin from, as a value that can be saved in one JSON file and given to a colleague. It answers what is
 * alike everywhere; what only the organisation knows stays unanswered, and so is asked.
 */
export interface ActivityModel {
  readonly format: 'trente-activity-model'
  /** Of the format. */
  readonly version: 1
  readonly id: string
  /** Of this model: rises when what it answers changes. */
  readonly edition: number
  readonly title: Multilingual
  /** For whom it was written, and what it leaves to be answered. */
  readonly summary: Multilingual
  /** Whom it suits; empty: everyone. */
  readonly sectors: readonly CodeOf<'sector'>[]
  /** Where it is usual, and proposed to a new client; `all`: everywhere it suits. */
  readonly usualIn: readonly CodeOf<'sector'>[]
  /** Where such a processing exists at all; empty: anywhere. */
  readonly countries: readonly CodeOf<'country'>[]
  /** Whose law its national answers state (`national-answers.ts`): a file that follows none of them begins without these. */
  readonly jurisdictions: readonly CodeOf<'jurisdiction'>[]
  /** What others usually do in it on the organisation's behalf: who they are, only the organisation knows. */
  readonly usualProcessors: readonly Multilingual[]
  /** Whether an assessment is to be expected, and when. */
  readonly dpiaHint: Multilingual
  readonly activity: Answers<'activities'>
  readonly linked: readonly LinkedRecord[]
}

/** Those we ship are told in both languages. */
export interface ShippedModel extends ActivityModel {
  readonly title: Said
  readonly summary: Said
  readonly usualProcessors: readonly Said[]
  readonly dpiaHint: Said
}
