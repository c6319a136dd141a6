import { isDressedSaid, nearestIn, textIn } from '../../kinds'
import type { Multilingual, MultilingualRichText, ContentLanguage } from '../../kinds'
import type { Action, Dpia, DpiaAnswer, DpiaRisk } from '../../registers'
import { type RichText } from '../../rich-text/rich-text'
import type { Level, RiskItem } from './questions'
import { asWhole } from './pia-file'
import { isObject, type JsonObject } from './json'
import type { Placed } from './placing'
import { eventOf, levels, numberOfQuestion } from './questions'

export type NotHeldReason =
  'no-place' | 'one-language' | 'reservations' | 'verdict' | 'in-review' | 'one-assessment' | 'same-title' | 'look-lost'

/** Something of the assessment their format has no place for: it stays in the client file, and the person is told. */
export interface NotHeld {
  readonly reason: NotHeldReason
  /** The question, as people know it. */
  readonly where: string
  readonly text: string
}

/** An assessment on its way out, beside what the file it came from says: where both agree, the file's own words go out. */
export interface Writing {
  readonly dpia: Dpia
  readonly actions: readonly Action[]
  readonly language: ContentLanguage
  /** The file it came from as it would be placed today; of an empty one when it came from none. */
  readonly was: Placed
  readonly isNew: boolean
  readonly notHeld: NotHeld[]
  /** Set once something was edited: the file then bears a new date. */
  readonly edited: { is: boolean }
}

export const textOut = ({ language }: Pick<Writing, 'language'>, value: Multilingual): string => textIn(value, language)

export const richOut = ({ language }: Pick<Writing, 'language'>, value: MultilingualRichText): RichText =>
  nearestIn(value, language, isDressedSaid)?.said ?? []

/** The answer of a question of theirs as it stands, whatever it came from. */
export function answerNow({ dpia, was }: Writing, number: string): DpiaAnswer | undefined {
  const origin = was.answers.get(number)
  return dpia.answers.find(({ id, question }) =>
    question === 'custom' ? id === origin?.id : numberOfQuestion(question) === number,
  )
}

export const riskNow = ({ dpia }: Writing, item: RiskItem): DpiaRisk | undefined =>
  dpia.risks.find(({ event }) => event === eventOf(item))

export const gaugeOf = (level: Level): number => levels.indexOf(level)

/** The numbers of their items that have questions of ours: built in, and those of the template it was made with. */
export function numbersNow(writing: Writing): readonly string[] {
  const { dpia, was } = writing
  const builtIn = dpia.answers.flatMap(({ question }) => numberOfQuestion(question) ?? [])
  const custom = [...was.answers.keys()].filter((number) => answerNow(writing, number)?.question === 'custom')
  return [...new Set([...builtIn, ...custom])]
}

/** Free numbers for new entries of one part. */
export function freeIds(entries: readonly unknown[]): () => number {
  const used = entries.map((entry) => (isObject(entry) ? (asWhole(entry['id']) ?? 0) : 0))
  let next = Math.max(0, ...used)
  return () => ++next
}

/** A new entry's marks of their machinery. */
export function marks({ dpia, was }: Writing, id: number) {
  const pia_id = asWhole(was.file.json.pia['id']) ?? 1
  return { id, pia_id, created_at: dpia.updatedAt, updated_at: dpia.updatedAt }
}

/** The entry with what was edited in it; the very entry when nothing was. */
export function patched(writing: Writing, entry: JsonObject, patch: JsonObject): JsonObject {
  if (Object.keys(patch).length === 0) return entry
  writing.edited.is = true
  return { ...entry, ...patch, updated_at: writing.dpia.updatedAt }
}

/** A number their tool compares as one: older servers wrote it as text, which it then never finds. */
export const numeric = (value: unknown): unknown =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
