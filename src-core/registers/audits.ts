import { date, defineRow, oneOf, phrase, prose, refsTo, refTo, rowsOf, text, tri } from '../kinds'
import { defineRegister } from './register'

/** What an audit found, one line each. An action that answers one names its row. */
export const auditFindings = defineRow('auditFindings', 'text', {
  reference: { kind: text, section: 'row', need: 'optional', law: [] },
  text: { kind: phrase, section: 'row', need: 'required', law: ['GDPR 24(1)'] },
  severity: { kind: oneOf('findingSeverity'), section: 'row', need: 'required', law: ['GDPR 24(1)'] },
  activity: { kind: refTo('activities'), section: 'row', need: 'recommended', law: [] },
  evidence: { kind: prose, section: 'row', need: 'recommended', law: ['GDPR 5(2)'] },
})

/** Audits, tests and inspections, whoever carried them out (domain §1.16). */
export const audits = defineRegister('audits', 'U', 'title', ['identity', 'findings', 'conclusion'], {
  title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 24(1)'] },
  kind: { kind: oneOf('auditKind'), section: 'identity', need: 'required', law: ['GDPR 24(1)', 'GDPR 39(1)(b)'] },
  date: { kind: date, section: 'identity', need: 'required', law: ['GDPR 24(1)', 'GDPR 32(1)(d)'] },
  scope: { kind: prose, section: 'identity', need: 'required', law: ['GDPR 24(1)'] },
  activities: { kind: refsTo('activities'), section: 'identity', need: 'optional', law: [] },
  processor: { kind: refTo('processors'), section: 'identity', need: 'conditional', law: ['GDPR 28(3)(h)'] },
  auditor: { kind: text, section: 'identity', need: 'required', law: ['GDPR 24(1)'] },
  auditorIndependence: { kind: prose, section: 'identity', need: 'required', law: ['GDPR 38(6)', 'GDPR 24(1)'] },
  method: { kind: prose, section: 'identity', need: 'recommended', law: ['GDPR 32(1)(d)'] },

  findings: { kind: rowsOf(auditFindings), section: 'findings', need: 'conditional', law: ['GDPR 24(1)'] },
  nothingFound: { kind: tri, section: 'findings', need: 'optional', law: ['GDPR 5(2)'] },

  conclusion: { kind: prose, section: 'conclusion', need: 'required', law: ['GDPR 24(1)', 'GDPR 5(2)'] },
  report: { kind: refTo('documents'), section: 'conclusion', need: 'recommended', law: ['GDPR 5(2)'] },
  followUpOn: { kind: date, section: 'conclusion', need: 'recommended', law: ['GDPR 24(1)'] },
})
