import { date, manyOf, oneOf, refTo, text, tri } from '../kinds'
import { defineRegister } from './register'

/**
 * Registers that the record of processing points at. Each holds here what a reference needs and what the record
 * prints; their own pages and fields grow later, by adding fields.
 */
export const supportingAssets = defineRegister('supportingAssets', 'B', 'name', ['identity'], {
  name: { kind: text, section: 'identity', need: 'recommended', law: ['GDPR 35(7)(a)', 'CNIL'] },
  kind: { kind: oneOf('assetKind'), section: 'identity', need: 'recommended', law: ['CNIL'] },
  provider: { kind: refTo('processors'), section: 'identity', need: 'optional', law: [] },
  hostingCountry: { kind: oneOf('country'), section: 'identity', need: 'recommended', law: ['GDPR 30(1)(e)'] },
  version: { kind: text, section: 'identity', need: 'optional', law: [] },
  owner: { kind: refTo('persons'), section: 'identity', need: 'optional', law: [] },
  containsData: { kind: manyOf('dataCategory'), section: 'identity', need: 'recommended', law: ['GDPR 35(7)(a)'] },
  backup: { kind: tri, section: 'identity', need: 'optional', law: ['GDPR 32(1)(b)'] },
  endOfLife: { kind: date, section: 'identity', need: 'optional', law: [] },
})
