import { isObject, type JsonObject } from '../pia/json'

export const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null

/** `true`, `2.5`, a text as it is; nothing for null. */
export function textOfScalar(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

export const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** `registre` + `traitements` → `registre.traitements`. */
export const pathOf = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

const nameKeys = ['name', 'nom', 'label', 'libelle', 'libellé', 'title', 'titre', 'intitule', 'intitulé']

/** What a record is called: the answer under an obvious key, or the only one it gives; a word is its own name. */
export function nameIn(value: unknown): string | undefined {
  if (!isObject(value)) return isScalar(value) ? textOfScalar(value) || undefined : undefined
  const entries = Object.entries(value)
  const named = nameKeys.map((key) => entries.find(([each]) => each.toLowerCase() === key)?.[1])
  const only = entries.length === 1 ? entries[0]?.[1] : undefined
  const found = [...named, only].find((each) => each !== undefined && isScalar(each) && textOfScalar(each) !== '')
  return found === undefined ? undefined : textOfScalar(found)
}

// Two people with a name and an address are two people; two records that answer the same questions are a table.
const fewestShared = 3

/** Records that are told apart by their key, `{ payroll: { … }, leave: { … } }`, as a list; undefined for any other value. */
export function memberRows(value: unknown): readonly JsonObject[] | undefined {
  if (!isObject(value)) return undefined
  const entries = Object.entries(value)
  const first = entries[0]?.[1]
  if (entries.length < 2 || !isObject(first)) return undefined
  const keys = Object.keys(first)
  const alike = (each: unknown): each is JsonObject =>
    isObject(each) && keys.filter((key) => key in each).length >= Math.max(fewestShared, keys.length / 2)
  return entries.every(([, each]) => alike(each))
    ? entries.map(([key, each]) => ({ '': key, ...(each as JsonObject) }))
    : undefined
}
