import { isLateAction } from '@core/accountability/actions'
import { originsOf } from '@core/accountability/origins'
import { originInWords } from '@core/action-plan/origin-in-words'
import { codeLists } from '@core/codes'
import { hasFile } from '@core/dossier/attachments'
import { findRecord } from '@core/dossier/references'
import { isSettledAction } from '@core/dpia/consultation'
import { isRegister, type Action, type RegisterName } from '@core/registers'
import { isSaid } from '@core/kinds'
import { daysBetween } from '@core/law/calendar'
import { capital } from '@core/texts/capital'
import type { Grid, Text } from '../blocks'
import { day, type Printing } from './printing'

/** What documents say of actions: the plan itself, and the report on a year. */

export const priorities: readonly Action['priority'][] = [...codeLists.actionPriority, '']

export const isToDo = (action: Action): boolean => !isSettledAction(action)
export const isLate =
  ({ today }: Pick<Printing, 'today'>) =>
  (action: Action): boolean =>
    isLateAction(action, today)

/** The first due comes first; what has no day comes last. */
export const byDueDay = (one: Action, other: Action): number =>
  Number(one.dueOn === '') - Number(other.dueOn === '') || one.dueOn.localeCompare(other.dueOn)

export const priorityInWords = ({ texts }: Printing, priority: Action['priority']): string =>
  priority === '' ? texts.documents.actionPlan.priorityUnknown : texts.codes.actionPriority[priority]

export const stateInWords = ({ texts }: Printing, { state }: Action): string =>
  state === '' ? texts.documents.actionPlan.stateUnknown : texts.codes.actionState[state]

/** The day it is due; past it, said in words and not by a colour alone. */
export function dueInWords(printing: Printing, action: Action): Text {
  const { late, noDay } = printing.texts.documents.actionPlan
  if (action.dueOn === '') return [{ text: noDay, emphasis: true }]
  const due = day(action.dueOn, printing)
  if (!isLate(printing)(action)) return due
  return [`${due}\n`, { text: late(daysBetween(action.dueOn, printing.today)), strong: true, alert: true }]
}

/** More references than this are counted, not listed. */
const mostRefs = 12

export function refsInWords({ texts }: Pick<Printing, 'texts'>, records: readonly { readonly ref: string }[]): string {
  // « et 1 de plus » is longer than the reference it leaves out.
  const shown = records.length > mostRefs + 2 ? mostRefs : records.length
  const named = records.slice(0, shown).map(({ ref }) => ref)
  const more = records.length - named.length
  return more === 0 ? named.join(', ') : texts.spoken.andOthers(named.join(', '), more)
}

export const countWithRefs = (printing: Printing, records: readonly { readonly ref: string }[]): string =>
  printing.texts.documents.actionPlan.countWithRefs(records.length, refsInWords(printing, records))

/** What people ask or complain of may name them: such a record is called by its reference. */
const namesPeople: readonly string[] = ['requests', 'complaints', 'redress'] satisfies readonly RegisterName[]

/** What an action answers. The rule it settles is a mark of the form and is printed nowhere. */
export function originOf({ dossier, words, texts }: Printing, action: Action): string {
  const recordName = (register: string, id: string) =>
    isRegister(register) && namesPeople.includes(register)
      ? [capital(texts.registers[register].one), findRecord(dossier, register, id)?.ref].join(' ')
      : words.recordName(register, id)
  if (originsOf(action).length === 0) return ''
  return originInWords({ ...action, rule: '' }, { recordName }, texts)
}

/** A file joined to the action shows that it was done, as a sentence does. */
export const isProved = ({ evidence, attachments }: Action): boolean => isSaid(evidence) || attachments.some(hasFile)

export function evidenceInWords({ words, texts }: Printing, { evidence, attachments }: Action): Text {
  const said = [words.text(evidence), ...attachments.filter(hasFile).map(({ name }) => name)].filter(
    (each) => each !== '',
  )
  return said.length > 0 ? said.join('\n') : [{ text: texts.documents.actionPlan.noEvidence, emphasis: true }]
}

export function effectInWords(printing: Printing, { effectivenessCheckedOn, effectiveness }: Action): Text {
  const { notChecked, checked, found } = printing.texts.documents.actionPlan
  const said = printing.words.text(effectiveness)
  if (effectivenessCheckedOn !== '') return checked(day(effectivenessCheckedOn, printing), said)
  return said === '' ? [{ text: notChecked, emphasis: true }] : found(said)
}

/** Its title, and under it what is expected. */
export function actionInWords({ words }: Printing, { title, description }: Action): Text {
  const more = words.text(description)
  const named = { text: words.text(title), strong: true }
  return more === '' ? [named] : [named, `\n${more}`]
}

interface ActionColumn {
  readonly label: string
  readonly share: number
  readonly say: (action: Action) => Text
}

/** Columns by which actions are told; a document chooses among them. */
export function actionColumns(printing: Printing) {
  const { columns, ownerUnknown } = printing.texts.documents.actionPlan
  const or = (said: string, gap: string): Text => (said === '' ? [{ text: gap, emphasis: true }] : said)
  return {
    action: { label: columns.action, share: 4.6, say: (action) => actionInWords(printing, action) },
    priority: { label: columns.priority, share: 2, say: ({ priority }) => priorityInWords(printing, priority) },
    owner: { label: columns.owner, share: 2.6, say: ({ owner }) => or(owner.trim(), ownerUnknown) },
    due: { label: columns.due, share: 2.8, say: (action) => dueInWords(printing, action) },
    state: { label: columns.state, share: 2.7, say: (action) => stateInWords(printing, action) },
    // The rule a task settles is an origin too, printed nowhere: to call it not stated would be false.
    origin: {
      label: columns.origin,
      share: 3.2,
      say: (action) => originOf(printing, action) || printing.texts.documents.printer.nothing,
    },
  } satisfies Readonly<Record<string, ActionColumn>>
}

export const actionGrid = (
  { texts }: Printing,
  actions: readonly Action[],
  columns: readonly ActionColumn[],
  { description, empty }: { readonly description: string; readonly empty: string },
): Grid => ({
  kind: 'grid',
  description,
  empty,
  columns: [{ label: texts.documents.ref, share: 1.4 }, ...columns.map(({ label, share }) => ({ label, share }))],
  rows: actions.map((action) => [action.ref, ...columns.map(({ say }) => say(action))]),
})
