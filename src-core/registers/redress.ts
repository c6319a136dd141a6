import { date, integer, manyOf, oneOf, phrase, prose, refTo, tri } from '../kinds'
import { defineRegister } from './register'

/** What is made good to people a failing has harmed, Art. 82, and the decision not to. No name of a victim is asked. */
export const redress = defineRegister('redress', 'I', 'title', ['identity', 'help', 'decision'], {
  title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 82(1)'] },
  breach: { kind: refTo('breaches'), section: 'identity', need: 'conditional', law: ['GDPR 82(1)'] },
  request: { kind: refTo('requests'), section: 'identity', need: 'optional', law: ['GDPR 82(1)', 'GDPR 12(3)'] },
  complaint: { kind: refTo('complaints'), section: 'identity', need: 'optional', law: ['GDPR 82(1)'] },
  audit: { kind: refTo('audits'), section: 'identity', need: 'optional', law: ['GDPR 82(1)', 'GDPR 24(1)'] },
  otherOrigin: { kind: phrase, section: 'identity', need: 'conditional', law: ['GDPR 82(1)'] },
  peopleCategories: { kind: manyOf('subjectCategory'), section: 'identity', need: 'recommended', law: ['GDPR 82(1)'] },
  count: { kind: integer, section: 'identity', need: 'recommended', law: ['GDPR 82(1)'] },
  harmKind: {
    kind: oneOf('harmKind'),
    section: 'identity',
    need: 'recommended',
    law: ['GDPR 82(1)', 'GDPR rec. 146', 'C-300/21', 'C-340/21'],
  },

  apologyOn: { kind: date, section: 'help', need: 'optional', law: [] },
  apologyText: { kind: prose, section: 'help', need: 'optional', law: [] },
  nonFinancialHelp: { kind: prose, section: 'help', need: 'recommended', law: ['GDPR rec. 146'] },

  compensationConsidered: { kind: tri, section: 'decision', need: 'recommended', law: ['GDPR 82(1)', 'GDPR 82(2)'] },
  amountOrScale: { kind: phrase, section: 'decision', need: 'optional', law: ['GDPR rec. 146'] },
  decisionReason: { kind: prose, section: 'decision', need: 'recommended', law: ['GDPR 82(3)', 'GDPR 5(2)'] },
  decidedBy: { kind: refTo('persons'), section: 'decision', need: 'recommended', law: ['GDPR 24(1)'] },
  decidedOn: { kind: date, section: 'decision', need: 'recommended', law: ['GDPR 5(2)'] },
  paidOn: { kind: date, section: 'decision', need: 'optional', law: ['GDPR 82(1)'] },
  insurerInformed: { kind: tri, section: 'decision', need: 'optional', law: [] },
})
