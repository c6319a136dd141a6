import type { CodeListName } from '../codes'
import type { Dossier } from '../dossier/dossier'
import type { Multilingual, Duration, IsoDate, IsoDateTime, IsoMoment } from '../kinds'
import type { RecordIn, RegisterName } from '../registers'
import type { RuleId } from './ids'
import type { LawParameters } from '../law/parameters'

/** `error`: a legal requirement is missing or broken on the stated facts · `warning`: very likely insufficient · `advice`: good practice. */
export type Severity = 'error' | 'warning' | 'advice'
export const severities = ['error', 'warning', 'advice'] as const satisfies readonly Severity[]

/** What a message inserts: words, a number, a code to be labelled, a date, a moment, a duration, text of the dossier in its languages, the name of a question, or several of these. */
export type FindingValue =
  | string
  | number
  | { readonly list: CodeListName; readonly code: string }
  | { readonly date: IsoDate }
  | { readonly moment: IsoMoment }
  | Duration
  | { readonly text: Multilingual }
  | { readonly register: RegisterName; readonly field: string }
  /** `more`: how many besides are not named one by one. */
  | { readonly all: readonly FindingValue[]; readonly more?: number }

/** Nobody reads a sentence with hundreds of names in it. */
export const mostNamed = 20

export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly register: RegisterName
  readonly record: string
  /** Field to go to; with `row`, the repeating group and its row. */
  readonly field: string
  readonly row?: string
  readonly values: Readonly<Record<string, FindingValue>>
  /** What is missing is a record of this register: the point is settled in its list. */
  readonly missingFrom?: RegisterName
  /** Sources of this very finding, where they are not the rule's. */
  readonly law?: readonly string[]
}

export interface RuleContext {
  readonly parameters: LawParameters
  readonly today: IsoDate
  /** The instant it is, for periods in hours; where nobody told it, the day has only begun. */
  readonly now?: IsoDateTime
}

/**
 * One expectation of the law. Pure; says only what the stated facts show. Unknown is a question, never a pass: where the
 * deciding answer is unknown the rule still speaks, as a warning at most unless the law asks for that very answer.
 */
export interface Rule {
  readonly id: RuleId
  readonly severity: Severity
  /** Sources as the message cites them. */
  readonly law: readonly string[]
  readonly reads: readonly RegisterName[]
  /** Fields of the record found at fault that the rule reads: when one of them changes, a dismissal reopens. */
  readonly inputs: readonly string[]
  readonly check: (dossier: Dossier, context: RuleContext) => readonly Finding[]
  /** Set when the rule judges the records of this register, each by itself. */
  readonly each?: RegisterName
  /** Set when all the rule says is said of records each by itself: an edit leaves the findings of the others. */
  readonly parts?: readonly RulePart[]
}

/** Fields read of registers of which little is read; which record each is, and whether it is there, is read besides. */
export type Heeds = { readonly [R in RegisterName]?: readonly (keyof RecordIn<R> & string)[] }

export const heededBy = (heeds: Heeds): readonly RegisterName[] => Object.keys(heeds) as RegisterName[]

/** How a rule judges the records of one register, each by itself. */
export interface RulePart {
  readonly register: RegisterName
  /** Registers it sees only along references, either way, from the record it judges: an edit there concerns those linked. */
  readonly follows: readonly RegisterName[]
  /** Where it looks along: parts with the same links are concerned by an edit alike. */
  readonly links: string
  /** Registers of which anything may concern any record. */
  readonly also: readonly RegisterName[]
  /** Registers of which these fields, and no other, may concern any record. */
  readonly heeds: Heeds
  readonly check: (record: string, dossier: Dossier, context: RuleContext) => readonly Finding[]
  readonly checkAll: (dossier: Dossier, context: RuleContext) => readonly Finding[]
}
