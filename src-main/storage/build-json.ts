import type { Steps } from '@core/steps'
import type { LongList } from './json-admission'
import { problemIn, type JsonProblem } from './json-limits'

/** A value, and what is wrong with it all the same. */
export interface Built {
  readonly value: unknown
  readonly problem: JsonProblem | null
}

/**
 * What JSON.parse makes of the bytes from `from` on, its long lists in parts, so that other work gets its turn in between.
 * A parser in another thread would be no help: what it hands over has to be built here again, which takes as long.
 */
export function* buildJson(bytes: Uint8Array, from: number, lists: readonly LongList[]): Steps<Built> {
  const inParts = lists.length > 0 ? yield* buildInParts(bytes, from, lists) : null
  if (inParts) return inParts
  const value = parse([bytes.subarray(from)])
  return { value, problem: problemIn(value, 0) }
}

/** Null when the parts are no JSON by themselves: whoever parses them whole is told where and why. */
function* buildInParts(bytes: Uint8Array, from: number, lists: readonly LongList[]): Steps<Built | null> {
  try {
    const value = parse(around(bytes, from, lists))
    let problem = problemIn(value, 0)
    for (const { name, from: start, to: end, commas } of lists) {
      const list = listAt(value, name)
      if (!list || list.length > 0) return null
      let begin = start
      for (const stop of [...commas, end]) {
        const part = parse([openingBracket, bytes.subarray(begin + 1, stop), closingBracket]) as unknown[]
        if (part.length === 0) return null
        problem ??= problemIn(part, levelOfLists)
        for (const each of part) list.push(each)
        begin = stop
        yield
      }
    }
    return { value, problem }
  } catch {
    return null
  }
}

/** Everything but what stands in the long lists. */
function around(bytes: Uint8Array, from: number, lists: readonly LongList[]): Uint8Array[] {
  const ends = lists.map(({ to }) => to)
  return [
    ...lists.map((list, at) => bytes.subarray(at === 0 ? from : ends[at - 1], list.from + 1)),
    bytes.subarray(ends.at(-1)),
  ]
}

function listAt(value: unknown, [outer, inner]: LongList['name']): unknown[] | null {
  const holder = memberOf(value, outer)
  const list = memberOf(holder, inner)
  return Array.isArray(list) ? (list as unknown[]) : null
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

/** The file is level 0 and its body level 1. */
const levelOfLists = 2

const openingBracket = Buffer.from('[')
const closingBracket = Buffer.from(']')

const parse = (pieces: readonly Uint8Array[]): unknown => JSON.parse(pieces.map(textOf).join(''))

const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength).toString()
