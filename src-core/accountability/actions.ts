import { indexBy } from '../dossier/list-index'
import { isSettledAction } from '../dpia/consultation'
import type { IsoDate } from '../kinds'
import type { Action, Breach } from '../registers'

/** Past its day, and still to be done. */
export const isLateAction = (action: Pick<Action, 'state' | 'dueOn'>, today: IsoDate): boolean =>
  action.dueOn !== '' && action.dueOn < today && !isSettledAction(action)

const byRow = indexBy<Action>(({ about }) => [about])

/** The tasks that answer one line of a record: a finding of an audit, a decision of a review. */
export const actionsAbout = (actions: readonly Action[], row: string): readonly Action[] => byRow.at(actions, row)

/** A breach and a task may each name the other. */
export const isActionOf = (
  { id, breach }: Pick<Action, 'id' | 'breach'>,
  of: Pick<Breach, 'id' | 'actions'>,
): boolean => breach === of.id || of.actions.includes(id)
