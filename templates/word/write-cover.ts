import type { Cover, PrinterWords } from '../blocks'
import { layOutBlock } from './lay-out-block'
import type { Sheet } from './page'
import { para, widthsOf, type Table } from './pieces'
import type { PieceWriter } from './write-pieces'

interface CoverRoom {
  readonly words: PrinterWords
  readonly upright: Sheet
}

/** The cover: organisation, title, a short rule, what one must know before reading on, and who answers for it. */
export function* coverXml(cover: Cover, { words, upright }: CoverRoom, writer: PieceWriter): Generator<string> {
  yield writer.para(para('CoverOrganisation', cover.organisation))
  yield writer.para(para('Title', cover.title))
  if (cover.subtitle !== '') yield writer.para(para('Subtitle', cover.subtitleRuns ?? cover.subtitle))
  yield writer.para(para('CoverRule', ''))
  if (cover.facts.length === 0) return
  const table: Table = {
    kind: 'table',
    style: 'CoverTable',
    widths: widthsOf([28, 72], upright.textWidth),
    rows: cover.facts.map(({ label, value }) => ({
      cells: [{ content: [para('CoverLabel', label)] }, { content: [para('CoverValue', value)] }],
    })),
  }
  yield* writer.table(table)
  if (cover.blocks !== undefined) yield writer.para(para('BodyText', ''))
  const room = { width: upright.textWidth, upright, words }
  for (const block of cover.blocks ?? []) {
    for (const piece of layOutBlock(block, room)) {
      if (piece.kind === 'table') yield* writer.table(piece)
      else if (piece.kind === 'para') yield writer.para(piece)
    }
  }
}
