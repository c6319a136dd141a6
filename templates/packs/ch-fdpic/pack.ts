import type { CitedAs } from '@core/law/law-words'
import { nationalId } from '../national-ids'
import { gdpr, nothingMore, type LawParameter, type Pack } from '../pack'
import { adequacy } from './adequacy'
import { breachForm } from './breach-form'
import { dpiaLists } from './dpia-lists'
import { extraFields } from './extra-fields'
import { holidays } from './holidays'

/** The revised Federal Act and its ordinance apply from this day. */
const inForce = {
  jurisdiction: 'CH',
  validFrom: '2023-09-01',
  status: 'inForce',
  confidence: 'M',
  checkedOn: '2026-09-28',
} as const

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
    remark: {
      fr: 'Dans les meilleurs délais : aucun chiffre en heures, et celui de l’Union n’en tient pas lieu.',
      en: 'As soon as possible: no figure in hours, and the Union’s does not stand in for it.',
    },
  },
  {
    ...inForce,
    key: 'breach.reportKept',
    value: { value: 2, unit: 'year' },
    source: 'DPO-CH 15(4)',
    confidence: 'v',
    remark: { fr: 'À compter de l’annonce.', en: 'From the day of the report.' },
  },
  { ...inForce, key: 'ropa.exemptionHeadcount', value: 250, source: 'FADP 12(5), DPO-CH 24' },
  { ...inForce, key: 'dsr.days', value: 30, source: 'DPO-CH 18' },
  { ...inForce, key: 'dpia.keepYears', value: 2, source: 'DPO-CH 14' },
]

/** Where the Swiss act has an article of its own on the same matter: disclosure abroad, the assessment, breaches. */
const citedAs: readonly CitedAs[] = [
  { source: 'GDPR 44', as: 'FADP 16' },
  { source: 'GDPR 45', as: 'FADP 16(1)' },
  { source: 'GDPR 49', as: 'FADP 17' },
  { source: 'GDPR 35', as: 'FADP 22' },
  { source: 'GDPR 36', as: 'FADP 23' },
  { source: 'GDPR 33', as: 'FADP 24' },
  { source: 'GDPR 30', as: 'FADP 12' },
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
  ownTransfers: {
    zone: 'ch',
    tools: ['ch_annex1', 'ch_scc', 'ch_dpf'],
    adequacyTool: 'ch_annex1',
    frameworkTool: 'ch_dpf',
  },
  parameters,
  citedAs,
  extraFields,
  dpiaLists,
  breachForm,
  nationalIds: [nationalId('Numéro AVS', 'AHV number', 'LAVS 50c, 153b-153i')],
  holidays,
  adequacy,
} as const satisfies Pack
