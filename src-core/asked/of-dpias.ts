import type { Dpia, DpiaAnswer, DpiaMeasure, DpiaRisk } from '@core/registers'
import type { AskedWhen } from './asked'
import { residualLevelOf, todaysLevelOf } from '@core/dpia/levels'

/** The authority is in sight: the risk is or stays high, someone said so, or it has been written to. */
export const isConsultationInSight = (d: Dpia): boolean =>
  residualLevelOf(d).level === 'high' ||
  todaysLevelOf(d) === 'high' ||
  d.consultationNeeded === 'yes' ||
  d.outcome === 'consultAuthority' ||
  d.consultedOn !== '' ||
  d.consultedAuthority !== ''

const isSent = (d: Dpia) => d.consultedOn !== ''

/** Questions of an assessment that depend on others. */
export const ofDpias = {
  exemptionReason: (d) => d.exemption !== '' && d.exemption !== 'none',
  residualReason: (d) => d.residualLevel !== '',
  dpoNotFollowedReason: (d) => d.dpoFollowed === 'no',
  viewsMethod: (d) => d.viewsSought !== 'no',
  viewsPeople: (d) => d.viewsSought !== 'no',
  viewsVerdict: (d) => d.viewsSought !== 'no',
  viewsSummary: (d) => d.viewsSought !== 'no',
  viewsFollowed: (d) => d.viewsSought === 'yes',
  viewsNotFollowedReason: (d) => d.viewsSought === 'yes' && d.viewsFollowed === 'no',
  viewsNotSoughtReason: (d) => d.viewsSought === 'no',
  consultationNeeded: isConsultationInSight,
  consultedAuthority: isConsultationInSight,
  consultedOn: isConsultationInSight,
  consultationQuestions: isConsultationInSight,
  consultationDocuments: isSent,
  consultationReference: isSent,
  consultationExtended: isSent,
  consultationSuspendedFrom: isSent,
  consultationSuspendedTo: (d) => d.consultationSuspendedFrom !== '',
  consultationAnsweredOn: isSent,
  consultationOutcome: isSent,
  consultationAnswer: isSent,
  consultationFollowUp: isSent,
  conditions: (d) => d.outcome === 'approvedWithConditions',
  refusalReason: (d) => d.outcome === 'rejected',
  adjustments: (d) => d.outcome === 'rejected',
  publishedWhere: (d) => d.publishedSummary === 'yes',
} satisfies AskedWhen<Dpia>

const calls = ({ assessment }: Pick<DpiaAnswer, 'assessment'>) =>
  assessment === 'toCorrect' || assessment === 'improvable'

export const ofDpiaAnswers = {
  customTitle: (row) => row.question === 'custom',
  actionComment: calls,
} satisfies AskedWhen<DpiaAnswer, Dpia>
export const ofDpiaMeasures = { actionComment: calls } satisfies AskedWhen<DpiaMeasure, Dpia>
export const ofDpiaRisks = { actionComment: calls } satisfies AskedWhen<DpiaRisk, Dpia>
