import { z } from 'zod'
import { isIsoDate, type IsoDate } from '../../kinds'
import { isObject, entriesOf, type JsonObject } from './json'

/** The file as its tool writes it: five parts, and whatever else it held. Values are not trusted. */
export interface PiaJson {
  readonly pia: JsonObject
  readonly answers: readonly unknown[]
  readonly measures: readonly unknown[]
  readonly evaluations: readonly unknown[]
  readonly comments: readonly unknown[]
  readonly [other: string]: unknown
}
export const parts = ['answers', 'measures', 'evaluations', 'comments'] as const
export type Part = (typeof parts)[number]

/** Versions since 2018 write numbers as strings, flags as 0 and 1, and nothing as "undefined". */
export const asText = (value: unknown): string => {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== 'undefined' ? value : ''
}
export const asWhole = (value: unknown): number | null => {
  if (typeof value === 'boolean') return value ? 1 : 0
  const number = typeof value === 'string' && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) ? number : null
}
export const asFlag = (value: unknown): boolean | null => {
  if (value === true || value === 1 || value === '1' || value === 'true') return true
  return value === false || value === 0 || value === '0' || value === 'false' ? false : null
}
/** Their editor of dates stores the day at midnight UTC. */
const asDay = (value: unknown): IsoDate => {
  const day = typeof value === 'string' ? value.slice(0, 10) : ''
  return isIsoDate(day) ? day : ''
}

const text = z.unknown().transform(asText)
const whole = z.unknown().transform(asWhole)
const flag = z.unknown().transform(asFlag)
const day = z.unknown().transform(asDay)
const tags = z.unknown().transform((value) => entriesOf(value).map(asText))
/** Every key present, whatever came: what is no object is read as one that says nothing. */
const loose = <S extends z.ZodRawShape>(shape: S) =>
  z.preprocess((value) => {
    const given = isObject(value) ? value : {}
    return Object.fromEntries(Object.keys(shape).map((key) => [key, given[key]]))
  }, z.object(shape))

const sheetSchema = loose({
  name: text,
  status: whole,
  category: text,
  author_name: text,
  evaluator_name: text,
  validator_name: text,
  dpo_status: whole,
  dpo_opinion: text,
  dpos_names: text,
  concerned_people_searched_opinion: flag,
  concerned_people_searched_content: text,
  people_names: text,
  concerned_people_status: whole,
  concerned_people_opinion: text,
  rejection_reason: text,
  rejected_reason: text,
  applied_adjustments: text,
  applied_adjustements: text,
  is_archive: flag,
  created_at: text,
})
const answerSchema = loose({
  reference_to: text,
  data: z.preprocess(
    (value) => (typeof value === 'string' ? { text: value } : value),
    loose({ text, gauge: whole, list: tags }),
  ),
})
const measureSchema = loose({ id: text, title: text, content: text })
const evaluationSchema = loose({
  reference_to: text,
  status: whole,
  evaluation_comment: text,
  action_plan_comment: text,
  gauges: loose({ x: whole, y: whole }),
  estimated_implementation_date: day,
  person_in_charge: text,
})
const author = loose({ firstname: text, lastname: text, email: text })
const commentSchema = loose({
  reference_to: text,
  for_measure: flag,
  description: text,
  user: author.transform(({ firstname, lastname, email }) => `${firstname} ${lastname}`.trim() || email),
  created_at: day,
})

/** `at`: where it stands in its part. `raw`: as it was read. */
type Entry<S extends z.ZodType> = z.output<S> & { readonly at: number; readonly raw: JsonObject }
export type PiaSheet = z.output<typeof sheetSchema>
export type PiaAnswer = Entry<typeof answerSchema>
export type PiaMeasure = Entry<typeof measureSchema>
export type PiaEvaluation = Entry<typeof evaluationSchema>
export type PiaComment = Entry<typeof commentSchema>

/** A file of any version, read in one shape, beside what it really held. */
export interface PiaFile {
  readonly json: PiaJson
  readonly sheet: PiaSheet
  readonly answers: readonly PiaAnswer[]
  readonly measures: readonly PiaMeasure[]
  readonly evaluations: readonly PiaEvaluation[]
  readonly comments: readonly PiaComment[]
  /** The first measure of each title, which tags of risks name, and of each id, which evaluations and comments point to. */
  readonly measureByTitle: ReadonlyMap<string, PiaMeasure>
  readonly measureById: ReadonlyMap<string, PiaMeasure>
  /** Questions of a template's author by number, as worded there. */
  readonly customTitles: ReadonlyMap<string, string>
}

export const emptyPiaJson: PiaJson = { pia: {}, answers: [], measures: [], evaluations: [], comments: [] }

/** Never fails: what has an unexpected type says nothing, and stands in `json`. */
export function piaFile(json: PiaJson): PiaFile {
  const measures = entries(measureSchema, json.measures)
  const firstBy = (key: 'title' | 'id') =>
    new Map([...measures].reverse().flatMap((each) => (each[key] === '' ? [] : [[each[key], each] as const])))
  return {
    json,
    sheet: sheetSchema.parse(json.pia),
    answers: entries(answerSchema, json.answers),
    measures,
    measureByTitle: firstBy('title'),
    measureById: firstBy('id'),
    evaluations: entries(evaluationSchema, json.evaluations),
    comments: entries(commentSchema, json.comments),
    customTitles: customTitles(json.pia['structure_data']),
  }
}

function entries<S extends z.ZodType<object>>(schema: S, list: readonly unknown[]): readonly Entry<S>[] {
  return list.flatMap((raw, at) => (isObject(raw) ? [{ ...schema.parse(raw), at, raw }] : []))
}

/** Questions of a questionnaire, with the number of their item; what is no object is left out. */
export function questionsIn(data: unknown): readonly { readonly item: string; readonly question: JsonObject }[] {
  return entriesOf(isObject(data) ? data['sections'] : undefined).flatMap((section) =>
    entriesOf(isObject(section) ? section['items'] : undefined).flatMap((item) =>
      entriesOf(isObject(item) ? item['questions'] : undefined).flatMap((question) =>
        isObject(section) && isObject(item) && isObject(question)
          ? [{ item: asText(section['id']) + asText(item['id']), question }]
          : [],
      ),
    ),
  )
}

/** Their own questions are named by a key of their translations. */
export const isTheirKey = (title: string) => /^sections\.\d/.test(title)

function customTitles(data: unknown): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const { question } of questionsIn(data)) {
    const title = asText(question['title'])
    const number = asText(question['id'])
    // A number can be given twice once a question was deleted: answers belong to the first.
    if (title !== '' && !isTheirKey(title) && !titles.has(number)) titles.set(number, title)
  }
  return titles
}
