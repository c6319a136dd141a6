import { date, defineRow, oneOf, phrase, prose, refsTo, refTo, rowsOf, text, tri } from '../kinds'
import { defineRegister } from './register'

export const responsibilities = defineRow('responsibilities', 'duty', {
  duty: { kind: oneOf('jointDuty'), section: 'row', need: 'required', law: ['GDPR 26(1)'] },
  party: { kind: refTo('organisations'), section: 'row', need: 'required', law: ['GDPR 26(1)'] },
  remark: { kind: prose, section: 'row', need: 'optional', law: ['GDPR 26(1)'] },
})

/** Arrangements between joint controllers, Art. 26 (domain §1.3). The activities that use one name it. */
export const jointControls = defineRegister('jointControls', 'J', 'title', ['arrangement'], {
  title: { kind: phrase, section: 'arrangement', need: 'required', law: ['GDPR 26'] },
  parties: { kind: refsTo('organisations'), section: 'arrangement', need: 'required', law: ['GDPR 26(1)'] },
  arrangementDocument: { kind: refTo('documents'), section: 'arrangement', need: 'conditional', law: ['GDPR 26(1)'] },
  responsibilities: { kind: rowsOf(responsibilities), section: 'arrangement', need: 'required', law: ['GDPR 26(1)'] },
  contactPoint: { kind: text, section: 'arrangement', need: 'optional', law: ['GDPR 26(1)'] },
  essenceMadeAvailable: { kind: tri, section: 'arrangement', need: 'required', law: ['GDPR 26(2)'] },
  essenceWhere: { kind: text, section: 'arrangement', need: 'required', law: ['GDPR 26(2)'] },
  signedOn: { kind: date, section: 'arrangement', need: 'recommended', law: [] },
  reviewOn: { kind: date, section: 'arrangement', need: 'recommended', law: [] },
})
