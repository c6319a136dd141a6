import { z } from 'zod'

/** Whether a value is sound just as it stands. `false` only says that the schema itself must look, and tell why. */
export type Accepts = (value: unknown) => boolean

/**
 * The schema as plain functions, made once. It says yes only where the schema would say yes and change nothing; so a file
 * of thousands of records is checked without a copy of each, which costs several times what reading it costs. Of a schema
 * it does not know it asks the schema.
 */
export function accepting(schema: z.core.$ZodType): Accepts {
  const checks = (schema._zod.def.checks ?? []).map(checkOf)
  const sort = sortOf(schema)
  if (sort === undefined || checks.includes(undefined)) return (value) => isUntouchedBy(schema, value)
  const all = checks.filter((check) => check !== undefined)
  return all.length === 0 ? sort : (value) => sort(value) && all.every((check) => check(value))
}

function isUntouchedBy(schema: z.core.$ZodType, value: unknown): boolean {
  const result = z.safeParse(schema, value)
  return result.success && Object.is(result.data, value)
}

function sortOf(schema: z.core.$ZodType): Accepts | undefined {
  if (schema instanceof z.ZodString) return (value) => typeof value === 'string'
  if (schema instanceof z.ZodNumber) return (value) => Number.isFinite(value)
  if (schema instanceof z.ZodEnum) return oneAmong(schema.options)
  if (schema instanceof z.ZodCustom) return said(schema)
  if (schema instanceof z.ZodNullable) return orNull(accepting(schema.unwrap()))
  if (schema instanceof z.ZodArray) return everyOne(accepting(schema.element))
  if (schema instanceof z.ZodObject) return fieldsOf(schema)
  return undefined
}

const said =
  ({ def: { fn } }: z.ZodCustom): Accepts =>
  (value) =>
    Boolean(fn(value))

function oneAmong(options: readonly unknown[]): Accepts {
  const allowed = new Set(options)
  return (value) => allowed.has(value)
}

const orNull =
  (accepts: Accepts): Accepts =>
  (value) =>
    value === null || accepts(value)

const everyOne =
  (accepts: Accepts): Accepts =>
  (value) =>
    Array.isArray(value) && value.every(accepts)

/** An object that keeps what it does not know, or one that knows all its keys: others would come out changed. */
function fieldsOf(schema: z.ZodObject): Accepts | undefined {
  const { catchall } = schema.def
  if (catchall !== undefined && !(catchall instanceof z.ZodUnknown)) return undefined
  const fields = Object.entries(schema.shape).map(([name, of]) => {
    const mayLack = of instanceof z.ZodExactOptional
    return { name, mayLack, accepts: accepting(mayLack ? (of.unwrap() as z.core.$ZodType) : of) }
  })
  const known = new Set(fields.map(({ name }) => name))
  return (value) => {
    if (!isPlain(value)) return false
    for (const { name, mayLack, accepts } of fields) {
      const answer = value[name]
      if (answer === undefined) {
        if (!mayLack || name in value) return false
      } else if (!accepts(answer)) return false
    }
    return catchall !== undefined || Object.keys(value).every((key) => known.has(key))
  }
}

/** A key of this name, which parsing can leave, would be dropped by the schema. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !Object.hasOwn(value, '__proto__')

/** The checks we know to judge and to change nothing. */
function checkOf(check: z.core.$ZodCheck<never>): Accepts | undefined {
  if (check instanceof z.ZodCustom) return said(check)
  if (check instanceof z.core.$ZodCheckMinLength) {
    const { minimum } = check._zod.def
    return (value) => (value as string | readonly unknown[]).length >= minimum
  }
  if (check instanceof z.core.$ZodCheckGreaterThan) {
    const { value, inclusive } = check._zod.def
    const least = Number(value)
    return (given) => (inclusive ? Number(given) >= least : Number(given) > least)
  }
  if (check instanceof z.core.$ZodCheckNumberFormat)
    return check._zod.def.format === 'safeint' ? (value) => Number.isSafeInteger(value) : undefined
  return undefined
}
