/** Real dossiers nest about 10 deep. Thousands of levels parse, yet overflow the stack when saved. */
export const maxNesting = 64

/** A careless merge of these keys would change every object of the program. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export type JsonProblem = 'too-deep' | 'forbidden-key'

/** Looks at containers only: most of a dossier is words. `depth` is the level `value` stands at. */
export function problemIn(value: unknown, depth: number): JsonProblem | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > maxNesting) return 'too-deep'
  if (Array.isArray(value)) return problemInList(value, depth)
  const record = value as { [key: string]: unknown }
  for (const key in record) {
    if (forbiddenKeys.has(key)) return 'forbidden-key'
    const member = record[key]
    const problem = typeof member === 'object' ? problemIn(member, depth + 1) : null
    if (problem) return problem
  }
  return null
}

function problemInList(list: readonly unknown[], depth: number): JsonProblem | null {
  for (const member of list) {
    const problem = typeof member === 'object' ? problemIn(member, depth + 1) : null
    if (problem) return problem
  }
  return null
}
