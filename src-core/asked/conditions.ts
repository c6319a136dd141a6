import type { CodeOf } from '@core/codes'
import type { AnyRecord } from '@core/dossier/change'
import {
  rowDefinitions,
  type Activity,
  type DataItem,
  type JointControl,
  type Organisation,
  type Purpose,
  type RecordIn,
  type RetentionRule,
  type Transfer,
} from '@core/registers'
import { sensitivityOf } from '@core/law/sensitivity'
import { answerConditions, dpiaConditions, measureConditions, riskConditions } from './dpia-conditions'
import { isOneOf } from '../codes/is-one-of'

/** When a question is worth asking. One that is answered is always shown, whatever its condition says. */
type AskedWhen<T, Whole = T> = { readonly [N in keyof T]?: (it: T, whole: Whole) => boolean }

const hasBasis = (a: Activity, ...bases: readonly Purpose['legalBasis'][]) =>
  a.purposes.some(({ legalBasis }) => bases.includes(legalBasis))

/** Art. 9 is asked of a purpose when special data serve it; data that name no purpose may serve any. */
export function usesSpecial(purpose: Purpose, a: Activity): boolean {
  return a.dataItems.some(
    (each) => sensitivityOf(each) === 'special' && (each.purposes.length === 0 || each.purposes.includes(purpose.id)),
  )
}

const holdsCriminal = (a: Activity) => a.dataItems.some((each) => sensitivityOf(each) === 'criminal')

const activity = {
  jointControl: (a) => a.controllers.length > 1,
  independentControllersReason: (a) => a.controllers.length > 1 && a.jointControl === '',
  childOnlineServiceConsent: (a) => a.childrenInvolved !== 'no' && hasBasis(a, 'consent', ''),
  minAge: (a) => a.childOnlineServiceConsent === 'yes',
  ageCheckMethod: (a) => a.childOnlineServiceConsent === 'yes',
  parentalConsentMethod: (a) => a.childOnlineServiceConsent === 'yes',
  childFriendlyNotice: (a) => a.childrenInvolved === 'yes',
  criminalAuthority: (a) => holdsCriminal(a),
  criminalLawReference: (a) => holdsCriminal(a),
  noRecipientsConfirmed: (a) => a.externalRecipients.length === 0,
  transfers: (a) => a.transfersDeclared !== 'no',
  noticeExemption: (a) => a.noticeDocuments.length === 0,
  noticeExemptionReason: (a) => a.noticeExemption !== '',
  rightsOverrideReason: (a) => a.rightsOverride.length > 0,
  objectionMechanism: (a) =>
    hasBasis(a, 'publicTask', 'legitimateInterests') ||
    a.purposes.some(({ directMarketing }) => directMarketing === 'yes'),
  withdrawalMechanism: (a) => hasBasis(a, 'consent'),
  portabilityFormat: (a) => hasBasis(a, 'consent', 'contract'),
  algorithmicSystems: (a) => a.profiling === 'yes' || (a.automatedDecision !== '' && a.automatedDecision !== 'none'),
  surveillanceJustification: (a) => a.surveillanceLevel !== '' && a.surveillanceLevel !== 'none',
  // Whether an assessment is needed is decided for every activity, be it in one word.
  dpiaDecision: () => true,
  dpia: (a) => a.dpiaDecision === 'required',
} satisfies AskedWhen<Activity>

const purpose = {
  legalReference: (p) => p.legalBasis === 'legalObligation' || p.legalBasis === 'publicTask',
  lia: (p) => p.legalBasis === 'legitimateInterests',
  consentRecord: (p) => p.legalBasis === 'consent',
  art9Condition: usesSpecial,
  // Art. 9(2)(b), (g), (h), (i) and (j) each lean on a law of the Union or of a Member State.
  art9NationalLaw: (p) =>
    isOneOf(
      ['employmentSocial', 'substantialPublicInterest', 'healthCare', 'publicHealth', 'archivingResearchStats'],
      p.art9Condition,
    ),
  compatibilityTest: (p) => p.furtherUse === 'yes',
} satisfies AskedWhen<Purpose, Activity>

const dataItem = {
  mandatory: (_, a) => a.collectionMode !== 'indirect',
  source: (_, a) => a.collectionMode !== 'direct',
  sourceDetail: (d, a) => a.collectionMode !== 'direct' && d.source !== '' && d.source !== 'subject',
  nationalId: (d) => d.category === 'nationalId',
  nationalIdReference: (d) => d.nationalId === 'yes' || d.category === 'nationalId',
} satisfies AskedWhen<DataItem, Activity>

const clauses: readonly CodeOf<'transferMechanism'>[] = ['sccEU', 'ch_scc']
/** Tools of Art. 46: the assessment of C-311/18 goes with them, not with adequacy nor with Art. 49. */
const safeguards: readonly CodeOf<'transferMechanism'>[] = [
  ...clauses,
  '46_2_a',
  'bcrC',
  'bcrP',
  'sccSA',
  'codeOfConduct',
  'certification',
  'adHocClauses',
  'adminArrangement',
  'uk_idta',
  'uk_addendum',
]
const isDerogation = (t: Transfer) => t.mechanism.startsWith('d49_')
const isCompelling = (t: Transfer) => t.mechanism === 'd49_compelling'

const transfer = {
  importerIsCommercial: (t) => t.destination === 'CA',
  clauseSet: (t) => isOneOf(clauses, t.mechanism),
  sccModule: (t) => isOneOf(clauses, t.mechanism),
  dpfListCheckedOn: (t) => isOneOf(['adequacyDPF', 'uk_databridge', 'ch_dpf'], t.mechanism),
  derogationJustification: isDerogation,
  derogationOccasional: isDerogation,
  transferRiskTold: (t) => t.mechanism === 'd49_a',
  compellingAssessment: isCompelling,
  compellingSafeguards: isCompelling,
  authorityInformedOn: isCompelling,
  peopleInformedOn: isCompelling,
  tia: (t) => isOneOf(safeguards, t.mechanism),
  keyHolder: (t) => t.format.some((format) => format !== 'clear'),
} satisfies AskedWhen<Transfer, Activity>

const organisation = {
  offersOrMonitorsInEea: (o) => o.country === '' || o.country === 'GB' || o.country === 'CH' || o.country === 'US',
  representativeExempt: (o) => o.offersOrMonitorsInEea === 'yes',
  euRepresentative: (o) => o.offersOrMonitorsInEea === 'yes',
  dpo: (o) => o.dpoRequired !== 'no',
  dpoKind: (o) => o.dpo !== '',
  dpoNotifiedOn: (o) => o.dpo !== '',
  dpoNotificationReference: (o) => o.dpo !== '',
  dpoContactPublished: (o) => o.dpo !== '',
  dpoContactPublishedWhere: (o) => o.dpoContactPublished === 'yes',
  dpoOtherDuties: (o) => o.dpo !== '' && o.dpoKind !== 'external',
  dpoConflictCheck: (o) => o.dpo !== '',
} satisfies AskedWhen<Organisation>

const retentionRule = {
  activeTriggerDetail: (r) => r.activeTrigger !== '',
  criteria: (r) => r.active === null,
  intermediateReason: (r) => r.intermediate !== null,
} satisfies AskedWhen<RetentionRule>

const jointControl = { essenceWhere: (j) => j.essenceMadeAvailable !== 'no' } satisfies AskedWhen<JointControl>
const document = {
  tellsOfTransfers: (d) => d.kind === 'notice' || d.kind === '',
} satisfies AskedWhen<RecordIn<'documents'>>

type AnyCondition = ((it: never, whole: never) => boolean) | undefined
type Conditions = Readonly<Record<string, Readonly<Record<string, AnyCondition>>>>
const ofRegisters: Conditions = {
  activities: activity,
  organisations: organisation,
  retentionRules: retentionRule,
  jointControls: jointControl,
  documents: document,
  dpias: dpiaConditions,
}
const ofRows: Conditions = {
  [rowDefinitions.purposes.name]: purpose,
  [rowDefinitions.dataItems.name]: dataItem,
  [rowDefinitions.transfers.name]: transfer,
  [rowDefinitions.dpiaAnswers.name]: answerConditions,
  [rowDefinitions.dpiaMeasures.name]: measureConditions,
  [rowDefinitions.dpiaRisks.name]: riskConditions,
}

/** `always`: no condition is written, so the question stands for everybody. */
export type Asked = 'always' | 'yes' | 'no'

function ask(conditions: Conditions, group: string, field: string, it: AnyRecord, whole: AnyRecord): Asked {
  const condition = conditions[group]?.[field]
  if (!condition) return 'always'
  // Each table above was checked against the record it speaks of; here the record has lost its shape.
  return condition(it as never, whole as never) ? 'yes' : 'no'
}
export const isAsked = (register: string, field: string, record: AnyRecord): Asked =>
  ask(ofRegisters, register, field, record, record)
export const isAskedInRow = (rows: string, field: string, row: AnyRecord, record: AnyRecord): Asked =>
  ask(ofRows, rows, field, row, record)
