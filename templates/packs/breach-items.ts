import { breachBlocks, type BreachBlock, type BreachItem } from '@core/law/breach-form'

/** One thing an authority asks besides. */
export const item = (block: BreachBlock, fr: string, en: string): BreachItem => ({ block, asked: { fr, en } })

/** The order that suits every authority. */
export const usualOrder = breachBlocks

/** Its form is known in its main lines only. */
export const formChecked = { status: 'inForce', checkedOn: '2026-11-27' } as const
