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
    rules: [
      ...(['ROPA-PUR-01', 'ROPA-PUR-02', 'ROPA-PUR-03', 'ROPA-DAT-01', 'ROPA-DAT-02', 'ROPA-DAT-03'] as const),
      ...(['INF-01', 'INF-02', 'INF-03', 'INF-04', 'INF-05', 'INF-06'] as const),
    ],
    kept: [
      ...at('activities', 'purposes', 'dataItems', 'noticeDocuments', 'collectionMode', 'cookiesTrackers'),
      ...at('documents', 'title'),
    ],
    documents: ['D01', 'D03', 'D13'],
  },
  consent: {
    family: 'collection',
    rules: ['CON-01', 'CON-05', 'CON-06', 'LEG-11', 'LEG-12'],
    kept: [...at('consentChecks', 'title'), ...at('activities', 'purposes')],
    documents: ['D03', 'D18', 'RC'],
  },
  withdrawal: {
    family: 'collection',
    rules: ['CON-03', 'CON-11', 'RIG-02', 'RIG-03', 'RIG-07'],
    kept: at('activities', 'withdrawalMechanism', 'objectionMechanism', 'preferencesSettings'),
    documents: ['D03', 'D13', 'D18'],
  },
  security: {
    family: 'protection',
    rules: ['ROPA-SEC-01', 'ROPA-SEC-02', 'ROPA-SEC-03', 'ROPA-SEC-04', 'ROPA-REC-02', 'MIN-03'],
    kept: [
      ...at('securityMeasures', 'title', 'code', 'state', 'lastTestedOn'),
      ...at('activities', 'securityMeasures', 'encryptedAtRest', 'internalRecipients'),
    ],
    documents: ['D01', 'D03', 'D04'],
  },
  rights: {
    family: 'protection',
    rules: [
      ...(['RIG-01', 'RIG-04', 'RIG-05', 'RIG-06', 'RIG-08', 'RIG-09'] as const),
      ...(['RET-01', 'RET-02', 'RET-03', 'RET-04', 'RET-05', 'RET-06', 'RET-07'] as const),
    ],
    kept: [...at('activities', 'rightsContact', 'rightsProcedure'), ...at('retentionRules', 'active', 'finalFate')],
    documents: ['D03', 'D11', 'D12'],
  },
  surveillance: {
    family: 'fairness',
    rules: ['ETH-01', 'ETH-02', 'RET-09', 'DPIA-02'],
    kept: at('activities', 'surveillanceLevel', 'surveillanceJustification'),
    documents: ['D03', 'D04', 'S01'],
  },
  discrimination: {
    family: 'fairness',
    rules: [
      ...(['ADM-01', 'ADM-04', 'ADM-08', 'SPE-01', 'SPE-03', 'SPE-04', 'SPE-05', 'SPE-06', 'SPE-07'] as const),
      ...(['SPE-08', 'SPE-09', 'CRI-01', 'CRI-02'] as const),
    ],
    kept: [...at('activities', 'profiling', 'automatedDecision'), ...at('algorithmicSystems', 'name')],
    documents: ['D03', 'D04', 'D19', 'RG'],
  },
  manipulation: {
    family: 'fairness',
    rules: ['ETH-04', 'CHI-04'],
    kept: at('activities', 'manipulationCheck'),
    documents: ['D03', 'D18'],
  },
  bias: {
    family: 'fairness',
    rules: [],
    kept: at('algorithmicSystems', 'name'),
    documents: ['D15', 'D19', 'RG'],
  },
  inclusion: {
    family: 'fairness',
    rules: ['ETH-05', 'CHI-03'],
    kept: at('activities', 'inclusionMeasures', 'childFriendlyNotice', 'plainLanguageCheck'),
    documents: ['D03', 'D04', 'D13'],
  },
  explanation: {
    family: 'explanation',
    rules: ['ADM-05', 'ADM-09'],
    kept: [...at('algorithmicSystems', 'purpose'), ...at('activities', 'explanationChannel')],
    documents: ['D13', 'D19', 'RG'],
  },
  justification: {
    family: 'explanation',
    rules: ['ADM-02'],
    kept: at('activities', 'automatedDecision', 'explanationChannel'),
    documents: ['D03', 'D12', 'D19'],
  },
  accountability: {
    family: 'accountability',
    rules: ['ROPA-REV-01', 'ROPA-REV-02', 'ROPA-OWN-01', 'GOV-01'],
    kept: [...at('actions', 'title', 'owner', 'dueOn'), ...at('activities', 'lastReviewedOn', 'owner')],
    documents: ['D15', 'D16'],
  },
} as const satisfies Readonly<Record<string, Theme>>

export type ThemeName = keyof typeof themes
export const themeNames = Object.keys(themes) as readonly ThemeName[]
