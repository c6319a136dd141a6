import { z } from 'zod'
import { registerNames } from '../registers'
import type { Change } from './change-shape'

const place = z.object({
  register: z.enum(registerNames),
  record: z.string().exactOptional(),
  rows: z.string().exactOptional(),
  row: z.string().exactOptional(),
})
const record = z.looseObject({ id: z.string().min(1) })
const by = { at: z.string(), by: z.string(), reason: z.string().exactOptional() }
/** Nothing at all is an answer too: what a pack asks stands in no record until it is answered. */
const anything = z.unknown().optional()
const changeShape = z.discriminatedUnion('do', [
  z.object({ do: z.literal('set'), in: place, field: z.string(), from: anything, to: anything, ...by }),
  z.object({ do: z.literal('insert'), into: place, index: z.number().int(), record, ...by }),
  z.object({ do: z.literal('remove'), from: place, index: z.number().int(), record, ...by }),
  z.object({ do: z.literal('move'), within: place, id: z.string(), from: z.number(), to: z.number(), ...by }),
  z.object({
    do: z.enum(['dismiss', 'reopen']),
    dismissal: z.looseObject({ id: z.string() }),
    index: z.number().int().exactOptional(),
    ...by,
  }),
])
/** A change as it comes from outside: its shape is checked, its answers where they are applied. */
export const changeSent = z.custom<Change>((value) => changeShape.safeParse(value).success, { message: 'a change' })
