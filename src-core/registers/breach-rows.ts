import { date, defineRow, moment, oneOf, phrase, prose, refTo, text } from '../kinds'

/** What happened when, one line an event. */
export const breachEvents = defineRow('breachEvents', 'event', {
  at: { kind: moment, section: 'row', need: 'recommended', law: ['GDPR 33(5)'] },
  event: { kind: phrase, section: 'row', need: 'required', law: ['GDPR 33(5)'] },
  by: { kind: text, section: 'row', need: 'optional', law: [] },
})

/** One phase of the notification: what is not known yet may follow, Art. 33(4). */
export const breachNotifications = defineRow('breachNotifications', 'phase', {
  phase: { kind: oneOf('notificationPhase'), section: 'row', need: 'required', law: ['GDPR 33(1)', 'GDPR 33(4)'] },
  authority: { kind: oneOf('authority'), section: 'row', need: 'required', law: ['GDPR 33(1)', 'GDPR 55', 'GDPR 56'] },
  sentAt: { kind: moment, section: 'row', need: 'required', law: ['GDPR 33(1)'] },
  channel: { kind: text, section: 'row', need: 'optional', law: [] },
  authorityRef: { kind: text, section: 'row', need: 'recommended', law: ['GDPR 5(2)'] },
  content: { kind: refTo('documents'), section: 'row', need: 'recommended', law: ['GDPR 33(3)', 'GDPR 5(2)'] },
  missingInfo: { kind: prose, section: 'row', need: 'optional', law: ['GDPR 33(4)'] },
  nextInfoDue: { kind: date, section: 'row', need: 'optional', law: ['GDPR 33(4)'] },
})

/** A processor warns each controller it works for, Art. 33(2). */
export const breachCustomers = defineRow('breachCustomers', 'controller', {
  controller: { kind: text, section: 'row', need: 'required', law: ['GDPR 33(2)'] },
  at: { kind: moment, section: 'row', need: 'required', law: ['GDPR 33(2)'] },
  content: { kind: prose, section: 'row', need: 'recommended', law: ['GDPR 33(2)', 'GDPR 28(3)(f)'] },
})

/** Warnings other laws ask for, each by a clock of its own. */
export const breachOtherNotices = defineRow('breachOtherNotices', 'regime', {
  regime: { kind: oneOf('noticeRegime'), section: 'row', need: 'recommended', law: [] },
  at: { kind: moment, section: 'row', need: 'recommended', law: [] },
  reference: { kind: text, section: 'row', need: 'optional', law: [] },
})
