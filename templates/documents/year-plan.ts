import { isIn } from '@core/indicators/period'
import type { Action, ManagementReview } from '@core/registers'
import type { Block } from '../blocks'
import { actionColumns, actionGrid, byDueDay, isLate, isToDo, priorities as inOrder, refsInWords } from './action-parts'
import { quiet, stated } from './gaps-told'
import { dashboard } from './d16-action-plan'
import { signatures } from './dpia-conclusion-parts'
import { facts } from './parts'
import { printed, withRef, type Printing } from './printing'
import { byDay, callIfAny, counted, countedIfAny, partIfAny, under, undatedNote } from './year'
import type { YearChapter, YearPrint } from './year'

/** What remains to be done, what comes first, and what management was told and decided. */

export function planChapter(print: YearPrint): YearChapter {
  const { printing, period } = print
  const said = printing.texts.documents.yearReport.plan
  const actions = printed(printing, 'actions')
  if (actions.length === 0) return { figures: [{ label: said.toDo, count: 0 }], blocks: [] }
  const toDo = actions.filter(isToDo)
  const late = toDo.filter(isLate(printing)).sort(byDueDay)
  const done = actions.filter(({ state }) => state === 'done')
  const doneNow = done.filter(({ doneOn }) => isIn(period, doneOn))
  const noDay = toDo.filter(({ dueOn }) => dueOn === '').length
  const { action, owner, due, priority } = actionColumns(printing)
  return {
    figures: [
      {
        label: said.toDo,
        count: toDo.length,
        parts: [...partIfAny(print, said.late, late.length)],
      },
      { label: said.done, count: doneNow.length },
    ],
    calls: callIfAny(print, said.late, late),
    blocks: [
      dashboard(printing, actions),
      {
        kind: 'facts',
        rows: [
          counted(print, said.done, doneNow),
          ...countedIfAny(
            print,
            said.doneUndated,
            done.filter(({ doneOn }) => doneOn === ''),
          ),
        ],
      },
      ...(late.length === 0
        ? [quiet(said.noneLate)]
        : [
            under(said.late, 'late'),
            actionGrid(printing, late, [action, priority, owner, due], { description: said.lateTable, empty: '' }),
          ]),
      ...(noDay === 0 ? [] : [quiet(said.noDay(noDay))]),
    ],
  }
}

/** As many as a page of management reads; the plan holds the others. */
const mostPriorities = 10

export function prioritiesChapter({ printing }: YearPrint): YearChapter {
  const said = printing.texts.documents.yearReport.priorities
  const toDo = printed(printing, 'actions').filter(isToDo)
  const rank = ({ priority }: Action) => inOrder.indexOf(priority)
  const first = toDo
    .filter(({ priority }) => priority === 'urgent' || priority === 'high')
    .sort((one, other) => rank(one) - rank(other) || byDueDay(one, other))
  const unknown = toDo.filter(({ priority }) => priority === '')
  const more = first.length - mostPriorities
  const { action, owner, due, priority } = actionColumns(printing)
  return {
    blocks:
      first.length === 0
        ? []
        : [
            actionGrid(printing, first.slice(0, mostPriorities), [action, priority, owner, due], {
              description: said.tableSays,
              empty: '',
            }),
            ...(more > 0 ? [quiet(said.more(more))] : []),
          ],
    undated: unknown.length === 0 ? [] : [quiet(said.unknown(unknown.length, refsInWords(printing, unknown)))],
  }
}

/** Held in the period, or at which the DPO reported in it. */
const dayOfReview =
  ({ period }: YearPrint) =>
  ({ date, dpoReportOn }: ManagementReview) =>
    isIn(period, date) || dpoReportOn === '' ? date : dpoReportOn

export function managementChapter(print: YearPrint): YearChapter {
  const { printing } = print
  const { within, undated } = byDay(print, printed(printing, 'managementReviews'), dayOfReview(print))
  return {
    blocks: within.flatMap((review) => reviewBlocks(printing, review)),
    undated: [...undatedNote(print, undated), ...presentation(printing)],
  }
}

function reviewBlocks(printing: Printing, review: ManagementReview): readonly Block[] {
  const { decisions, noDecision } = printing.texts.documents.yearReport.management
  const text = withRef(review, printing.words.text(review.title))
  const key = `review-${review.ref.replace(/\W/g, '')}`
  const answers = facts(printing, 'managementReviews', review, [
    'date',
    'periodFrom',
    'periodTo',
    'dpoReportOn',
    'attendees',
    'otherAttendees',
    'resources',
    'nextReviewOn',
  ])
  return [
    under(text, key),
    ...stated(printing, { kind: 'facts', rows: answers.rows.map(({ label, value }) => ({ label, value })) }),
    ...(review.decisions.length === 0
      ? [quiet(noDecision)]
      : ([
          { ...under(decisions, `${key}-decisions`), level: 3 },
          {
            kind: 'list',
            items: review.decisions.map(({ decision, reason }) =>
              [printing.words.text(decision), printing.words.text(reason)].filter((part) => part !== '').join('\n'),
            ),
          },
        ] as const)),
  ]
}

/** Room for the day it is presented and for who received it. */
const presentation = (printing: Printing): readonly Block[] => [
  under(printing.texts.documents.yearReport.management.presented, 'presented'),
  signatures(printing, '', ''),
]
