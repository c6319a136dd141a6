import type { Multilingual } from '@core/kinds'
import type { DpiaTopic, Said, SecurityTheme } from '../knowledge/knowledge'
import type { KnowledgeId } from '../knowledge/registry'

/** What one fears for people. The first three are those of the CNIL method; the others come with WP 248 and Art. 25. */
export const fearedEvents = [
  'illegitimateAccess',
  'unwantedModification',
  'disappearance',
  'unfairUse',
  'discrimination',
  'excessiveSurveillance',
  'lossOfControl',
  'other',
] as const
export type FearedEvent = (typeof fearedEvents)[number]

/** The id of a knowledge entry, or words of the author's own. */
export type Tag = string | Multilingual

export interface StartQuestion {
  readonly topic: DpiaTopic
  /** Heading under which the question stands; questions of one part follow each other. */
  readonly part?: Multilingual
  /** What to answer, said to the person who answers. */
  readonly prompt: Multilingual
  /** A draft answer; square brackets are facts only the organisation knows. */
  readonly suggestion?: Multilingual
  readonly law?: readonly string[]
}

/** A risk to examine. It bears no degree: severity and likelihood are judged by people, never pre-filled. */
export interface StartRisk {
  readonly event: FearedEvent
  readonly prompt: Multilingual
  /** How it could happen here, as a draft. */
  readonly suggestion?: Multilingual
  readonly impacts: readonly Tag[]
  readonly threats: readonly Tag[]
  readonly sources: readonly Tag[]
  readonly measures: readonly Tag[]
}

/** A measure to consider. It bears no state: only the organisation knows whether it exists. */
export interface StartMeasure {
  readonly measure: Tag
  /** Needed for a measure in the author's own words; a known one brings its theme. */
  readonly theme?: SecurityTheme
  readonly note?: Multilingual
}

/** A DPIA to begin from, as a value that can be saved in one JSON file and given to a colleague. */
export interface DpiaStart {
  readonly format: 'trente-dpia-start'
  readonly version: 1
  readonly id: string
  readonly title: Multilingual
  /** For which processing it was written. */
  readonly summary: Multilingual
  readonly method: 'cnil' | 'ico' | 'edpb'
  readonly questions: readonly StartQuestion[]
  readonly risks: readonly StartRisk[]
  readonly measures: readonly StartMeasure[]
}

/** Those we ship: both languages, and only ids that exist. */
type ShippedTag = KnowledgeId | Said
interface SaidQuestion extends StartQuestion {
  readonly part: Said
  readonly prompt: Said
  readonly suggestion?: Said
}
interface SaidRisk extends StartRisk {
  readonly prompt: Said
  readonly suggestion?: Said
  readonly impacts: readonly ShippedTag[]
  readonly threats: readonly ShippedTag[]
  readonly sources: readonly ShippedTag[]
  readonly measures: readonly ShippedTag[]
}
interface SaidMeasure extends StartMeasure {
  readonly measure: ShippedTag
  readonly note?: Said
}
export interface ShippedStart extends DpiaStart {
  readonly title: Said
  readonly summary: Said
  readonly questions: readonly SaidQuestion[]
  readonly risks: readonly SaidRisk[]
  readonly measures: readonly SaidMeasure[]
}
export type ShippedQuestion = SaidQuestion
