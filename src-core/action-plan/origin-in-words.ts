import { originsOf, type OriginField } from '../accountability/origins'
import type { Words } from '../kinds'
import type { Action } from '../registers'
import { ruleIds } from '../rules/ids'
import type { Texts } from '../texts/texts'
import { isOneOf } from '../codes/is-one-of'

/** Where a task applies, rather than what called for it. */
const places: readonly OriginField[] = ['activity', 'processor', 'contractCheck', 'algorithmicSystem']

/** What a task answers, in a few words: what called for it rather than where it applies, and the rule where there is one. */
export function originInWords(
  action: Action,
  words: Pick<Words, 'recordName'>,
  { rules, accountabilityPages: { origin } }: Pick<Texts, 'rules' | 'accountabilityPages'>,
): string {
  const all = originsOf(action)
  const callers = all.filter(({ field }) => !places.includes(field))
  const said = (callers.length > 0 || action.rule !== '' ? callers : all).map(({ register, id }) =>
    words.recordName(register, id),
  )
  // A file may name a rule of another version.
  const title = isOneOf(ruleIds, action.rule) ? rules[action.rule].title : undefined
  // A task made of a finding is called like it: its reference is enough.
  const isTold = title === undefined || Object.values(action.title).includes(title)
  const point = action.rule === '' ? '' : isTold ? origin.point(action.rule) : `${title} (${action.rule})`
  return [...said, point].filter((name) => name !== '').join(' · ')
}
