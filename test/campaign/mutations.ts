import { registerNames } from '@core/registers'

/** One pinned sequence of numbers below `limit`: the same damaged files at every run. */
export function numbersFrom(seed: number) {
  let state = seed
  return (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

export type Below = (limit: number) => number
export type Mutation = (good: Buffer, below: Below) => Buffer

const aRegister = (below: Below) => registerNames[below(registerNames.length)] ?? 'activities'
const asText = (good: Buffer, edit: (text: string) => string) => Buffer.from(edit(good.toString()))
/** Where a register's list stands in the text: from its key to the bracket that closes it. */
function listOf(text: string, register: string): { key: number; start: number; end: number } {
  const key = text.indexOf(`"${register}":[`, text.indexOf('"body":'))
  const start = key + register.length + 3
  let depth = 0
  for (let at = start, inWord = false; ; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') inWord = !inWord
    else if (!inWord && text[at] === '[') depth++
    else if (!inWord && text[at] === ']' && --depth === 0) return { key, start, end: at + 1 }
  }
}
const flipped = (bytes: Buffer, at: number, bit: number) => {
  const struck = Buffer.from(bytes)
  struck[at] = (struck[at] ?? 0) ^ (1 << bit)
  return struck
}

export const mutations: Readonly<Record<string, Mutation>> = {
  'a bit anywhere': (good, below) => flipped(good, below(good.length), below(8)),
  'a bit in the key of a register': (good, below) => {
    const register = aRegister(below)
    const at = good.indexOf(`"${register}":[`, good.indexOf('"body":')) + 1 + below(register.length)
    // The low bits turn a letter into another: the file still parses.
    return flipped(good, at, below(3))
  },
  'a bit in the key of an answer': (good, below) => {
    const text = good.toString('latin1')
    const keys = [...text.matchAll(/"(\w+)":/g)].slice(8)
    const key = keys[below(keys.length)]
    return flipped(good, (key?.index ?? 0) + 1 + below(key?.[1]?.length ?? 1), below(3))
  },
  'a stretch left out': (good, below) => {
    const from = below(good.length)
    return Buffer.concat([good.subarray(0, from), good.subarray(from + 1 + below(40_000))])
  },
  'records spliced away': (good, below) =>
    asText(good, (text) => {
      // Cut between the same places of two records, as a lost block does at its luckiest: the rest parses.
      const { start, end } = listOf(text, 'activities')
      const list = text.slice(start, end)
      const starts = [...list.matchAll(/\{"id":"[^"]*","ref":"T-/g)].map(({ index }) => index)
      const first = below(starts.length - 1)
      const last = first + 1 + below(starts.length - 1 - first)
      return text.slice(0, start + (starts[first] ?? 0)) + text.slice(start + (starts[last] ?? 0))
    }),
  'a register made null': (good, below) =>
    asText(good, (text) => {
      const { start, end } = listOf(text, aRegister(below))
      return `${text.slice(0, start)}null${text.slice(end)}`
    }),
  'a register left out': (good, below) =>
    asText(good, (text) => {
      const { key, end } = listOf(text, aRegister(below))
      return text.slice(0, key) + text.slice(end + 1)
    }),
  'a register written twice': (good, below) =>
    asText(good, (text) => {
      const register = aRegister(below)
      const { end } = listOf(text, register)
      return `${text.slice(0, end)},"${register}":[]${text.slice(end)}`
    }),
  'cut short': (good, below) => good.subarray(0, below(good.length)),
  'a stretch of zeros': (good, below) => {
    const from = below(good.length)
    return Buffer.from(good).fill(0, from, Math.min(from + 512, good.length))
  },
}
