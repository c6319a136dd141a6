import * as accountability from './accountability'
import * as activityRows from './activity-rows'
import { activities } from './activities'
import { actions } from './actions'
import * as algorithmRows from './algorithm-rows'
import { algorithmicSystems } from './algorithmic-systems'
import { auditFindings, audits } from './audits'
import * as breachRows from './breach-rows'
import { breaches } from './breaches'
import { clientFile, importRemains, snapshots } from './client-file'
import { complaints } from './complaints'
import { contractChecks, contractClauses } from './contract-checks'
import { balancingTests, weighedEffects } from './balancing-tests'
import { consentChecks } from './consent-checks'
import { documents } from './documents'
import * as dpiaRows from './dpia-rows'
import { dpias } from './dpias'
import { jointControls, responsibilities } from './joint-controls'
import { lawEntries } from './law-entries'
import * as linked from './linked'
import { managementReviews, reviewDecisions, reviewIndicators } from './management-reviews'
import { establishments, organisations } from './organisations'
import { persons } from './persons'
import { customers, instructions, processorActivities } from './processor-activities'
import { processors } from './processors'
import { redress } from './redress'
import { attachments, type RecordOf } from './register'
import { clockStops, requests } from './requests'
import { retentionRules } from './retention-rules'
import { securityMeasures } from './security-measures'
import { transferAssessments } from './transfer-assessments'
import type { RowOf } from '../kinds'

export * from './register'

/** Every register of a client file. A small one is a definition in linked.ts and its words; CONTRIBUTING.md says how. */
export const registers = {
  clientFile,
  organisations,
  persons,
  jointControls,
  activities,
  retentionRules,
  securityMeasures,
  processors,
  contractChecks,
  processorActivities,
  ...linked,
  transferAssessments,
  algorithmicSystems,
  documents,
  balancingTests,
  consentChecks,
  dpias,
  breaches,
  redress,
  actions,
  requests,
  complaints,
  ...accountability,
  audits,
  managementReviews,
  lawEntries,
} as const

/** Every repeating group, by its name. */
export const rowDefinitions = {
  ...activityRows,
  ...dpiaRows,
  ...algorithmRows,
  ...breachRows,
  attachments,
  clockStops,
  contractClauses,
  customers,
  instructions,
  auditFindings,
  reviewIndicators,
  reviewDecisions,
  establishments,
  responsibilities,
  snapshots,
  importRemains,
  weighedEffects,
} as const

export type Registers = typeof registers
export type RegisterName = keyof Registers
export type RowDefinitions = typeof rowDefinitions
export type RowName = keyof RowDefinitions

export const registerNames = Object.keys(registers) as readonly RegisterName[]
export const isRegister = (name: string): name is RegisterName => Object.hasOwn(registers, name)

export type RecordIn<R extends RegisterName> = RecordOf<Registers[R]>
export type Activity = RecordIn<'activities'>
export type Organisation = RecordIn<'organisations'>
export type Person = RecordIn<'persons'>
export type JointControl = RecordIn<'jointControls'>
export type RetentionRule = RecordIn<'retentionRules'>
export type SecurityMeasure = RecordIn<'securityMeasures'>
export type Processor = RecordIn<'processors'>
export type ContractCheck = RecordIn<'contractChecks'>
export type ProcessorActivity = RecordIn<'processorActivities'>
export type TransferAssessment = RecordIn<'transferAssessments'>
export type ClientFile = RecordIn<'clientFile'>
export type Purpose = RowOf<RowDefinitions['purposes']>
export type Subject = RowOf<RowDefinitions['subjects']>
export type DataItem = RowOf<RowDefinitions['dataItems']>
export type Transfer = RowOf<RowDefinitions['transfers']>
export type Dpia = RecordIn<'dpias'>
export type Request = RecordIn<'requests'>
export type Complaint = RecordIn<'complaints'>
export type BalancingTest = RecordIn<'balancingTests'>
export type ConsentCheck = RecordIn<'consentChecks'>
export type CitedDocument = RecordIn<'documents'>
export type Breach = RecordIn<'breaches'>
export type BreachNotification = RowOf<RowDefinitions['breachNotifications']>
export type Action = RecordIn<'actions'>
export type AlgorithmicSystem = RecordIn<'algorithmicSystems'>
export type BiasTest = RowOf<RowDefinitions['biasTests']>
export type BiasCorrection = RowOf<RowDefinitions['biasCorrections']>
export type Audit = RecordIn<'audits'>
export type ManagementReview = RecordIn<'managementReviews'>
export type AuditFinding = RowOf<RowDefinitions['auditFindings']>
export type ReviewIndicator = RowOf<RowDefinitions['reviewIndicators']>
export type LawEntry = RecordIn<'lawEntries'>
export type DpiaAnswer = RowOf<RowDefinitions['dpiaAnswers']>
export type DpiaMeasure = RowOf<RowDefinitions['dpiaMeasures']>
export type DpiaRisk = RowOf<RowDefinitions['dpiaRisks']>
