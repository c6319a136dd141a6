import { isObject, type JsonObject } from '../../pia/json'
import { isScalar, listed, pathOf, textOfScalar } from '../../trees/values'
import type { KnownFormId } from '../known-form'

/** One line of a record: under headings of its form, or of its own. */
export type FormLine = readonly (readonly [heading: string, text: string])[]

/** Records of a file that is no table, as the form they are of has them. */
export interface KnownTree {
  readonly form: KnownFormId
  /** The lines of each record: the first one names it, others go on with it. */
  readonly records: readonly (readonly FormLine[])[]
  /** What belongs to no record, label by value. */
  readonly beside: FormLine
}

/** Every answer below a value, by its path: what no line names is listed under it. */
export function leavesOf(value: unknown, path: string): FormLine {
  if (isScalar(value)) return textOfScalar(value) === '' ? [] : [[path, textOfScalar(value)]]
  if (Array.isArray(value) && value.every(isScalar)) return [[path, value.map(textOfScalar).join('\n')]]
  if (Array.isArray(value)) return value.flatMap((each: unknown) => leavesOf(each, path))
  return Object.entries(value as JsonObject).flatMap(([key, each]) => leavesOf(each, pathOf(path, key)))
}

/** The same, but for these keys. */
export const leavesBut = (value: JsonObject, keys: readonly string[], path = ''): FormLine =>
  Object.entries(value).flatMap(([key, each]) => (keys.includes(key) ? [] : leavesOf(each, pathOf(path, key))))

export const objectsIn = (value: unknown): readonly JsonObject[] =>
  value === undefined || value === null ? [] : listed(value).filter(isObject)

export const textIn = (value: JsonObject, key: string): string => {
  const said = value[key]
  return (Array.isArray(said) ? said : [said])
    .filter(isScalar)
    .map(textOfScalar)
    .filter((text) => text !== '')
    .join('\n')
}

/** One heading's answer, where there is one. */
export const line = (heading: string, text: string): FormLine => (text === '' ? [] : [[heading, text]])

/** Of several records in a record, one answer each, below one another. */
export const joined = (heading: string, texts: readonly string[]): FormLine =>
  line(heading, texts.filter((text) => text !== '').join('\n'))

/** Of several records in a record, these answers, each below one another, and then all else they say. */
export const membersBy = (path: string, members: readonly JsonObject[], keys: readonly string[]): FormLine => [
  ...keys.flatMap((key) =>
    joined(
      pathOf(path, key),
      members.map((each) => textIn(each, key)),
    ),
  ),
  ...members.flatMap((each) => leavesBut(each, keys, path)),
]

export interface Records {
  readonly records: readonly JsonObject[]
  readonly beside: FormLine
}

/** A list of these records, at the top or in the file that wraps it; or one of them alone. */
export function recordsIn(value: unknown, isOne: (value: JsonObject) => boolean, depth = 0): Records | undefined {
  if (Array.isArray(value)) {
    const records = value.filter(isObject)
    return records.length === value.length && records.some(isOne) ? { records, beside: [] } : undefined
  }
  if (!isObject(value)) return undefined
  if (isOne(value)) return { records: [value], beside: [] }
  if (depth > 2) return undefined
  for (const [key, each] of Object.entries(value)) {
    const found = recordsIn(each, isOne, depth + 1)
    if (found) return { records: found.records, beside: [...leavesBut(value, [key]), ...found.beside] }
  }
  return undefined
}

/** How many of these keys a record has. */
export const countOf = (value: JsonObject, keys: readonly string[]): number =>
  keys.filter((key) => Object.hasOwn(value, key)).length
