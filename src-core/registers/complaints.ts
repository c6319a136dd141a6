import { date, oneOf, phrase, prose, refsTo, refTo, text, tri } from '../kinds'
import { defineRegister } from './register'

/** What people complain of to the organisation itself (domain §1.13): DPA18 164A in the United Kingdom, good practice elsewhere. */
export const complaints = defineRegister('complaints', 'W', 'subject', ['complaint', 'handling', 'outcome'], {
  subject: { kind: phrase, section: 'complaint', need: 'recommended', law: ['GDPR 12(2)', 'GDPR 24', 'DPA18 164A'] },
  receivedOn: { kind: date, section: 'complaint', need: 'recommended', law: ['GDPR 24', 'DPA18 164A'] },
  channel: { kind: oneOf('requestChannel'), section: 'complaint', need: 'recommended', law: ['GDPR 24', 'DPA18 164A'] },
  fromName: { kind: text, section: 'complaint', need: 'recommended', law: ['GDPR 24', 'DPA18 164A'], internal: true },
  fromContact: {
    kind: text,
    section: 'complaint',
    need: 'recommended',
    law: ['GDPR 24', 'DPA18 164A'],
    internal: true,
  },
  fromKind: { kind: oneOf('requesterKind'), section: 'complaint', need: 'optional', law: [] },
  request: { kind: refTo('requests'), section: 'complaint', need: 'optional', law: ['GDPR 77'] },
  breach: { kind: refTo('breaches'), section: 'complaint', need: 'optional', law: ['GDPR 33(5)', 'GDPR 82'] },
  activities: { kind: refsTo('activities'), section: 'complaint', need: 'optional', law: [] },

  acknowledgedOn: { kind: date, section: 'handling', need: 'recommended', law: ['DPA18 164A', 'GDPR 12(2)'] },
  handler: { kind: refTo('persons'), section: 'handling', need: 'optional', law: [] },
  enquiries: { kind: prose, section: 'handling', need: 'recommended', law: ['DPA18 164A', 'GDPR 24'] },
  progressTold: { kind: prose, section: 'handling', need: 'optional', law: ['GDPR 12(2)', 'DPA18 164A'] },

  outcome: { kind: oneOf('complaintOutcome'), section: 'outcome', need: 'recommended', law: ['DPA18 164A', 'GDPR 24'] },
  outcomeReason: { kind: prose, section: 'outcome', need: 'recommended', law: ['GDPR 5(2)'] },
  outcomeToldOn: { kind: date, section: 'outcome', need: 'recommended', law: ['GDPR 12(2)', 'DPA18 164A'] },
  correction: { kind: prose, section: 'outcome', need: 'optional', law: ['GDPR 24(1)'] },
  authorityInvolved: { kind: tri, section: 'outcome', need: 'optional', law: ['GDPR 77'] },
  authority: { kind: oneOf('authority'), section: 'outcome', need: 'conditional', law: ['GDPR 77', 'GDPR 31'] },
  authorityReference: { kind: text, section: 'outcome', need: 'optional', law: ['GDPR 31'] },
})
