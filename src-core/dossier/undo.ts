import { inverse, type Change } from './change'

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

/** Remembers a step. Successive edits of one field join into one, so that undo takes back words, not letters. */
export function remember(history: EditHistory, step: Step): EditHistory {
  const [first] = step
  const field = step.length === 1 && first ? fieldOf(first) : null
  const last = history.done[history.done.length - 1]
  if (field !== null && field === history.typingIn && last && first) {
    const [begun] = last
    const joined = begun?.do === 'set' && first.do === 'set' ? [{ ...first, from: begun.from }] : step
    return { done: [...history.done.slice(0, -1), joined], undone: [], typingIn: field }
  }
  return { done: [...history.done, step].slice(-keptSteps), undone: [], typingIn: field }
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
