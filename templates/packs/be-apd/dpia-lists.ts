import type { DpiaLists } from '@core/law/dpia-lists'
import type { Sourced } from '../pack'
import { biometric, elsewhere, facts, hint, large, profiled, ticked, watched, worded } from '../signs'

/** The list of the Belgian authority, in force since 1 April 2019. */
export const dpiaLists = {
  source: 'APD-GBA, décision 01/2019 du 16 janvier 2019',
  cited: ['APD list'],
  status: 'inForce',
  confidence: 'v',
  checkedOn: '2026-09-28',
  remark: { fr: 'Points 6 à 8 à relire dans la décision.', en: 'Items 6 to 8 to be read again in the decision.' },
  required: [
    facts('BE_R01', biometric, { people: ['passersby', 'visitors'] }),
    facts('BE_R02', elsewhere, { criterion: 'W9_exclusion' }),
    hint('BE_R03', { data: ['health'] }, worded('implant', 'pacemaker', 'stimulateur')),
    facts('BE_R04', elsewhere, large, profiled),
    ticked('BE_R05'),
    { ...hint('BE_R06', { sources: ['device'] }, large), confidence: 'M' },
    { ...hint('BE_R07', { data: ['location', 'communications', 'connection'] }, large), confidence: 'M' },
    { ...facts('BE_R08', watched, large), confidence: 'M' },
  ],
  exempt: [],
} as const satisfies Omit<DpiaLists, 'authority'> & Sourced
