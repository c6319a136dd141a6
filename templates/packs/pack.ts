import type { CodeListName, CodeOf } from '@core/codes'
import type { Duration, InEachLanguage, IsoDate } from '@core/kinds'
import type { BreachForm } from '@core/law/breach-form'
import type { Confidence } from '@core/law/confidence'
import type { DpiaLists } from '@core/law/dpia-lists'
import type { ExtraField } from '@core/law/extra-fields'
import type { HealthHosting } from '@core/law/health-hosting'
import type { Holiday } from '@core/law/holidays'
import type { CitedAs, LawWords } from '@core/law/law-words'
import type { NationalId } from '@core/law/national-ids'
import type { CodesElsewhere } from '@core/law/offered'
import type { AdequacyDecision, RetentionReference } from '@core/law/parameters'
import type { RuleId } from '@core/rules/ids'

/** `proposed` values are shown, never applied. */
export type LawStatus = 'inForce' | 'proposed'

/** Where a figure comes from and how sure we are of it. */
export interface Sourced {
  /** As one would cite it; in words of both languages where it needs words. */
  readonly source: string | InEachLanguage
  readonly status: LawStatus
  readonly confidence: Confidence
  readonly checkedOn: IsoDate
  readonly remark?: InEachLanguage
}

export type ParameterValue = number | string | Duration | Readonly<Record<string, number | string>>

/** A figure of the law and the days it holds: from `validFrom`, until the day before `validTo`. For a proposal, `validFrom` is the day it was made. */
export interface LawParameter extends Sourced {
  readonly key: string
  readonly jurisdiction: CodeOf<'jurisdiction'>
  readonly value: ParameterValue
  readonly validFrom: IsoDate
  readonly validTo?: IsoDate
  /** Added by a person to one file: it speaks before the others of its jurisdiction. */
  readonly own?: true
}

/** An answer of a list that stopped being one: offered no more, read where it was given. */
export interface EndedCode extends Sourced {
  readonly list: CodeListName
  readonly code: string
  /** Last day on which it was an answer. */
  readonly until: IsoDate
}

/** Countries or territories that share a regime over the same days. */
export interface TransferZone extends Sourced {
  readonly zone: 'eea' | 'toAsk'
  readonly countries: readonly CodeOf<'country'>[]
  readonly validFrom: IsoDate
  readonly validTo?: IsoDate
}

/** What one authority's country adds. Pure data: a JSON copy of a pack is the same pack. */
export interface Pack {
  readonly id: string
  readonly jurisdiction: CodeOf<'jurisdiction'>
  /** What its authority and its law are called. */
  readonly words: LawWords
  /** Sources of the Union it cites otherwise. */
  readonly citedAs: readonly CitedAs[]
  /** Countries whose new files follow it. */
  readonly countries: readonly CodeOf<'country'>[]
  /** Rules that are its law alone: they stay silent in files that do not follow it. */
  readonly rules: readonly RuleId[]
  /** General rules that do not hold under it. */
  readonly without: readonly RuleId[]
  /** Beginnings of legal sources that bind there only: `LIL`. */
  readonly sources: readonly string[]
  /** Legal bases that its law alone knows. */
  readonly legalBases: readonly CodeOf<'legalBasis'>[]
  /** Rights it adds to those of the GDPR. */
  readonly rights: readonly CodeOf<'right'>[]
  /** Questions it adds to the registers. Answers are kept under the id of the pack: neither is ever renamed. */
  readonly extraFields: readonly ExtraField[]
  /** Names of those by which it asks for a certificate of whoever hosts health data. */
  readonly healthHosting?: HealthHosting
  readonly dpiaLists?: Omit<DpiaLists, 'authority'> & Sourced
  /** Starting point its authority's own method suggests for an assessment: an id of the starting points. */
  readonly dpiaStart?: string
  /** Set where its law is not the GDPR: data stay at home in its own countries, and transfers have tools of their own. */
  readonly ownTransfers?: {
    readonly zone: Exclude<CodeOf<'transferHome'>, 'eea'>
    readonly tools: readonly CodeOf<'transferMechanism'>[]
    readonly adequacyTool: CodeOf<'transferMechanism'>
    readonly frameworkTool: CodeOf<'transferMechanism'>
  }
  readonly breachForm?: BreachForm & Sourced
  readonly nationalIds: readonly (NationalId & Sourced)[]
  readonly endedCodes: readonly EndedCode[]
  readonly holidays: readonly (Holiday & Sourced)[]
  readonly parameters: readonly LawParameter[]
  readonly adequacy: readonly (AdequacyDecision & Sourced)[]
  readonly zones: readonly TransferZone[]
  readonly retentionReferences: readonly (RetentionReference & Sourced)[]
}

/** What is an answer under its law alone: its bases, its transfer tools, the types of its lists. */
export const codesOnlyOf = (pack: Pack): CodesElsewhere => ({
  legalBasis: pack.legalBases,
  transferMechanism: pack.ownTransfers?.tools ?? [],
  dpiaRequiredType: pack.dpiaLists?.required.map(({ code }) => code) ?? [],
  dpiaExemptType: pack.dpiaLists?.exempt.map(({ code }) => code) ?? [],
})

/** The Union's law, as every country that applies it calls it. */
export const gdpr = { fr: 'RGPD', en: 'GDPR' } as const

/** The words of a Member State: its authority has one name in every language. */
export const unionWords = (authority: string): LawWords => ({ authority: { fr: authority, en: authority }, law: gdpr })

/** A pack that adds nothing: what a new one starts from. */
export const nothingMore = {
  countries: [],
  rules: [],
  without: [],
  sources: [],
  legalBases: [],
  rights: [],
  extraFields: [],
  citedAs: [],
  nationalIds: [],
  endedCodes: [],
  holidays: [],
  parameters: [],
  adequacy: [],
  zones: [],
  retentionReferences: [],
} as const satisfies Omit<Pack, 'id' | 'jurisdiction' | 'words'>
