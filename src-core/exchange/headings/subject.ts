/** What a table or a column may be about. The last five are known so that their tables are not taken for another's. */
export const subjects = [
  'activities',
  'processorActivities',
  'processors',
  'breaches',
  'requests',
  'retentionRules',
  'securityMeasures',
  'supportingAssets',
  'actions',
  'persons',
  'organisations',
  'risks',
  'comparison',
  'dictionary',
  'consents',
  'codes',
] as const
export type Subject = (typeof subjects)[number]

export const headingLanguages = ['fr', 'en', 'de', 'nl', 'es', 'it', 'pt'] as const
export type HeadingLanguage = (typeof headingLanguages)[number]

export interface Meaning {
  readonly subject: Subject
  /** Of activities an `ActivityField`, of another register one of its fields or `ref`, of the last five a word of ours. */
  readonly field: string
  /** 0..1 */
  readonly certainty: number
  readonly languages: readonly HeadingLanguage[]
}

/** What tables and forms say of a processing: finer than the register where they are, since it must be told apart to be placed. */
export type ActivityField =
  | 'name'
  | 'ref'
  | 'purposes'
  | 'subPurposes'
  | 'legalBasis'
  | 'legalBasisJustification'
  | 'legitimateInterests'
  | 'consent'
  | 'article9'
  | 'subjects'
  | 'subjectCount'
  | 'vulnerable'
  | 'largeScale'
  | 'dataCategories'
  | 'dataDetail'
  | 'otherCategories'
  | 'sensitiveData'
  | 'specialCategories'
  | 'minimisation'
  | 'retention'
  | 'retentionName'
  | 'retentionTrigger'
  | 'retentionLegalReference'
  | 'retentionFate'
  | 'archive'
  | 'recipients'
  | 'internalRecipients'
  | 'processors'
  | 'processorOrThird'
  | 'processorRole'
  | 'contractLink'
  | 'transfers'
  | 'transferCountries'
  | 'transferRecipients'
  | 'safeguards'
  | 'security'
  | 'department'
  | 'owner'
  | 'author'
  | 'createdOn'
  | 'status'
  | 'startDate'
  | 'endDate'
  | 'lastReviewedOn'
  | 'description'
  | 'comments'
  | 'source'
  | 'collection'
  | 'information'
  | 'rights'
  | 'automatedDecisions'
  | 'profiling'
  | 'assets'
  | 'location'
  | 'role'
  | 'body'
  | 'bodyNumber'
  | 'controllerContact'
  | 'jointControllers'
  | 'representative'
  | 'dpo'
  | 'personSurname'
  | 'personFirstName'
  | 'dpiaRequired'
  | 'dpiaProgress'
  | 'dpiaLink'
  | 'riskLevel'
  | 'breachOccurred'

/** Headings of one field, as people write them, by language. */
export type Words = Readonly<Partial<Record<HeadingLanguage, readonly string[]>>>
export type Vocabulary<F extends string = string> = Readonly<Partial<Record<F, Words>>>
/** The headings of processings in one language: long enough for a file each. */
export type ActivityWords = Readonly<Partial<Record<ActivityField, readonly string[]>>>
