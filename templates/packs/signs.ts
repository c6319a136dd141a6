import type { CodeOf } from '@core/codes'
import { outsideSources } from '@core/codes/people-and-data'
import type { RequiredEntry, RequiredType, Sign } from '@core/law/dpia-lists'

/** Signs that several authorities' lists share, so that each list reads as a list. */
export const large: Sign = { criterion: 'W5_largeScale' }
export const profiled: Sign = { answer: 'profiling', is: ['yes'] }
export const watched: Sign = { answer: 'surveillanceLevel', is: ['systematic', 'constant'] }
export const decided: Sign = { answer: 'automatedDecision', is: ['assisted', 'solelySignificantEffect'] }
export const staff: Sign = { people: ['employees'] }
export const elsewhere: Sign = { sources: outsideSources }
export const biometric: Sign = { data: ['biometricId'] }
export const genetic: Sign = { data: ['genetic'] }
/** « With one more criterion »: the data are one themselves. */
export const oneMore: Sign = { criterionBesides: ['W4_sensitive'] }
export const worded = (...words: readonly string[]): Sign => ({ words })

/** The answers say what the type describes. */
export const facts = (code: RequiredType, ...signs: readonly Sign[]): RequiredEntry => ({ code, by: 'facts', signs })
/** They only suggest it. */
export const hint = (code: RequiredType, ...signs: readonly Sign[]): RequiredEntry => ({ code, by: 'hint', signs })
/** Nothing on the sheet tells: a person ticks it. */
export const ticked = (code: RequiredType): RequiredEntry => hint(code)

/** A type that is one of the nine criteria: certain once a person said so, a hint while facts point to it. */
export const criterion = (code: RequiredType, which: CodeOf<'wp248Criterion'>): readonly RequiredEntry[] => [
  facts(code, { criterion: which, answered: true }),
  hint(code, { criterion: which }),
]
