import type { AdequacyDecision } from '@core/law/parameters'
import type { Sourced } from '../pack'

const annex = {
  decision: 'DPO-CH, Annex 1',
  source: 'DPO-CH 8, Annex 1',
  from: '2023-09-01',
  status: 'inForce',
  confidence: 'm',
  checkedOn: '2026-11-27',
} as const

// prettier-ignore
const states = [
  'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL',
  'PT', 'RO', 'SK', 'SI', 'ES', 'SE', 'IS', 'LI', 'NO', 'GB', 'GI',
  'AD', 'AR', 'FO', 'GG', 'IM', 'JE', 'MC', 'NZ', 'UY',
] as const

/** States the Federal Council holds adequate. */
export const adequacy: readonly (AdequacyDecision & Sourced)[] = [
  ...states.map((country) => ({ ...annex, country })),
  { ...annex, country: 'CA', scope: 'commercial' },
  { ...annex, country: 'IL', scope: 'partial' },
  {
    ...annex,
    country: 'US',
    from: '2024-09-15',
    scope: 'dpfListed',
    confidence: 'v',
    remark: {
      fr: 'Cadre Suisse-États-Unis : importateurs certifiés seulement.',
      en: 'Swiss-US Data Privacy Framework: certified importers only.',
    },
  },
]
