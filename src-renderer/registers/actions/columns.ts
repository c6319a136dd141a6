import { isLateAction } from '@core/accountability/actions'
import { originInWords } from '@core/action-plan/origin-in-words'
import type { Action } from '@core/registers'
import type { OwnColumn } from '../presentation'

/** The day a task is due, and whether that day has passed. */
export const dueColumn: OwnColumn<Action> = {
  name: 'dueOn',
  head: ({ registers }) => registers.actions.fields.dueOn.label,
  width: 96,
  grow: 1,
  cell: (action, { texts, today, day }) => {
    if (action.dueOn === '') return { text: '', sort: null }
    if (!isLateAction(action, today)) return { text: day(action.dueOn), sort: action.dueOn }
    return { text: texts.shell.list.overdue, look: 'alarm', sub: day(action.dueOn), sort: action.dueOn }
  },
}

export const originColumn: OwnColumn<Action> = {
  name: 'origin',
  head: ({ registers }) => registers.actions.sections.origin.title,
  width: 144,
  grow: 3,
  cell: (action, { words, texts }) => {
    const said = originInWords(action, words, texts)
    return said === '' ? { text: '', sort: null } : { text: said, title: said, sort: said }
  },
}
