import { date, manyOf, oneOf, phrase, prose, refTo, texts } from '../kinds'
import { defineRegister } from './register'

/** Measures of Art. 32, once each and linked from the activities they protect (domain §1.15). */
export const securityMeasures = defineRegister('securityMeasures', 'M', 'title', ['measure'], {
  code: { kind: oneOf('securityTheme'), section: 'measure', need: 'required', law: ['GDPR 32(1)'] },
  title: { kind: phrase, section: 'measure', need: 'required', law: ['GDPR 30(1)(g)', 'GDPR 32(1)'] },
  description: { kind: prose, section: 'measure', need: 'recommended', law: ['GDPR 32(1)'], internal: true },
  publicWording: { kind: prose, section: 'measure', need: 'recommended', law: ['GDPR 30(1)(g)'] },
  kind: { kind: oneOf('measureKind'), section: 'measure', need: 'recommended', law: ['GDPR 32(1)'] },
  state: { kind: oneOf('measureState'), section: 'measure', need: 'required', law: ['GDPR 32(1)'] },
  owner: { kind: refTo('persons'), section: 'measure', need: 'recommended', law: [] },
  evidence: { kind: prose, section: 'measure', need: 'recommended', law: ['GDPR 5(2)'], internal: true },
  lastTestedOn: { kind: date, section: 'measure', need: 'recommended', law: ['GDPR 32(1)(d)'] },
  effect: { kind: manyOf('securityEffect'), section: 'measure', need: 'optional', law: ['GDPR 32(1)(b)'] },
  isoRefs: { kind: texts, section: 'measure', need: 'optional', law: [] },
})
