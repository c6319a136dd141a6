import type { Texts } from '@core/texts/texts'
import { d01ControllerRecord } from './d01-controller-record'
import { d02ProcessorRecord } from './d02-processor-record'
import { d03ActivitySheet } from './d03-activity-sheet'
import { d04Cover, d04DpiaReport } from './d04-dpia-report'
import { d05Cover, d05PriorConsultation, dpiasToConsultOn } from './d05-prior-consultation'
import { d06BalancingTest, d06Cover } from './d06-balancing-test'
import { d07Cover, d07TransferAssessment } from './d07-transfer-assessment'
import { d08BreachFile } from './d08-breach-file'
import { breachesToTell, d09MessageToPeople } from './d09-message-to-people'
import { d10BreachRegister } from './d10-breach-register'
import { d11RequestRegister } from './d11-request-register'
import { d12AnswerLetters } from './d12-answer-letters'
import { activitiesToNotify, d13PrivacyNotice } from './d13-privacy-notice'
import { d14ProcessorRegister } from './d14-processor-register'
import { d15AnnualReport, d15Cover } from './d15-annual-report'
import { d16ActionPlan } from './d16-action-plan'
import { d17AuditLog } from './d17-audit-log'
import { d18ConsentDossier, d18Cover } from './d18-consent-dossier'
import { d19AlgorithmSheet, d19Cover } from './d19-algorithm-sheet'
import { d20AccountabilityFile, registersInFile } from './d20-accountability-file'
import { d21JointControlEssence } from './d21-joint-control-essence'
import type { DocumentDefinition } from './document'
import { registerExtract } from './register-extract'
import { screensShown } from './shown-files'
import { s01Cover, s01DpiaScreening } from './s01-dpia-screening'

/** A document about one assessment, each on its own pages. */
const assessed = { stepLevel: 1, ofOne: true, sheet: true, onRecord: true } as const

/** Documents with titles of their own, by public code. */
export const texted = {
  D01: { print: d01ControllerRecord, about: 'activities', stepLevel: 2, evenEmpty: true, forAll: true },
  D02: { print: d02ProcessorRecord, about: 'processorActivities', stepLevel: 1, sheet: true, onRecord: true },
  D03: { print: d03ActivitySheet, about: 'activities', stepLevel: 1, ofOne: true, forAll: true, sheet: true },
  D04: { print: d04DpiaReport, about: 'dpias', stepLevel: 1, ofOne: true, cover: d04Cover },
  D05: {
    print: d05PriorConsultation,
    about: 'dpias',
    stepLevel: 1,
    ofOne: true,
    cover: d05Cover,
    suits: { records: dpiasToConsultOn, otherwise: 'no-high-risk' },
  },
  D06: { print: d06BalancingTest, about: 'balancingTests', ...assessed, cover: d06Cover },
  D07: { print: d07TransferAssessment, about: 'transferAssessments', ...assessed, cover: d07Cover },
  D08: { print: d08BreachFile, about: 'breaches', stepLevel: 1, ofOne: true, onRecord: true },
  D09: {
    print: d09MessageToPeople,
    about: 'breaches',
    stepLevel: 1,
    ofOne: true,
    short: true,
    letter: true,
    onRecord: true,
    suits: { records: breachesToTell, otherwise: 'nothing-to-print' },
  },
  D10: { print: d10BreachRegister, about: 'breaches', stepLevel: 2, onRecord: true },
  D11: { print: d11RequestRegister, about: 'requests', stepLevel: 1, short: true, onRecord: true },
  D12: {
    print: d12AnswerLetters,
    about: 'requests',
    stepLevel: 1,
    ofOne: true,
    short: true,
    letter: true,
    onRecord: true,
  },
  D13: {
    print: d13PrivacyNotice,
    about: 'activities',
    suits: { records: activitiesToNotify, otherwise: 'not-under-gdpr' },
    stepLevel: 1,
    short: true,
    letter: true,
    forAll: true,
    onRecord: true,
  },
  D14: { print: d14ProcessorRegister, about: 'processors', stepLevel: 1, short: true, onRecord: true },
  D15: { print: d15AnnualReport, about: 'file', stepLevel: 1, ofYear: true, cover: d15Cover },
  D16: { print: d16ActionPlan, about: 'actions', stepLevel: 1, short: true, onRecord: true },
  D17: { print: d17AuditLog, about: 'audits', also: ['trainings', 'policies'], stepLevel: 1, onRecord: true },
  D18: { print: d18ConsentDossier, about: 'consentChecks', ...assessed, cover: d18Cover, shows: screensShown },
  D19: { print: d19AlgorithmSheet, about: 'algorithmicSystems', ...assessed, cover: d19Cover },
  D20: {
    print: d20AccountabilityFile,
    about: 'file',
    also: registersInFile,
    stepLevel: 1,
    composed: true,
    onRecord: true,
  },
  D21: {
    print: d21JointControlEssence,
    about: 'jointControls',
    stepLevel: 1,
    ofOne: true,
    short: true,
    letter: true,
    onRecord: true,
    forAll: true,
  },
  S01: { print: s01DpiaScreening, about: 'activities', stepLevel: 1, ofOne: true, short: true, cover: s01Cover },
} as const satisfies Readonly<Record<keyof Texts['documents']['titles'], DocumentDefinition>>

/** Registers printed as they stand, under the letter of their references. */
export const extracts = {
  RB: registerExtract('supportingAssets'),
  RC: registerExtract('consentChecks'),
  RD: registerExtract('documents'),
  RE: registerExtract('actions'),
  RG: registerExtract('algorithmicSystems'),
  RK: registerExtract('contractChecks'),
  RL: registerExtract('balancingTests'),
  RQ: registerExtract('requests'),
  RW: registerExtract('complaints'),
  RS: registerExtract('processors'),
  RI: registerExtract('redress'),
  RV: registerExtract('breaches'),
  RLD: registerExtract('lawEntries'),
  RX: registerExtract('transferAssessments'),
  RY: registerExtract('processorActivities'),
  RH: registerExtract('policies'),
  RN: registerExtract('trainings'),
  RU: registerExtract('audits'),
  RZ: registerExtract('managementReviews'),
  RAV: registerExtract('dpoAdvice'),
  RCE: registerExtract('certifications'),
  REA: registerExtract('authorityContacts'),
} as const satisfies Readonly<Record<string, DocumentDefinition & Required<Pick<DocumentDefinition, 'named'>>>>
