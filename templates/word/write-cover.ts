import type { Cover } from '../blocks'
import { sheets } from './page'
import { para, widthsOf, type Table } from './pieces'
import type { PieceWriter } from './write-pieces'

/** The cover's paragraphs: organisation, title, a short rule, and what one must know before reading on. */
export function* coverXml(cover: Cover, writer: PieceWriter): Generator<string> {
  yield writer.para(para('CoverOrganisation', cover.organisation))
  yield writer.para(para('Title', cover.title))
  if (cover.subtitle !== '') yield writer.para(para('Subtitle', cover.subtitle))
  yield writer.para(para('CoverRule', ''))
  if (cover.facts.length === 0) return
  const table: Table = {
    kind: 'table',
    style: 'CoverTable',
    widths: widthsOf([28, 72], sheets.portrait.textWidth),
    rows: cover.facts.map(({ label, value }) => ({
      cells: [{ content: [para('CoverLabel', label)] }, { content: [para('CoverValue', value)] }],
    })),
  }
  yield* writer.table(table)
}
