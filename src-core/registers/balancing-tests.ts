import { date, defineRow, oneOf, phrase, prose, rowsOf, text, tri } from '../kinds'
import { defineRegister } from './register'

/** What the processing does to people, for them or against them. Levels 1-4, as in an impact assessment. */
export const weighedEffects = defineRow('weighedEffects', 'effect', {
  effect: { kind: phrase, section: 'row', need: 'required', law: ['EDPB 1/2024'] },
  direction: { kind: oneOf('effectDirection'), section: 'row', need: 'required', law: ['EDPB 1/2024'] },
  severity: { kind: oneOf('riskLevel'), section: 'row', need: 'conditional', law: ['EDPB 1/2024'] },
  likelihood: { kind: oneOf('riskLevel'), section: 'row', need: 'conditional', law: ['EDPB 1/2024'] },
  reason: { kind: prose, section: 'row', need: 'recommended', law: ['GDPR 5(2)'] },
})

/** Legitimate-interest assessments, one per purpose: EDPB 1/2024 (domain §1.9). The purposes that rely on one name it. */
export const balancingTests = defineRegister(
  'balancingTests',
  'L',
  'title',
  ['interest', 'necessity', 'impact', 'balance', 'signOff'],
  {
    title: { kind: phrase, section: 'interest', need: 'required', law: ['GDPR 6(1)(f)', 'EDPB 1/2024'] },
    interest: { kind: prose, section: 'interest', need: 'required', law: ['GDPR 13(1)(d)', 'EDPB 1/2024'] },
    whoseInterest: {
      kind: oneOf('interestHolder'),
      section: 'interest',
      need: 'required',
      law: ['GDPR 6(1)(f)', 'EDPB 1/2024'],
    },
    interestLawful: { kind: tri, section: 'interest', need: 'required', law: ['EDPB 1/2024'] },
    interestClear: { kind: tri, section: 'interest', need: 'required', law: ['EDPB 1/2024'] },
    interestReal: { kind: tri, section: 'interest', need: 'required', law: ['EDPB 1/2024'] },

    necessity: { kind: prose, section: 'necessity', need: 'required', law: ['GDPR 6(1)(f)'] },
    alternatives: { kind: prose, section: 'necessity', need: 'required', law: ['GDPR 6(1)(f)', 'EDPB 1/2024'] },
    servesInterest: { kind: tri, section: 'necessity', need: 'recommended', law: ['GDPR 6(1)(f)', 'EDPB 1/2024'] },
    noLesserMeans: { kind: tri, section: 'necessity', need: 'recommended', law: ['GDPR 6(1)(f)', 'GDPR 5(1)(c)'] },

    dataNature: { kind: prose, section: 'impact', need: 'required', law: ['EDPB 1/2024'] },
    context: { kind: prose, section: 'impact', need: 'required', law: ['EDPB 1/2024'] },
    relationship: { kind: prose, section: 'impact', need: 'required', law: ['GDPR rec. 47', 'EDPB 1/2024'] },
    expectations: { kind: prose, section: 'impact', need: 'required', law: ['GDPR rec. 47', 'EDPB 1/2024'] },
    isExpected: { kind: tri, section: 'impact', need: 'recommended', law: ['GDPR rec. 47'] },
    balanceOfPower: { kind: prose, section: 'impact', need: 'required', law: ['EDPB 1/2024'] },
    childrenOrVulnerable: {
      kind: prose,
      section: 'impact',
      need: 'required',
      law: ['GDPR 6(1)(f)', 'GDPR rec. 38', 'EDPB 1/2024'],
    },
    impacts: { kind: rowsOf(weighedEffects), section: 'impact', need: 'required', law: ['EDPB 1/2024'] },

    outcome: { kind: oneOf('weighingOutcome'), section: 'balance', need: 'required', law: ['GDPR 6(1)(f)'] },
    conclusion: { kind: prose, section: 'balance', need: 'recommended', law: ['GDPR 5(2)'] },
    safeguards: { kind: prose, section: 'balance', need: 'recommended', law: ['EDPB 1/2024'] },
    objectionRight: { kind: prose, section: 'balance', need: 'required', law: ['GDPR 21(1)', 'GDPR 21(4)'] },
    optOutOffered: { kind: tri, section: 'balance', need: 'optional', law: ['EDPB 1/2024'] },

    authorNames: { kind: text, section: 'signOff', need: 'recommended', law: ['GDPR 5(2)'] },
    dpoOpinion: { kind: prose, section: 'signOff', need: 'recommended', law: ['GDPR 39(1)(a)'] },
    approvedBy: { kind: text, section: 'signOff', need: 'recommended', law: ['GDPR 5(2)'] },
    approvedOn: { kind: date, section: 'signOff', need: 'recommended', law: ['GDPR 5(2)'] },
    reviewOn: { kind: date, section: 'signOff', need: 'recommended', law: ['GDPR 24(1)'] },
  },
)
