import type { LinkedRecord } from './activity-model'
import { atWork } from './periods-at-work'
import { ofService } from './periods-of-service'
import { ofTrade } from './periods-of-trade'

/**
 * Periods usual in France, each with the text or reference framework it comes from. `verified`: read in its source;
 * `toConfirm`: written from habit, and the rule says so. A file that follows another law keeps the name and what sets
 * the period off, and is asked for the figure.
 */
const rules = { ...atWork, ...ofTrade, ...ofService } as const
export type UsualRetention = keyof typeof rules

export const usualRetention = (key: UsualRetention): LinkedRecord => ({
  key,
  register: 'retentionRules',
  jurisdictions: ['FR'],
  answers: rules[key],
})
