import { date, oneOf, phrase, prose, refTo, text } from '../kinds'
import { actionOrigins } from './action-origins'
import { defineRegister } from './register'

/** The action plan shared by all registers: what is to be done, by whom, until when, and whether it worked (domain §1.16). */
export const actions = defineRegister('actions', 'E', 'title', ['action', 'origin', 'outcome'], {
  title: { kind: phrase, section: 'action', need: 'required', law: ['GDPR 24(1)', 'GDPR 35(7)(d)'] },
  description: { kind: prose, section: 'action', need: 'optional', law: [] },
  kind: { kind: oneOf('actionKind'), section: 'action', need: 'recommended', law: ['GDPR 24(1)'] },
  owner: { kind: text, section: 'action', need: 'recommended', law: ['GDPR 35(7)(d)', 'GDPR 24(1)'] },
  dueOn: { kind: date, section: 'action', need: 'recommended', law: ['GDPR 35(7)(d)', 'GDPR 24(1)'] },
  state: { kind: oneOf('actionState'), section: 'action', need: 'required', law: [] },
  priority: { kind: oneOf('actionPriority'), section: 'action', need: 'recommended', law: [] },
  cost: { kind: text, section: 'action', need: 'optional', law: [], internal: true },

  ...actionOrigins,
  /** Id of the rule whose point it settles. */
  rule: { kind: text, section: 'origin', need: 'optional', law: ['GDPR 24(1)'], internal: true },
  /** Row of its origin it answers: a question, a measure or a risk of an assessment, a finding of an audit. */
  about: { kind: text, section: 'origin', need: 'optional', law: [], internal: true },

  doneOn: { kind: date, section: 'outcome', need: 'conditional', law: ['GDPR 5(2)'] },
  evidence: { kind: prose, section: 'outcome', need: 'conditional', law: ['GDPR 5(2)'] },
  effectivenessCheckedOn: { kind: date, section: 'outcome', need: 'recommended', law: ['GDPR 24(1)', 'GDPR 32(1)(d)'] },
  effectiveness: { kind: prose, section: 'outcome', need: 'optional', law: ['GDPR 24(1)'] },
  acceptedRiskReason: { kind: prose, section: 'outcome', need: 'conditional', law: ['GDPR 24(1)', 'GDPR 5(2)'] },
  acceptedBy: { kind: refTo('persons'), section: 'outcome', need: 'conditional', law: ['GDPR 24(1)'] },
})
