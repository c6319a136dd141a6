import { gdprSince } from '../../law/regime'
import { weighedIn, type Reliance } from '../../law/reliance'
import { contradictionsOf, missingPieces } from '../../law/weighing'
import type { BalancingTest } from '../../registers'
import { recordRule, when } from '../define-rule'
import type { FindingValue, Rule } from '../rule'

const named = (field: keyof BalancingTest & string): FindingValue => ({ register: 'balancingTests', field })

export const weighingIncomplete = recordRule('balancingTests', {
  id: 'LIA-03',
  severity: 'warning',
  law: ['GDPR 6(1)(f)', 'EDPB 1/2024'],
  inputs: ['interest', 'necessity', 'expectations', 'impacts'],
  check: (test) => {
    const missing = missingPieces(test)
    return when(missing.length > 0, missing[0] ?? 'interest', { values: { pieces: { all: missing.map(named) } } })
  },
})

export const approvedLate = recordRule('balancingTests', {
  id: 'LIA-06',
  severity: 'warning',
  law: ['GDPR 5(2)'],
  follows: ['activities'],
  inputs: ['approvedOn'],
  check: ({ id, approvedOn }, { dossier }) => {
    const isRunning = ({ activity: { status }, purpose }: Reliance) =>
      status === 'active' && purpose.legalBasis === 'legitimateInterests'
    // What began before the GDPR could not be weighed under it beforehand.
    const isLate = ({ activity: { startDate } }: Reliance) => startDate >= gdprSince && approvedOn > startDate
    const [first] = weighedIn(id, dossier).filter((each) => isRunning(each) && (approvedOn === '' || isLate(each)))
    return when(first !== undefined, 'approvedOn', { values: { activity: { text: first?.activity.name ?? {} } } })
  },
})

export const conclusionContradicted = recordRule('balancingTests', {
  id: 'LIA-07',
  severity: 'warning',
  law: ['GDPR 6(1)(f)', 'EDPB 1/2024'],
  inputs: [
    'outcome',
    'interestLawful',
    'interestClear',
    'interestReal',
    'servesInterest',
    'noLesserMeans',
    'isExpected',
    'impacts',
    'safeguards',
  ],
  check: (test) => {
    const against = contradictionsOf(test)
    return when(against.length > 0, 'outcome', { values: { pieces: { all: against.map(named) } } })
  },
})

export const weighingRules: readonly Rule[] = [weighingIncomplete, approvedLate, conclusionContradicted]
