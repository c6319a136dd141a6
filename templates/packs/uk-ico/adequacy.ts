import type { AdequacyDecision } from '@core/law/parameters'
import type { Sourced } from '../pack'

const kept = {
  decision: 'DPA18 Sch. 21',
  source: {
    fr: 'DPA 2018, annexe 21, § 4-5 : adéquations gardées à la fin de la période de transition',
    en: 'DPA 2018, Sch. 21, paras 4-5: adequacy kept at the end of the transition period',
  },
  from: '2021-01-01',
  status: 'inForce',
  confidence: 'M',
  checkedOn: '2026-11-27',
} as const

/** The EEA and the countries the Union had found adequate by then, the United States apart. */
// prettier-ignore
const countries = [
  'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL',
  'PT', 'RO', 'SK', 'SI', 'ES', 'SE', 'IS', 'LI', 'NO', 'GI',
  'AD', 'AR', 'CH', 'FO', 'GG', 'IM', 'JE', 'NZ', 'UY',
] as const

/** What the United Kingdom holds adequate: UKG 45A. */
export const adequacy: readonly (AdequacyDecision & Sourced)[] = [
  ...countries.map((country) => ({ ...kept, country })),
  { ...kept, country: 'CA', scope: 'commercial' },
  { ...kept, country: 'IL', scope: 'partial' },
  { ...kept, country: 'JP', scope: 'partial' },
  {
    ...kept,
    country: 'KR',
    decision: 'SI 2022/1213',
    source: 'Data Protection (Adequacy) (Republic of Korea) Regulations 2022',
    from: '2022-12-19',
  },
  {
    ...kept,
    country: 'US',
    decision: 'SI 2023/1028',
    source: 'Data Protection (Adequacy) (United States of America) Regulations 2023',
    from: '2023-10-12',
    scope: 'dpfListed',
    remark: {
      fr: 'Extension britannique du Data Privacy Framework (data bridge).',
      en: 'UK extension to the Data Privacy Framework (data bridge).',
    },
  },
]
