import { isObject, type JsonObject } from '../../pia/json'
import { askedIn, headingKey, isMostOf } from '../form-of'
import { fidesDataMap } from '../forms/tools'
import { fidesSystems } from '../forms/trees'
import { leavesBut, line, objectsIn, textIn, type FormLine, type KnownTree } from './known-tree'

const isSystem = (value: unknown): boolean =>
  isObject(value) && 'fides_key' in value && Array.isArray(value['privacy_declarations'])

/** Systems as the tool keeps them; a system that declares nothing does nothing with data we could record, and is listed. */
export function fidesSystemsTree(value: unknown): KnownTree | undefined {
  const [key, systems] = isObject(value)
    ? (Object.entries(value).find(([name, each]) => /^systems?$/.test(name) && objectsIn(each).some(isSystem)) ?? [])
    : ['', value]
  const own = objectsIn(systems)
  if (key === undefined || !own.some(isSystem)) return undefined
  const declaring = own.filter((each) => objectsIn(each['privacy_declarations']).length > 0)
  const silent = own.filter((each) => !declaring.includes(each))
  return {
    form: 'fides-systems',
    records: declaring.flatMap(processingsOf).map((each) => [each]),
    beside: [
      ...silent.flatMap((each) => leavesBut(each, [], 'system')),
      ...(isObject(value) ? leavesBut(value, [key]) : []),
    ],
  }
}

function processingsOf(system: JsonObject): readonly FormLine[] {
  const called = textIn(system, 'name') || textIn(system, 'fides_key')
  const answers = leavesBut(system, ['privacy_declarations'], 'system')
  const isAsked = ([heading]: readonly [string, string]) => (askedIn(fidesSystems, heading)?.length ?? 0) > 0
  return objectsIn(system['privacy_declarations']).map((declaration, at) => {
    const what = textIn(declaration, 'name') || textIn(declaration, 'data_use')
    // What the form asks of a system holds for each of its processings; the rest is listed once.
    const ofSystem = at === 0 ? answers : answers.filter(isAsked)
    const ofDeclaration = leavesBut(declaration, textIn(declaration, 'name') === '' ? [] : ['name'], 'declaration')
    return [...line('name', [called, what].filter((part) => part !== '').join(' – ')), ...ofDeclaration, ...ofSystem]
  })
}

/** The rows of its data map, whose first one says what the keys are called: those words head a table. */
export function fidesDataMapRows(value: unknown): readonly (readonly string[])[] | undefined {
  if (!Array.isArray(value) || value.length < 2 || !value.every(isObject)) return undefined
  const [head = {}, ...rows] = value
  const labels = Object.entries(head)
  const known = labels.filter(
    ([key, label]) => askedIn(fidesDataMap, key) && typeof label === 'string' && headingKey(label) !== headingKey(key),
  )
  if (!isMostOf(fidesDataMap, known.length)) return undefined
  const own = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => !(key in head))
  const keys = [...labels.map(([key]) => key), ...own]
  return [keys.map((key) => textIn(head, key) || key), ...rows.map((row) => keys.map((key) => textIn(row, key)))]
}
