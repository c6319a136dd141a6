import { duration, oneOf, phrase, prose, text, tri } from '../kinds'
import { defineRegister } from './register'

/** Reusable retention rules: active use, archive, what happens at the end (domain §1.4 E). */
export const retentionRules = defineRegister('retentionRules', 'R', 'label', ['rule'], {
  label: { kind: phrase, section: 'rule', need: 'required', law: ['GDPR 30(1)(f)'] },
  active: { kind: duration, section: 'rule', need: 'required', law: ['GDPR 30(1)(f)', 'GDPR 5(1)(e)'] },
  activeTrigger: { kind: oneOf('retentionTrigger'), section: 'rule', need: 'required', law: ['GDPR 5(1)(e)'] },
  activeTriggerDetail: { kind: phrase, section: 'rule', need: 'optional', law: ['GDPR 5(1)(e)'] },
  criteria: { kind: prose, section: 'rule', need: 'conditional', law: ['GDPR 13(2)(a)'] },
  intermediate: { kind: duration, section: 'rule', need: 'optional', law: ['CNIL guide'] },
  intermediateReason: { kind: prose, section: 'rule', need: 'conditional', law: ['GDPR 17(3)', 'CNIL guide'] },
  finalFate: { kind: oneOf('finalFate'), section: 'rule', need: 'required', law: ['GDPR 5(1)(e)', 'GDPR 89'] },
  legalGround: { kind: text, section: 'rule', need: 'recommended', law: ['GDPR 5(2)'] },
  confidence: { kind: oneOf('sourceConfidence'), section: 'rule', need: 'optional', law: ['GDPR 5(2)'] },
  reference: {
    kind: oneOf('retentionReference'),
    section: 'rule',
    need: 'optional',
    law: ['GDPR 5(1)(e)', 'GDPR 5(2)'],
  },
  deletionMethod: { kind: prose, section: 'rule', need: 'recommended', law: ['GDPR 5(2)'] },
  deletionEvidence: { kind: prose, section: 'rule', need: 'recommended', law: ['GDPR 5(2)'] },
  automaticPurge: { kind: tri, section: 'rule', need: 'recommended', law: ['GDPR 5(1)(e)', 'GDPR 25'] },
  litigationHold: { kind: tri, section: 'rule', need: 'optional', law: ['GDPR 17(3)(e)'] },
})
