import type { AnyRecord } from '../dossier/change'
import { extraField, isGiven } from '../law/extra-fields'
import { rowDefinitions, type RegisterName } from '../registers'
import { isExtra } from '../registers/extra-names'
import type { Asked, AskingLaw } from './asked'
import { ofActions, ofAudits, ofDpoAdvice, ofReviewIndicators } from './of-accountability'
import { ofActivities, ofDataItems, ofPurposes, ofTransfers } from './of-activities'
import { ofAlgorithmicSystems } from './of-algorithms'
import { ofBreaches, ofRedress } from './of-breaches'
import { ofDpiaAnswers, ofDpiaMeasures, ofDpiaRisks, ofDpias } from './of-dpias'
import { ofComplaints, ofRequests } from './of-requests'
import { ofLawEntries } from './of-law-entries'
import { ofProcessorActivities, ofProcessors, ofTransferAssessments } from './of-processors'
import { ofConsentChecks, ofDocuments, ofWeighedEffects } from './of-lawfulness'
import { ofJointControls, ofOrganisations, ofRetentionRules } from './of-linked'

type AnyCondition = ((it: never, whole: never, law: AskingLaw) => boolean) | undefined
type Conditions = Readonly<Record<string, Readonly<Record<string, AnyCondition>>>>

const ofRegisters: Conditions = {
  activities: ofActivities,
  organisations: ofOrganisations,
  retentionRules: ofRetentionRules,
  jointControls: ofJointControls,
  documents: ofDocuments,
  consentChecks: ofConsentChecks,
  dpias: ofDpias,
  requests: ofRequests,
  complaints: ofComplaints,
  processors: ofProcessors,
  processorActivities: ofProcessorActivities,
  transferAssessments: ofTransferAssessments,
  algorithmicSystems: ofAlgorithmicSystems,
  actions: ofActions,
  audits: ofAudits,
  dpoAdvice: ofDpoAdvice,
  breaches: ofBreaches,
  redress: ofRedress,
  lawEntries: ofLawEntries,
}
const ofRows: Conditions = {
  [rowDefinitions.purposes.name]: ofPurposes,
  [rowDefinitions.dataItems.name]: ofDataItems,
  [rowDefinitions.transfers.name]: ofTransfers,
  [rowDefinitions.weighedEffects.name]: ofWeighedEffects,
  [rowDefinitions.dpiaAnswers.name]: ofDpiaAnswers,
  [rowDefinitions.dpiaMeasures.name]: ofDpiaMeasures,
  [rowDefinitions.dpiaRisks.name]: ofDpiaRisks,
  [rowDefinitions.reviewIndicators.name]: ofReviewIndicators,
}

interface Asking {
  readonly it: AnyRecord
  /** The record that holds the row; the record itself otherwise. */
  readonly whole: AnyRecord
  readonly law: AskingLaw
}

function ask(conditions: Conditions, group: string, field: string, { it, whole, law }: Asking): Asked {
  const condition = conditions[group]?.[field]
  if (!condition) return 'always'
  // Each table above was checked against the record it speaks of; here the record has lost its shape.
  return condition(it as never, whole as never, law) ? 'yes' : 'no'
}

/** Whether a question is asked of a record. */
export const isAsked = (register: RegisterName, field: string, record: AnyRecord, law: AskingLaw): Asked =>
  isExtra(field)
    ? askExtra(register, field, record, law)
    : ask(ofRegisters, register, field, { it: record, whole: record, law })

function askExtra(register: RegisterName, field: string, record: AnyRecord, law: AskingLaw): Asked {
  const when = extraField(register, field, law)?.when
  if (!when) return 'always'
  return when.some((given) => isGiven(given, record)) ? 'yes' : 'no'
}

/** Whether a question is asked of a row of a record. */
export const isAskedInRow = (rows: string, field: string, asking: Asking): Asked => ask(ofRows, rows, field, asking)
