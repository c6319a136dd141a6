import type { InEachLanguage } from '../kinds'
import type { Confidence } from './confidence'

/** Blocks of a breach dossier, in an order that suits every authority: GDPR 33(3), 33(5). */
export const breachBlocks = [
  'notifier',
  'notice',
  'dates',
  'description',
  'systems',
  'people',
  'data',
  'protection',
  'consequences',
  'measuresTaken',
  'measuresPlanned',
  'communication',
  'crossBorder',
  'annexes',
] as const
export type BreachBlock = (typeof breachBlocks)[number]

/** What an authority asks besides, and in which block. */
export interface BreachItem {
  readonly block: BreachBlock
  readonly asked: InEachLanguage
}

/** How one authority is told of a breach: where, in which languages, in what order, and what it asks besides. */
export interface BreachForm {
  readonly channel: InEachLanguage
  /** Languages it is written in, as ISO codes: more than those of the window. */
  readonly languages: readonly string[]
  /** Every block once, in the order of its form. */
  readonly order: readonly BreachBlock[]
  readonly items: readonly BreachItem[]
}

/** The same, with whose form it is. */
export type BreachFormOf = BreachForm & {
  readonly pack: string
  readonly authority: InEachLanguage
  readonly confidence: Confidence
}
