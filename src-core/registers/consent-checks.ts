import { date, duration, integer, phrase, prose, refTo, text, tri } from '../kinds'
import { defineRegister } from './register'

const informed = ['GDPR 4(11)', 'EDPB 5/2020']
const proven = ['GDPR 7(1)']

/** Consent validity checks, Art. 7 (domain §1.10). The purposes that rest on one name it; the verdict is worked out. */
export const consentChecks = defineRegister(
  'consentChecks',
  'C',
  'title',
  ['identity', 'conditions', 'explicit', 'withdrawal', 'proof', 'people'],
  {
    title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 7(1)'] },

    realChoice: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR 4(11)', 'GDPR rec. 42'] },
    noDetriment: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR rec. 42', 'EDPB 5/2020'] },
    notBundled: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR 7(4)', 'GDPR rec. 43'] },
    noImbalance: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR rec. 43', 'EDPB 5/2020'] },
    granular: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR rec. 43', 'GDPR rec. 32'] },

    specific: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR 4(11)', 'GDPR 6(1)(a)'] },

    controllerNamed: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR rec. 42', 'EDPB 5/2020'] },
    purposesNamed: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR rec. 42', 'EDPB 5/2020'] },
    dataNamed: { kind: tri, section: 'conditions', need: 'required', law: informed },
    withdrawalTold: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR 7(3)', 'EDPB 5/2020'] },
    admTold: { kind: tri, section: 'conditions', need: 'recommended', law: ['GDPR 22(2)(c)', 'EDPB 5/2020'] },
    transferRiskTold: { kind: tri, section: 'conditions', need: 'recommended', law: ['GDPR 49(1)(a)', 'EDPB 5/2020'] },

    clearAct: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR 4(11)', 'GDPR rec. 32'] },
    noPretickedBox: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR rec. 32', 'C-673/17'] },
    separateFromTerms: { kind: tri, section: 'conditions', need: 'required', law: ['GDPR 7(2)'] },

    explicit: {
      kind: tri,
      section: 'explicit',
      need: 'recommended',
      law: ['GDPR 9(2)(a)', 'GDPR 22(2)(c)', 'GDPR 49(1)(a)'],
    },
    explicitMethod: { kind: prose, section: 'explicit', need: 'conditional', law: ['GDPR 9(2)(a)', 'EDPB 5/2020'] },

    withdrawalHow: { kind: prose, section: 'withdrawal', need: 'required', law: ['GDPR 7(3)'] },
    withdrawalAsEasy: { kind: tri, section: 'withdrawal', need: 'required', law: ['GDPR 7(3)'] },
    withdrawalTestedOn: { kind: date, section: 'withdrawal', need: 'recommended', law: ['GDPR 7(3)', 'GDPR 5(2)'] },
    effectOfWithdrawal: { kind: prose, section: 'withdrawal', need: 'required', law: ['GDPR 7(3)', 'GDPR 17(1)(b)'] },
    refusalAsEasy: {
      kind: tri,
      section: 'withdrawal',
      need: 'recommended',
      law: ['LIL 82', 'CNIL 2020-091', 'CNIL 2020-092'],
    },
    preferenceCentre: { kind: text, section: 'withdrawal', need: 'recommended', law: ['GDPR 7(3)', 'GDPR 25(2)'] },

    proofWho: { kind: phrase, section: 'proof', need: 'required', law: proven },
    proofWhen: { kind: phrase, section: 'proof', need: 'required', law: proven },
    proofHow: { kind: phrase, section: 'proof', need: 'required', law: proven },
    proofTextVersion: { kind: text, section: 'proof', need: 'required', law: proven },
    proofText: { kind: refTo('documents'), section: 'proof', need: 'recommended', law: proven },
    proofWhere: { kind: text, section: 'proof', need: 'required', law: proven },
    proofUntil: { kind: phrase, section: 'proof', need: 'required', law: ['GDPR 7(1)', 'GDPR 5(1)(e)'] },
    refreshEvery: { kind: duration, section: 'proof', need: 'recommended', law: ['EDPB 5/2020'] },
    refreshedSince2018: { kind: tri, section: 'proof', need: 'optional', law: ['GDPR rec. 171'] },

    askedOfChildren: { kind: tri, section: 'people', need: 'recommended', law: ['GDPR 8(1)'] },
    childAge: { kind: integer, section: 'people', need: 'conditional', law: ['GDPR 8(1)'] },
    childParentMethod: { kind: prose, section: 'people', need: 'conditional', law: ['GDPR 8(2)'] },
  },
)
