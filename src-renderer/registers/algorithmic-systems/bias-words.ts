import { retestStateOf, uncorrectedTests } from '@core/law/bias'
import type { LawParameters } from '@core/law/parameters'
import type { AlgorithmicSystem } from '@core/registers'
import type { Texts } from '@core/texts/texts'

/** Where the control of biases stands, in words. `late`: someone should act. */
export interface BiasStanding {
  readonly last: string
  readonly next: string
  readonly gaps: string
  readonly late: boolean
}

interface Saying {
  readonly texts: Texts
  readonly today: string
  day(iso: string): string
}

export function biasStanding(
  system: AlgorithmicSystem,
  parameters: LawParameters,
  { texts, today, day }: Saying,
): BiasStanding {
  const { retest } = texts.algorithmPages
  const { lastTestOn, correctedOn, dueOn } = retestStateOf(system, parameters)
  const open = uncorrectedTests(system, parameters).length
  const gaps = open === 0 ? '' : retest.open(open)
  const isOverdue = dueOn !== '' && dueOn < today
  const planned = system.retestPlannedOn >= today ? retest.planned(day(system.retestPlannedOn)) : ''
  const due =
    correctedOn !== ''
      ? retest.corrected(day(correctedOn))
      : isOverdue
        ? retest.late(day(dueOn))
        : dueOn && retest.next(day(dueOn))
  return {
    last: lastTestOn === '' ? (system.biasTests.length === 0 ? retest.never : '') : retest.last(day(lastTestOn)),
    next: [due, planned].filter((part) => part !== '').join(' · '),
    gaps,
    late: open > 0 || correctedOn !== '' || isOverdue,
  }
}
