import type { CodeOf } from '@core/codes'
import type { ContentLanguage } from '@core/kinds'

/** The questions of a DPIA, whatever its method: where an entry is offered, and what a starting point asks. */
export const dpiaTopics = [
  'threshold',
  'processing',
  'responsibilities',
  'standards',
  'data',
  'lifeCycle',
  'assets',
  'purposes',
  'lawfulness',
  'minimisation',
  'quality',
  'retention',
  'alternatives',
  'information',
  'consent',
  'accessPortability',
  'rectificationErasure',
  'restrictionObjection',
  'processors',
  'transfers',
  'measures',
  'illegitimateAccess',
  'unwantedModification',
  'disappearance',
  'unfairUse',
  'discrimination',
  'surveillance',
  'lossOfControl',
  'severity',
  'likelihood',
  'ethics',
  'opinions',
  'decision',
  'review',
] as const
export type DpiaTopic = (typeof dpiaTopics)[number]

export const knowledgeKinds = [
  'definition',
  'principle',
  'example',
  'threat',
  'impact',
  'source',
  'measure',
  'question',
] as const
export type KnowledgeKind = (typeof knowledgeKinds)[number]

/** Said in every language we ship; square brackets are blanks to be filled by the person who inserts it. */
export type Said = Readonly<Record<ContentLanguage, string>>

/** 1 negligible · 2 limited · 3 significant · 4 maximum. */
export type RiskDegree = 1 | 2 | 3 | 4

/** Where the harm usually lies and how far it may go: a hint to reason from, never a value to fill in. */
export interface SeverityHint {
  readonly usual: RiskDegree
  readonly worst: RiskDegree
}

export type SecurityTheme = Exclude<CodeOf<'securityTheme'>, 'other'>

interface Entry {
  readonly id: string
  readonly topics: readonly DpiaTopic[]
  /** Sources as `citeLaw` reads them. */
  readonly law?: readonly string[]
  readonly title: Said
  /** Two to five sentences, to be read or inserted as they stand. */
  readonly text: Said
  /** Label of the tag or title of the measure once inserted. */
  readonly insert?: Said
  readonly severity?: SeverityHint
  readonly theme?: SecurityTheme
}

export interface ReadingEntry extends Entry {
  readonly kind: 'definition' | 'principle' | 'example' | 'question'
}
export interface RiskTagEntry extends Entry {
  readonly kind: 'threat' | 'source'
  readonly insert: Said
}
export interface ImpactEntry extends Entry {
  readonly kind: 'impact'
  readonly insert: Said
  readonly severity: SeverityHint
}
export interface MeasureEntry extends Entry {
  readonly kind: 'measure'
  readonly insert: Said
  readonly theme: SecurityTheme
}
/** A measure of a base someone brought, which names no theme of ours. */
export interface BroughtMeasureEntry extends Entry {
  readonly kind: 'measure'
  readonly insert: Said
}

/** One thing worth knowing while writing a DPIA, in our own words. */
export type KnowledgeEntry = ReadingEntry | RiskTagEntry | ImpactEntry | MeasureEntry | BroughtMeasureEntry
