import { listed } from '@core/kinds/listed'
import { plainText, type Block, type Facts, type Grid, type Text } from '../blocks'
import { notStated } from './parts'
import type { Printing } from './printing'

/** What nobody said, told once: under questions and answers, and in tables. */

export const quiet = (text: Text): Block => ({ kind: 'paragraph', tone: 'quiet', text })

/** Answers as questions and answers; what is due and unanswered is named once, under them. */
export function* stated({ texts }: Printing, block: Facts, nothing?: string): Generator<Block> {
  const answered = block.rows.filter(({ value }) => value.length > 0)
  const open = block.rows.filter(({ value }) => value.length === 0).map(({ label }) => label)
  const { notStated } = texts.documents.breaches
  if (answered.length > 0) yield { kind: 'facts', rows: answered }
  if (open.length > 0) yield quiet(notStated(listed(open, texts.spoken.semicolon)))
  else if (answered.length === 0 && nothing !== undefined) yield quiet(nothing)
}

const isBlank = (cell: Text | undefined) => plainText(cell ?? '').trim() === ''

/**
 * A table without a blank cell. A column nobody answered gives way to one sentence that names it; in the others what is
 * missing is said where it is missing. `asides` are columns that owe no answer: details, what exists for some only; `asked` also names columns left out already.
 */
export function* withGapsTold(
  printing: Printing,
  grid: Grid,
  asides: readonly string[] = [],
  asked: readonly string[] = grid.columns.map(({ label }) => label),
): Generator<Block> {
  const isOwed = (label: string) => label !== printing.texts.documents.more && !asides.includes(label)
  const gap = notStated(printing.texts)
  const { nothing } = printing.texts.documents.printer
  const isGap = (cell: Text | undefined) => isBlank(cell) || plainText(cell ?? '') === plainText(gap)
  const isAnswered = (_: unknown, at: number) => grid.rows.some((row) => !isGap(row[at]))
  const columns = grid.columns.filter(isAnswered)
  const rows = grid.rows.map((row) =>
    row
      .filter(isAnswered)
      .map((cell, at) => (!isBlank(cell) ? cell : isOwed(columns[at]?.label ?? '') ? gap : nothing)),
  )
  if (grid.rows.length === 0 || columns.length > 0) yield { ...grid, columns, rows }
  const open = asked.filter((label) => isOwed(label) && columns.every((column) => column.label !== label))
  if (grid.rows.length > 0 && open.length > 0)
    yield quiet(printing.texts.documents.breaches.notStated(listed(open, printing.texts.spoken.semicolon)))
}
