import { isBlank as isBlankRich } from '@core/rich-text/rich-text'
import {
  isRich,
  plainText,
  type Block,
  type Fact,
  type Facts,
  type Findings,
  type Grid,
  type Note,
  type PhotoBlock,
  type PictureBlock,
  type PrinterWords,
  type Signature,
  type Text,
} from '../blocks'
import { columnWidths } from './column-widths'
import { insideWidth, layOutRich } from './lay-out-rich'
import { palette, sheets, type Sheet } from './page'
import type { Setting } from './setting'
import {
  gap,
  isBlank,
  para,
  widthsOf,
  type Cell,
  type ColouredRun,
  type Para,
  type Piece,
  type PlacedPicture,
  type Row,
} from './pieces'

/** Room a block is laid out in. */
export interface Room {
  readonly width: number
  /** The page upright, on which the tallest picture must stand; A4 where nobody says. */
  readonly upright?: Sheet
  readonly words: PrinterWords
  /** How text stands on it; ours where nobody says. */
  readonly setting?: Setting | undefined
}

/** A block as pieces. Page breaks are the page's affair, not the block's: see `layOut`. */
export function* layOutBlock(block: Block, room: Room): Generator<Piece> {
  switch (block.kind) {
    case 'heading': {
      const { level, anchor, text, runs, unlisted, newPage } = block
      yield para(unlisted ? `Heading${level}Unlisted` : `Heading${level}`, runs ?? text, {
        heading: { level, anchor, listed: !unlisted },
        newPage: newPage ?? false,
      })
      return
    }
    case 'paragraph':
      yield para(
        block.tone === 'lead' ? 'Lead' : block.tone === 'quiet' ? 'Quiet' : 'BodyText',
        block.text,
        block.withNext || isTitle(block.text) ? { keepNext: true } : {},
      )
      return
    case 'richText':
      return yield* layOutRich(block, 'page', room.width)
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
    case 'picture':
    case 'photo':
      yield para('BodyText', '', {
        picture: placedPicture(block, room),
        keepNext: block.caption !== undefined,
      })
      if (block.caption !== undefined) yield para('Caption', block.caption)
      return
    case 'pageBreak':
      return
  }
}

/** Strong from end to end: it names what follows, and stands with it. */
const isTitle = (text: Text): boolean =>
  typeof text !== 'string' && text.length > 0 && text.every((run) => typeof run !== 'string' && run.strong === true)

const twentiethsPerCm = 567
/** A heading may stand above a picture on its page, and its caption under it. */
const besidePicture = 1_900

/** The picture in its own proportions, made smaller where the page is too narrow or too short for it. */
function placedPicture(
  block: PictureBlock | PhotoBlock,
  { width: room, upright = sheets.portrait }: Room,
): PlacedPicture {
  const { title, description, widthCm, heightCm } = block
  const shown = block.kind === 'picture' ? block.svg : block.photo
  const [width, height] = [widthCm * twentiethsPerCm, heightCm * twentiethsPerCm]
  const shrink = Math.min(1, room / width, (upright.textHeight - besidePicture) / height)
  return { shown, title, description, width: Math.round(width * shrink), height: Math.round(height * shrink) }
}

function* facts(block: Facts, { width, words }: Room): Generator<Piece> {
  if (block.rows.length === 0) return
  const widths = widthsOf([28, 72], width)
  const room = insideWidth('SheetTable', widths[1] ?? 0)
  const rows = block.rows.map((fact, at): Row => {
    const cells = [labelCell(fact), valueCell(fact, words, room)]
    return keepsNext(at, block.rows.length, cells) ? { cells, keepNext: true } : { cells }
  })
  yield { kind: 'table', style: 'SheetTable', widths, rows }
  yield gap
}

/** Rows with more to read than this may be parted: kept together they would leave holes as tall. */
const longestKept = 240

/** The first row of a table stands with the second, and the last but one with the last, where they are short. */
function keepsNext(at: number, count: number, cells: readonly Cell[]): boolean {
  if (at !== count - 2 && !(at === 0 && count > 1)) return false
  return cells.every(({ content }) => {
    const said = content.map((piece) => (piece.kind === 'para' ? plainText(piece.text).length : Infinity))
    return said.reduce((sum, length) => sum + length, 0) <= longestKept
  })
}

function labelCell({ label, labelRuns, source }: Fact): Cell {
  const name = para('FactLabel', labelRuns ?? label)
  return { content: source ? [name, para('FactSource', source)] : [name] }
}

function valueCell({ value }: Fact, words: PrinterWords, room: number): Cell {
  const content = value.flatMap((entry) => {
    if (isRich(entry)) return isBlankRich(entry.content) ? [] : [...layOutRich(entry, 'fact', room)]
    return isBlank(entry) ? [] : [para('FactValue', entry)]
  })
  if (content.length > 0) return { content }
  return { content: [para('FactValue', [{ text: words.notStated, emphasis: true, colour: palette.inkFaint }])] }
}

function* grid(block: Grid, { width, words, setting }: Room): Generator<Piece> {
  const { columns, rows, under = [], empty, description } = block
  if (rows.length === 0 || columns.length === 0) {
    yield para('Quiet', [{ text: empty, emphasis: true }])
    return
  }
  const alignOf = (at: number): Pick<Para, 'align'> => {
    const align = columns[at]?.align
    return align === 'end' ? { align: 'right' } : align === 'center' ? { align: 'center' } : {}
  }
  const widths = columnWidths(block, width, setting)
  const head = { cells: columns.map((column, at) => ({ content: [para('GridHead', column.label, alignOf(at))] })) }
  yield {
    kind: 'table',
    style: 'RuledTable',
    widths,
    head,
    rows: gridRows({ rows, under, words }, columns.length, alignOf),
    description,
  }
  yield gap
}

function* gridRows(
  { rows, under, words }: Required<Pick<Grid, 'rows' | 'under'>> & Pick<Room, 'words'>,
  count: number,
  alignOf: (at: number) => Pick<Para, 'align'>,
): Generator<Row> {
  for (const [index, row] of rows.entries()) {
    if (row.length > count) throw new RangeError(`A row of ${row.length} cells in a grid of ${count} columns`)
    const more = under[index] ?? ''
    const withNext = !isBlank(more)
    const cells = Array.from({ length: count }, (_, at) => {
      const said = row[at] ?? ''
      return {
        content: [para('GridCell', isBlank(said) ? words.nothing : said, { ...alignOf(at), keepNext: withNext })],
      }
    })
    const kept = keepsNext(index, rows.length, cells) ? { keepNext: true } : {}
    yield withNext ? { cells, withNext } : { cells, ...kept }
    if (withNext) yield { cells: [{ content: [para('GridUnder', more)], across: true }], ...kept }
  }
}

const noteLooks = {
  info: { style: 'NoteInfo', colour: palette.accentText },
  warning: { style: 'NoteWarning', colour: palette.warning },
  negative: { style: 'NoteNegative', colour: palette.error },
} as const

function* note({ tone, title, text }: Note): Generator<Piece> {
  const { style, colour } = noteLooks[tone]
  if (!title && text.length === 0) return
  if (title) yield para(style, [{ text: title, strong: true, colour }], { keepNext: text.length > 0 })
  // A note torn between two pages loses its last words.
  for (const [at, entry] of text.entries()) yield para(style, entry, { keepNext: at < text.length - 1 })
  yield gap
}

/** Severities differ by shape as well as by colour: a printed page may be grey. All three shapes are in Calibri's own set or Word's fallback. */
const marks = {
  error: { sign: '●', colour: palette.error },
  warning: { sign: '◆', colour: palette.warning },
  advice: { sign: '○', colour: palette.accentText },
} as const

function* findings({ heads, items, empty }: Findings, { width }: Room): Generator<Piece> {
  if (items.length === 0) {
    yield para('Quiet', [{ text: empty, emphasis: true }])
    return
  }
  const rows = items.map((item, at): Row => {
    const { sign, colour } = marks[item.severity]
    const severity: readonly ColouredRun[] = [
      { text: `${sign}\u00a0`, colour },
      { text: item.severityLabel, strong: true, colour },
    ]
    const message = [para('FactValue', item.message)]
    if (item.source) message.push(para('FactSource', item.source))
    if (item.dismissed)
      message.push(para('FactSource', [{ text: item.dismissed, emphasis: true, colour: palette.inkSoft }]))
    const cells = [
      { content: [para('FactValue', severity)] },
      { content: [para('FactValue', item.where)] },
      { content: message },
    ]
    return keepsNext(at, items.length, cells) ? { cells, keepNext: true } : { cells }
  })
  const head = { cells: heads.map((text) => ({ content: [para('GridHead', text)] })) }
  yield { kind: 'table', style: 'FindingsTable', widths: widthsOf([18, 27, 55], width), head, rows }
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
    const blank: Cell = { content: [para('SignatureLine', '', kept)] }
    const cells = (of: (party: Signature['parties'][number]) => Cell): Cell[] =>
      pair.map((party) => (party ? of(party) : blank))
    const rows: Row[] = [
      { cells: cells((p) => ({ content: [para('SignatureLine', p.role, kept), para('FactLabel', p.name, kept)] })) },
      { cells: cells((p) => ({ content: [para('SignatureLine', p.dateLabel, kept)], line: true })) },
      { cells: cells((p) => ({ content: [para('SignatureLine', p.signLabel)], line: true })), height: signHeight },
    ]
    yield { kind: 'table', style: 'SignatureTable', widths, rows }
    yield gap
  }
}
