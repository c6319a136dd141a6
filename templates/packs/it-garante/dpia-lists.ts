import type { DpiaLists } from '@core/law/dpia-lists'
import type { Sourced } from '../pack'
import { biometric, facts, genetic, hint, large, profiled, staff, ticked, watched } from '../signs'

/** The list annexed to decision 467 of 11 October 2018. */
export const dpiaLists = {
  source: 'Garante, provvedimento n. 467 dell’11 ottobre 2018, allegato 1',
  cited: ['Garante list'],
  status: 'inForce',
  confidence: 'v',
  checkedOn: '2026-09-28',
  required: [
    facts('IT_R01', profiled, large),
    facts('IT_R02', { answer: 'automatedDecision', is: ['solelySignificantEffect'] }),
    facts('IT_R03', watched),
    facts('IT_R04', { criterion: 'W4_sensitive' }, large),
    facts('IT_R05', staff, watched),
    // Employees are vulnerable for the nine criteria, not for this type.
    hint('IT_R06', { people: ['children', 'pupils', 'patients', 'beneficiaries'] }),
    facts('IT_R07', { criterion: 'W8_innovative' }, { criterionBesides: ['W8_innovative'] }),
    ticked('IT_R08'),
    hint('IT_R09', { criterion: 'W6_matching' }, { data: ['bankPayment'] }),
    hint('IT_R10', { criterion: 'W6_matching' }, { criterion: 'W4_sensitive' }),
    hint('IT_R11', biometric),
    hint('IT_R12', genetic),
  ],
  exempt: [],
} as const satisfies Omit<DpiaLists, 'authority'> & Sourced
