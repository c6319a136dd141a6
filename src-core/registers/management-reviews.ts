import { date, defineRow, integer, oneOf, phrase, prose, refsTo, refTo, rowsOf, texts } from '../kinds'
import { defineRegister } from './register'

/** A figure of the review, as it stood the day it was counted. `outOf` makes it a share. */
export const reviewIndicators = defineRow('reviewIndicators', 'indicator', {
  indicator: { kind: oneOf('indicator'), section: 'row', need: 'required', law: ['GDPR 24', 'GDPR 39'] },
  name: { kind: phrase, section: 'row', need: 'conditional', law: [] },
  figure: { kind: integer, section: 'row', need: 'required', law: ['GDPR 24'] },
  outOf: { kind: integer, section: 'row', need: 'optional', law: [] },
  countedOn: { kind: date, section: 'row', need: 'recommended', law: ['GDPR 5(2)'] },
  remark: { kind: phrase, section: 'row', need: 'optional', law: [] },
})

/** What management decided. An action that carries it out names its row. */
export const reviewDecisions = defineRow('reviewDecisions', 'decision', {
  decision: { kind: phrase, section: 'row', need: 'required', law: ['GDPR 24'] },
  reason: { kind: prose, section: 'row', need: 'optional', law: ['GDPR 5(2)'] },
})

/** Reviews by the highest level of management, to which the DPO reports: Art. 24, 38(3) (domain §1.16). */
export const managementReviews = defineRegister(
  'managementReviews',
  'Z',
  'title',
  ['identity', 'indicators', 'decisions'],
  {
    title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 24'] },
    periodFrom: { kind: date, section: 'identity', need: 'recommended', law: [] },
    periodTo: { kind: date, section: 'identity', need: 'recommended', law: [] },
    date: { kind: date, section: 'identity', need: 'required', law: ['GDPR 24(1)'] },
    dpoReportOn: { kind: date, section: 'identity', need: 'recommended', law: ['GDPR 38(3)'] },
    attendees: { kind: refsTo('persons'), section: 'identity', need: 'recommended', law: ['GDPR 38(3)'] },
    otherAttendees: { kind: texts, section: 'identity', need: 'optional', law: [] },

    indicators: {
      kind: rowsOf(reviewIndicators),
      section: 'indicators',
      need: 'required',
      law: ['GDPR 24', 'GDPR 39'],
    },

    decisions: { kind: rowsOf(reviewDecisions), section: 'decisions', need: 'required', law: ['GDPR 24'] },
    resources: { kind: prose, section: 'decisions', need: 'recommended', law: ['GDPR 38(2)'] },
    nextReviewOn: { kind: date, section: 'decisions', need: 'recommended', law: ['GDPR 24(1)'] },
    document: { kind: refTo('documents'), section: 'decisions', need: 'optional', law: ['GDPR 5(2)'] },
  },
)
