import { shallowReactive } from 'vue'
import type { RegisterName } from '@core/registers'

export interface Sorting {
  readonly by: string
  readonly descending: boolean
}

/** How the list of one register stands. */
export interface ListState {
  filter: string
  marks: ReadonlySet<string>
  sorting: Sorting
  grouped: boolean
  /** Looked at as a board rather than as a table, where the register has one. */
  asBoard: boolean
  /** Columns the person turned on or off; the others are as the register has them. */
  turned: ReadonlyMap<string, boolean>
  selected: ReadonlySet<string>
  /** Record the keyboard stands on, so that coming back from it finds it again. */
  activeId: string
}

/** Nobody sorted it yet: the order of references, until the list itself says better. */
const untouched: Sorting = { by: 'ref', descending: false }

/** The lists of the open file; each keeps its state while one looks at another. */
export function listStates() {
  const states = new Map<RegisterName, ListState>()
  return {
    of(register: RegisterName, sortedBy?: string): ListState {
      const first = sortedBy === undefined ? untouched : { by: sortedBy, descending: false }
      const known = states.get(register)
      if (known?.sorting === untouched) known.sorting = first
      if (known) return known
      const state = shallowReactive<ListState>({
        filter: '',
        marks: new Set(),
        sorting: first,
        grouped: false,
        asBoard: false,
        turned: new Map(),
        selected: new Set(),
        activeId: '',
      })
      states.set(register, state)
      return state
    },
    /** Another file has other records; how a list is looked at stays. */
    forget() {
      for (const state of states.values())
        Object.assign(state, { filter: '', marks: new Set(), selected: new Set(), activeId: '' })
    },
  }
}

export function toggled<V>(set: ReadonlySet<V>, value: V): ReadonlySet<V> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
