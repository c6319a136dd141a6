import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { accepting } from '@core/kinds/accepting'
import type { FieldSet } from '@core/kinds'
import { registerNames, registers } from '@core/registers'
import { recordsOf } from '@core/dossier/references'
import { exampleDossier } from '@templates/models/example'
import { markedDossier } from '../../helpers/marked-dossier'

/** Every question of every register, and answers of it. */
const questions = registerNames.flatMap((register) =>
  Object.entries(registers[register].fields as FieldSet).map(([field, { kind }]) => ({
    where: `${register}.${field}`,
    schema: kind.schema,
    accepts: accepting(kind.schema),
    answers: [markedDossier().dossier, exampleDossier()].flatMap((dossier) =>
      recordsOf(dossier, register).map((record) => (record as unknown as Record<string, unknown>)[field]),
    ),
  })),
)

const strange = fc.oneof(
  fc.constantFrom<unknown[]>(undefined, null, '', 'yes', 'fr', '2026-02-30', '2026-11-24T11:43+01:00', 0, -1, 1.5, NaN),
  fc.constantFrom<unknown[]>(Infinity, 2 ** 60, true, [], {}, [[]], [{}], { fr: 7 }, { value: 1, unit: 'year' }),
  fc.jsonValue(),
)

/** The same value with something else at one place of it, put there or taken away. */
function damaged(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return by
  const keys = Object.keys(value)
  const key = keys[step % (keys.length + 1)]
  if (Array.isArray(value)) return value.map((each, at) => (at === Number(key) ? damaged(each, rest, by) : each))
  if (key === undefined) return { ...value, unheardOf: by }
  const { [key]: inside, ...others } = value as Readonly<Record<string, unknown>>
  return by === undefined && rest.length === 0 ? others : { ...others, [key]: damaged(inside, rest, by) }
}

/** What the schema says: sound, and nothing of it would be left out. */
function isSoundAsItStands(schema: z.ZodType, value: unknown): boolean {
  const result = schema.safeParse(value)
  return result.success && isDeepStrictEqual(result.data, value)
}

describe('the quick look at an answer', () => {
  it('accepts every answer of the example and of the fullest file', () => {
    const refused = questions.filter(({ accepts, answers }) => !answers.every(accepts)).map(({ where }) => where)
    expect(refused).toEqual([])
  })

  it('says of any damaged answer what its schema says', () => {
    const question = fc.constantFrom(...questions.filter(({ answers }) => answers.length > 0))
    fc.assert(
      fc.property(question, fc.nat(), fc.array(fc.nat(60), { maxLength: 5 }), strange, (asked, which, path, by) => {
        const value = damaged(asked.answers[which % asked.answers.length], path, by)
        expect([asked.where, value, asked.accepts(value)]).toEqual([
          asked.where,
          value,
          isSoundAsItStands(asked.schema, value),
        ])
      }),
      { seed: 30, numRuns: 20_000 },
    )
  })

  it('asks the schema about a sort it does not know', () => {
    expect(accepting(z.string().regex(/^a/))('b')).toBe(false)
    expect(accepting(z.string().regex(/^a/))('a')).toBe(true)
    expect(accepting(z.union([z.string(), z.number()]))(7)).toBe(true)
    expect(accepting(z.string().trim())(' a ')).toBe(false)
    expect(accepting(z.strictObject({ a: z.string() }))({ a: 'a', b: 'b' })).toBe(false)
    expect(accepting(z.looseObject({ a: z.string() }))(JSON.parse('{"a":"a","__proto__":1}'))).toBe(false)
  })
})
