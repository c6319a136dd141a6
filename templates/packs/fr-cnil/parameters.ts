import type { LawParameter } from '../pack'

const inForce = {
  jurisdiction: 'FR',
  validFrom: '2018-05-25',
  status: 'inForce',
  confidence: 'M',
  checkedOn: '2026-09-28',
} as const

export const parameters: readonly LawParameter[] = [
  { ...inForce, key: 'retention.cctv', value: { value: 1, unit: 'month' }, source: 'CSI L252-5; CNIL' },
  { ...inForce, key: 'retention.applicants', value: { value: 2, unit: 'year' }, source: 'CNIL, recrutement' },
  {
    ...inForce,
    key: 'retention.prospects',
    value: { value: 3, unit: 'year' },
    source: 'CNIL, référentiel gestion commerciale',
  },
  { ...inForce, key: 'dpia.staffExemptionHeadcount', value: 250, source: 'CNIL, délib. 2019-118' },
  {
    ...inForce,
    key: 'consent.trackerChoiceMonths',
    value: 6,
    validFrom: '2020-10-01',
    source: 'CNIL, délib. 2020-092 du 17 septembre 2020 (recommandation « cookies »)',
    remark: {
      fr: 'Bonne pratique : le choix, accord ou refus, est conservé six mois en général.',
      en: 'Good practice: the choice, yes or no, is kept for six months in general.',
    },
  },
  {
    ...inForce,
    key: 'algorithms.publicationHeadcount',
    value: 50,
    source: 'CRPA L312-1-3, D312-1-4',
    remark: { fr: 'Agents ou salariés en équivalents temps plein.', en: 'Staff in full-time equivalents.' },
  },
  { ...inForce, key: 'child.jointConsentBelow', value: 15, source: 'LIL 45' },
  {
    ...inForce,
    key: 'fr.phoneMarketingOptIn',
    confidence: 'v',
    value: '2026-08-11',
    validFrom: '2026-08-11',
    source: 'C. conso. L223-1, loi 2025-594 du 30 juin 2025, art. 13',
    remark: { fr: 'Sauf offre liée à un contrat en cours.', en: 'Except an offer related to a current contract.' },
  },
]
