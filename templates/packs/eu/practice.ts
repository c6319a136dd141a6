import type { LawParameter } from '../pack'

const inForce = {
  jurisdiction: 'EU',
  validFrom: '2018-05-25',
  status: 'inForce',
  confidence: 'M',
  checkedOn: '2026-09-28',
} as const

/** No text fixes these: they are what good practice asks, and how our rules measure "recent", "soon" and "too many". */
export const practice: readonly LawParameter[] = [
  {
    ...inForce,
    key: 'review.monthsDefault',
    value: 12,
    source: { fr: 'RGPD, art. 24(1), usage', en: 'GDPR 24(1), practice' },
  },
  {
    ...inForce,
    key: 'security.testMonths',
    value: 24,
    source: { fr: 'RGPD, art. 32(1)(d), usage', en: 'GDPR 32(1)(d), practice' },
  },
  {
    ...inForce,
    key: 'transfer.dpfCheckMonths',
    value: 12,
    source: { fr: '(UE) 2023/1795 : certification annuelle', en: '(EU) 2023/1795: yearly certification' },
  },
  {
    ...inForce,
    key: 'adequacy.warningMonths',
    value: 6,
    source: { fr: 'RGPD, art. 45(3), usage', en: 'GDPR 45(3), practice' },
  },
  {
    ...inForce,
    key: 'dpia.largeScaleHint',
    value: 10_000,
    source: {
      fr: 'Le WP248 ne donne aucun chiffre ; un repère de notre part',
      en: 'WP248 gives no figure; a hint of ours',
    },
  },
  { ...inForce, key: 'purposes.maximum', value: 8, source: { fr: 'RGPD, art. 30, usage', en: 'GDPR 30, practice' } },
  {
    ...inForce,
    key: 'purposes.minimalLength',
    value: 12,
    source: { fr: 'RGPD, art. 5(1)(b), WP203, usage', en: 'GDPR 5(1)(b), WP203, practice' },
  },
  {
    ...inForce,
    key: 'dsr.promptDays',
    value: 5,
    source: { fr: 'EDPB 1/2022 (without undue delay), usage', en: 'EDPB 1/2022 (without undue delay), practice' },
  },
  {
    ...inForce,
    key: 'dsr.warningDays',
    value: 7,
    source: { fr: 'RGPD, art. 12(3), usage', en: 'GDPR 12(3), practice' },
  },
  {
    ...inForce,
    key: 'dsr.fileKept',
    value: { value: 5, unit: 'year' },
    source: {
      fr: 'RGPD, art. 5(1)(e), usage : prescription (C. civ. 2224)',
      en: 'GDPR 5(1)(e), practice: limitation of claims (FR: C. civ. 2224)',
    },
  },
  {
    ...inForce,
    key: 'governance.policyMonths',
    value: 36,
    source: { fr: 'RGPD, art. 24(2), usage', en: 'GDPR 24(2), practice' },
  },
  {
    ...inForce,
    key: 'governance.trainingMonths',
    value: 12,
    source: { fr: 'RGPD, art. 39(1)(b), usage', en: 'GDPR 39(1)(b), practice' },
  },
  {
    ...inForce,
    key: 'governance.auditMonths',
    value: 24,
    source: { fr: 'RGPD, art. 24(1), usage', en: 'GDPR 24(1), practice' },
  },
  {
    ...inForce,
    key: 'governance.dpoReportMonths',
    value: 15,
    source: { fr: 'RGPD, art. 38(3), usage', en: 'GDPR 38(3), practice' },
  },
  {
    ...inForce,
    key: 'governance.quietMonths',
    value: 24,
    source: { fr: 'RGPD, art. 5(2), un repère de notre part', en: 'GDPR 5(2), a hint of ours' },
  },
  {
    ...inForce,
    key: 'governance.quietActivities',
    value: 20,
    source: { fr: 'RGPD, art. 5(2), un repère de notre part', en: 'GDPR 5(2), a hint of ours' },
  },
  {
    ...inForce,
    key: 'processor.guaranteesMonths',
    value: 36,
    source: { fr: 'RGPD, art. 28(1), usage', en: 'GDPR 28(1), practice' },
  },
  {
    ...inForce,
    key: 'contract.warningMonths',
    value: 3,
    source: { fr: 'RGPD, art. 28(3), usage', en: 'GDPR 28(3), practice' },
  },
  {
    ...inForce,
    key: 'bias.retestMonths',
    value: 12,
    source: { fr: 'RGPD, cons. 71, usage', en: 'GDPR rec. 71, practice' },
  },
  {
    ...inForce,
    key: 'bias.selectionRateAlert',
    value: 0.8,
    source: {
      fr: 'Règle des quatre cinquièmes, 29 CFR 1607.4(D) (États-Unis)',
      en: 'Four-fifths rule, 29 CFR 1607.4(D) (United States)',
    },
    remark: {
      fr: 'Une convention qui attire l’attention ; aucun critère juridique dans l’Union.',
      en: 'A convention that draws attention; no legal test in the Union.',
    },
  },
  {
    ...inForce,
    key: 'consent.withdrawalTestMonths',
    value: 12,
    source: { fr: 'RGPD, art. 7(3), usage', en: 'GDPR 7(3), practice' },
  },
  {
    ...inForce,
    key: 'breach.followUpDays',
    value: 14,
    source: { fr: 'RGPD, art. 33(4), usage', en: 'GDPR 33(4), practice' },
  },
  {
    ...inForce,
    key: 'breach.investigationHours',
    value: 72,
    source: { fr: 'CEPD 9/2022 : une courte enquête', en: 'EDPB 9/2022: a short period of investigation' },
  },
  {
    ...inForce,
    key: 'breach.repeatCount',
    value: 3,
    source: { fr: 'RGPD, art. 32(1)(d), usage', en: 'GDPR 32(1)(d), practice' },
  },
  {
    ...inForce,
    key: 'breach.repeatMonths',
    value: 12,
    source: { fr: 'RGPD, art. 32(1)(d), usage', en: 'GDPR 32(1)(d), practice' },
  },
]
