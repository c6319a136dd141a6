import { date, manyOf, oneOf, phrase, refTo, text, tri } from '../kinds'
import { defineRegister } from './register'

/**
 * Registers that the record of processing points at. Each holds here what a reference needs and what the record
 * prints; their own pages and fields grow later, by adding fields.
 */
export const processors = defineRegister('processors', 'S', 'name', ['identity'], {
  name: { kind: text, section: 'identity', need: 'required', law: ['GDPR 28', 'GDPR 30(1)(d)'] },
  services: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 28(3)'] },
  country: { kind: oneOf('country'), section: 'identity', need: 'required', law: ['GDPR 30(1)(e)'] },
  remoteAccessCountries: {
    kind: manyOf('country'),
    section: 'identity',
    need: 'recommended',
    law: ['GDPR 44', 'EDPB 5/2021'],
  },
  contact: { kind: text, section: 'identity', need: 'optional', law: [] },
})

export const supportingAssets = defineRegister('supportingAssets', 'B', 'name', ['identity'], {
  name: { kind: text, section: 'identity', need: 'recommended', law: ['GDPR 35(7)(a)', 'CNIL'] },
  kind: { kind: oneOf('assetKind'), section: 'identity', need: 'recommended', law: ['CNIL'] },
  provider: { kind: refTo('processors'), section: 'identity', need: 'optional', law: [] },
  hostingCountry: { kind: oneOf('country'), section: 'identity', need: 'recommended', law: ['GDPR 30(1)(e)'] },
  version: { kind: text, section: 'identity', need: 'optional', law: [] },
  owner: { kind: refTo('persons'), section: 'identity', need: 'optional', law: [] },
  backup: { kind: tri, section: 'identity', need: 'optional', law: ['GDPR 32(1)(b)'] },
  endOfLife: { kind: date, section: 'identity', need: 'optional', law: [] },
})

export const documents = defineRegister('documents', 'D', 'title', ['identity'], {
  title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 5(2)'] },
  kind: { kind: oneOf('documentKind'), section: 'identity', need: 'recommended', law: [] },
  version: { kind: text, section: 'identity', need: 'recommended', law: [] },
  date: { kind: date, section: 'identity', need: 'recommended', law: [] },
  where: { kind: text, section: 'identity', need: 'optional', law: [] },
  tellsOfTransfers: { kind: tri, section: 'identity', need: 'conditional', law: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)'] },
})

/** Legitimate-interest assessments, EDPB 1/2024. */
export const balancingTests = defineRegister('balancingTests', 'L', 'title', ['identity'], {
  title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 6(1)(f)', 'EDPB 1/2024'] },
})
/** Consent validity checks, Art. 7. */
export const consentChecks = defineRegister('consentChecks', 'C', 'title', ['identity'], {
  title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 7(1)'] },
})
/** Transfer impact assessments, EDPB 01/2020. */
export const transferAssessments = defineRegister('transferAssessments', 'X', 'title', ['identity'], {
  title: { kind: phrase, section: 'identity', need: 'required', law: ['EDPB 01/2020', 'C-311/18'] },
  conclusion: { kind: oneOf('transferConclusion'), section: 'identity', need: 'recommended', law: ['EDPB 01/2020'] },
})
