import { addMonths } from '@core/law/calendar'
import type { Action } from '@core/registers'
import type { Block, Grid, Text } from '../blocks'
import {
  actionColumns,
  actionGrid,
  actionInWords,
  byDueDay,
  countWithRefs,
  dueInWords,
  effectInWords,
  evidenceInWords,
  isLate,
  isProved,
  isToDo,
  priorities,
  priorityInWords,
} from './action-parts'
import { quiet } from './gaps-told'
import { fact } from './parts'
import { day, linked, printed, type Printing } from './printing'

/** D16, the action plan: figures first, then what is to be done, twice sorted, then what became of the rest. */
export function* d16ActionPlan(printing: Printing): Generator<Block> {
  const { chapters, nothing } = printing.texts.documents.actionPlan
  const actions = printed(printing, 'actions')
  const of = (...states: readonly Action['state'][]) => actions.filter(({ state }) => states.includes(state))
  yield chapter(chapters.dashboard, 'dashboard')
  if (actions.length === 0) {
    yield quiet(nothing)
    return
  }
  yield dashboard(printing, actions)
  yield remarks(printing, actions)
  yield chapter(chapters.priority, 'priority')
  yield* byPriority(printing, actions.filter(isToDo))
  yield chapter(chapters.owner, 'owner')
  yield byOwner(printing, actions.filter(isToDo))
  yield chapter(chapters.accepted, 'accepted')
  yield accepted(printing, of('accepted'))
  yield chapter(chapters.done, 'done')
  yield done(printing, of('done'))
  const cancelled = of('cancelled')
  if (cancelled.length === 0) return
  yield chapter(chapters.cancelled, 'cancelled')
  yield {
    kind: 'list',
    items: cancelled.map((action) => [`${action.ref} · `, ...runsOf(actionInWords(printing, action))]),
  }
}

const chapter = (text: string, key: string): Block => ({ kind: 'heading', level: 1, text, anchor: `actions-${key}` })

const runsOf = (text: Text) => (typeof text === 'string' ? [text] : text)

/** Each action counts once a line: what is late is part of what is to be done. */
export function dashboard(printing: Printing, actions: readonly Action[]): Grid {
  const { figures } = printing.texts.documents.actionPlan
  const late = isLate(printing)
  const counts = (among: readonly Action[]): readonly Text[] => {
    const number = (holds: (action: Action) => boolean) => among.filter(holds).length
    const overdue = number(late)
    const say = (count: number) => printing.words.number(count)
    return [
      say(number(isToDo)),
      overdue === 0 ? say(0) : [{ text: say(overdue), strong: true, alert: true }],
      ...(['done', 'accepted', 'cancelled'] as const).map((state) => say(number((action) => action.state === state))),
      [{ text: say(among.length), strong: true }],
    ]
  }
  const lines = priorities
    .map((priority) => ({ priority, among: actions.filter((action) => action.priority === priority) }))
    .filter(({ among }) => among.length > 0)
  const heads = [figures.toDo, figures.late, figures.done, figures.accepted, figures.cancelled, figures.all]
  return {
    kind: 'grid',
    description: figures.says,
    empty: '',
    columns: [
      { label: printing.texts.documents.actionPlan.columns.priority, share: 3 },
      ...heads.map((label) => ({ label, share: 1.6, align: 'end' as const })),
    ],
    rows: [
      ...lines.map(({ priority, among }) => [priorityInWords(printing, priority), ...counts(among)]),
      [[{ text: figures.all, strong: true }], ...counts(actions)],
    ],
  }
}

function remarks(printing: Printing, actions: readonly Action[]): Block {
  const { facts } = printing.texts.documents.actionPlan
  const toDo = actions.filter(isToDo)
  const done = actions.filter(({ state }) => state === 'done')
  const { today } = printing
  const soon = toDo.filter(({ dueOn }) => dueOn >= today && dueOn <= addMonths(today, 1))
  const line = (label: string, found: readonly Action[]) =>
    found.length === 0 ? [] : [fact(label, countWithRefs(printing, found))]
  return {
    kind: 'facts',
    rows: [
      fact(facts.soon, countWithRefs(printing, soon)),
      ...line(
        facts.noDay,
        toDo.filter(({ dueOn }) => dueOn === ''),
      ),
      ...line(
        facts.noOwner,
        toDo.filter(({ owner }) => owner.trim() === ''),
      ),
      ...line(
        facts.noState,
        actions.filter(({ state }) => state === ''),
      ),
      ...line(
        facts.unproved,
        done.filter((action) => !isProved(action)),
      ),
      ...line(
        facts.unchecked,
        done.filter(({ effectivenessCheckedOn }) => effectivenessCheckedOn === ''),
      ),
    ],
  }
}

function* byPriority(printing: Printing, actions: readonly Action[]): Generator<Block> {
  const { heading, tables, noneToDo } = printing.texts.documents.actionPlan
  if (actions.length === 0) yield quiet(noneToDo)
  const { action, owner, due, state, origin } = actionColumns(printing)
  for (const priority of priorities) {
    const among = actions.filter((each) => each.priority === priority).sort(byDueDay)
    if (among.length === 0) continue
    const label = priorityInWords(printing, priority)
    const anchor = `actions-priority-${priority || 'unknown'}`
    yield { kind: 'heading', level: 2, text: heading(label, among.length), anchor, unlisted: true }
    yield actionGrid(printing, among, [action, owner, due, state, origin], {
      description: tables.priority(label),
      empty: noneToDo,
    })
  }
}

/** Nobody comes last; a name is one name however it is capitalised or spaced. */
function byOwner(printing: Printing, actions: readonly Action[]): Grid {
  const { tables, columns, figures, noneToDo, ownerUnknown } = printing.texts.documents.actionPlan
  const keyOf = ({ owner }: Action) => owner.trim().replace(/\s+/g, ' ').toLocaleLowerCase(printing.language)
  const keys = [...new Set(actions.map(keyOf))].sort(
    (one, other) => Number(one === '') - Number(other === '') || one.localeCompare(other, printing.language),
  )
  const lineOf = (action: Action): readonly Text[number][] => [
    `${action.ref} · ${printing.words.text(action.title)} · `,
    ...runsOf(dueInWords(printing, action)).map((run) => (typeof run === 'string' ? run.replace('\n', ' · ') : run)),
  ]
  return {
    kind: 'grid',
    description: tables.owner,
    empty: noneToDo,
    columns: [
      { label: columns.owner, share: 3 },
      { label: figures.toDo, share: 1.4, align: 'end' },
      { label: figures.late, share: 1.4, align: 'end' },
      { label: columns.toDo, share: 8 },
    ],
    rows: keys.map((key): readonly Text[] => {
      const own = actions.filter((action) => keyOf(action) === key).sort(byDueDay)
      return [
        own[0]?.owner.trim() || [{ text: ownerUnknown, emphasis: true }],
        printing.words.number(own.length),
        printing.words.number(own.filter(isLate(printing)).length),
        own.flatMap((action, at) => (at === 0 ? lineOf(action) : ['\n', ...lineOf(action)])),
      ]
    }),
  }
}

function accepted(printing: Printing, actions: readonly Action[]): Grid {
  const { tables, columns, noReason, noneAccepted } = printing.texts.documents.actionPlan
  const gap: Text = [{ text: noReason, emphasis: true }]
  const { action, origin } = actionColumns(printing)
  return actionGrid(
    printing,
    actions,
    [
      action,
      origin,
      {
        label: columns.reason,
        share: 4,
        say: ({ acceptedRiskReason }) => printing.words.text(acceptedRiskReason) || gap,
      },
      {
        label: columns.by,
        share: 2.6,
        say: ({ acceptedBy }) => linked(printing, 'persons', acceptedBy)?.fullName || gap,
      },
    ],
    { description: tables.accepted, empty: noneAccepted },
  )
}

function done(printing: Printing, actions: readonly Action[]): Grid {
  const { tables, columns, noReason, noneDone } = printing.texts.documents.actionPlan
  const gap: Text = [{ text: noReason, emphasis: true }]
  const { action, owner } = actionColumns(printing)
  const latest = [...actions].sort((one, other) => other.doneOn.localeCompare(one.doneOn))
  return actionGrid(
    printing,
    latest,
    [
      { ...action, share: 4 },
      owner,
      { label: columns.doneOn, share: 2.6, say: ({ doneOn }) => day(doneOn, printing) || gap },
      { label: columns.evidence, share: 3.5, say: (each) => evidenceInWords(printing, each) },
      { label: columns.effect, share: 3, say: (each) => effectInWords(printing, each) },
    ],
    { description: tables.done, empty: noneDone },
  )
}
