import { isBlank, type RichText } from '../../rich-text/rich-text'
import { writeHtml } from '../../rich-text/write-html'
import type { Action, DpiaAnswer, DpiaMeasure, DpiaRisk } from '../../registers'
import { isObject, sameJson, type JsonObject } from './json'
import { asText, asWhole, type PiaEvaluation } from './pia-file'
import type { PlacedAction } from './placing'
import { targetOf } from './place-evaluations'
import {
  assessments,
  dotted,
  inOrder,
  isRiskItem,
  isWholeItem,
  itemOf,
  riskItemNames,
  wholeItems,
  type Level,
} from './questions'
import {
  answerNow,
  freeIds,
  gaugeOf,
  marks,
  numbersNow,
  patched,
  richOut,
  riskNow,
  textOut,
  type Writing,
} from './writing'

type Evaluated = DpiaAnswer | DpiaMeasure | DpiaRisk

/** What an evaluation says, read off our rows. */
interface Verdict {
  readonly assessment: Evaluated['assessment']
  readonly comment: RichText
  readonly plan: RichText
  readonly owner: string
  readonly dueOn: string
  readonly severity: Level
  readonly likelihood: Level
}

const nothing: Verdict = { assessment: '', comment: [], plan: [], owner: '', dueOn: '', severity: '', likelihood: '' }

/** Evaluations of the file in their order, orphans among them, then those made here. */
export function writeEvaluations(writing: Writing, measures: ReadonlyMap<string, number>): readonly JsonObject[] {
  const { file } = writing.was
  const free = freeIds(file.json.evaluations)
  const rowOfMeasure = new Map([...measures].map(([row, number]) => [String(number), row]))
  const seen = new Set<string>()
  const entries: JsonObject[] = []
  for (const evaluation of file.evaluations) {
    const reference = evaluation.reference_to
    const entry = normal(evaluation)
    const target = seen.has(reference) ? undefined : targetOf(writing.was, reference)
    seen.add(reference)
    const rows = rowsNow(writing, reference, rowOfMeasure)
    if (!target) entries.push(entry)
    else if (rows.length === 0) writing.edited.is = true
    else {
      const before = verdictOf(writing, target.rows, [...writing.was.actions.values()])
      entries.push(patched(writing, entry, changes(verdictOf(writing, rows, writing.actions), before)))
    }
  }
  for (const reference of referencesNow(writing, measures)) {
    const now = verdictOf(writing, rowsNow(writing, reference, rowOfMeasure), writing.actions)
    if (seen.has(reference) || sameJson(now, nothing)) continue
    writing.edited.is = true
    entries.push({ ...marks(writing, free()), ...fresh(writing, reference), ...changes(now, nothing) })
  }
  return entries
}

/** All that can be evaluated in the assessment as it stands. */
function referencesNow(writing: Writing, measures: ReadonlyMap<string, number>): readonly string[] {
  const questions = [...numbersNow(writing)].sort(inOrder).filter((number) => /^2[12]/.test(number))
  return [
    ...wholeItems.map(dotted),
    ...questions.map((number) => `${dotted(itemOf(number))}.${number}`),
    ...[...measures.values()].map((number) => `3.1.${number}`),
    ...riskItemNames.map(dotted),
  ]
}

/** Our rows an evaluation speaks of; none when they were removed. */
export function rowsNow(
  writing: Writing,
  reference: string,
  rowOfMeasure: ReadonlyMap<string, string>,
): readonly Evaluated[] {
  const [section = '', item = '', rest] = reference.split('.')
  const code = section + item
  if (rest === undefined) {
    if (isRiskItem(code)) return [riskNow(writing, code)].filter((row) => row !== undefined)
    const numbers = isWholeItem(code) ? numbersNow(writing).filter((number) => itemOf(number) === code) : []
    return [...numbers].sort(inOrder).flatMap((number) => answerNow(writing, number) ?? [])
  }
  if (code === '31') return writing.dpia.measures.filter(({ id }) => id === rowOfMeasure.get(rest))
  return [answerNow(writing, rest)].filter((row) => row !== undefined)
}

type Planned = PlacedAction | Action
export const actionAbout = <A extends Planned>(
  actions: readonly A[],
  rows: readonly { readonly id: string }[],
): A | undefined => actions.find(({ about }) => rows.some(({ id }) => id === about))

/** Sternest first: what an item that is evaluated as a whole gets when its questions differ. */
const sternest = ['toCorrect', 'improvable', 'pending', 'acceptable'] as const

function verdictOf(writing: Writing, rows: readonly Evaluated[], actions: readonly Planned[]): Verdict {
  const action = actionAbout(actions, rows)
  const plan = rows.flatMap((row) => richOut(writing, row.actionComment))
  const risk = rows.find((row) => 'severityAfter' in row)
  const titled = action ? [{ p: [{ text: textOut(writing, action.title) }] }] : []
  return {
    assessment: sternest.find((code) => rows.some(({ assessment }) => assessment === code)) ?? '',
    comment: rows.flatMap((row) => richOut(writing, row.comment)),
    // An action nobody commented is still to be done: its title says what.
    plan: isBlank(plan) ? titled : plan,
    owner: action?.owner ?? '',
    dueOn: action?.dueOn ?? '',
    severity: risk?.severityAfter ?? '',
    likelihood: risk?.likelihoodAfter ?? '',
  }
}

/** Keys of an entry whose answer differs. */
function changes(now: Verdict, before: Verdict): JsonObject {
  const keys: Record<string, unknown> = {}
  if (now.assessment !== before.assessment)
    keys['status'] = Math.max(
      0,
      assessments.findIndex((code) => code === now.assessment),
    )
  if (!sameJson(now.comment, before.comment)) keys['evaluation_comment'] = writeHtml(now.comment)
  if (!sameJson(now.plan, before.plan)) keys['action_plan_comment'] = writeHtml(now.plan)
  if (now.owner !== before.owner) keys['person_in_charge'] = now.owner
  if (now.dueOn !== before.dueOn) {
    keys['estimated_implementation_date'] = now.dueOn === '' ? null : `${now.dueOn}T00:00:00.000Z`
  }
  if (now.severity !== before.severity || now.likelihood !== before.likelihood) {
    keys['gauges'] = { x: gaugeOf(now.severity), y: gaugeOf(now.likelihood) }
  }
  return keys
}

/** An evaluation nobody validated yet, unless the whole assessment is. */
function fresh({ dpia }: Writing, reference_to: string): JsonObject {
  const isValidated = dpia.status === 'validated' || dpia.status === 'signed'
  return {
    reference_to,
    status: 0,
    global_status: isValidated ? 2 : 0,
    evaluation_comment: '',
    action_plan_comment: '',
    evaluation_date: null,
    gauges: { x: 0, y: 0 },
    estimated_implementation_date: null,
    person_in_charge: '',
  }
}

/** As their tool needs it: states and gauges as numbers, the reference as text. */
function normal({ raw }: PiaEvaluation): JsonObject {
  const given = isObject(raw['gauges']) ? raw['gauges'] : {}
  const gauges = { ...given, x: asWhole(given['x']) ?? 0, y: asWhole(given['y']) ?? 0 }
  const states = ['status', 'global_status'].map((key) => [key, asWhole(raw[key]) ?? 0])
  return { ...raw, ...Object.fromEntries(states), reference_to: asText(raw['reference_to']), gauges }
}
