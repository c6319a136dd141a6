import type { RowDefinitions, RowName } from '@core/registers'

interface Columns<F extends string> {
  /** Said in small under the title of the row. */
  readonly under?: F
  /** Questions that have a column of their own, after the title. */
  readonly beside: readonly F[]
}

/** Which answers tell one row from another at a glance: the other ones show when the row is opened. */
export const rowColumns: { readonly [N in RowName]: Columns<keyof RowDefinitions[N]['fields'] & string> } = {
  purposes: { beside: ['legalBasis', 'legalReference', 'art9Condition'] },
  subjects: { under: 'detail', beside: ['approxCount', 'vulnerable', 'children'] },
  dataItems: { under: 'detail', beside: ['purposes', 'retention'] },
  internalRecipients: { under: 'profile', beside: ['reason'] },
  externalRecipients: { under: 'purpose', beside: ['role', 'country'] },
  transfers: { under: 'importerRole', beside: ['destination', 'mechanism'] },
  measureLinks: { under: 'remark', beside: ['state', 'verifiedOn'] },
  cookiesTrackers: { under: 'purpose', beside: ['provider', 'lifetime', 'exempt'] },
  weighedEffects: { under: 'reason', beside: ['direction', 'severity', 'likelihood'] },
  wp248Answers: { beside: ['answer', 'justification'] },
  auditFindings: { under: 'reference', beside: ['severity', 'activity'] },
  reviewIndicators: { under: 'name', beside: ['figure', 'outOf', 'countedOn'] },
  reviewDecisions: { under: 'reason', beside: [] },
  attachments: { under: 'note', beside: ['sha256'] },
  clockStops: { beside: ['from', 'to'] },
  contractClauses: { under: 'remark', beside: ['answer', 'number'] },
  customers: { under: 'contact', beside: ['dpo', 'representative'] },
  instructions: { under: 'from', beside: ['on', 'objection'] },
  establishments: { beside: ['country', 'isMain'] },
  responsibilities: { under: 'remark', beside: ['party'] },
  dpiaAnswers: { under: 'customTitle', beside: ['assessment'] },
  dpiaMeasures: { under: 'measure', beside: ['state', 'effect', 'assessment'] },
  dpiaRisks: { under: 'event', beside: ['severityAfter', 'likelihoodAfter'] },
  riskCells: { beside: ['likelihood', 'level'] },
  dpiaVersions: { under: 'reason', beside: ['on', 'by'] },
  dpiaMilestones: { beside: ['dueOn', 'doneOn'] },
  dpiaRemarks: { under: 'about', beside: ['by', 'on'] },
  biasTests: { under: 'group', beside: ['date', 'result', 'verdict'] },
  biasCorrections: { under: 'correction', beside: ['date', 'effect'] },
  breachEvents: { under: 'by', beside: ['at'] },
  breachNotifications: { under: 'authority', beside: ['sentAt', 'authorityRef', 'nextInfoDue'] },
  breachCustomers: { beside: ['at'] },
  breachOtherNotices: { under: 'reference', beside: ['at'] },
  snapshots: { under: 'givenTo', beside: ['date', 'hash'] },
  importRemains: { under: 'text', beside: ['source', 'takenOn'] },
}
