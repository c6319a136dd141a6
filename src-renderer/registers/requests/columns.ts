import { daysBetween } from '@core/law/calendar'
import { requestCalendar, type RequestCalendar } from '@core/request/calendar'
import type { Request } from '@core/registers'
import type { Cell, Mark, OwnColumn } from '../presentation'
import type { Reading } from '../reading'

/** What is still to be answered comes first, the most pressing on top; the answered follow, the oldest first. */
const sortKey = ({ state, answerBy }: RequestCalendar, { answeredOn, receivedOn }: Request): string =>
  isOpen(state) ? `1 ${answerBy || '9999'} ${receivedOn}` : `2 ${answeredOn}`

const isOpen = (state: RequestCalendar['state']) => ['notDated', 'suspended', 'running', 'overdue'].includes(state)

const due: OwnColumn<Request> = {
  name: 'due',
  head: ({ requestPages }) => requestPages.heads.due,
  width: 112,
  grow: 2,
  cell: (request, { texts, law, today, day }) => {
    const calendar = requestCalendar(request, law)
    return { ...said(), sort: sortKey(calendar, request) }

    function said(): Omit<Cell, 'sort'> {
      const { list } = texts.requestPages
      const { state, answerBy, extendedDueOn } = calendar
      switch (state) {
        case 'notDated':
          return { text: list.notDated, look: 'missing' }
        case 'suspended':
          return { text: list.suspended, look: 'nothing' }
        case 'dropped':
          return { text: list.dropped, look: 'nothing' }
        case 'answered':
          return { text: list.answered(day(request.answeredOn)), look: 'nothing' }
        case 'answeredLate':
          return { text: list.answeredLate, sub: day(request.answeredOn) }
        case 'overdue':
          return {
            text: texts.shell.list.overdue,
            look: 'alarm',
            sub: day(answerBy),
            title: list.late(daysBetween(answerBy, today)),
          }
        case 'running': {
          const left = list.left(daysBetween(today, answerBy))
          const soon = daysBetween(today, answerBy) <= law.requestWarningDays
          const sub = extendedDueOn === '' ? left : list.extended
          return { text: day(answerBy), sub, title: left, ...(soon ? { look: 'alarm' } : {}) }
        }
      }
    }
  },
}

/** The first of the rights invoked; the others are counted, and said whole beside the pointer. */
const rights: OwnColumn<Request> = {
  name: 'types',
  head: ({ registers }) => registers.requests.fields.types.label,
  width: 120,
  grow: 3,
  cell: ({ types }, { texts, words }) => {
    const [first, ...more] = types.map((type) => words.code('right', type))
    if (first === undefined) return { text: texts.shell.list.toFill, look: 'missing', sort: null }
    const all = [first, ...more].join(', ')
    return { text: more.length === 0 ? first : `${first} ${texts.shell.list.more(more.length)}`, title: all, sort: all }
  },
}

export const requestColumns = [rights, 'receivedOn', due, 'outcome'] as const

const mark = (
  name: 'open' | 'overdue' | 'suspended',
  holds: (state: RequestCalendar['state']) => boolean,
): Mark<Request> => ({
  name,
  text: ({ requestPages }) => requestPages.marks[name],
  holds: (request, { law }: Reading) => holds(requestCalendar(request, law).state),
})

export const requestMarks: readonly Mark<Request>[] = [
  mark('open', isOpen),
  mark('overdue', (state) => state === 'overdue'),
  mark('suspended', (state) => state === 'suspended'),
]
