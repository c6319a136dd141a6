import type { RuleId } from './ids'
import { rules } from './registry'
import type { Finding } from './rule'

const sources: ReadonlyMap<RuleId, readonly string[]> = new Map(rules.map(({ id, law }) => [id, law]))

/** Legal sources a finding rests on, as stored: to be put into words by `citeAll`. */
export const sourcesOf = ({ rule, law }: Pick<Finding, 'rule' | 'law'>): readonly string[] =>
  law ?? sources.get(rule) ?? []
