import { writeHtml } from '../../rich-text/write-html'
import type { DpiaRisk } from '../../registers'
import { entriesOf, isObject, sameJson, type JsonObject } from './json'
import { asWhole, type PiaAnswer } from './pia-file'
import {
  inOrder,
  isRiskItem,
  isRiskQuestion,
  itemOf,
  measuresDigit,
  riskItemNames,
  riskLists,
  severityDigit,
  type RiskItem,
} from './questions'
import { tagsNow } from './write-measures'
import {
  answerNow,
  freeIds,
  gaugeOf,
  marks,
  numbersNow,
  numeric,
  patched,
  richOut,
  riskNow,
  type Writing,
} from './writing'

/** What was edited; the other keys stand. */
interface AnswerValue {
  readonly text?: string
  readonly gauge?: number
  readonly list?: readonly unknown[]
}
const blank = { text: null, gauge: null, list: [] } as const

/** Answers of the file in their order, those edited written anew, then the new ones. */
export function writeAnswers(writing: Writing): readonly JsonObject[] {
  const { file } = writing.was
  const free = freeIds(file.json.answers)
  const seen = new Set<string>()
  const entries: JsonObject[] = []
  for (const answer of file.answers) {
    const number = answer.reference_to
    const entry = normal(answer)
    if (number === '' || seen.has(number)) entries.push(entry)
    else {
      const now = valueNow(writing, number, answer)
      if (now === 'same') entries.push(entry)
      else if (now) entries.push(patched(writing, entry, { data: { ...(entry['data'] as JsonObject), ...now } }))
      else writing.edited.is = true
    }
    seen.add(number)
  }
  for (const number of [...numbersNow(writing), ...riskNumbers].sort(inOrder)) {
    if (seen.has(number)) continue
    const data = valueNow(writing, number, undefined)
    if (!data || data === 'same') continue
    writing.edited.is = true
    entries.push({ ...marks(writing, free()), reference_to: Number(number), data: { ...blank, ...data } })
  }
  return entries
}

const riskNumbers = riskItemNames.flatMap((item) => ['1', '2', '3', '4', '5', '6'].map((digit) => item + digit))

/** As their tool needs it: the question as a number, all three keys, the gauge as a number. */
function normal({ raw, data }: PiaAnswer): JsonObject {
  const given = isObject(raw['data']) ? raw['data'] : {}
  const text = given['text'] === null || given['text'] === undefined ? null : data.text
  const list = Array.isArray(given['list']) ? entriesOf(given['list']) : []
  const value = { ...given, text: text ?? (data.text || null), gauge: asWhole(given['gauge']), list }
  return { ...raw, reference_to: numeric(raw['reference_to']), data: value }
}

/** What the entry must say now: `same` when nobody edited it, nothing when it is gone. */
function valueNow(writing: Writing, number: string, entry: PiaAnswer | undefined): AnswerValue | 'same' | undefined {
  const item = itemOf(number)
  if (isRiskQuestion(number) && isRiskItem(item)) return riskValueNow(writing, item, number, entry)
  const row = answerNow(writing, number)
  if (!row) return undefined
  const now = richOut(writing, row.answer)
  const before = richOut(writing, writing.was.answers.get(number)?.answer ?? {})
  if (sameJson(now, before)) return entry ? 'same' : undefined
  return { text: writeHtml(now) }
}

function riskValueNow(
  writing: Writing,
  item: RiskItem,
  number: string,
  entry: PiaAnswer | undefined,
): AnswerValue | 'same' | undefined {
  const risk = riskNow(writing, item)
  if (!risk) return undefined
  const digit = number.charAt(2)
  const before = writing.was.risks.get(item)
  if (digit === severityDigit || Number(digit) > 5) return gaugedNow(writing, risk, before, entry, digit)
  const given = entriesOf(isObject(entry?.raw['data']) ? entry.raw['data']['list'] : undefined)
  const list = digit === measuresDigit ? tagsNow(writing, item, given) : listNow(risk, before, digit, given)
  if (sameJson(list, given)) return entry ? 'same' : undefined
  return { list }
}

function listNow(risk: DpiaRisk, before: DpiaRisk | undefined, digit: string, given: readonly unknown[]) {
  const field = riskLists[Number(digit) as keyof typeof riskLists]
  return sameJson(risk[field], before?.[field] ?? []) ? given : risk[field]
}

function gaugedNow(
  writing: Writing,
  risk: DpiaRisk,
  before: DpiaRisk | undefined,
  entry: PiaAnswer | undefined,
  digit: string,
): AnswerValue | 'same' | undefined {
  const isSeverity = digit === severityDigit
  const said = (row: DpiaRisk | undefined) => ({
    level: (isSeverity ? row?.severityNow : row?.likelihoodNow) ?? '',
    reason: richOut(writing, (isSeverity ? row?.severityReason : row?.likelihoodReason) ?? {}),
  })
  const [now, then] = [said(risk), said(before)]
  if (sameJson(now, then)) return entry ? 'same' : undefined
  const text = entry && sameJson(now.reason, then.reason) ? entry.data.text : writeHtml(now.reason)
  return { text, gauge: gaugeOf(now.level) }
}
