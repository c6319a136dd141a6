import { formatDate } from '@core/texts/format'
import type { Block, Grid, Text } from '../blocks'
import { quiet } from './gaps-told'
import type { OwnCover } from './dpia-cover'
import type { Printing } from './printing'
import { yearOf, yearPrint, type YearChapter, type YearPrint } from './year'
import { breachesChapter, requestsChapter } from './year-events'
import { algorithmsChapter, partnersChapter } from './year-partners'
import { managementChapter, planChapter, prioritiesChapter } from './year-plan'
import { auditsChapter, authorityChapter, trainingsChapter } from './year-proof'
import { dpiasChapter, organisationChapter, recordChapter } from './year-record'

type Said = Printing['texts']['documents']['yearReport']
type ChapterKey = keyof Said['nothing']

/** Its order is that of the report. */
const chapters = {
  organisation: organisationChapter,
  record: recordChapter,
  dpias: dpiasChapter,
  breaches: breachesChapter,
  requests: requestsChapter,
  partners: partnersChapter,
  algorithms: algorithmsChapter,
  trainings: trainingsChapter,
  audits: auditsChapter,
  authority: authorityChapter,
  plan: planChapter,
  priorities: prioritiesChapter,
  management: managementChapter,
} as const satisfies Readonly<Record<ChapterKey, (print: YearPrint) => YearChapter>>

/**
 * D15, the report of the DPO on a year: GDPR Art. 38(3) and 39. Figures of that year first, each counted from what a
 * chapter shows; no rate that could be read as a verdict. Nobody who asked or complained is named, in any edition.
 */
export function* d15AnnualReport(printing: Printing): Generator<Block> {
  const { yearReport: said } = printing.texts.documents
  const print = yearPrint(printing)
  const told = (Object.keys(chapters) as ChapterKey[]).map((key) => ({ key, chapter: chapters[key](print) }))
  yield heading(said.chapters.summary, 'summary')
  const [from, to, today] = [print.period.from, print.period.to, printing.today].map((each) =>
    formatDate(each, printing.language),
  ) as [string, string, string]
  yield { kind: 'paragraph', text: `${said.lead(from, to)} ${to === today ? said.asOfLastDay : said.asOf(today)}` }
  if (printing.records.length > 0) yield { kind: 'paragraph', text: said.selection(printing.records.join(', ')) }
  yield summary(
    printing,
    told.map(({ chapter }) => chapter),
  )
  const calls = told.flatMap(({ chapter }) => chapter.calls ?? [])
  if (calls.length > 0) yield { kind: 'note', tone: 'warning', title: said.calls, text: calls }
  for (const { key, chapter } of told) {
    yield heading(said.chapters[key], key, key === 'organisation')
    yield* chapter.blocks
    if (chapter.blocks.length === 0) yield quiet(said.nothing[key])
    yield* chapter.undated ?? []
  }
}

const heading = (text: string, key: string, newPage = false): Block => ({
  kind: 'heading',
  level: 1,
  text,
  anchor: `year-${key}`,
  newPage,
})

function summary(printing: Printing, told: readonly YearChapter[]): Grid {
  const { table } = printing.texts.documents.yearReport
  const figures = told.flatMap((chapter) => chapter.figures ?? [])
  return {
    kind: 'grid',
    description: table.says,
    empty: '',
    columns: [
      { label: table.subject, share: 4 },
      { label: table.figure, share: 1.3, align: 'end' },
      { label: table.detail, share: 8 },
    ],
    rows: figures.map(({ label, count, parts = [] }): readonly Text[] => [
      label,
      [{ text: printing.words.number(count), strong: true }],
      parts.length === 0 ? printing.texts.documents.printer.nothing : parts.join(printing.texts.spoken.semicolon),
    ]),
  }
}

/** The days it is about, not the version of the file. */
export function d15Cover(printing: Printing): OwnCover {
  const { cover } = printing.texts.documents.yearReport
  const { from, to } = yearOf(printing)
  const said = (value: string) => formatDate(value, printing.language)
  return {
    facts: [
      { label: cover.period, value: cover.between(said(from), said(to)) },
      { label: cover.printedOn, value: said(printing.today) },
    ],
    running: [from.slice(0, 4)],
  }
}
