import type { CodeOf } from '../codes'
import type { Duration, IsoDate } from '../kinds'
import type { BreachFormOf } from './breach-form'
import type { Confidence } from './confidence'
import type { DpiaLists } from './dpia-lists'
import type { PackField } from './extra-fields'
import type { CitedAs, LawWords } from './law-words'
import type { HealthHosting } from './health-hosting'
import type { Holiday } from './holidays'
import type { NationalId } from './national-ids'
import type { CodesElsewhere } from './offered'
import type { ComplaintClock, RequestClock } from './request-clock'

/** One dated entry of an adequacy list, Art. 45 and its counterparts. `until` is the last day it holds, when the decision has an end. */
export interface AdequacyDecision {
  readonly country: CodeOf<'country'>
  readonly decision: string
  readonly from: IsoDate
  readonly until?: IsoDate
  /** Only some importers are covered: commercial bodies (Canada), listed ones (United States). */
  readonly scope?: CodeOf<'adequacyScope'>
  readonly confidence: Confidence
  /** Added by a person to this file: it speaks before the others while it holds. */
  readonly own?: true
}

/** A published period a retention rule is compared with: an upper reference, a legal minimum, or both. */
export interface RetentionReference {
  readonly code: CodeOf<'retentionReference'>
  readonly jurisdiction: CodeOf<'jurisdiction'>
  /** Longest usual period in active use. */
  readonly atMost?: Duration
  /** Shortest lawful period, active use and archive together. */
  readonly atLeast?: Duration
  readonly source: string
}

/** The figures rules read, as they stand on one day. Data of the packs, never literals in rules. */
export interface LawParameters {
  readonly on: IsoDate
  /** What lists do not offer here. A file that chose no law yet is offered everything. */
  readonly codesElsewhere: CodesElsewhere
  /** Ids of rules that hold elsewhere only, or not here. */
  readonly rulesOff: readonly string[]
  /** Beginnings of sources that bind elsewhere only: `LIL` in a file that follows no French law. */
  readonly sourcesElsewhere: readonly string[]
  /** Of the chosen jurisdictions; the Union's where there is none. */
  readonly words: LawWords
  /** Sources of the Union that bear another name in the law of the file. */
  readonly citedAs: readonly CitedAs[]
  /** Rights the chosen jurisdictions add to those of the GDPR. */
  readonly nationalRights: readonly CodeOf<'right'>[]
  /** Questions the chosen jurisdictions add to the registers. */
  readonly extraFields: readonly PackField[]
  /** What the chosen authorities require an assessment for, and exempt from one; empty where no list is coded. */
  readonly dpiaLists: readonly DpiaLists[]
  /** How the chosen authorities are told of a breach. */
  readonly breachForms: readonly BreachFormOf[]
  /** National numbers of the chosen jurisdictions. */
  readonly nationalIds: readonly NationalId[]
  /** Id of the starting point the chosen authority's method suggests for an assessment; '' for none. */
  readonly dpiaStart: string
  /** Days of rest besides Saturdays and Sundays. */
  readonly holidays: readonly Holiday[]
  /** How each law of the file counts the time to answer a person, Art. 12(3). Never empty. */
  readonly requestClocks: readonly RequestClock[]
  /** By when a complaint is acknowledged; empty where no law of the file fixes a day. */
  readonly complaintClocks: readonly ComplaintClock[]
  /** Working days within which a proof of identity or a clarification is asked for without undue delay. */
  readonly requestPromptDays: number
  /** How long before the due date of a request one is warned. */
  readonly requestWarningDays: number
  /** How long the file of an answered request is kept. */
  readonly requestFileKept: Duration
  readonly ropaExemptionHeadcount: number
  readonly reviewMonthsDefault: number
  /** What good practice calls recent, and how quiet a file may be: months, and activities for the last one. */
  readonly governance: {
    readonly policyMonths: number
    readonly trainingMonths: number
    readonly auditMonths: number
    readonly dpoReportMonths: number
    readonly quietMonths: number
    readonly quietActivities: number
  }
  /** From how many staff on a public body publishes the rules of its main algorithms, where a chosen law says so. */
  readonly algorithmRulesHeadcount: number | undefined
  readonly securityTestMonths: number
  readonly dpfCheckMonths: number
  readonly adequacyWarningMonths: number
  readonly maximalPurposes: number
  readonly minimalPurposeLength: number
  /** Art. 36(2): time the authority has to answer, the time it may add, and by when it must say so. */
  readonly consultationWeeks: number
  readonly consultationExtensionWeeks: number
  readonly consultationNoticeMonths: number
  /** Art. 33(1): hours to notify a breach; undefined under a law that fixes none. */
  readonly breachDeadlineHours: number | undefined
  /** From which risk on the authority is told. */
  readonly breachThreshold: 'risk' | 'high'
  /** Days after which a notification left incomplete is asked about; hours after which an investigation is. */
  readonly breachFollowUpDays: number
  readonly breachInvestigationHours: number
  /** So many breaches of one activity in so many months are asked about. */
  readonly breachRepeatCount: number
  readonly breachRepeatMonths: number
  /** How long the report of a breach is kept at least, where a chosen law says so. */
  readonly breachReportKept: Duration | undefined
  /** Art. 99(2): what started before was not late for having no assessment. */
  readonly dpiaDutyFrom: IsoDate
  /** From how many people on we suggest that a scale may be large. No text gives a figure: a hint, never a test. */
  readonly largeScaleHint: number
  /** CNIL 2019-118: staff administration is exempt below this headcount. */
  readonly staffExemptionHeadcount: number
  /** The days from which the AI Act applies, part by part; '' while no text fixes one. */
  readonly aiAct: {
    readonly prohibitionsFrom: IsoDate
    readonly transparencyFrom: IsoDate
    readonly highRiskFrom: IsoDate
    /** Safety components of products, Annex I. */
    readonly productsFrom: IsoDate
  }
  /** After how long a bias test is to be made again, where the person chose no interval. */
  readonly biasRetestMonths: number
  /** Below this ratio of selection rates a gap draws attention. A convention, never a legal test. */
  readonly selectionRateAlert: number
  /** Art. 8(1): under each chosen law that fixes one, the age from which a child consents alone to an online service. */
  readonly childConsentAges: readonly { readonly jurisdiction: CodeOf<'jurisdiction'>; readonly age: number }[]
  /** Below this age child and parent consent together, where a chosen law says so. */
  readonly jointConsentBelow: number | undefined
  /** The day since which calling a consumer takes prior consent, where a chosen law says so and that day has come. */
  readonly phoneConsentSince: IsoDate | undefined
  /** How long a judgment of a processor's guarantees is worth something. */
  readonly guaranteesMonths: number
  /** How long before its end a contract is to be thought of. */
  readonly contractWarningMonths: number
  /** The certificate a chosen law wants of whoever hosts health data. */
  readonly healthHosting: HealthHosting | undefined
  /** How long ago withdrawing a consent may have been tried last: a habit of ours, no text fixes it. */
  readonly withdrawalTestMonths: number
  /** How long a choice about trackers is kept before it is asked again, where a chosen authority says so. */
  readonly trackerChoiceMonths: number | undefined
  readonly cctvRetention: Duration
  readonly applicantRetention: Duration
  readonly prospectRetention: Duration
  /** Where data travel without a transfer under the law the file follows. */
  readonly home: {
    readonly zone: CodeOf<'transferHome'>
    readonly countries: readonly CodeOf<'country'>[]
    /** The tools that stand for its list of adequate countries, and for its framework with the United States. */
    readonly adequacyTool: CodeOf<'transferMechanism'>
    readonly frameworkTool: CodeOf<'transferMechanism'>
  }
  /** Tools that only another law than the GDPR knows, and the countries of the exporters they are for. */
  readonly nationalTransferTools: readonly {
    readonly tools: readonly CodeOf<'transferMechanism'>[]
    readonly exporters: readonly CodeOf<'country'>[]
  }[]
  readonly eea: readonly CodeOf<'country'>[]
  /** Territories of Member States whose regime must be asked about: neither counted in the EEA nor reported as outside. */
  readonly territoriesToAsk: readonly CodeOf<'country'>[]
  /** Under the law the file follows, every decision taken up to that day, those that have ended included; its own first. */
  readonly adequacy: readonly AdequacyDecision[]
  /** Of the Union and of the chosen jurisdictions. */
  readonly retentionReferences: readonly RetentionReference[]
}
