import { isSaid } from '../kinds'
import type { BalancingTest } from '../registers'

type Field = keyof BalancingTest & string

/** The questions each step is tried by. */
export const weighingTests = {
  interest: ['interestLawful', 'interestClear', 'interestReal'],
  necessity: ['servesInterest', 'noLesserMeans'],
  impact: ['isExpected'],
} as const
export type WeighingStep = keyof typeof weighingTests

/** Pieces without which nothing was weighed. */
export function missingPieces(test: BalancingTest): readonly Field[] {
  const written = (['interest', 'necessity', 'expectations'] as const).filter((field) => !isSaid(test[field]))
  return test.impacts.length === 0 ? [...written, 'impacts'] : written
}

const isHeavy = (level: BalancingTest['impacts'][number]['severity']) => level === 'r3' || level === 'r4'

/** An effect on people that is both serious and likely. */
export const heavyEffects = ({ impacts }: BalancingTest): BalancingTest['impacts'] =>
  impacts.filter(
    ({ direction, severity, likelihood }) => direction !== 'positive' && isHeavy(severity) && isHeavy(likelihood),
  )

/** Answers that say the contrary of the conclusion. Where people prevail, nothing contradicts stopping. */
export function contradictionsOf(test: BalancingTest): readonly Field[] {
  if (test.outcome === '' || test.outcome === 'fails') return []
  const protectedBy = isSaid(test.safeguards)
  const barred = [...weighingTests.interest, ...weighingTests.necessity].filter((field) => test[field] === 'no')
  const surprise = test.isExpected === 'no' && !protectedBy ? (['isExpected'] as const) : []
  const heavy = heavyEffects(test).length > 0 && !protectedBy ? (['impacts'] as const) : []
  const promised = test.outcome === 'passesWithSafeguards' && !protectedBy ? (['safeguards'] as const) : []
  return [...barred, ...surprise, ...heavy, ...promised]
}
