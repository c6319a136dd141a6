import { date, manyOf, phrase, refTo, text } from '../kinds'
import { defineRegister } from './register'

/** Business contacts only: a DPO's tool is itself a processing of personal data (domain §1.3). */
export const persons = defineRegister('persons', 'P', 'fullName', ['identity', 'contact', 'duties'], {
  fullName: { kind: text, section: 'identity', need: 'required', law: ['GDPR 30(1)(a)'] },
  function: { kind: phrase, section: 'identity', need: 'recommended', law: [] },
  organisation: { kind: refTo('organisations'), section: 'identity', need: 'required', law: [] },
  email: { kind: text, section: 'contact', need: 'recommended', law: ['GDPR 30(1)(a)', 'GDPR 37(7)'] },
  phone: { kind: text, section: 'contact', need: 'recommended', law: ['GDPR 30(1)(a)', 'GDPR 37(7)'] },
  postal: { kind: text, section: 'contact', need: 'recommended', law: ['GDPR 30(1)(a)'] },
  roles: { kind: manyOf('personRole'), section: 'duties', need: 'optional', law: ['GDPR 38(6)'] },
  activeFrom: { kind: date, section: 'duties', need: 'optional', law: [] },
  activeTo: { kind: date, section: 'duties', need: 'optional', law: [] },
})
