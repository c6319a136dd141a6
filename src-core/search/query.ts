import { askedIn, gradeOf, grades, type Asked, type Grade } from './words'

/** What was typed, and what is worked out of each word it is held against: a register says the same words many times. */
export interface Query {
  readonly asked: readonly Asked[]
  /** What of it the words of a text say, at least so well. */
  saidBy(words: readonly string[], least?: Grade): readonly Asked[]
  /** Whether a word answers anything of it. */
  answers(word: string): boolean
}

const unanswered: readonly Grade[] = []

export function queryOf(typed: string): Query {
  const asked = askedIn(typed)
  const words = asked.flatMap(({ whole, parts }) => [whole, ...parts])
  const known = new Map<string, readonly Grade[]>()

  /** How well a word answers each word looked for. */
  function gradesOf(word: string): readonly Grade[] {
    const before = known.get(word)
    if (before) return before
    const grades = words.map((each) => gradeOf(word, each))
    const told = grades.some((grade) => grade > 0) ? grades : unanswered
    known.set(word, told)
    return told
  }

  return {
    asked,
    answers: (word) => gradesOf(word) !== unanswered,
    saidBy(said, least = grades.inside) {
      const met = new Set<(typeof words)[number]>()
      for (const word of said) {
        const its = gradesOf(word)
        if (its === unanswered) continue
        for (const [at, each] of words.entries()) if ((its[at] ?? 0) >= least) met.add(each)
      }
      if (met.size === 0) return []
      return asked.filter(
        ({ whole, parts }) => met.has(whole) || (parts.length > 0 && parts.every((part) => met.has(part))),
      )
    },
  }
}
