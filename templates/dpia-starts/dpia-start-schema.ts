import { z } from 'zod'
import { contentLanguages } from '@core/kinds'
import { dpiaTopics, type SecurityTheme } from '../knowledge/knowledge'
import { fearedEvents, type DpiaStart } from './dpia-start'

/** A received file may be hostile: a start longer than this is no longer a start. */
const longestText = 20_000
const longestList = 300

const words = z
  .object({ fr: z.string().max(longestText).exactOptional(), en: z.string().max(longestText).exactOptional() })
  .refine((said) => contentLanguages.some((language) => (said[language] ?? '').trim() !== ''))
const listOf = <T>(each: z.ZodType<T>) => z.array(each).max(longestList)
const id = z.string().min(1).max(120)
const tags = listOf(z.union([id, words]))
const theme = z
  .string()
  .regex(/^S(0[1-9]|[12]\d|3[0-2])$/)
  .transform((code) => code as SecurityTheme)

/** Reads a saved start. Says nothing about knowledge ids: those unknown here stay, and show as written. */
export const dpiaStartSchema: z.ZodType<DpiaStart> = z.object({
  format: z.literal('trente-dpia-start'),
  version: z.literal(1),
  id,
  title: words,
  summary: words,
  method: z.enum(['cnil', 'ico', 'edpb']),
  questions: listOf(
    z.object({
      topic: z.enum(dpiaTopics),
      part: words.exactOptional(),
      prompt: words,
      suggestion: words.exactOptional(),
      law: listOf(z.string().max(200)).exactOptional(),
    }),
  ),
  risks: listOf(
    z.object({
      event: z.enum(fearedEvents),
      prompt: words,
      suggestion: words.exactOptional(),
      impacts: tags,
      threats: tags,
      sources: tags,
      measures: tags,
    }),
  ),
  measures: listOf(
    z.object({ measure: z.union([id, words]), theme: theme.exactOptional(), note: words.exactOptional() }),
  ),
})
