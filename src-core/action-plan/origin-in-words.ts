import { originsOf } from '../accountability/origins'
import type { Words } from '../kinds'
import type { Action } from '../registers'

/** What a task answers, in a few words: what called for it rather than where it applies, and the rule where there is one. */
export function originInWords(action: Action, words: Pick<Words, 'recordName'>): string {
  const all = originsOf(action)
  const callers = all.filter(({ field }) => field !== 'activity' && field !== 'processor')
  const said = (callers.length > 0 || action.rule !== '' ? callers : all).map(({ register, id }) =>
    words.recordName(register, id),
  )
  return [...said, action.rule].filter((name) => name !== '').join(' · ')
}
