import type { DpiaLists } from '@core/law/dpia-lists'
import type { Sourced } from '../pack'
import { biometric, facts, genetic, hint, large, profiled, staff, watched, worded } from '../signs'

/** The seventeen categories of the Dutch authority, Staatscourant of 27 November 2019; most of them on a large scale or systematically. */
export const dpiaLists = {
  source: 'AP, Staatscourant 2019, 64418',
  cited: ['AP list'],
  status: 'inForce',
  confidence: 'v',
  checkedOn: '2026-09-28',
  required: [
    hint('NL_R01', worded('enquete discrete', 'detective', 'covert', 'heimelijk')),
    hint('NL_R02', worded('liste noire', 'blacklist', 'zwarte lijst')),
    hint('NL_R03', worded('fraud')),
    hint('NL_R04', worded('solvabilite', 'score de credit', 'credit scor', 'kredietscore')),
    hint('NL_R05', { data: ['financialDetail'] }, large),
    hint('NL_R06', genetic),
    facts('NL_R07', { data: ['health'] }, large),
    hint('NL_R08', worded('partenariat', 'partnership', 'samenwerking')),
    hint('NL_R09', { data: ['image'] }, watched),
    hint('NL_R10', worded('drone', 'camera embarquee', 'camera-pieton', 'bodycam', 'dashcam')),
    facts('NL_R11', staff, watched),
    facts('NL_R12', { data: ['location'] }, large),
    facts('NL_R13', { data: ['communications'] }, large),
    hint('NL_R14', { sources: ['device'] }, large),
    facts('NL_R15', profiled, large),
    hint('NL_R15', profiled),
    hint('NL_R16', profiled, watched),
    facts('NL_R17', biometric, large),
    hint('NL_R17', biometric),
  ],
  exempt: [],
} as const satisfies Omit<DpiaLists, 'authority'> & Sourced
