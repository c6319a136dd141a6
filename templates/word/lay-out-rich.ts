import {
  isList,
  isParagraph,
  plainText,
  type RichList,
  type RichRun,
  type RichTable,
  type RichText,
} from '@core/rich-text/rich-text'
import type { RichTextBlock, Run } from '../blocks'
import { gap, para, widthsOf, type Cell, type Para, type Row, type Table } from './pieces'
import { tableStyle, type TableStyleName } from './table-styles'
import type { StyleName } from './typography'

/** Where a rich text stands: on the page, in the answer of a fact, in a cell of a table of its own. */
type RichPlace = 'page' | 'fact' | 'cell' | 'head'

interface RichStyles {
  readonly text: StyleName
  readonly item: StyleName
  /** Last item of a list: brings the air after it. */
  readonly end: StyleName
}
const styles: Readonly<Record<RichPlace, RichStyles>> = {
  page: { text: 'BodyText', item: 'ListParagraph', end: 'ListEnd' },
  fact: { text: 'FactValue', item: 'FactValue', end: 'FactValue' },
  cell: { text: 'GridCell', item: 'GridCell', end: 'GridCell' },
  head: { text: 'GridHead', item: 'GridHead', end: 'GridHead' },
}

/** Room for text in a cell of this width. */
export const insideWidth = (style: TableStyleName, width: number): number => width - 2 * tableStyle(style).side

/** A rich text, and its language where it is not that of the document. */
interface RichIn {
  readonly content: RichText
  readonly language?: Language
}
type Language = RichTextBlock['language'] | undefined

const spokenIn = (language: Language, runs: readonly RichRun[]): readonly Run[] =>
  language === undefined ? runs : runs.map((run) => ({ ...run, language }))

/**
 * A rich text as pieces. A table in an answer is a table in the answer's cell: said in lines it would lose what a table is for, which is to
 * find what belongs together.
 */
export function* layOutRich(rich: RichIn, place: RichPlace, width: number): Generator<Para | Table> {
  const { text } = styles[place]
  const { content, language } = rich
  for (const block of content) {
    if (isParagraph(block)) yield para(text, spokenIn(language, block.p))
    else if (isList(block)) yield* withAirAfter([...items(block, { place, language }, 0)], styles[place].end)
    else {
      yield* layOutTable(block, language, width)
      // Word also wants a paragraph at the end of a cell.
      yield gap
    }
  }
}

function* withAirAfter(paras: readonly Para[], end: StyleName): Generator<Para> {
  yield* paras.slice(0, -1)
  const last = paras.at(-1)
  if (last) yield { ...last, style: end }
}

interface Spoken {
  readonly place: RichPlace
  readonly language: Language
}

function* items({ list, ordered }: RichList, spoken: Spoken, level: number): Generator<Para> {
  const { item: style } = styles[spoken.place]
  for (const [at, item] of list.entries()) {
    const mark = { list: { ordered: ordered ?? false, first: at === 0, level } }
    let marked = false
    for (const block of item) {
      if (isParagraph(block)) {
        yield para(style, spokenIn(spoken.language, block.p), marked ? { under: level } : mark)
        marked = true
      } else if (isList(block)) {
        if (!marked) yield para(style, '', mark)
        marked = true
        yield* items(block, spoken, level + 1)
      }
    }
  }
}

/** Characters of a cell that count: a long text must not take all the room. */
const widest = 60
/** A letter of a cell, at most of them: half of its nine points. */
const letter = 105

/** Each column has room for its longest word, and what is left goes where the text is. */
function columnWidths(cells: RichTable['table'], width: number): readonly number[] {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const said = Array.from({ length: columns }, (_, at) => cells.map((row) => plainText(row[at] ?? [])))
  const words = said.map((texts) => longest(texts.flatMap((text) => text.split(/[\s-]/))))
  const least = words.map((word) => 2 * tableStyle('RuledTable').side + Math.min(word, widest / 2) * letter)
  const left = Math.max(0, width - least.reduce((a, b) => a + b, 0))
  const shares = said.map((texts) => Math.min(longest(texts), widest))
  const all = Math.max(
    1,
    shares.reduce((a, b) => a + b, 0),
  )
  return widthsOf(
    least.map((room, at) => room + (left * (shares[at] ?? 0)) / all),
    width,
  )
}

const longest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, text.length), 1)

function* layOutTable({ table: cells, head = 0 }: RichTable, language: Language, width: number): Generator<Table> {
  const widths = columnWidths(cells, width)
  const rowOf = (row: readonly RichText[], place: RichPlace): Row => ({
    cells: widths.map((cell, at) =>
      cellOf({ content: row[at] ?? [], language }, place, insideWidth('RuledTable', cell)),
    ),
  })
  const [first, ...others] = cells
  if (first === undefined) return
  const rows = others.map((row, at) => rowOf(row, at + 1 < head ? 'head' : 'cell'))
  const top = rowOf(first, head > 0 ? 'head' : 'cell')
  const table = { kind: 'table', style: 'RuledTable', widths } as const
  yield head > 0 ? { ...table, head: top, rows } : { ...table, rows: [top, ...rows] }
}

function cellOf(rich: RichIn, place: RichPlace, room: number): Cell {
  const content = [...layOutRich(rich, place, room)]
  return { content: content.length > 0 ? content : [para(styles[place].text, '')] }
}
