import { isIn, type Period } from '@core/indicators/period'
import type { IsoDate } from '@core/kinds'
import type { Block, Fact, Heading, PictureBlock, Text } from '../blocks'
import { drawBarChart, type Bar } from '../pictures/bar-chart'
import { countWithRefs, refsInWords } from './action-parts'
import { quiet } from './gaps-told'
import { onPaper } from './dpia-parts'
import { fact } from './parts'
import type { Printing } from './printing'

/** What the chapters of a report on a year share: the days it is about, what falls in them, and what nobody dated. */

/** The calendar year that was asked for, or that of the day it is printed, as far as it has gone. */
export function yearOf({ today, year = calendarYear(today) }: Pick<Printing, 'today' | 'year'>): Period {
  const last = `${year}-12-31`
  return { from: `${year}-01-01`, to: last < today ? last : today }
}

/** The year a day or a moment falls in. */
export const calendarYear = (today: IsoDate): number => Number(today.slice(0, 4))

/** One figure of the summary, and what it is made of. */
export interface YearFigure {
  readonly label: string
  readonly count: number
  readonly parts?: readonly string[]
}

/** What a chapter tells, and what of it management reads first. Figures and calls are counted from its own blocks. */
export interface YearChapter {
  readonly figures?: readonly YearFigure[]
  /** What management should not overlook, each in one line. */
  readonly calls?: readonly string[]
  /** Empty: one sentence says that nothing is recorded. */
  readonly blocks: readonly Block[]
  /** What nobody dated: told even where the chapter has nothing else. */
  readonly undated?: readonly Block[]
}

/** A report being printed: its days, and the number of its next picture. */
export interface YearPrint {
  readonly printing: Printing
  readonly period: Period
  readonly nextFigure: () => number
}

export const yearPrint = (printing: Printing): YearPrint => {
  let pictures = 0
  return { printing, period: yearOf(printing), nextFigure: () => (pictures += 1) }
}

interface Referred {
  readonly ref: string
}

/** Records parted by their day: within the period, before it, after it, or never dated. */
export function byDay<T>({ period }: YearPrint, records: readonly T[], dayOf: (record: T) => IsoDate) {
  return {
    within: records.filter((record) => isIn(period, dayOf(record))),
    before: records.filter((record) => dayOf(record) !== '' && dayOf(record) < period.from),
    after: records.filter((record) => dayOf(record) > period.to),
    undated: records.filter((record) => dayOf(record) === ''),
  }
}

export function undatedNote({ printing }: YearPrint, records: readonly Referred[]): readonly Block[] {
  const { undated } = printing.texts.documents.yearReport
  return records.length === 0 ? [] : [quiet(undated(records.length, refsInWords(printing, records)))]
}

/** A count with the references it counts. */
export const counted = ({ printing }: YearPrint, label: string, records: readonly Referred[]): Fact =>
  fact(label, countWithRefs(printing, records))

/** The same where there is something to count. */
export const countedIfAny = (print: YearPrint, label: string, records: readonly Referred[]): readonly Fact[] =>
  records.length === 0 ? [] : [counted(print, label, records)]

/** A line for management where there is something to tell. */
export const callIfAny = ({ printing }: YearPrint, label: string, records: readonly Referred[]): readonly string[] =>
  records.length === 0 ? [] : [printing.texts.documents.yearReport.call(label, countWithRefs(printing, records))]

/** « dont » of a figure, where it is not nought. */
export const partIfAny = ({ printing }: YearPrint, label: string, count: number): readonly string[] =>
  count === 0 ? [] : [printing.texts.documents.yearReport.part(label, count)]

export const under = (text: string, key: string): Heading => ({
  kind: 'heading',
  level: 2,
  text,
  anchor: `year-${key}`,
  unlisted: true,
})

export const gap = (text: string): Text => [{ text, emphasis: true }]
export const loud = (text: string): Text => [{ text, strong: true, alert: true }]

export function barPicture(
  { printing, nextFigure }: YearPrint,
  { title, says, bars }: { readonly title: string; readonly says: string; readonly bars: readonly Bar[] },
): PictureBlock {
  const picture = drawBarChart(title, bars, { language: printing.language, theme: 'print' })
  return onPaper(picture, { figure: printing.texts.documents.dpia.summary.figure(nextFigure(), title), says })
}
