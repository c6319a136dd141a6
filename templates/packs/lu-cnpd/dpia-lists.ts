import type { DpiaLists } from '@core/law/dpia-lists'
import type { Sourced } from '../pack'
import { biometric, facts, genetic, hint, large, oneMore, staff, watched, worded } from '../signs'

/** The list of the CNPD, of 11 March 2019. */
export const dpiaLists = {
  source: 'CNPD, liste du 11 mars 2019',
  cited: ['CNPD list'],
  status: 'inForce',
  confidence: 'V',
  checkedOn: '2026-09-28',
  remark: {
    fr: 'Points 7 et 8 à confirmer sur la page de la CNPD.',
    en: 'Items 7 and 8 to be confirmed on the page of the CNPD.',
  },
  required: [
    facts('LU_R01', genetic, oneMore),
    facts('LU_R02', biometric, oneMore),
    facts('LU_R03', { criterion: 'W6_matching' }, { criterion: 'W9_exclusion' }),
    // Only a monitoring with legal or similar effects is meant.
    hint('LU_R04', staff, watched),
    hint('LU_R05', { people: ['citizens'] }, large),
    hint('LU_R06', worded('recherche', 'statisti', 'histori', 'research')),
    { ...hint('LU_R07', { data: ['location'] }, watched), confidence: 'm' },
    {
      ...hint('LU_R08', { sources: ['dataBroker', 'scraping', 'socialNetwork', 'publicRegister'] }, oneMore),
      confidence: 'm',
    },
  ],
  exempt: [],
} as const satisfies Omit<DpiaLists, 'authority'> & Sourced
