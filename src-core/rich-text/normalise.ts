import {
  cellSeparator,
  isBlankText,
  isList,
  isParagraph,
  isTable,
  limits,
  linkAddress,
  type RichBlock,
  type RichList,
  type RichRun,
  type RichTable,
  type RichText,
} from './rich-text'

/**
 * The one way of writing a rich text: two texts that read the same are equal. Blanks are single and never at the edge of a line, neighbours of
 * one dress are one run, an empty line ends its paragraph, what is empty is gone (but a cell, which has its place), rows of a table are as long
 * as its longest, and what lies deeper than the limits is kept as paragraphs.
 */
export function normalise(rich: RichText): RichText {
  return blocks(rich, 0, true)
}

/** An answer written elsewhere as bare text: an empty line ends a paragraph, another line end stays one. */
export function fromPlainText(text: string): RichText {
  return normalise([{ p: [{ text }] }])
}

/** @param depth lists around these blocks; @param tables whether a table may stand here. */
function blocks(rich: RichText, depth: number, tables: boolean): RichText {
  return rich.flatMap((block): readonly RichBlock[] => {
    if (isParagraph(block)) return paragraphs(block.p)
    if (isTable(block)) return tables ? table(block) : linesOf(block)
    return list(block, depth)
  })
}

function list({ list: given, ordered }: RichList, depth: number): readonly RichBlock[] {
  if (depth >= limits.depth) return given.flatMap((item) => blocks(item, depth, false))
  const items = given.map((item) => blocks(item, depth + 1, false)).filter((item) => item.length > 0)
  return items.length === 0 ? [] : [{ list: items, ...(ordered ? { ordered } : {}) }]
}

const nothing: RichText = []

function table({ table: given, head = 0 }: RichTable): readonly RichBlock[] {
  const rows: (readonly RichText[])[] = []
  let heads = 0
  for (const [at, row] of given.entries()) {
    const cells = fitting(row).map((cell) => blocks(cell, 0, false))
    if (cells.every((cell) => cell.length === 0)) continue
    if (at < head) heads++
    rows.push(cells)
  }
  if (rows.length === 0) return []
  // A table is more than its head: the only row is no head but the content.
  const kept = Math.min(heads, rows.length - 1)
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const padded = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => nothing)])
  return [{ table: padded, ...(kept > 0 ? { head: kept } : {}) }]
}

/** Cells beyond the last column join it. */
function fitting(row: readonly RichText[]): readonly RichText[] {
  if (row.length <= limits.columns) return row
  return [...row.slice(0, limits.columns - 1), row.slice(limits.columns - 1).flat()]
}

/** A table where none can stand: a paragraph a row. */
function linesOf({ table }: RichTable): RichText {
  return table.flatMap((row) => {
    const runs: RichRun[] = []
    for (const cell of row) {
      const said = paragraphs(runsIn(cell).map((run) => ({ ...run, text: run.text.replace(anyLineEnd, ' ') })))
      const [first] = said
      if (first === undefined) continue
      if (runs.length > 0) runs.push({ text: cellSeparator })
      runs.push(...first.p)
    }
    return paragraphs(runs)
  })
}

/** Runs of any blocks, in reading order, with a blank between two paragraphs. */
function runsIn(rich: RichText): RichRun[] {
  return rich.flatMap((block) => {
    if (isParagraph(block)) return [...block.p, { text: ' ' }]
    return isList(block) ? block.list.flatMap(runsIn) : block.table.flat().flatMap(runsIn)
  })
}

type Line = RichRun[]

function paragraphs(runs: readonly RichRun[]): readonly { readonly p: readonly RichRun[] }[] {
  const done: { p: RichRun[] }[] = []
  let open: RichRun[] = []
  const close = () => {
    if (open.length > 0) done.push({ p: merged(open) })
    open = []
  }
  for (const line of linesOfRuns(runs)) {
    const trimmed = trim(line)
    if (isBlankText(trimmed.map(({ text }) => text).join(''))) close()
    else {
      const last = open.pop()
      // The line end takes the dress of what stands before it.
      if (last) open.push({ ...last, text: `${last.text}\n` })
      open.push(...trimmed)
    }
  }
  close()
  return done
}

const lineEnds = /\r\n|[\n\r\u0085\u2028\u2029]/
const anyLineEnd = /[\n\r\u0085\u2028\u2029]+/g

function linesOfRuns(runs: readonly RichRun[]): Line[] {
  let line: Line = []
  const lines = [line]
  for (const run of runs) {
    const dress = dressOf(run)
    for (const [at, part] of run.text.split(lineEnds).entries()) {
      if (at > 0) lines.push((line = []))
      if (part !== '') line.push({ text: part.replace(/[ \t\f\v]+/g, ' '), ...dress })
    }
  }
  return lines
}

function dressOf({ strong, emphasis, underline, link }: RichRun): Omit<RichRun, 'text'> {
  const address = link === undefined ? undefined : linkAddress(link)
  return {
    ...(strong ? { strong } : {}),
    ...(emphasis ? { emphasis } : {}),
    // A link is underlined everywhere: said twice it would make two dresses that look the same.
    ...(underline && address === undefined ? { underline } : {}),
    ...(address === undefined ? {} : { link: address }),
  }
}

/** Without blanks at the edges, nor two in a row across runs. */
function trim(line: Line): Line {
  const kept: Line = []
  for (const run of line) {
    const before = kept.at(-1)
    let { text } = run
    if (before === undefined) text = text.replace(/^[ \u00a0]+/, '')
    else if (before.text.endsWith(' ')) text = text.replace(/^ /, '')
    if (text !== '') kept.push({ ...run, text })
  }
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = withoutBlankEnd(last.text)
    if (text !== '') {
      kept.push({ ...last, text })
      break
    }
  }
  return kept
}

/** By hand: a pattern anchored at the end tries again at each blank of the text. */
function withoutBlankEnd(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u00a0')) end--
  return text.slice(0, end)
}

const sameDress = (a: RichRun, b: RichRun) =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.underline === b.underline && a.link === b.link

function merged(runs: readonly RichRun[]): RichRun[] {
  const done: RichRun[] = []
  let texts: string[] = []
  for (const run of runs) {
    const last = done.at(-1)
    if (last && sameDress(last, run)) texts.push(run.text)
    else {
      settle(done, texts)
      done.push(run)
      texts = [run.text]
    }
  }
  settle(done, texts)
  return done
}

function settle(done: RichRun[], texts: readonly string[]) {
  const last = done.pop()
  if (last) done.push({ ...last, text: texts.join('') })
}
