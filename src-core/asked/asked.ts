import type { LawParameters } from '../law/parameters'

/** The law a condition may look at. */
export type AskingLaw = Pick<LawParameters, 'eea' | 'extraFields' | 'requestClocks' | 'breachDeadlineHours'>

/** When a question is worth asking. One that is answered is always shown, whatever its condition says. */
export type AskedWhen<T, Whole = T> = { readonly [N in keyof T]?: (it: T, whole: Whole, law: AskingLaw) => boolean }

/** `always`: no condition is written, so the question stands for everybody. */
export type Asked = 'always' | 'yes' | 'no'
