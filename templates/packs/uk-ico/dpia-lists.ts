import type { DpiaLists } from '@core/law/dpia-lists'
import type { Sourced } from '../pack'
import { biometric, decided, facts, genetic, hint, large, oneMore, profiled, ticked, watched } from '../signs'

/** Examples the ICO gives of processing likely to need an assessment; six rows only with another criterion. */
export const dpiaLists = {
  source: {
    fr: 'ICO, exemples de traitements à risque élevé probable (RGPD britannique, art. 35(4))',
    en: 'ICO, examples of processing likely to result in high risk (UKG 35(4))',
  },
  cited: ['ICO list'],
  status: 'inForce',
  confidence: 'M',
  checkedOn: '2026-11-27',
  remark: {
    fr: 'Cinq premières lignes lues sur le site de l’ICO ; les autres à relire.',
    en: 'First five rows read on the site of the ICO; the others to be read again.',
  },
  required: [
    facts('UK_R01', { criterion: 'W8_innovative' }, { criterionBesides: ['W8_innovative'] }),
    facts('UK_R02', { criterion: 'W9_exclusion' }, decided),
    facts('UK_R02', { criterion: 'W9_exclusion' }, { criterion: 'W4_sensitive' }),
    facts('UK_R03', profiled, large),
    facts('UK_R04', biometric, oneMore),
    // The professional who treats the person is left out, and the sheet does not tell.
    hint('UK_R05', genetic, oneMore),
    facts('UK_R06', { criterion: 'W6_matching', answered: true }),
    hint('UK_R06', { criterion: 'W6_matching' }),
    hint('UK_R07', { sources: ['dataBroker', 'scraping', 'socialNetwork', 'publicRegister'] }, oneMore),
    facts('UK_R08', { data: ['location'] }, watched),
    hint('UK_R08', watched, { criterionBesides: ['W3_monitoring'] }),
    facts('UK_R09', { people: ['children', 'pupils', 'patients', 'beneficiaries'] }, profiled),
    ticked('UK_R10'),
  ],
  exempt: [],
} as const satisfies Omit<DpiaLists, 'authority'> & Sourced
