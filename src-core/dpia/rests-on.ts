import type { Dossier } from '../dossier/dossier'
import type { Action, DpiaMeasure } from '../registers'
import { isSettledAction, tasksOf } from './consultation'
import type { Dpia, DpiaRisk } from './levels'
import { falls, stageOf } from './stages'

/** What must still happen before the level after the plan is true. */
export interface RestsOn {
  /** Measures of the risk that are not in place, abandoned ones included. */
  readonly measures: readonly DpiaMeasure[]
  readonly actions: readonly Action[]
}

/**
 * A risk rests on its own measures while they are not in place, and on the tasks about it or them. Tasks about nothing in
 * particular count where the plan lowers the risk.
 */
export function restsOn(dpia: Dpia, risk: DpiaRisk, { actions }: Pick<Dossier, 'actions'>): RestsOn {
  const [now, after] = [stageOf(risk, 'now'), stageOf(risk, 'after')]
  if (after.level === null) return { measures: [], actions: [] }
  const isLowered = now.level === null || falls(now, after)
  const lines = new Set([risk.id, ...risk.measures])
  return {
    measures: dpia.measures.filter(({ id, state }) => risk.measures.includes(id) && state !== 'implemented'),
    actions: tasksOf(dpia.id, actions).filter(
      (task) => !isSettledAction(task) && (lines.has(task.about) || (task.about === '' && isLowered)),
    ),
  }
}

/** What the level of the whole assessment rests on: what any of its risks does, each once. */
export function allRestsOn(dpia: Dpia, dossier: Pick<Dossier, 'actions'>): RestsOn {
  const all = dpia.risks.map((risk) => restsOn(dpia, risk, dossier))
  return {
    measures: [...new Set(all.flatMap(({ measures }) => measures))],
    actions: [...new Set(all.flatMap(({ actions }) => actions))],
  }
}
