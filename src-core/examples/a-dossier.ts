import { codeLists } from '../codes'
import { emptyDossier, type Dossier } from '../dossier/dossier'
import { migrationIds } from '../dossier/migrations'
import type { RowOf } from '../kinds'
import { registerNames, type RecordIn, type RegisterName, type RowDefinitions } from '../registers'
import { aContractCheck, aTransferAssessment } from './a-processor'
import { aRecord, aRow } from './a-record'

export { aRecord, aRow, testDay } from './a-record'
export { aProcessor, aTransferAssessment } from './a-processor'
import { aManagementReview, anAudit, aTraining, policies } from './accountability'

export * from './a-record'
export * from './accountability'

/**
 * A dossier for tests: one company, its DPO, one activity, complete enough that no rule has anything to say. A test
 * changes the one answer it is about: `aDossier({ activities: [anActivity({ owner: '' })] })`.
 */

export const aPurpose = (answers: Partial<RowOf<RowDefinitions['purposes']>> = {}) =>
  aRow('purposes', 'purpose-1', {
    title: { fr: 'Payer les salaires et déclarer les cotisations', en: 'Pay wages and declare contributions' },
    legalBasis: 'legalObligation',
    legalReference: 'C. trav. L3243-2',
    ...answers,
  })

export const aSubject = (answers: Partial<RowOf<RowDefinitions['subjects']>> = {}) =>
  aRow('subjects', 'subject-1', { category: 'employees', ...answers })

export const aDataItem = (answers: Partial<RowOf<RowDefinitions['dataItems']>> = {}) =>
  aRow('dataItems', 'item-1', {
    category: 'professional',
    detail: { fr: 'Poste et ancienneté', en: 'Position and seniority' },
    purposes: ['purpose-1'],
    subjects: ['subject-1'],
    retention: 'retentionRules-1',
    ...answers,
  })

export const aRecipient = (answers: Partial<RowOf<RowDefinitions['externalRecipients']>> = {}) =>
  aRow('externalRecipients', 'recipient-1', {
    recipient: { fr: 'Organismes sociaux', en: 'Social security bodies' },
    role: 'independent',
    country: 'FR',
    ...answers,
  })

/** A transfer to India on the Commission's clauses, assessed: nothing to say about it. */
export const aTransfer = (answers: Partial<RowOf<RowDefinitions['transfers']>> = {}) =>
  aRow('transfers', 'transfer-1', {
    importerName: 'Pune Support',
    importerRole: 'processor',
    destination: 'IN',
    mechanism: 'sccEU',
    clauseSet: '2021_914',
    sccModule: 'm2_c2p',
    tia: 'transferAssessments-1',
    ...answers,
  })

export const aMeasureLink = (answers: Partial<RowOf<RowDefinitions['measureLinks']>> = {}) =>
  aRow('measureLinks', 'measure-link-1', { measure: 'securityMeasures-1', state: 'implemented', ...answers })

/** Nothing calls for an impact assessment: each question was asked and answered no. */
export const screened: Partial<RecordIn<'activities'>> = {
  systematicEvaluation: 'no',
  largeScaleSensitive: 'no',
  publicMonitoring: 'no',
  wp248: codeLists.wp248Criterion.map((criterion) => aRow('wp248Answers', criterion, { criterion, answer: 'no' })),
}

/** The payroll of a company: active, reviewed this year. */
export const anActivity = (answers: Partial<RecordIn<'activities'>> = {}) =>
  aRecord('activities', {
    name: { fr: 'Paie', en: 'Payroll' },
    status: 'active',
    controllers: ['organisations-1'],
    owner: 'persons-1',
    lastReviewedOn: '2026-03-01',
    purposes: [aPurpose()],
    subjects: [aSubject()],
    dataItems: [aDataItem()],
    internalRecipients: [
      aRow('internalRecipients', 'internal-1', { service: { fr: 'Ressources humaines', en: 'Human resources' } }),
    ],
    externalRecipients: [aRecipient()],
    transfersDeclared: 'no',
    noticeDocuments: ['documents-1'],
    rightsContact: 'dpo@atelier-verne.example',
    securityMeasures: [aMeasureLink()],
    ...screened,
    ...answers,
  })

/** An activity that sends data to India, declared and told to people. */
export const aTransferringActivity = (answers: Partial<RecordIn<'activities'>> = {}) =>
  anActivity({
    transfersDeclared: 'yes',
    transfers: [aTransfer()],
    noticeDocuments: ['documents-1'],
    ...answers,
  })

export const anOrganisation = (answers: Partial<RecordIn<'organisations'>> = {}) =>
  aRecord('organisations', {
    legalName: 'Atelier Verne',
    roleInFile: ['controller'],
    isPublicAuthority: 'no',
    performsPublicService: 'no',
    headcount: 320,
    address: '4 rue des Lilas, 44000 Nantes',
    country: 'FR',
    email: 'contact@atelier-verne.example',
    dpoRequired: 'yes',
    dpo: 'persons-1',
    dpoNotifiedOn: '2025-01-13',
    dpoContactPublished: 'yes',
    questionsChannel: 'dpo@atelier-verne.example',
    ...answers,
  })

export const aPerson = (answers: Partial<RecordIn<'persons'>> = {}) =>
  aRecord('persons', {
    fullName: 'Camille Roy',
    organisation: 'organisations-1',
    email: 'dpo@atelier-verne.example',
    roles: ['dpo'],
    ...answers,
  })

export const aRetentionRule = (answers: Partial<RecordIn<'retentionRules'>> = {}) =>
  aRecord('retentionRules', {
    label: { fr: 'Bulletins de paie', en: 'Payslips' },
    active: { value: 5, unit: 'year' },
    activeTrigger: 'departure',
    finalFate: 'delete',
    ...answers,
  })

export const aSecurityMeasure = (answers: Partial<RecordIn<'securityMeasures'>> = {}) =>
  aRecord('securityMeasures', {
    code: 'S05',
    title: { fr: 'Habilitations revues chaque année', en: 'Access rights reviewed yearly' },
    state: 'implemented',
    lastTestedOn: '2026-01-20',
    ...answers,
  })

export const aJointControl = (answers: Partial<RecordIn<'jointControls'>> = {}) =>
  aRecord('jointControls', {
    title: { fr: 'Accord avec la fédération', en: 'Arrangement with the federation' },
    parties: ['organisations-1', 'organisations-2'],
    signedOn: '2026-01-12',
    responsibilities: [
      aRow('responsibilities', 'duty-1', { duty: 'information', party: 'organisations-1' }),
      aRow('responsibilities', 'duty-2', { duty: 'rights', party: 'organisations-2' }),
    ],
    essenceMadeAvailable: 'yes',
    ...answers,
  })

export const aNotice = (answers: Partial<RecordIn<'documents'>> = {}) =>
  aRecord('documents', {
    title: { fr: 'Information des salariés', en: 'Notice to employees' },
    kind: 'notice',
    tellsOfTransfers: 'yes',
    ...answers,
  })

export const aClientFile = (answers: Partial<RecordIn<'clientFile'>> = {}) =>
  aRecord('clientFile', {
    fileName: 'Atelier Verne',
    mainOrganisation: 'organisations-1',
    jurisdictionPacks: ['FR'],
    documentLanguages: ['fr'],
    ...answers,
  })

/** A risk that measures bring down step by step. */
export const aRisk = (answers: Partial<RowOf<RowDefinitions['dpiaRisks']>> = {}) =>
  aRow('dpiaRisks', 'risk-1', {
    event: 'illegitimateAccess',
    title: { fr: 'Fuite des bulletins', en: 'Leak of payslips' },
    measures: ['measure-1'],
    severityBare: 'r3',
    likelihoodBare: 'r3',
    severityNow: 'r3',
    likelihoodNow: 'r2',
    severityAfter: 'r2',
    likelihoodAfter: 'r2',
    ...answers,
  })

const said = (text: string) => ({ fr: [{ p: [{ text }] }] })

/** The assessment of the payroll, decided before it began: no rule has anything to say about it. */
export const aDpia = (answers: Partial<RecordIn<'dpias'>> = {}) =>
  aRecord('dpias', {
    title: { fr: 'AIPD de la paie', en: 'DPIA of the payroll' },
    activities: ['activities-1'],
    status: 'validated',
    authorNames: 'Anne Petit',
    validatorNames: 'Camille Roy',
    answers: [
      aRow('dpiaAnswers', 'answer-1', { question: 'processing', answer: said('La paie des agents.') }),
      aRow('dpiaAnswers', 'answer-2', { question: 'purposes', answer: said('Payer les salaires.') }),
    ],
    measures: [aRow('dpiaMeasures', 'measure-1', { title: { fr: 'Chiffrement' }, state: 'implemented' })],
    risks: [
      aRisk(),
      aRisk({ id: 'risk-2', event: 'unwantedModification' }),
      aRisk({ id: 'risk-3', event: 'disappearance' }),
    ],
    dpoVerdict: 'favourable',
    dpoFollowed: 'yes',
    viewsSought: 'yes',
    outcome: 'approved',
    decidedOn: '2026-02-02',
    reviewOn: '2029-02-02',
    ...answers,
  })

/** High once the plan is carried out: severity 3, likelihood 3. */
export const aHighRisk = aRisk({ severityAfter: 'r3', likelihoodNow: 'r3', likelihoodAfter: 'r3' })

export const anAction = (answers: Partial<RecordIn<'actions'>> = {}) =>
  aRecord('actions', {
    title: { fr: 'Chiffrer les sauvegardes', en: 'Encrypt backups' },
    dpia: 'dpias-1',
    state: 'open',
    dueOn: '2026-12-31',
    ...answers,
  })

type Lists = { readonly [R in RegisterName]?: readonly RecordIn<R>[] }

const complete = (): Required<Pick<Lists, 'clientFile'>> & Lists => ({
  clientFile: [aClientFile()],
  organisations: [anOrganisation()],
  persons: [aPerson()],
  activities: [anActivity()],
  retentionRules: [aRetentionRule()],
  securityMeasures: [aSecurityMeasure()],
  contractChecks: [aContractCheck()],
  transferAssessments: [aTransferAssessment()],
  documents: [aNotice()],
  policies,
  trainings: [aTraining()],
  audits: [anAudit()],
  managementReviews: [aManagementReview()],
})

/** The complete dossier, with the records given added, or put in place of those of the same id. */
export function aDossier(given: Lists = {}): Dossier {
  const base: Lists = complete()
  const lists = registerNames.map((name) => [
    name,
    merged<{ readonly id: string }>(base[name] ?? [], given[name] ?? []),
  ])
  return { ...emptyDossier(migrationIds), ...Object.fromEntries(lists) }
}

function merged<T extends { readonly id: string }>(base: readonly T[], given: readonly T[]): readonly T[] {
  const added = given.filter(({ id }) => !base.some((each) => each.id === id))
  return [...base.map((each) => given.find(({ id }) => id === each.id) ?? each), ...added]
}
