import type { DpiaAnswer, DpiaMeasure, DpiaRisk } from '../../registers'
import { textsOf } from '../../texts/languages'
import { plainText, type RichText } from '../../rich-text/rich-text'
import type { PiaEvaluation } from './pia-file'
import { answerTo, levelOf, riskOf } from './place-answers'
import type { Placing, Writable } from './placing'
import { assessments, inOrder, isRiskItem, isWholeItem, itemOf, questionOfNumber } from './questions'
import { richOf, saidRich } from './words-of'

type Evaluated = Writable<DpiaAnswer> | Writable<DpiaMeasure> | Writable<DpiaRisk>
interface Target {
  /** All get the assessment; the first, the comments. */
  readonly rows: readonly Evaluated[]
  readonly risk?: Writable<DpiaRisk>
}

const assessmentIn = ({ status }: PiaEvaluation) => assessments[status ?? -1]

/** What the evaluator said of items, questions and measures; orphans and second evaluations are listed. */
export function placeEvaluations(placing: Placing): void {
  const done = new Set<string>()
  for (const evaluation of placing.file.evaluations) {
    const target = done.has(evaluation.reference_to) ? undefined : targetOf(placing, evaluation.reference_to)
    if (target) {
      done.add(evaluation.reference_to)
      placeEvaluation(placing, evaluation, target)
    } else leaveEvaluation(placing, evaluation)
  }
}

/** What `1.2`, `2.1.212`, `3.1.48` or `3.3` speaks of, in rows of ours. */
export function targetOf(placing: Placing, reference: string): Target | undefined {
  const [, section = '', item = '', rest] = /^(\d)\.(\d)(?:\.(.+))?$/.exec(reference) ?? []
  const code = section + item
  if (rest === undefined) {
    if (isRiskItem(code)) {
      const risk = riskOf(placing, code)
      return { rows: [risk], risk }
    }
    return isWholeItem(code) ? { rows: rowsOfItem(placing, code) } : undefined
  }
  if (code === '31') {
    const measure = placing.file.measureById.get(rest)
    const row = measure && placing.measures.get(measure.at)
    return row && { rows: [row] }
  }
  const isKnown = questionOfNumber.has(rest) || placing.answers.has(rest)
  return isKnown ? { rows: [answerTo(placing, rest)] } : undefined
}

function rowsOfItem(placing: Placing, item: string): readonly Evaluated[] {
  const first = `${item}1`
  const numbers = [...placing.answers.keys()].filter((number) => itemOf(number) === item).sort(inOrder)
  return (numbers.length > 0 ? numbers : [first]).map((number) => answerTo(placing, number))
}

function placeEvaluation(placing: Placing, evaluation: PiaEvaluation, { rows, risk }: Target): void {
  const { notes, language } = placing
  const where = notes.say.evaluation(evaluation.reference_to)
  const assessment = assessmentIn(evaluation)
  if (assessment) for (const row of rows) row.assessment = notes.took(assessment)
  else if (evaluation.status !== null) notes.leave(where, String(evaluation.status))
  const [first] = rows
  const comment = richOf(notes.took(evaluation.evaluation_comment))
  const plan = richOf(notes.took(evaluation.action_plan_comment))
  notes.dropped(where, [...comment.dropped, ...plan.dropped])
  if (first) {
    first.comment = saidRich(language, comment.rich)
    first.actionComment = saidRich(language, plan.rich)
    placeAction(placing, evaluation, first.id, plan.rich)
  }
  leaveOddDate(placing, evaluation)
  const { x, y } = evaluation.gauges
  if (risk) {
    risk.severityAfter = levelOf(placing, x, where)
    risk.likelihoodAfter = levelOf(placing, y, where)
  } else leaveGauges(placing, evaluation)
}

/** Longest title that is read at a glance in a plan. */
const titleLength = 120

/** What is improvable is their action plan: each becomes an action of ours, with its day and its owner when they say so. */
function placeAction(placing: Placing, evaluation: PiaEvaluation, about: string, plan: RichText): void {
  const { reference_to: reference, estimated_implementation_date: dueOn, person_in_charge: owner } = evaluation
  const planned = assessmentIn(evaluation) === 'improvable' && plan.length > 0
  if (!planned && dueOn === '' && owner.trim() === '') return
  const { notes, language } = placing
  // In the language of the texts, so that the same file gives the same action whoever reads it.
  const named = textsOf(language).importing.pia.evaluation(reference)
  const text = plainText(plan).replace(/\s+/g, ' ').trim() || named
  const isShort = text.length <= titleLength
  placing.actions.set(reference, {
    id: placing.idOf(`action ${reference}`),
    title: { [language]: isShort ? text : `${text.slice(0, titleLength).replace(/\s+\S*$/, '')}…` },
    description: isShort ? {} : { [language]: plainText(plan) },
    about,
    owner: notes.took(owner),
    dueOn: notes.took(dueOn),
    state: 'open',
  })
}

function leaveOddDate(
  { notes }: Placing,
  { raw, reference_to, estimated_implementation_date: day }: PiaEvaluation,
): void {
  const given = raw['estimated_implementation_date']
  if (day === '' && given) notes.leave(notes.say.evaluation(reference_to), String(JSON.stringify(given)))
}

function leaveEvaluation(placing: Placing, evaluation: PiaEvaluation): void {
  const { notes } = placing
  leaveOddDate(placing, evaluation)
  const where = notes.say.evaluation(evaluation.reference_to)
  const assessment = assessmentIn(evaluation)
  if (assessment && assessment !== 'pending') notes.leave(where, notes.say.assessed(assessment))
  notes.leaveHtml(where, evaluation.evaluation_comment)
  notes.leaveHtml(where, evaluation.action_plan_comment)
  notes.leave(where, evaluation.estimated_implementation_date)
  notes.leave(where, evaluation.person_in_charge)
  leaveGauges(placing, evaluation)
}

function leaveGauges({ notes }: Placing, { reference_to, gauges: { x, y } }: PiaEvaluation): void {
  if (x || y) notes.leave(notes.say.evaluation(reference_to), `x ${x ?? 0}, y ${y ?? 0}`)
}
