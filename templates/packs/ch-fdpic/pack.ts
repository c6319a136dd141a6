import { gdpr, nothingMore, type LawParameter, type Pack } from '../pack'

/** The revised Federal Act and its ordinance apply from this day. */
const inForce = { jurisdiction: 'CH', validFrom: '2023-09-01', status: 'inForce', checkedOn: '2026-09-28' } as const

const parameters: readonly LawParameter[] = [
  {
    ...inForce,
    key: 'breach.authorityThreshold',
    value: 'highRisk',
    source: 'FADP 24(1)',
  },
  {
    ...inForce,
    key: 'breach.deadlineHours',
    value: 'asSoonAsPossible',
    source: 'FADP 24(1)',
    remark: 'No figure in hours: the Union’s does not stand in for it.',
  },
  {
    ...inForce,
    key: 'breach.reportKept',
    value: { value: 2, unit: 'year' },
    source: 'DPO-CH 15(4)',
    remark: 'From the day of the report.',
  },
  { ...inForce, key: 'ropa.exemptionHeadcount', value: 250, source: 'FADP 12(5), DPO-CH 24' },
  { ...inForce, key: 'dsr.days', value: 30, source: 'DPO-CH 18' },
]

export const chFdpicPack = {
  ...nothingMore,
  id: 'ch-fdpic',
  jurisdiction: 'CH',
  words: { authority: { fr: 'PFPDT', en: 'FDPIC' }, law: gdpr },
  countries: ['CH'],
  rules: ['BRE-21'],
  sources: ['FADP', 'DPO-CH'],
  legalBases: ['chNoBasisNeeded'],
  ownTransfers: { zone: 'ch', tools: ['ch_annex1', 'ch_scc', 'ch_dpf'] },
  parameters,
} as const satisfies Pack
