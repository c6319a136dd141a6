import { originsOf, type OriginField } from '../accountability/origins'
import type { Words } from '../kinds'
import type { Action } from '../registers'

/** Where a task applies, rather than what called for it. */
const places: readonly OriginField[] = ['activity', 'processor', 'contractCheck', 'algorithmicSystem']

/** What a task answers, in a few words: what called for it rather than where it applies, and the rule where there is one. */
export function originInWords(action: Action, words: Pick<Words, 'recordName'>): string {
  const all = originsOf(action)
  const callers = all.filter(({ field }) => !places.includes(field))
  const said = (callers.length > 0 || action.rule !== '' ? callers : all).map(({ register, id }) =>
    words.recordName(register, id),
  )
  return [...said, action.rule].filter((name) => name !== '').join(' · ')
}
