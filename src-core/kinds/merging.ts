import { foldName, foldWords } from '../folding/fold'
import { contentLanguages, type InLanguages } from './content'
import type { Merged } from './kind'

/** Fills an empty place; otherwise the answers are the same, or they conflict. */
export function merging<V>(
  isAnswered: (value: V) => boolean,
  isSame: (stands: V, found: V) => boolean,
): (stands: V, found: V) => Merged<V> {
  return (stands, found) => {
    if (!isAnswered(stands)) return { outcome: 'filled', value: found }
    return isSame(stands, found) ? { outcome: 'same' } : { outcome: 'conflict' }
  }
}

/** What was found adds nothing to a list that holds it already. */
export const holdsAll = (stands: readonly unknown[], found: readonly unknown[]): boolean =>
  found.every((each) => stands.includes(each))

/** The order of words does not matter: « AUBERT Claire » is not a conflict with « Claire Aubert ». */
export const isSameText = (one: string, other: string): boolean =>
  foldWords(one) === foldWords(other) || foldName(one) === foldName(other)

/** Each language is an answer of its own: an English table completes what a French register said. */
export function mergingLanguages<T>(
  isSaid: (value: T | undefined) => value is T,
  isSame: (stands: T, found: T) => boolean,
): (stands: InLanguages<T>, found: InLanguages<T>) => Merged<InLanguages<T>> {
  return (stands, found) => {
    let value = stands
    for (const language of contentLanguages) {
      const [before, said] = [stands[language], found[language]]
      if (!isSaid(said)) continue
      if (!isSaid(before)) value = { ...value, [language]: said }
      else if (!isSame(before, said)) return { outcome: 'conflict' }
    }
    return value === stands ? { outcome: 'same' } : { outcome: 'filled', value }
  }
}
