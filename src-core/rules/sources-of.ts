import type { RuleId } from './ids'
import { rules } from './registry'

const sources: ReadonlyMap<RuleId, readonly string[]> = new Map(rules.map(({ id, law }) => [id, law]))

/** Legal sources a rule cites, as stored: to be put into words by `citeAll`. */
export const sourcesOf = (rule: RuleId): readonly string[] => sources.get(rule) ?? []
