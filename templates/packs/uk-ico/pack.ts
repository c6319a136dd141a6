import type { CitedAs } from '@core/law/law-words'
import { nothingMore, type LawParameter, type Pack } from '../pack'
import { nationalId } from '../national-ids'
import { adequacy } from './adequacy'
import { breachForm } from './breach-form'
import { dpiaLists } from './dpia-lists'
import { extraFields } from './extra-fields'
import { holidays } from './holidays'

const inForce = {
  jurisdiction: 'UK',
  validFrom: '2021-01-01',
  status: 'inForce',
  confidence: 'M',
  checkedOn: '2026-09-28',
} as const

const parameters: readonly LawParameter[] = [
  { ...inForce, key: 'breach.deadlineHours', value: 72, source: 'UKG 33(1)' },
  { ...inForce, key: 'breach.authorityThreshold', value: 'risk', source: 'UKG 33(1)' },
  { ...inForce, key: 'ropa.exemptionHeadcount', value: 250, source: 'UKG 30(5)' },
  { ...inForce, key: 'dsr.months', value: 1, source: 'UKG 12(3)' },
  { ...inForce, key: 'dsr.extensionMonths', value: 2, source: 'UKG 12(3)' },
  {
    ...inForce,
    key: 'dsr.clarification',
    value: 'pauses',
    validFrom: '2026-02-05',
    confidence: 'v',
    source: 'UKG 12A, inserted by DUAA s. 76',
    remark: {
      fr: 'Le jour de l’entrée en vigueur vient d’une source secondaire.',
      en: 'The day of commencement is from a secondary source.',
    },
  },
  { ...inForce, key: 'child.consentAge', value: 13, source: 'DPA18 9' },
  {
    ...inForce,
    key: 'uk.complaintAckDays',
    value: 30,
    validFrom: '2026-06-19',
    confidence: 'v',
    source: { fr: 'DPA 2018, art. 164A, inséré par la DUAA', en: 'DPA18 164A, inserted by DUAA' },
  },
]

/** Articles the United Kingdom has not kept under their number, or not kept at all: the Union's text is cited. */
const unionAlone = ['GDPR rec. ', 'GDPR 55', 'GDPR 56', 'GDPR 87', 'GDPR 88', 'GDPR 89']

const citedAs: readonly CitedAs[] = [
  ...unionAlone.map((source) => ({ source, as: source })),
  // DUAA: automated decisions and transfers have articles of their own.
  { source: 'GDPR 22', as: 'UKG 22A-22D' },
  { source: 'GDPR 44', as: 'UKG 44A' },
  { source: 'GDPR 45', as: 'UKG 45A' },
  { source: 'GDPR ', as: 'UKG ' },
]

export const ukIcoPack = {
  ...nothingMore,
  id: 'uk-ico',
  jurisdiction: 'UK',
  words: { authority: { fr: 'ICO', en: 'ICO' }, law: { fr: 'RGPD britannique', en: 'UK GDPR' } },
  countries: ['GB'],
  citedAs,
  rules: ['DSR-15', 'CRI-03', 'INF-09'],
  sources: ['UKG', 'DPA18', 'PECR', 'ICO list'],
  legalBases: ['ukRecognisedLI'],
  ownTransfers: {
    zone: 'uk',
    tools: ['uk_idta', 'uk_addendum', 'uk_reg', 'uk_databridge'],
    adequacyTool: 'uk_reg',
    frameworkTool: 'uk_databridge',
  },
  extraFields,
  dpiaLists,
  breachForm,
  nationalIds: [
    nationalId('National Insurance number', 'National Insurance number', 'DPA18 Sch. 11'),
    nationalId('NHS number', 'NHS number', 'Health and Social Care Act 2012, s. 251A'),
  ],
  adequacy,
  dpiaStart: 'ico-seven-steps',
  holidays,
  parameters,
} as const satisfies Pack
