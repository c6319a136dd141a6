import { date, oneOf, phrase, prose, refTo, text } from '../kinds'
import { defineRegister } from './register'

/** The action plan shared by all registers: what is to be done, by whom, until when. */
export const actions = defineRegister('actions', 'E', 'title', ['action'], {
  title: { kind: phrase, section: 'action', need: 'required', law: ['GDPR 24(1)', 'GDPR 35(7)(d)'] },
  description: { kind: prose, section: 'action', need: 'optional', law: [] },
  dpia: { kind: refTo('dpias'), section: 'action', need: 'optional', law: ['GDPR 35(7)(d)'] },
  activity: { kind: refTo('activities'), section: 'action', need: 'optional', law: [] },
  /** Row of the assessment it answers: a question, a measure or a risk. */
  about: { kind: text, section: 'action', need: 'optional', law: [], internal: true },
  owner: { kind: text, section: 'action', need: 'recommended', law: ['GDPR 35(7)(d)'] },
  dueOn: { kind: date, section: 'action', need: 'recommended', law: ['GDPR 35(7)(d)'] },
  state: { kind: oneOf('actionState'), section: 'action', need: 'required', law: [] },
  priority: { kind: oneOf('actionPriority'), section: 'action', need: 'recommended', law: [] },
  doneOn: { kind: date, section: 'action', need: 'optional', law: [] },
  evidence: { kind: prose, section: 'action', need: 'optional', law: ['GDPR 5(2)'] },
})
