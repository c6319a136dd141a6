import { z } from 'zod'
import type { ContentLanguage } from '../../kinds'
import { isObject, entriesOf } from './json'
import { emptyPiaJson, type PiaJson } from './pia-file'

/** Which row of ours was made of which part of the file: `measure 4` → id. Questions known to both tools need none. */
export type RowKey = `${'answer' | 'risk' | 'action'} ${string}` | `${'measure' | 'comment'} ${number}`

/** What `dpias.foreign` holds: the file as it came, so that what nobody edited goes out as it was. */
export interface ForeignPia {
  readonly tool: 'cnil-pia'
  readonly language: ContentLanguage
  readonly rows: Readonly<Record<string, string>>
  readonly file: PiaJson
}

const schema = z.object({
  tool: z.literal('cnil-pia'),
  language: z.enum(['fr', 'en']),
  rows: z.record(z.string(), z.string()),
  file: z.unknown().transform(withFiveParts),
})

export const writeForeign = (foreign: ForeignPia): string => JSON.stringify(foreign)

/** Undefined for an assessment that came from nowhere, or from another tool. */
export function readForeign(text: string): ForeignPia | undefined {
  if (text === '') return undefined
  try {
    const read = schema.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** The five parts a file of their tool needs, empty where missing or of another type. */
export function withFiveParts(value: unknown): PiaJson {
  if (!isObject(value)) return emptyPiaJson
  const { pia, answers, measures, evaluations, comments } = value
  return {
    ...value,
    pia: isObject(pia) ? pia : {},
    answers: entriesOf(answers),
    measures: entriesOf(measures),
    evaluations: entriesOf(evaluations),
    comments: entriesOf(comments),
  }
}
