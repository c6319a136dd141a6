import { acknowledgeBy } from '@core/request/closing'
import type { Complaint } from '@core/registers'
import type { Cell, Mark, OwnColumn } from '../presentation'

/** A date of its own in some laws only; everywhere, whether it was sent. */
const acknowledge: OwnColumn<Complaint> = {
  name: 'acknowledge',
  head: ({ requestPages }) => requestPages.heads.acknowledge,
  width: 128,
  grow: 2,
  cell: (complaint, { texts, law, today, day }): Cell => {
    const { list } = texts.requestPages
    const due = acknowledgeBy(complaint, law)
    const { acknowledgedOn } = complaint
    if (acknowledgedOn !== '') return { text: day(acknowledgedOn), sort: acknowledgedOn }
    if (due === '') return { text: list.unset, look: 'missing', sort: null }
    if (due < today) return { text: texts.shell.list.overdue, look: 'alarm', sub: day(due), sort: due }
    return { text: list.unset, look: 'missing', sub: list.dueBy(day(due)), sort: due }
  },
}

const told: OwnColumn<Complaint> = {
  name: 'told',
  head: ({ requestPages }) => requestPages.heads.told,
  width: 104,
  grow: 2,
  cell: ({ outcomeToldOn }, { texts, day }) =>
    outcomeToldOn === ''
      ? { text: texts.requestPages.list.untold, look: 'missing', sort: null }
      : { text: day(outcomeToldOn), sort: outcomeToldOn },
}

export const complaintColumns = ['receivedOn', acknowledge, 'outcome', told] as const

export const complaintMarks: readonly Mark<Complaint>[] = [
  {
    name: 'unanswered',
    text: ({ requestPages }) => requestPages.marks.unanswered,
    holds: ({ outcomeToldOn }) => outcomeToldOn === '',
  },
]
