import type { DpiaLists } from '@core/law/dpia-lists'
import type { Sourced } from '../pack'
import { criterion, facts } from '../signs'

/** The AEPD's criteria, of which two call for an assessment in most cases, and its list of exempt types. */
export const dpiaLists = {
  source: 'AEPD, listas del artículo 35.4 (6 de mayo de 2019) y 35.5',
  cited: ['AEPD list'],
  status: 'inForce',
  confidence: 'v',
  checkedOn: '2026-09-28',
  remark: {
    fr: 'Critères 5 à 11 et types exemptés à relire sur le site de l’AEPD.',
    en: 'Criteria 5 to 11 and the exempt types to be read again on the site of the AEPD.',
  },
  atLeast: 2,
  required: [
    ...criterion('ES_R01', 'W1_evaluation'),
    ...criterion('ES_R02', 'W2_adm'),
    ...criterion('ES_R03', 'W3_monitoring'),
    ...criterion('ES_R04', 'W4_sensitive'),
    facts('ES_R05', { data: ['biometricId'] }),
    facts('ES_R06', { data: ['genetic'] }),
    ...criterion('ES_R07', 'W5_largeScale'),
    ...criterion('ES_R08', 'W6_matching'),
    ...criterion('ES_R09', 'W7_vulnerable'),
    ...criterion('ES_R10', 'W8_innovative'),
    ...criterion('ES_R11', 'W9_exclusion'),
  ],
  exempt: [
    { code: 'ES_E01', leavesOut: [] },
    { code: 'ES_E02', leavesOut: [] },
    { code: 'ES_E03', leavesOut: [] },
    // Two criteria of the other list take the professional out of it: the hits speak against.
    { code: 'ES_E04', leavesOut: [] },
    { code: 'ES_E05', leavesOut: [], ordinary: true },
    { code: 'ES_E06', leavesOut: [], ordinary: true },
    { code: 'ES_E07', leavesOut: ['special'], ordinary: true },
  ],
} as const satisfies Omit<DpiaLists, 'authority'> & Sourced
