import { baseFields } from '../dossier/dossier'
import type { FieldSet } from '../kinds'
import { registerNames, registers } from '../registers'
import type { Texts } from '../texts/texts'
import { schemaOfFields, shared, sharedShapes, type JsonSchema } from './kind-schema'
import { namesFrom } from './names'

const string: JsonSchema = { type: 'string' }
const strings = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, string]))
const recordBase = { ...strings(baseFields), id: { type: 'string', minLength: 1 } }
const dismissalFields = ['id', 'finding', 'inputs', 'reason', 'by', 'at']

const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

/**
 * The JSON Schema (draft 2020-12) of a client file as this version writes it, from the definitions of its questions. Keys
 * it does not name are allowed everywhere: Trente keeps them.
 */
export function clientFileSchema(texts: readonly Texts[]): JsonSchema {
  const records = registerNames.map((register) => {
    const names = namesFrom(texts, (each) => each.registers[register].fields)
    return [register, schemaOfFields(recordBase, registers[register].fields as FieldSet, names)] as const
  })
  const lists = registerNames.map((register) => {
    const title = [...new Set(texts.map((each) => each.registers[register].many))].join(' / ')
    return [register, { title, ...listOf(shared(`register.${register}`)) }] as const
  })
  const body: JsonSchema = {
    type: 'object',
    required: ['migrations', ...registerNames, 'dismissals', 'history'],
    properties: {
      migrations: listOf(string),
      ...Object.fromEntries(lists),
      dismissals: listOf({
        type: 'object',
        required: dismissalFields,
        properties: strings([...dismissalFields, 'until']),
      }),
      history: listOf({
        type: 'object',
        required: ['at', 'register', 'record'],
        properties: strings(['at', 'register', 'record']),
      }),
    },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Trente : fichier client / client file',
    type: 'object',
    required: ['format', 'schema', 'rev', 'prev', 'app', 'saved', 'bodySha256', 'body'],
    properties: {
      format: { const: 'trente-dossier' },
      schema: { type: 'integer', minimum: 0 },
      rev: { type: 'integer', minimum: 0 },
      ...strings(['prev', 'app', 'saved', 'bodySha256']),
      body,
    },
    $defs: {
      ...sharedShapes(),
      ...Object.fromEntries(records.map(([register, schema]) => [`register.${register}`, schema])),
    },
  }
}
