import * as activityRows from './activity-rows'
import { activities } from './activities'
import { actions } from './actions'
import { clientFile, snapshots } from './client-file'
import * as dpiaRows from './dpia-rows'
import { dpias } from './dpias'
import { jointControls, responsibilities } from './joint-controls'
import { lawEntries } from './law-entries'
import * as linked from './linked'
import { establishments, organisations } from './organisations'
import { persons } from './persons'
import { attachments, type RecordOf } from './register'
import { retentionRules } from './retention-rules'
import { securityMeasures } from './security-measures'
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
  ...linked,
  dpias,
  actions,
  lawEntries,
} as const

/** Every repeating group, by its name. */
export const rowDefinitions = {
  ...activityRows,
  ...dpiaRows,
  attachments,
  establishments,
  responsibilities,
  snapshots,
} as const

export type Registers = typeof registers
export type RegisterName = keyof Registers
export type RowDefinitions = typeof rowDefinitions
export type RowName = keyof RowDefinitions

export const registerNames = Object.keys(registers) as readonly RegisterName[]

export type RecordIn<R extends RegisterName> = RecordOf<Registers[R]>
export type Activity = RecordIn<'activities'>
export type Organisation = RecordIn<'organisations'>
export type Person = RecordIn<'persons'>
export type JointControl = RecordIn<'jointControls'>
export type RetentionRule = RecordIn<'retentionRules'>
export type SecurityMeasure = RecordIn<'securityMeasures'>
export type Processor = RecordIn<'processors'>
export type ClientFile = RecordIn<'clientFile'>
export type Purpose = RowOf<RowDefinitions['purposes']>
export type Subject = RowOf<RowDefinitions['subjects']>
export type DataItem = RowOf<RowDefinitions['dataItems']>
export type Transfer = RowOf<RowDefinitions['transfers']>
export type Dpia = RecordIn<'dpias'>
export type Action = RecordIn<'actions'>
export type LawEntry = RecordIn<'lawEntries'>
export type DpiaAnswer = RowOf<RowDefinitions['dpiaAnswers']>
export type DpiaMeasure = RowOf<RowDefinitions['dpiaMeasures']>
export type DpiaRisk = RowOf<RowDefinitions['dpiaRisks']>
