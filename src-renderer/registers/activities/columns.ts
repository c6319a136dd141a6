import type { CodeOf } from '@core/codes'
import { legalBasisLetter } from '@core/codes/letters'
import { nextReviewOn } from '@core/law/review-date'
import { sensitivityOf } from '@core/law/sensitivity'
import type { Activity } from '@core/registers'
import type { Cell, Mark, OwnColumn } from '../presentation'
import type { Reading } from '../reading'

type ActivityColumn = OwnColumn<Activity>

/** Point of Art. 6(1) as lawyers cite it; the Swiss case has none. */
const pointOf = (code: CodeOf<'legalBasis'>) => (code === 'chNoBasisNeeded' ? 'LPD' : legalBasisLetter(code))

const once = <V>(values: readonly V[]) => [...new Set(values)]
const missing = ({ texts }: Reading): Cell => ({ text: texts.shell.list.toFill, look: 'missing', sort: null })

const bases: ActivityColumn = {
  name: 'bases',
  head: ({ activityPages }) => activityPages.heads.bases,
  width: 142,
  grow: 4,
  cell: ({ purposes }, reading) => {
    const { basesShort } = reading.texts.activityPages
    const codes = once(purposes.map(({ legalBasis }) => legalBasis)).filter((code) => code !== '')
    const [first] = codes
    if (first === undefined) return missing(reading)
    return {
      text: '',
      tags: codes.slice(0, 2).map((code) => ({ text: pointOf(code), tone: 'code' })),
      sub: [basesShort[first], codes.length > 1 ? reading.texts.shell.list.more(codes.length - 1) : '']
        .join(' ')
        .trim(),
      title: codes.map((code) => `${pointOf(code)} ${basesShort[code]}`).join(', '),
      sort: codes.map((code) => pointOf(code)).join(' '),
    }
  },
}

/** Null when no data are listed yet: unknown, which is not "none". */
function sensitiveMarks({ dataItems }: Activity, { texts }: Reading): readonly string[] | null {
  if (dataItems.length === 0) return null
  const short: Readonly<Record<string, string>> = texts.activityPages.sensitiveShort
  const marks = dataItems.flatMap((item) => {
    const grade = sensitivityOf(item)
    const grave = grade === 'special' || grade === 'criminal' ? [short[item.category] ?? short[grade] ?? ''] : []
    const numbered = item.category === 'nationalId' || item.nationalId === 'yes'
    return numbered ? [...grave, texts.activityPages.sensitiveShort.nationalId] : grave
  })
  return once(marks)
}
const sensitive: ActivityColumn = {
  name: 'sensitive',
  head: ({ activityPages }) => activityPages.heads.sensitive,
  width: 104,
  grow: 3,
  cell: (activity, reading) => {
    const marks = sensitiveMarks(activity, reading)
    if (!marks) return missing(reading)
    if (marks.length === 0) return { text: reading.texts.activityPages.noData, look: 'nothing', sort: null }
    const { more } = reading.texts.shell.list
    const shown = marks.length > 2 ? [...marks.slice(0, 1), more(marks.length - 1)] : marks
    const all = marks.join(', ')
    return { text: '', tags: shown.map((text) => ({ text, tone: 'sensitive' })), title: all, sort: all }
  },
}

/** Null when nothing is said of transfers yet. */
function destinations({ transfers, transfersDeclared }: Activity, { words, texts }: Reading): readonly string[] | null {
  const named = once(transfers.map(({ destination }) => destination).filter((code) => code !== ''))
  if (named.length > 0) return named.map((code) => words.code('country', code))
  if (transfers.length > 0 || transfersDeclared === 'yes') return [texts.activityPages.yesToDetail]
  return transfersDeclared === 'no' ? [] : null
}
const transfers: ActivityColumn = {
  name: 'transfers',
  head: ({ activityPages }) => activityPages.heads.transfers,
  width: 100,
  grow: 3,
  cell: (activity, reading) => {
    const named = destinations(activity, reading)
    if (!named) return missing(reading)
    if (named.length === 0) return { text: reading.texts.activityPages.noTransfer, look: 'nothing', sort: null }
    const all = named.join(', ')
    return { text: all, title: all, sort: all }
  },
}

const dpiaOrder = { missing: 0, undecided: 1, linked: 2, notRequired: 3 }
function dpiaState({ dpiaDecision, dpia: linked }: Activity): keyof typeof dpiaOrder {
  if (dpiaDecision === 'notRequired') return 'notRequired'
  if (dpiaDecision === 'required') return linked === '' ? 'missing' : 'linked'
  return 'undecided'
}
const dpia: ActivityColumn = {
  name: 'dpia',
  head: ({ activityPages }) => activityPages.heads.dpia,
  width: 92,
  grow: 2,
  cell: (activity, { texts }) => {
    const state = dpiaState(activity)
    const cell: Cell = { text: texts.activityPages.dpia[state], sort: dpiaOrder[state] }
    return state === 'missing' || state === 'undecided' ? { ...cell, look: 'alarm' } : cell
  },
}

function isOverdue(activity: Activity, { today, law }: Reading): boolean {
  if (activity.status === 'ended' || activity.status === 'archived') return false
  const due = nextReviewOn(activity, law)
  return due !== '' && due < today
}
const review: ActivityColumn = {
  name: 'review',
  head: ({ activityPages }) => activityPages.heads.review,
  width: 92,
  grow: 1,
  cell: (activity, reading) => {
    const due = nextReviewOn(activity, reading.law)
    if (due === '') return { text: reading.texts.activityPages.neverReviewed, look: 'missing', sort: null }
    if (!isOverdue(activity, reading)) return { text: reading.day(due), sort: due }
    return { text: reading.texts.shell.list.overdue, look: 'alarm', sub: reading.day(due), sort: due }
  },
}

export const activityColumns = [bases, sensitive, transfers, dpia, review] as const

export const activityMarks: readonly Mark<Activity>[] = [
  {
    name: 'active',
    text: ({ activityPages }) => activityPages.marks.active,
    holds: ({ status }) => status === 'active',
  },
  {
    name: 'sensitive',
    text: ({ activityPages }) => activityPages.marks.sensitive,
    holds: (activity, reading) => (sensitiveMarks(activity, reading)?.length ?? 0) > 0,
  },
  {
    name: 'outside',
    text: ({ activityPages }) => activityPages.marks.outside,
    holds: (activity, reading) => (destinations(activity, reading)?.length ?? 0) > 0,
  },
  { name: 'overdue', text: ({ activityPages }) => activityPages.marks.overdue, holds: isOverdue },
]
