import type { FieldName, RegisterName, Registers } from '../registers'
import type { RuleId } from '../rules/ids'

/** Where a theme is written down: a question of a register. */
export interface Kept {
  readonly register: RegisterName
  readonly field: string
}
const at = <R extends RegisterName>(register: R, ...fields: readonly FieldName<Registers[R]>[]): readonly Kept[] =>
  fields.map((field) => ({ register, field }))

export interface Theme {
  readonly family: Family
  readonly rules: readonly RuleId[]
  readonly kept: readonly Kept[]
  /** Public codes of the documents that tell of it; some are still to come. */
  readonly documents: readonly string[]
}

/** The parts of the text that Trente grew from: fair collection, protection, fair use, explanation, answering for it. */
export const families = ['collection', 'protection', 'fairness', 'explanation', 'accountability'] as const
export type Family = (typeof families)[number]

/** What an ethical use of people's data asks for, and where this product holds it to be true. */
export const themes = {
  transparency: {
    family: 'collection',
    // prettier-ignore
    rules: ['ROPA-PUR-01', 'ROPA-PUR-02', 'ROPA-PUR-03', 'ROPA-DAT-01', 'ROPA-DAT-02', 'ROPA-DAT-03', 'INF-01', 'INF-02', 'INF-03', 'INF-04', 'INF-05', 'INF-06', 'INF-07', 'INF-08', 'INF-09', 'INF-10'],
    kept: [
      ...at('activities', 'purposes', 'dataItems', 'noticeDocuments', 'collectionMode', 'cookiesTrackers'),
      ...at('documents', 'title'),
    ],
    documents: ['D01', 'D03', 'D13', 'RD'],
  },
  consent: {
    family: 'collection',
    // prettier-ignore
    rules: ['CON-01', 'CON-02', 'CON-05', 'CON-06', 'CON-07', 'CON-08', 'CON-10', 'CON-13', 'LEG-11', 'LEG-12'],
    kept: [...at('consentChecks', 'title'), ...at('activities', 'purposes')],
    documents: ['D03', 'D18', 'RC'],
  },
  withdrawal: {
    family: 'collection',
    // prettier-ignore
    rules: ['CON-03', 'CON-04', 'CON-09', 'CON-11', 'CON-12', 'RIG-02', 'RIG-03', 'RIG-07'],
    kept: [
      ...at('consentChecks', 'withdrawalHow', 'withdrawalAsEasy', 'withdrawalTestedOn'),
      ...at('activities', 'withdrawalMechanism', 'objectionMechanism', 'preferencesSettings'),
    ],
    documents: ['D03', 'D13', 'D18', 'RC'],
  },
  security: {
    family: 'protection',
    // prettier-ignore
    rules: ['ROPA-SEC-01', 'ROPA-SEC-02', 'ROPA-SEC-03', 'ROPA-SEC-04', 'ROPA-REC-02', 'MIN-03', 'BRE-17', 'BRE-18'],
    kept: [
      ...at('securityMeasures', 'title', 'code', 'state', 'lastTestedOn'),
      ...at('activities', 'securityMeasures', 'encryptedAtRest', 'internalRecipients'),
      ...at('supportingAssets', 'name'),
    ],
    documents: ['D01', 'D03', 'D04'],
  },
  rights: {
    family: 'protection',
    // prettier-ignore
    rules: ['RIG-01', 'RIG-04', 'RIG-05', 'RIG-06', 'RIG-08', 'RIG-09', 'DSR-01', 'DSR-02', 'DSR-03', 'DSR-04', 'DSR-05', 'DSR-06', 'DSR-07', 'DSR-08', 'DSR-09', 'DSR-10', 'DSR-11', 'DSR-12', 'DSR-13', 'DSR-14', 'DSR-15', 'DSR-16', 'RET-01', 'RET-02', 'RET-03', 'RET-04', 'RET-05', 'RET-06', 'RET-07', 'RET-08'],
    kept: [
      ...at('requests', 'types', 'receivedOn', 'answeredOn'),
      ...at('activities', 'rightsContact', 'rightsProcedure'),
      ...at('retentionRules', 'active', 'finalFate'),
    ],
    documents: ['D03', 'D11', 'D12', 'RQ'],
  },
  surveillance: {
    family: 'fairness',
    // prettier-ignore
    rules: ['ETH-01', 'ETH-02', 'ETH-03', 'RET-09', 'DPIA-02'],
    kept: [...at('activities', 'surveillanceLevel', 'surveillanceJustification'), ...at('dpias', 'title')],
    documents: ['D03', 'D04', 'D06', 'S01'],
  },
  discrimination: {
    family: 'fairness',
    // prettier-ignore
    rules: ['ADM-01', 'ADM-03', 'ADM-04', 'ADM-08', 'BIA-05', 'SPE-01', 'SPE-02', 'SPE-03', 'SPE-04', 'SPE-05', 'SPE-06', 'SPE-07', 'SPE-08', 'SPE-09', 'CRI-01', 'CRI-02', 'CRI-03'],
    kept: [
      ...at('activities', 'profiling', 'automatedDecision'),
      ...at('algorithmicSystems', 'protectedGroups', 'art9InAdm', 'significantEffect'),
    ],
    documents: ['D03', 'D04', 'D19', 'RG'],
  },
  manipulation: {
    family: 'fairness',
    // prettier-ignore
    rules: ['ETH-04', 'ETH-06', 'AIA-01', 'CHI-04'],
    kept: [...at('activities', 'manipulationCheck'), ...at('algorithmicSystems', 'personalisesOffer')],
    documents: ['D03', 'D18'],
  },
  bias: {
    family: 'fairness',
    // prettier-ignore
    rules: ['BIA-02', 'BIA-03', 'BIA-04'],
    kept: [...at('algorithmicSystems', 'biasTests', 'biasCorrections', 'accuracyMetrics')],
    documents: ['D15', 'D19', 'RG'],
  },
  inclusion: {
    family: 'fairness',
    // prettier-ignore
    rules: ['ETH-05', 'CHI-03'],
    kept: [...at('activities', 'inclusionMeasures', 'childFriendlyNotice', 'plainLanguageCheck')],
    documents: ['D03', 'D04', 'D13'],
  },
  explanation: {
    family: 'explanation',
    // prettier-ignore
    rules: ['ADM-05', 'ADM-09', 'BIA-01', 'AIA-05'],
    kept: [
      ...at('algorithmicSystems', 'logicExplanation', 'transparencyToPeople'),
      ...at('activities', 'explanationChannel'),
    ],
    documents: ['D13', 'D19', 'RG'],
  },
  justification: {
    family: 'explanation',
    // prettier-ignore
    rules: ['ADM-02', 'ADM-06', 'ADM-07', 'BIA-05'],
    kept: [
      ...at('algorithmicSystems', 'resultJustification', 'humanOversight', 'art22Safeguards'),
      ...at('requests', 'types'),
    ],
    documents: ['D12', 'D19', 'RG'],
  },
  accountability: {
    family: 'accountability',
    // prettier-ignore
    rules: ['ROPA-REV-01', 'ROPA-REV-02', 'ROPA-OWN-01', 'GOV-01', 'GOV-10', 'GOV-11', 'GOV-12', 'GOV-13', 'GOV-17', 'PRO-06'],
    kept: [
      ...at('actions', 'title', 'owner', 'dueOn'),
      ...at('managementReviews', 'indicators', 'decisions'),
      ...at('activities', 'lastReviewedOn', 'owner'),
    ],
    documents: ['D15', 'D16', 'RE', 'RZ'],
  },
  policies: {
    family: 'accountability',
    // prettier-ignore
    rules: ['GOV-05', 'GOV-06'],
    kept: at('policies', 'title', 'version', 'approvedOn', 'nextReviewOn'),
    documents: ['D17', 'RH'],
  },
  training: {
    family: 'accountability',
    // prettier-ignore
    rules: ['GOV-07'],
    kept: [...at('trainings', 'title', 'audience', 'date'), ...at('securityMeasures', 'code')],
    documents: ['D15', 'D17', 'RN'],
  },
  audits: {
    family: 'accountability',
    // prettier-ignore
    rules: ['GOV-08', 'GOV-09'],
    kept: [...at('audits', 'title', 'findings', 'conclusion'), ...at('certifications', 'scheme')],
    documents: ['D14', 'D17', 'RU'],
  },
  breachNotice: {
    family: 'accountability',
    // prettier-ignore
    rules: ['BRE-04', 'BRE-05', 'BRE-06', 'BRE-07', 'BRE-08', 'BRE-09', 'BRE-10', 'BRE-11', 'BRE-12', 'BRE-16', 'DSR-15'],
    kept: [...at('breaches', 'awareAt', 'notifications', 'communicateDecision'), ...at('complaints', 'acknowledgedOn')],
    documents: ['D08', 'D09', 'D10', 'RV'],
  },
  redress: {
    family: 'accountability',
    // prettier-ignore
    rules: ['BRE-18', 'BRE-19', 'BRE-20'],
    kept: [
      ...at('redress', 'compensationConsidered', 'apologyText'),
      ...at('breaches', 'remedialMeasures', 'preventiveMeasures'),
    ],
    documents: ['D09', 'D15', 'D16', 'RI'],
  },
} as const satisfies Readonly<Record<string, Theme>>

export type ThemeName = keyof typeof themes
export const themeNames = Object.keys(themes) as readonly ThemeName[]
