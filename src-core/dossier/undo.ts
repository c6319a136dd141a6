import { inverse, type Change } from './change'
import { isSame } from '../kinds/same'

/** Edits that undo and redo as one step: typing in a field, an import, removing a row. */
export type Step = readonly Change[]

/** What can be undone and redone. A value: the store keeps it, tests compare it. */
export interface EditHistory {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
  /** Field being typed in: further edits of it join the last step until the field is left. */
  readonly typingIn: string | null
}

export const noEdits: EditHistory = { done: [], undone: [], typingIn: null }

/** Steps kept: enough for a day's work, and a bound on memory. */
const keptSteps = 500

const fieldOf = (change: Change) =>
  change.do === 'set'
    ? [change.in.register, change.in.record, change.in.rows, change.in.row, change.field].join('/')
    : null

/**
 * Remembers a step; what was undone can then no longer be done again. Successive edits of the field being typed in join
 * into one, so that undo takes back words, not letters.
 */
export function remember(history: EditHistory, step: Step): EditHistory {
  const field = fieldOfStep(step)
  const last = history.done[history.done.length - 1]
  const goesOn = field !== null && field === history.typingIn && last !== undefined && fieldOfStep(last) === field
  if (!goesOn) return { done: [...history.done, step].slice(-keptSteps), undone: [], typingIn: field }
  const before = history.done.slice(0, -1)
  const joined = joinedStep(last, step)
  // Typed and typed back: undoing it would show nothing, and the next letter begins anew.
  if (joined === null) return { done: before, undone: [], typingIn: null }
  return { done: [...before, joined], undone: [], typingIn: field }
}

const fieldOfStep = (step: Step) => (step.length === 1 && step[0] ? fieldOf(step[0]) : null)

function joinedStep([begun]: Step, step: Step): Step | null {
  const [now] = step
  if (begun?.do !== 'set' || now?.do !== 'set') return step
  return isSame(begun.from, now.to) ? null : [{ ...now, from: begun.from }]
}

/** The field has been left: the next edit of it is a step of its own. */
export function leaveField(history: EditHistory): EditHistory {
  return history.typingIn === null ? history : { ...history, typingIn: null }
}

/** Changes that take back the last step, in the order to apply them. */
export function undo(history: EditHistory, at: string): { history: EditHistory; changes: Step } | null {
  const step = history.done[history.done.length - 1]
  if (!step) return null
  const changes = [...step].reverse().map((change) => inverse(change, at))
  return { history: { done: history.done.slice(0, -1), undone: [...history.undone, step], typingIn: null }, changes }
}

/** Changes that do the last undone step again. */
export function redo(history: EditHistory, at: string): { history: EditHistory; changes: Step } | null {
  const step = history.undone[history.undone.length - 1]
  if (!step) return null
  const changes = step.map((change) => ({ ...change, at }))
  return { history: { done: [...history.done, step], undone: history.undone.slice(0, -1), typingIn: null }, changes }
}
