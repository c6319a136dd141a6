import { isAsked } from '@core/asked/is-asked'
import type { CodeOf } from '@core/codes'
import { retestStateOf, uncorrectedTests } from '@core/law/bias'
import type { AlgorithmicSystem } from '@core/registers'
import type { OwnColumn, TagTone } from '../presentation'

export const classTones = {
  prohibited: 'error',
  highAnnexIII: 'warning',
  highAnnexI: 'warning',
  transparency: 'code',
  minimal: 'quiet',
  gpai: 'code',
  gpaiSystemic: 'warning',
} as const satisfies Record<CodeOf<'aiRisk'>, TagTone>

/** Whether the result affects people, under a head that has room. */
export const effectColumn: OwnColumn<AlgorithmicSystem> = {
  name: 'significantEffect',
  head: ({ algorithmPages }) => algorithmPages.heads.effect,
  width: 88,
  grow: 1,
  cell: ({ significantEffect }, { words, texts }) =>
    significantEffect === 'unknown'
      ? { text: texts.shell.list.toFill, look: 'missing', sort: null }
      : { text: words.tri(significantEffect), sort: significantEffect },
}

/** Whether the control of biases asks for someone: a gap, a test to make again, none ever made. */
export const biasColumn: OwnColumn<AlgorithmicSystem> = {
  name: 'bias',
  head: ({ algorithmPages }) => algorithmPages.heads.bias,
  width: 104,
  grow: 2,
  cell: (system, { texts, law, today, day }) => {
    const { retestShort } = texts.algorithmPages
    if (uncorrectedTests(system, law).length > 0) return { text: retestShort.gap, look: 'alarm', sort: 0 }
    const { lastTestOn, correctedOn, dueOn } = retestStateOf(system, law)
    if (correctedOn !== '' || (dueOn !== '' && dueOn < today))
      return { text: retestShort.due, look: 'alarm', sub: day(lastTestOn), sort: 1 }
    if (lastTestOn !== '') return { text: day(lastTestOn), sort: lastTestOn }
    const isAskedFor = isAsked('algorithmicSystems', 'biasTests', { ...system }, law) !== 'no'
    return isAskedFor ? { text: retestShort.never, look: 'missing', sort: null } : { text: '', sort: null }
  },
}
