import { describe, expect, it } from 'vitest'
import { isAsked, isAskedInRow } from '@core/asked/is-asked'
import type { ofActivities, ofDataItems, ofPurposes, ofTransfers } from '@core/asked/of-activities'
import type { ofAlgorithmicSystems } from '@core/asked/of-algorithms'
import type { ofActions, ofAudits, ofDpoAdvice, ofReviewIndicators } from '@core/asked/of-accountability'
import type { ofDpias } from '@core/asked/of-dpias'
import { emptyRecord } from '@core/dossier/dossier'
import { emptyRow } from '@core/kinds'
import {
  registers,
  rowDefinitions,
  type Action,
  type Activity,
  type AlgorithmicSystem,
  type Audit,
  type DataItem,
  type Dpia,
  type Purpose,
  type RecordIn,
  type RegisterName,
  type ReviewIndicator,
  type Subject,
  type Transfer,
} from '@core/registers'
import { lawParametersAt } from '@templates/packs/law-parameters'

const law = lawParametersAt('2026-11-23', ['FR'])
const at = '2026-01-05T09:00:00.000Z'

/** What makes a question worth asking, and what makes it idle: both, for every condition there is, or this does not compile. */
type Examples<Conditions, T> = {
  readonly [N in keyof Conditions]: readonly [asked: Partial<T>, idle: Partial<T> | null]
}

const purpose = (more: Partial<Purpose>): Purpose =>
  ({ ...emptyRow(registers.activities.fields.purposes.kind.of, 'p'), ...more }) as Purpose
const item = (more: Partial<DataItem>): DataItem =>
  ({ ...emptyRow(registers.activities.fields.dataItems.kind.of, 'd'), ...more }) as DataItem
const transfer = (more: Partial<Transfer>): Transfer =>
  ({ ...emptyRow(rowDefinitions.transfers, 't'), ...more }) as Transfer
const subject = (category: Subject['category']): Subject =>
  ({ ...emptyRow(rowDefinitions.subjects, 's'), category }) as Subject
const based = (legalBasis: Purpose['legalBasis']): Partial<Activity> => ({ purposes: [purpose({ legalBasis })] })
const criminal: Partial<Activity> = { dataItems: [item({ category: 'convictionsOffences' })] }
const plain: Partial<Activity> = { dataItems: [item({ category: 'contact' })] }
const alone: Partial<Activity> = { automatedDecision: 'solelySignificantEffect' }
const minor: Partial<Activity> = { childOnlineServiceConsent: 'yes' }

const activities: Examples<typeof ofActivities, Activity> = {
  jointControl: [{ controllers: ['a', 'b'] }, { controllers: ['a'] }],
  independentControllersReason: [{ controllers: ['a', 'b'] }, { controllers: ['a', 'b'], jointControl: 'j' }],
  childOnlineServiceConsent: [{ childrenInvolved: 'yes', ...based('consent') }, { childrenInvolved: 'no' }],
  minAge: [minor, {}],
  ageCheckMethod: [minor, {}],
  parentalConsentMethod: [minor, {}],
  childFriendlyNotice: [{ childrenInvolved: 'yes' }, { childrenInvolved: 'no' }],
  criminalAuthority: [criminal, plain],
  criminalLawReference: [criminal, plain],
  noRecipientsConfirmed: [{ externalRecipients: [] }, null],
  transfers: [{ transfersDeclared: 'unknown' }, { transfersDeclared: 'no' }],
  noticeExemption: [{ noticeDocuments: [] }, { noticeDocuments: ['n'] }],
  noticeExemptionReason: [{ noticeExemption: 'lawRequires' }, {}],
  consequencesOfRefusal: [
    { collectionMode: 'direct', dataItems: [item({ mandatory: 'contractual' })] },
    { collectionMode: 'direct', dataItems: [item({ mandatory: 'optional' })] },
  ],
  safeguardsCopy: [
    { transfers: [transfer({ mechanism: 'sccEU' })] },
    { transfers: [transfer({ mechanism: 'adequacy' })] },
  ],
  rightsOverrideReason: [{ rightsOverride: ['access'] }, {}],
  objectionMechanism: [based('publicTask'), based('contract')],
  withdrawalMechanism: [based('consent'), based('publicTask')],
  portabilityFormat: [based('contract'), based('publicTask')],
  art22Exception: [alone, { automatedDecision: 'assisted' }],
  art22Safeguards: [alone, { ...alone, art22Exception: 'law' }],
  decisionLogic: [{ automatedDecision: 'assisted' }, { automatedDecision: 'none' }],
  decisionEffects: [alone, { automatedDecision: 'solelyNoSignificantEffect' }],
  algorithmicSystems: [{ profiling: 'yes' }, { profiling: 'no', automatedDecision: 'none' }],
  surveillanceJustification: [{ surveillanceLevel: 'constant' }, { surveillanceLevel: 'none' }],
  workersConsulted: [
    { surveillanceLevel: 'occasional', subjects: [subject('employees')] },
    { surveillanceLevel: 'occasional', subjects: [subject('visitors')] },
  ],
  workersConsultedOn: [{ workersConsulted: 'yes' }, {}],
  darkPatterns: [{ manipulationCheck: { fr: 'Relu.' } }, {}],
  dpiaDecision: [{}, null],
  dpia: [{ dpiaDecision: 'required' }, {}],
}
const sent: Partial<Dpia> = { consultedOn: '2026-10-01' }
const dpias: Examples<typeof ofDpias, Dpia> = {
  exemptionReason: [{ exemption: 'authorityList35_5' }, { exemption: 'none' }],
  residualReason: [{ residualLevel: 'low' }, {}],
  dpoNotFollowedReason: [{ dpoFollowed: 'no' }, { dpoFollowed: 'unknown' }],
  viewsMethod: [{ viewsSought: 'unknown' }, { viewsSought: 'no' }],
  viewsPeople: [{ viewsSought: 'yes' }, { viewsSought: 'no' }],
  viewsVerdict: [{ viewsSought: 'yes' }, { viewsSought: 'no' }],
  viewsSummary: [{ viewsSought: 'yes' }, { viewsSought: 'no' }],
  viewsFollowed: [{ viewsSought: 'yes' }, { viewsSought: 'unknown' }],
  viewsNotFollowedReason: [
    { viewsSought: 'yes', viewsFollowed: 'no' },
    { viewsSought: 'yes', viewsFollowed: 'unknown' },
  ],
  viewsNotSoughtReason: [{ viewsSought: 'no' }, { viewsSought: 'unknown' }],
  consultationNeeded: [{ residualLevel: 'high' }, { residualLevel: 'low' }],
  consultedAuthority: [{ outcome: 'consultAuthority' }, {}],
  consultedOn: [{ consultationNeeded: 'yes' }, {}],
  consultationQuestions: [sent, {}],
  consultationDocuments: [sent, {}],
  consultationReference: [sent, {}],
  consultationExtended: [sent, {}],
  consultationSuspendedFrom: [sent, {}],
  consultationSuspendedTo: [{ consultationSuspendedFrom: '2026-10-05' }, sent],
  consultationAnsweredOn: [sent, {}],
  consultationOutcome: [sent, {}],
  consultationAnswer: [sent, {}],
  consultationFollowUp: [sent, {}],
  conditions: [{ outcome: 'approvedWithConditions' }, { outcome: 'rejected' }],
  refusalReason: [{ outcome: 'rejected' }, { outcome: 'approvedWithConditions' }],
  adjustments: [{ outcome: 'rejected' }, { outcome: 'approvedWithConditions' }],
  publishedWhere: [{ publishedSummary: 'yes' }, { publishedSummary: 'no' }],
}
const model: Partial<AlgorithmicSystem> = { kind: 'machineLearning' }
const points: Partial<AlgorithmicSystem> = { kind: 'rules', significantEffect: 'no' }
const highRisk: Partial<AlgorithmicSystem> = { ...model, aiActClass: 'highAnnexIII' }
const exempt: Partial<AlgorithmicSystem> = { ...highRisk, art6_3Derogation: 'yes' }
const decisive: Partial<AlgorithmicSystem> = { reliedOnByThirdParty: 'yes' }
const tested: Partial<AlgorithmicSystem> = { biasTests: [emptyRow(rowDefinitions.biasTests, 't')] }
const systems: Examples<typeof ofAlgorithmicSystems, AlgorithmicSystem> = {
  resultJustification: [{ significantEffect: 'unknown' }, points],
  significantEffectDetail: [{ significantEffect: 'yes' }, { significantEffect: 'unknown' }],
  reliedOnByThirdParty: [{ significantEffect: 'yes' }, points],
  art22Exception: [decisive, { significantEffect: 'yes' }],
  consentCheck: [{ art22Exception: 'explicitConsent' }, { art22Exception: 'contract' }],
  art22Safeguards: [decisive, { ...decisive, art22Exception: 'law' }],
  art22SafeguardsDetail: [{ art22Safeguards: ['contest'] }, decisive],
  art9InAdm: [{ significantEffect: 'yes' }, points],
  personalisationTold: [{ personalisesOffer: 'yes' }, { personalisesOffer: 'no' }],
  trainingDataOrigin: [model, points],
  accuracyMetrics: [model, points],
  protectedGroups: [{ kind: 'rules', significantEffect: 'yes' }, points],
  biasTests: [model, points],
  biasCorrections: [tested, {}],
  retestEveryMonths: [tested, {}],
  retestPlannedOn: [tested, {}],
  humanOversight: [{ significantEffect: 'yes' }, points],
  transparencyToPeople: [model, points],
  aiActRole: [model, { kind: 'rules' }],
  aiActClass: [model, { ...model, aiActRole: 'none' }],
  annexIII: [highRisk, { ...model, aiActClass: 'minimal' }],
  art6_3Derogation: [highRisk, model],
  art6_3Reason: [exempt, highRisk],
  aiUses: [model, points],
  emotionException: [{ aiUses: ['emotionRecognition'] }, { aiUses: ['conversation'] }],
  usedOnWorkers: [highRisk, model],
  workersInformed: [{ ...highRisk, usedOnWorkers: 'yes' }, highRisk],
  workersInformedOn: [{ workersInformed: 'yes' }, highRisk],
  friaDpia: [highRisk, exempt],
  friaOn: [highRisk, exempt],
  friaProcesses: [highRisk, model],
  friaPeriodFrequency: [highRisk, model],
  friaPersonsAffected: [highRisk, model],
  friaHarms: [highRisk, model],
  friaOversight: [highRisk, model],
  friaGovernance: [highRisk, model],
  friaNotifiedOn: [{ ...highRisk, friaOn: '2026-09-01' }, highRisk],
}
const done: Partial<Action> = { state: 'done' }
const accepted: Partial<Action> = { state: 'accepted' }
const actions: Examples<typeof ofActions, Action> = {
  doneOn: [done, accepted],
  evidence: [done, { state: 'open' }],
  effectivenessCheckedOn: [done, { state: 'inProgress' }],
  effectiveness: [done, {}],
  acceptedRiskReason: [accepted, done],
  acceptedBy: [accepted, { state: 'cancelled' }],
}
const found = { findings: [emptyRow(rowDefinitions.auditFindings, 'f')] }
const audits: Examples<typeof ofAudits, Audit> = {
  processor: [{ kind: 'processorAudit' }, { kind: 'internal' }],
  findings: [{}, { nothingFound: 'yes' }],
  nothingFound: [{}, found],
}
const dpoAdvice: Examples<typeof ofDpoAdvice, RecordIn<'dpoAdvice'>> = {
  notFollowedReason: [{ followed: 'no' }, { followed: 'unknown' }],
}
const reviewIndicators: Examples<typeof ofReviewIndicators, ReviewIndicator> = {
  name: [{ indicator: 'other' }, { indicator: 'breaches' }],
}
const derogated: Partial<Transfer> = { mechanism: 'd49_a' }
const compelling: Partial<Transfer> = { mechanism: 'd49_compelling' }
const clauses: Partial<Transfer> = { mechanism: 'sccEU' }
const adequate: Partial<Transfer> = { mechanism: 'adequacy' }
const transfers: Examples<typeof ofTransfers, Transfer> = {
  importerIsCommercial: [{ destination: 'CA' }, { destination: 'US' }],
  clauseSet: [clauses, adequate],
  sccModule: [clauses, adequate],
  dpfListCheckedOn: [{ mechanism: 'adequacyDPF' }, clauses],
  dpfScope: [{ mechanism: 'adequacyDPF' }, adequate],
  derogationJustification: [derogated, clauses],
  derogationOccasional: [derogated, clauses],
  transferRiskTold: [derogated, compelling],
  compellingAssessment: [compelling, derogated],
  compellingSafeguards: [compelling, derogated],
  authorityInformedOn: [compelling, derogated],
  peopleInformedOn: [compelling, derogated],
  tia: [clauses, adequate],
  keyHolder: [{ format: ['encrypted'] }, { format: ['clear'] }],
}
const purposes: Examples<typeof ofPurposes, Purpose> = {
  legalReference: [{ legalBasis: 'publicTask' }, { legalBasis: 'consent' }],
  lia: [{ legalBasis: 'legitimateInterests' }, { legalBasis: 'consent' }],
  publicTaskExcluded: [{ legalBasis: 'legitimateInterests' }, { legalBasis: 'publicTask' }],
  consentRecord: [{ directMarketing: 'yes', marketingChannels: ['electronicMail'] }, { legalBasis: 'contract' }],
  interestsPursued: [{ legalBasis: 'legitimateInterests' }, { legalBasis: 'publicTask' }],
  art9Condition: [{}, null],
  art9NationalLaw: [{ art9Condition: 'healthCare' }, { art9Condition: 'explicitConsent' }],
  professionalSecrecy: [{ art9Condition: 'healthCare' }, { art9Condition: 'explicitConsent' }],
  marketingChannels: [{ directMarketing: 'yes' }, { directMarketing: 'no' }],
  marketingExceptions: [{ directMarketing: 'yes' }, { directMarketing: 'unknown' }],
  compatibilityTest: [{ furtherUse: 'yes' }, { furtherUse: 'no' }],
}
const health = { dataItems: [item({ category: 'health' })] }
const dataItems: Examples<typeof ofDataItems, DataItem> = {
  mandatory: [{}, null],
  source: [{}, null],
  sourceDetail: [{ source: 'publicRegister' }, { source: 'subject' }],
  nationalId: [{ category: 'nationalId' }, { category: 'contact' }],
  hashedSalted: [{ category: 'credentials' }, { category: 'contact' }],
  nationalIdReference: [{ nationalId: 'yes' }, { nationalId: 'no' }],
}

const record = (register: RegisterName, more: object) => ({
  ...emptyRecord(register, { id: 'it', ref: 'Z-001', at, author: '' }),
  ...more,
})

describe('a question is asked of those it is worth asking, and of nobody else', () => {
  it.each(Object.entries(activities))('activities.%s', (field, [asked, idle]) => {
    expect(isAsked('activities', field, record('activities', asked), law)).toBe('yes')
    if (idle) expect(isAsked('activities', field, record('activities', idle), law)).toBe('no')
  })
  it.each(Object.entries(dpias))('dpias.%s', (field, [asked, idle]) => {
    expect(isAsked('dpias', field, record('dpias', asked), law)).toBe('yes')
    if (idle) expect(isAsked('dpias', field, record('dpias', idle), law)).toBe('no')
  })
  it.each(Object.entries(systems))('algorithmicSystems.%s', (field, [asked, idle]) => {
    expect(isAsked('algorithmicSystems', field, record('algorithmicSystems', asked), law)).toBe('yes')
    if (idle) expect(isAsked('algorithmicSystems', field, record('algorithmicSystems', idle), law)).toBe('no')
  })
  it('asks little of a scale of points that changes little for people', () => {
    const fields = Object.keys(registers.algorithmicSystems.fields)
    const asked = (more: Partial<AlgorithmicSystem>) =>
      fields.filter((name) => isAsked('algorithmicSystems', name, record('algorithmicSystems', more), law) !== 'no')
    expect(asked(points).length).toBeLessThanOrEqual(14)
    expect(asked({ ...highRisk, significantEffect: 'yes' }).length).toBeGreaterThan(35)
  })
  const plain = { actions, audits, dpoAdvice } as const
  for (const [name, examples] of Object.entries(plain))
    it.each(Object.entries(examples))(`${name}.%s`, (field, [asked, idle]) => {
      const register = name as keyof typeof plain
      expect(isAsked(register, field, record(register, asked), law)).toBe('yes')
      if (idle) expect(isAsked(register, field, record(register, idle), law)).toBe('no')
    })
  const rows = { transfers, purposes, dataItems, reviewIndicators }
  for (const [group, examples] of Object.entries(rows))
    it.each(Object.entries(examples))(`${group}.%s`, (field, [asked, idle]) => {
      const whole = record('activities', { ...health, collectionMode: 'both' })
      const row = (more: object) => ({ ...emptyRow(rowDefinitions[group as keyof typeof rows], 'r'), ...more })
      expect(isAskedInRow(group, field, { it: row(asked), whole, law })).toBe('yes')
      if (idle) expect(isAskedInRow(group, field, { it: row(idle), whole, law })).toBe('no')
    })
})
