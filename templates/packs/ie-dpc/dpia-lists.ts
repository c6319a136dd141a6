import type { DpiaLists } from '@core/law/dpia-lists'
import type { Sourced } from '../pack'
import { biometric, decided, facts, genetic, hint, large, oneMore, profiled, watched } from '../signs'

/** The list of the Irish Data Protection Commission. */
export const dpiaLists = {
  source: 'DPC, list of processing operations which require a DPIA, November 2018',
  cited: ['DPC list'],
  status: 'inForce',
  confidence: 'v',
  checkedOn: '2026-09-28',
  required: [
    hint('IE_R01', { criterion: 'W6_matching' }, large),
    facts('IE_R02', { criterion: 'W7_vulnerable', answered: true }, profiled),
    hint('IE_R02', { criterion: 'W7_vulnerable' }, profiled),
    facts('IE_R03', { criterion: 'W9_exclusion' }, profiled),
    facts('IE_R03', { criterion: 'W9_exclusion' }, decided),
    facts('IE_R03', { criterion: 'W9_exclusion' }, { criterion: 'W4_sensitive' }),
    facts('IE_R04', watched),
    facts('IE_R05', profiled, large),
    facts('IE_R06', biometric, oneMore),
    facts('IE_R07', genetic, oneMore),
    hint('IE_R08', { sources: ['dataBroker', 'scraping', 'socialNetwork', 'publicRegister'] }),
    facts('IE_R09', { criterion: 'W6_matching' }, profiled),
    hint('IE_R10', { criterion: 'W4_sensitive' }, large),
  ],
  exempt: [],
} as const satisfies Omit<DpiaLists, 'authority'> & Sourced
