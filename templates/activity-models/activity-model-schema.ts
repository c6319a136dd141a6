import { z } from 'zod'
import { codeLists } from '@core/codes'
import { referencesIn } from '@core/dossier/references'
import { contentLanguages, groupOf, inLanguages, type FieldSet } from '@core/kinds'
import { registers } from '@core/registers'
import { linkedRegisters, type ActivityModel } from './activity-model'

/** A received file may be hostile: a model with more than this is no longer a model. */
const longestText = 2_000
const mostLinked = 100

const words = z
  .object({ fr: z.string().max(longestText).exactOptional(), en: z.string().max(longestText).exactOptional() })
  .refine((said) => contentLanguages.some((language) => (said[language] ?? '').trim() !== ''))
const key = z.string().min(1).max(120)

/** Any of the answers of a register, each checked as in a client file; unknown fields are left out. */
function answersOf(fields: FieldSet) {
  const each = Object.entries(fields).map(([name, { kind }]) => [
    name,
    z.preprocess((said) => kind.filled?.(said) ?? said, kind.schema).exactOptional(),
  ])
  return z.object(Object.fromEntries(each) as Record<string, z.ZodType>)
}

const linked = z.discriminatedUnion(
  'register',
  linkedRegisters.map((register) =>
    z.object({
      key,
      register: z.literal(register),
      jurisdictions: z.array(z.enum(codeLists.jurisdiction)).exactOptional(),
      answers: answersOf(registers[register].fields),
    }),
  ) as unknown as [
    z.ZodObject<{ register: z.ZodLiteral; key: typeof key; answers: z.ZodType<Record<string, unknown>> }>,
  ],
)

type Shape = z.infer<typeof shape>
const shape = z.object({
  format: z.literal('trente-activity-model'),
  version: z.literal(1),
  id: key,
  // What a model written by hand may leave out.
  edition: z.int().positive().default(1),
  title: words,
  summary: words,
  sectors: z.array(z.enum(codeLists.sector)),
  usualIn: z.array(z.enum(codeLists.sector)).default([]),
  countries: z.array(z.enum(codeLists.country)),
  jurisdictions: z.array(z.enum(codeLists.jurisdiction)).default([]),
  usualProcessors: z.array(words).max(mostLinked).default([]),
  dpiaHint: inLanguages(z.string().max(longestText)).default({}),
  activity: answersOf(registers.activities.fields),
  linked: z.array(linked).max(mostLinked),
})

/** Reads a saved model. What it names must be in it: a key that leads nowhere, or to two things, is no model. */
export const activityModelSchema = shape.refine(namesItsOwn) as unknown as z.ZodType<ActivityModel>

function namesItsOwn({ activity, linked: records }: Shape): boolean {
  const rows = Object.entries(registers.activities.fields as FieldSet).flatMap(([name, { kind }]) =>
    groupOf(kind) ? ((activity[name] ?? []) as readonly { id: string }[]).map(({ id }) => id) : [],
  )
  const keys = [...records.map((each) => each.key), ...rows]
  const named = [
    ...referencesIn(registers.activities.fields, activity as { id: string }),
    ...records.flatMap(({ register, answers }) =>
      referencesIn(registers[register as keyof typeof registers].fields, answers as { id: string }),
    ),
  ]
  const isHere = (register: string, id: string) => records.some((each) => each.register === register && each.key === id)
  return new Set(keys).size === keys.length && named.every(({ register, id }) => isHere(register, id))
}
