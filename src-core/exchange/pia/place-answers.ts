import { dpiaAnswers, dpiaRisks } from '../../registers/dpia-rows'
import { emptyRow } from '../../kinds'
import type { DpiaAnswer, DpiaRisk } from '../../registers'
import { isObject } from './json'
import { asWhole, type PiaAnswer } from './pia-file'
import { measureOfTag } from './place-measures'
import type { Placing, Writable } from './placing'
import {
  eventOf,
  isRiskItem,
  isRiskQuestion,
  itemOf,
  levels,
  measuresDigit,
  questionOfNumber,
  riskLists,
  severityDigit,
  type Level,
  type RiskItem,
} from './questions'
import { richOf, said, saidRich } from './words-of'

/** Answers of the context and the principles to their questions, those of the risks to the three feared events. */
export function placeAnswers(placing: Placing): void {
  const { file, notes } = placing
  const answered = new Set<string>()
  for (const answer of file.answers) {
    const number = answer.reference_to
    // Their tool shows the first of two answers to one question.
    if (number === '' || answered.has(number)) leaveAnswer(placing, answer)
    else if (isRiskQuestion(number)) placeRiskAnswer(placing, answer)
    else placeText(placing, answer)
    answered.add(number)
  }
  for (const number of file.customTitles.keys()) answerTo(placing, number)
  for (const row of placing.answers.values()) if (row.question === 'custom') notes.took(row.customTitle)
}

/** The row of a question, made when there is none. */
export function answerTo(placing: Placing, number: string): Writable<DpiaAnswer> {
  const known = placing.answers.get(number)
  if (known) return known
  const question = questionOfNumber.get(number) ?? 'custom'
  const row = { ...emptyRow(dpiaAnswers, placing.idOf(`answer ${number}`)), question } as Writable<DpiaAnswer>
  if (question === 'custom') {
    row.customTitle = said(placing.language, placing.file.customTitles.get(number) ?? `Question ${number}`)
  }
  placing.answers.set(number, row)
  return row
}

export function riskOf(placing: Placing, item: RiskItem): Writable<DpiaRisk> {
  const known = placing.risks.get(item)
  if (known) return known
  const row = { ...emptyRow(dpiaRisks, placing.idOf(`risk ${item}`)), event: eventOf(item) } as Writable<DpiaRisk>
  placing.risks.set(item, row)
  return row
}

/** Of a gauge only 1 to 4 say something. */
export function levelOf(placing: Placing, gauge: unknown, where: string): Level {
  const number = asWhole(gauge)
  const level = levels[number ?? 0]
  if (level === undefined || (number === null && gauge !== null && gauge !== undefined && gauge !== '')) {
    placing.notes.leave(where, JSON.stringify(gauge))
  }
  return placing.notes.took(level ?? '')
}

function placeText(placing: Placing, { reference_to: number, data }: PiaAnswer): void {
  const { notes, language } = placing
  const where = notes.say.answer(number)
  const { rich, dropped } = richOf(notes.took(data.text))
  notes.dropped(where, dropped)
  answerTo(placing, number).answer = saidRich(language, rich)
  leaveList(placing, where, data.list)
  leaveGauge(placing, number, data.gauge)
}

function placeRiskAnswer(placing: Placing, answer: PiaAnswer): void {
  const { reference_to: number, data } = answer
  const { notes, language } = placing
  const [item, digit] = [itemOf(number), number.charAt(2)]
  if (!isRiskItem(item)) return
  const risk = riskOf(placing, item)
  const where = notes.say.answer(number)
  if (digit === measuresDigit) placeTags(placing, risk, data.list)
  else if (digit in riskLists) {
    const tags = data.list.filter((tag) => tag.trim() !== '')
    for (const tag of tags) notes.took(tag)
    risk[riskLists[Number(digit) as keyof typeof riskLists]] = tags
  } else {
    const gauge = rawGauge(answer)
    const { rich, dropped } = richOf(notes.took(data.text))
    notes.dropped(where, dropped)
    const isSeverity = digit === severityDigit
    risk[isSeverity ? 'severityNow' : 'likelihoodNow'] = levelOf(placing, gauge, notes.say.gauge(number))
    risk[isSeverity ? 'severityReason' : 'likelihoodReason'] = saidRich(language, rich)
    return leaveList(placing, where, data.list)
  }
  notes.leaveHtml(where, data.text)
  leaveGauge(placing, number, data.gauge)
}

const rawGauge = ({ raw: { data } }: PiaAnswer): unknown => (isObject(data) ? data['gauge'] : null)

function placeTags(placing: Placing, risk: Writable<DpiaRisk>, list: readonly string[]): void {
  const tags = list.filter((tag) => tag.trim() !== '')
  const ids = new Set<string>()
  const others: string[] = []
  for (const tag of tags) {
    const id = measureOfTag(placing, placing.notes.took(tag))
    if (id !== undefined) ids.add(id)
    else others.push(tag)
  }
  risk.measures = [...ids]
  risk.otherMeasures = others
}

function leaveList({ notes }: Placing, where: string, list: readonly string[]): void {
  for (const tag of list) notes.leave(where, tag)
}

function leaveAnswer(placing: Placing, { reference_to: number, data }: PiaAnswer): void {
  const where = placing.notes.say.answer(number)
  placing.notes.leaveHtml(where, data.text)
  leaveList(placing, where, data.list)
  leaveGauge(placing, number, data.gauge)
}

/** Beside a question that has none. */
function leaveGauge({ notes }: Placing, number: string, gauge: number | null): void {
  if (gauge !== null && gauge !== 0) notes.leave(notes.say.gauge(number), String(gauge))
}
