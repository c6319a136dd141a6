import { languages, type Bilingual, type Kind } from '../../kinds'
import { fold, foldName } from '../reading/fold'

export type Merged =
  | { readonly outcome: 'same' }
  | { readonly outcome: 'filled'; readonly value: unknown }
  | { readonly outcome: 'conflict' }

/** Puts a found answer beside the one that stands. What stands is never replaced: at most an empty place is filled. */
export function mergeAnswer(kind: Kind<unknown>, stands: unknown, found: unknown): Merged {
  if (kind.name === 'phrase' || kind.name === 'prose') return mergeBilingual(stands as Bilingual, found as Bilingual)
  if (!kind.isAnswered(stands)) return { outcome: 'filled', value: found }
  if (kind.name === 'text')
    return sameText(stands as string, found as string) ? { outcome: 'same' } : { outcome: 'conflict' }
  if (Array.isArray(stands) && Array.isArray(found)) {
    return found.every((each) => stands.includes(each)) ? { outcome: 'same' } : { outcome: 'conflict' }
  }
  return JSON.stringify(stands) === JSON.stringify(found) ? { outcome: 'same' } : { outcome: 'conflict' }
}

/** The other language is another answer: an English table completes what a French register said. */
function mergeBilingual(stands: Bilingual, found: Bilingual): Merged {
  const value: { -readonly [L in keyof Bilingual]: Bilingual[L] } = { ...stands }
  let filled = false
  for (const language of languages) {
    const said = found[language]
    if (said === undefined || said.trim() === '') continue
    const before = stands[language] ?? ''
    if (before.trim() === '') {
      value[language] = said
      filled = true
    } else if (!sameText(before, said)) return { outcome: 'conflict' }
  }
  return filled ? { outcome: 'filled', value } : { outcome: 'same' }
}

// The order of words does not matter: « AUBERT Claire » is not a conflict with « Claire Aubert ».
const sameText = (a: string, b: string) => fold(a) === fold(b) || foldName(a) === foldName(b)
