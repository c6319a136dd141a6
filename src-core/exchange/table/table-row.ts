import type { Multilingual, ContentLanguage } from '../../kinds'
import type { Draft } from '../proposing/draft'
import { readYesNo, saysNothing } from '../reading/yes-no'
import type { Cell } from '../sheets/sheet'
import type { Columns, Tick } from './find-columns'
import type { Field } from './synonyms'

export interface TickCell {
  readonly tick: Tick
  readonly cell: Cell
}

/** One line of a table, by meaning; what is being drafted comes along. */
export interface TableRow {
  readonly draft: Draft
  readonly language: ContentLanguage
  readonly ticks: readonly TickCell[]
  /** The cell of a field, unless it says nothing (`N/A`, « à déterminer »). */
  cell(field: Field): Cell | undefined
  /** A text in the language of the table. */
  said(text: string): Multilingual
}

export function tableRow(draft: Draft, columns: Columns, cells: readonly Cell[]): TableRow {
  const fields = new Map(cells.map((cell) => [columns.fields.get(cell.column), cell]))
  const ticks = cells.flatMap((cell) => {
    const tick = columns.ticks.get(cell.column)
    return tick ? [{ tick, cell }] : []
  })
  return {
    draft,
    language: columns.language,
    ticks,
    cell(field) {
      const cell = fields.get(field)
      return cell && !saysNothing(cell.text) ? cell : undefined
    },
    said: (text) => ({ [columns.language]: text }),
  }
}

/** What is ticked in a row, each with its comment. An unticked box is placed by the absence of what it stands for. */
export function tickedIn({ draft, ticks }: TableRow, of: Tick['of']) {
  const wanted = ticks.filter(({ tick }) => tick.of === of)
  const boxes = wanted.filter(({ tick }) => !tick.isComment)
  for (const { cell } of boxes) if (readYesNo(cell.text) === 'no') draft.ledger.place(cell)
  return boxes
    .filter(({ cell }) => readYesNo(cell.text) === 'yes')
    .map(({ tick, cell }) => {
      const comment = wanted.find((each) => each.tick.isComment && each.tick.words === tick.words)?.cell
      return { words: tick.words, comment, cells: [cell, comment] }
    })
}

/** Madis joins lists with ` - `; everybody else with line breaks or semicolons. */
export const listIn = (text: string): readonly string[] =>
  text
    .split(/\n|;|\s+-\s+/)
    .map((part) => part.replace(/^\s*[-–—•*·]\s*/, '').trim())
    .filter((part) => part !== '')
