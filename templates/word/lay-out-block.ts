import type { Block, Fact, Facts, Findings, Grid, Note, PrinterWords, Signature, Text } from '../blocks'
import { palette } from './page'
import { isBlank, para, widthsOf, type Cell, type ColouredRun, type Para, type Piece, type Row } from './pieces'

/** Room a block is laid out in. */
export interface Room {
  readonly width: number
  readonly words: PrinterWords
}

/** Air after a table or a note; `layOut` leaves it out where other air follows. */
export const gap = para('TableGap', '')

/** A block as pieces. Page breaks are the page's affair, not the block's: see `layOut`. */
export function* layOutBlock(block: Block, room: Room): Generator<Piece> {
  switch (block.kind) {
    case 'heading': {
      const { level, anchor, text, unlisted, newPage } = block
      yield para(unlisted ? `Heading${level}Unlisted` : `Heading${level}`, text, {
        heading: { level, anchor, listed: !unlisted },
        newPage: newPage ?? false,
      })
      return
    }
    case 'paragraph':
      yield para(block.tone === 'lead' ? 'Lead' : block.tone === 'quiet' ? 'Quiet' : 'BodyText', block.text)
      return
    case 'facts':
      return yield* facts(block, room)
    case 'grid':
      return yield* grid(block, room)
    case 'list':
      for (const [at, item] of block.items.entries()) {
        yield para(at === block.items.length - 1 ? 'ListEnd' : 'ListParagraph', item, {
          list: { ordered: block.ordered ?? false, first: at === 0 },
        })
      }
      return
    case 'note':
      return yield* note(block)
    case 'findings':
      return yield* findings(block, room)
    case 'signature':
      return yield* signature(block, room)
    case 'pageBreak':
      return
  }
}

function* facts(block: Facts, { width, words }: Room): Generator<Piece> {
  if (block.rows.length === 0) return
  const rows = block.rows.map((fact) => ({ cells: [labelCell(fact), valueCell(fact, words)] }))
  yield { kind: 'table', style: 'SheetTable', widths: widthsOf([31, 69], width), rows }
  yield gap
}

function labelCell({ label, source }: Fact): Cell {
  const name = para('FactLabel', label)
  return { paras: source ? [name, para('FactSource', source)] : [name] }
}

function valueCell({ value }: Fact, words: PrinterWords): Cell {
  const stated = value.filter((text) => !isBlank(text))
  if (stated.length > 0) return { paras: stated.map((text) => para('FactValue', text)) }
  return { paras: [para('FactValue', [{ text: words.notStated, emphasis: true, colour: palette.inkFaint }])] }
}

function* grid(block: Grid, { width }: Room): Generator<Piece> {
  const { columns, rows, empty, description } = block
  if (rows.length === 0 || columns.length === 0) {
    yield para('Quiet', [{ text: empty, emphasis: true }])
    return
  }
  const alignOf = (at: number): Pick<Para, 'align'> => {
    const align = columns[at]?.align
    return align === 'end' ? { align: 'right' } : align === 'center' ? { align: 'center' } : {}
  }
  const widths = widthsOf(
    columns.map((column) => column.share),
    width,
  )
  const head = { cells: columns.map((column, at) => ({ paras: [para('GridHead', column.label, alignOf(at))] })) }
  yield { kind: 'table', style: 'RuledTable', widths, head, rows: gridRows(rows, columns.length, alignOf), description }
  yield gap
}

function* gridRows(
  rows: readonly (readonly Text[])[],
  count: number,
  alignOf: (at: number) => Pick<Para, 'align'>,
): Generator<Row> {
  for (const row of rows) {
    if (row.length > count) throw new RangeError(`A row of ${row.length} cells in a grid of ${count} columns`)
    yield {
      cells: Array.from({ length: count }, (_, at) => ({ paras: [para('GridCell', row[at] ?? '', alignOf(at))] })),
    }
  }
}

function* note({ tone, title, text }: Note): Generator<Piece> {
  const style = tone === 'warning' ? 'NoteWarning' : 'NoteInfo'
  const colour = tone === 'warning' ? palette.warning : palette.accentText
  if (!title && text.length === 0) return
  if (title) yield para(style, [{ text: title, strong: true, colour }], { keepNext: text.length > 0 })
  for (const entry of text) yield para(style, entry)
  yield gap
}

/** Severities differ by shape as well as by colour: a printed page may be grey. All three shapes are in Calibri's own set or Word's fallback. */
const marks = {
  error: { sign: '●', colour: palette.error },
  warning: { sign: '◆', colour: palette.warning },
  advice: { sign: '○', colour: palette.accentText },
} as const

function* findings({ items, empty }: Findings, { width }: Room): Generator<Piece> {
  if (items.length === 0) {
    yield para('Quiet', [{ text: empty, emphasis: true }])
    return
  }
  const rows = items.map((item): Row => {
    const { sign, colour } = marks[item.severity]
    const severity: readonly ColouredRun[] = [
      { text: `${sign}\u00a0`, colour },
      { text: item.severityLabel, strong: true, colour },
    ]
    const message = [para('FactValue', item.message)]
    if (item.source) message.push(para('FactSource', item.source))
    if (item.dismissed)
      message.push(para('FactSource', [{ text: item.dismissed, emphasis: true, colour: palette.inkSoft }]))
    return {
      cells: [{ paras: [para('FactValue', severity)] }, { paras: [para('FactValue', item.where)] }, { paras: message }],
    }
  })
  yield { kind: 'table', style: 'FindingsTable', widths: widthsOf([18, 27, 55], width), rows }
  yield gap
}

/** Height of the room to sign in: about 2 cm. */
const signHeight = 1_134

/** Two parties a row, with a gutter; each has a line for the date and one to sign on. */
function* signature({ parties }: Signature, { width }: Room): Generator<Piece> {
  const widths = widthsOf([46, 8, 46], width)
  for (let at = 0; at < parties.length; at += 2) {
    const pair = [parties[at], undefined, parties[at + 1]]
    const kept = { keepNext: true }
    const blank: Cell = { paras: [para('SignatureLine', '', kept)] }
    const cells = (of: (party: Signature['parties'][number]) => Cell): Cell[] =>
      pair.map((party) => (party ? of(party) : blank))
    const rows: Row[] = [
      { cells: cells((p) => ({ paras: [para('SignatureLine', p.role, kept), para('FactLabel', p.name, kept)] })) },
      { cells: cells((p) => ({ paras: [para('SignatureLine', p.dateLabel, kept)], line: true })) },
      { cells: cells((p) => ({ paras: [para('SignatureLine', p.signLabel)], line: true })), height: signHeight },
    ]
    yield { kind: 'table', style: 'SignatureTable', widths, rows }
    yield gap
  }
}
