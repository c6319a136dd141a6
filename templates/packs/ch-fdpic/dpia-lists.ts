import type { DpiaLists } from '@core/law/dpia-lists'
import type { Sourced } from '../pack'
import { facts, large, watched } from '../signs'

/** The two cases the Swiss act names; any other high risk, high-risk profiling included, is for a person to see. */
export const dpiaLists = {
  source: 'FADP 22(2)',
  cited: ['FADP 22'],
  status: 'inForce',
  confidence: 'v',
  checkedOn: '2026-09-28',
  required: [
    facts('CH_R01', { criterion: 'W4_sensitive' }, large),
    facts('CH_R02', { people: ['passersby'] }, watched, large),
  ],
  exempt: [],
} as const satisfies Omit<DpiaLists, 'authority'> & Sourced
