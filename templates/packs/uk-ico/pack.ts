import { nothingMore, type LawParameter, type Pack } from '../pack'
import { holidays } from './holidays'

const inForce = { jurisdiction: 'UK', validFrom: '2021-01-01', status: 'inForce', checkedOn: '2026-09-28' } as const

const parameters: readonly LawParameter[] = [
  { ...inForce, key: 'breach.deadlineHours', value: 72, source: 'UKG 33(1)' },
  { ...inForce, key: 'breach.authorityThreshold', value: 'risk', source: 'UKG 33(1)' },
  { ...inForce, key: 'ropa.exemptionHeadcount', value: 250, source: 'UKG 30(5)' },
  { ...inForce, key: 'dsr.months', value: 1, source: 'UKG 12(3)' },
  { ...inForce, key: 'dsr.extensionMonths', value: 2, source: 'UKG 12(3)' },
  { ...inForce, key: 'child.consentAge', value: 13, source: 'DPA18 9' },
  {
    ...inForce,
    key: 'uk.complaintAckDays',
    value: 30,
    validFrom: '2026-06-19',
    source: 'DPA18 164A, inserted by DUAA',
  },
]

export const ukIcoPack = {
  ...nothingMore,
  id: 'uk-ico',
  jurisdiction: 'UK',
  countries: ['GB'],
  sources: ['UKG', 'DPA18', 'PECR'],
  ownTransfers: { zone: 'uk', tools: ['uk_idta', 'uk_addendum', 'uk_reg', 'uk_databridge'] },
  dpiaStart: 'ico-seven-steps',
  holidays,
  parameters,
} as const satisfies Pack
