import { codeLists, type CodeListName } from '../codes'
import { contentLanguages, type AnyKind, type Field, type FieldSet } from '../kinds'
import { namesIn, type NamesOf } from './names'

/** A JSON Schema, draft 2020-12, as plain JSON. */
export interface JsonSchema {
  readonly [key: string]: unknown
}

const string: JsonSchema = { type: 'string' }
const strings: JsonSchema = { type: 'array', items: string }
const integer: JsonSchema = { type: 'integer', minimum: 0 }
const day = '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'
const clock = '([01][0-9]|2[0-3]):[0-5][0-9][+-](0[0-9]|1[0-4]):[0-5][0-9]'

/** Where the schema of a code list, or of a shape several questions share, stands. */
export const shared = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })
const codeOf = (list: CodeListName) => shared(`code.${list}`)

const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })
const unanswered: JsonSchema = { const: '' }
const orEmpty = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, unanswered] })

/** A text in the languages it is written in; others are kept. */
const inLanguages = (each: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(contentLanguages.map((language) => [language, each])),
})

/** What an answer of this kind looks like in a file: what the kind itself checks, told to other programs. */
export function schemaOfKind(kind: AnyKind, names: NamesOf): JsonSchema {
  switch (kind.name) {
    case 'text':
      return string
    case 'phrase':
    case 'prose':
      return shared('text')
    case 'richText':
      return shared('richText')
    case 'texts':
    case 'rowRefs':
      return strings
    case 'tri':
      return { enum: ['yes', 'no', 'unknown'] }
    case 'oneOf':
      return orEmpty(codeOf(kind.list))
    case 'manyOf':
      // Codes of a newer version are kept where the question says so, if they are as short as a code is.
      return { type: 'array', items: kind.keepsUnknown ? { ...string, pattern: '^[\\w-]{1,20}$' } : codeOf(kind.list) }
    case 'choice':
      return { enum: ['', ...kind.options.map(({ code }) => code)] }
    case 'integer':
      return orNull(integer)
    case 'date':
      return shared('date')
    case 'moment':
      return shared('moment')
    case 'duration':
      return shared('duration')
    case 'refTo':
      return { ...string, 'x-refers-to': kind.register }
    case 'refsTo':
      return { ...strings, 'x-refers-to': kind.register }
    case 'rows':
      return {
        type: 'array',
        items: schemaOfFields({ id: { type: 'string', minLength: 1 } }, kind.of.fields, namesIn(names, kind.of.name)),
      }
  }
}

/** An object with these answers, every one of them there. */
export function schemaOfFields(
  around: Readonly<Record<string, JsonSchema>>,
  fields: FieldSet,
  names: NamesOf,
): JsonSchema {
  const answers = Object.entries(fields).map(([name, field]) => [name, schemaOfField(name, field, names)])
  const properties = { ...around, ...(Object.fromEntries(answers) as Readonly<Record<string, JsonSchema>>) }
  return { type: 'object', required: Object.keys(properties), properties }
}

const schemaOfField = (name: string, { kind, need, law, internal }: Field, names: NamesOf): JsonSchema => ({
  title: names.label(name),
  ...schemaOfKind(kind as AnyKind, names),
  'x-need': need,
  ...(law.length > 0 ? { 'x-law': law } : {}),
  ...(internal ? { 'x-internal': true } : {}),
})

/** The shapes that questions share. */
export function sharedShapes(): Readonly<Record<string, JsonSchema>> {
  const lists = Object.entries(codeLists).map(([list, codes]) => [`code.${list}`, { enum: [...codes] }])
  return {
    text: inLanguages(string),
    richText: inLanguages(shared('blocks')),
    date: { type: 'string', pattern: `^(${day})?$`, $comment: 'YYYY-MM-DD, a day of the calendar; empty: unanswered' },
    moment: {
      type: 'string',
      pattern: `^(${day}T${clock})?$`,
      $comment: 'YYYY-MM-DDTHH:MM+HH:MM, a clock and what it is ahead of UTC; empty: unanswered',
    },
    duration: orNull({
      type: 'object',
      required: ['value', 'unit'],
      properties: {
        value: { type: 'number', exclusiveMinimum: 0 },
        unit: { enum: ['hour', 'day', 'week', 'month', 'year'] },
      },
    }),
    blocks: { type: 'array', items: { anyOf: [shared('paragraph'), shared('list'), shared('table')] } },
    paragraph: { type: 'object', required: ['p'], properties: { p: { type: 'array', items: shared('run') } } },
    run: {
      type: 'object',
      required: ['text'],
      properties: {
        text: string,
        strong: { const: true },
        emphasis: { const: true },
        underline: { const: true },
        link: string,
      },
    },
    list: {
      type: 'object',
      required: ['list'],
      properties: { list: { type: 'array', items: shared('blocks') }, ordered: { const: true } },
    },
    table: {
      type: 'object',
      required: ['table'],
      properties: {
        table: { type: 'array', items: { type: 'array', items: shared('blocks') } },
        head: { type: 'integer', minimum: 1 },
      },
    },
    ...(Object.fromEntries(lists) as Readonly<Record<string, JsonSchema>>),
  }
}
