import { plainText, type Block, type Grid, type PrintedDocument } from '../blocks'
import { layOutBlock } from './lay-out-block'
import { sheets, type Orientation } from './page'
import type { Paper } from './setting'
import { gap, para, type Para, type Piece } from './pieces'

/** Introductions longer than this stay on the upright page before a wide table. */
const longestIntroduction = 6

interface Placed {
  readonly block: Block
  readonly orientation: Orientation
}

/** Everything after the cover and the contents, as pieces in reading order, starting upright. */
export function* layOut(document: PrintedDocument, paper: Paper = sheets): Generator<Piece> {
  let held = false
  for (const piece of introducing(allPieces(document, paper))) {
    if (held && !bringsAir(piece)) yield gap
    else if (held && piece.kind === 'para' && !piece.newPage) yield afterTable
    held = piece === gap
    if (!held) yield piece
  }
  // Word wants a paragraph after the last table. As small as can be: it must not spill onto a page of its own.
  if (held) yield para('SectionEnd', '')
}

/** LibreOffice leaves a heading alone at a page's foot where it follows a table at once: the smallest paragraph parts them. */
const afterTable = para('SectionEnd', '')
/** What takes more than three lines may be cut by a page's end, and then it stays where it is. */
const longestIntroducing = 240

/** A few words stand on the page of the table they introduce, whose first line would mean nothing without them. */
function* introducing(pieces: Iterable<Piece>): Generator<Piece> {
  let last: Para | undefined
  for (const piece of pieces) {
    if (last) yield piece.kind === 'table' ? { ...last, keepNext: true } : last
    last = piece.kind === 'para' && mayIntroduce(piece) ? piece : undefined
    if (!last) yield piece
  }
  if (last) yield last
}

const mayIntroduce = (piece: Para): boolean =>
  piece !== gap &&
  piece.heading === undefined &&
  piece.picture === undefined &&
  piece.style !== 'SectionEnd' &&
  plainText(piece.text).length <= longestIntroducing

/** A gap at the foot of a full page would make an empty page before what starts a new one. */
function bringsAir(piece: Piece): boolean {
  return (
    piece.kind === 'sectionStart' || (piece.kind === 'para' && (piece.newPage === true || piece.heading !== undefined))
  )
}

function* allPieces(document: PrintedDocument, paper: Paper): Generator<Piece> {
  let orientation: Orientation = 'portrait'
  let breakDue = document.contents
  let previous: Block | undefined
  /** Nothing printed on this page yet: a page break here would leave it empty. */
  let untouched = !document.contents
  for (const placed of orient(document.blocks())) {
    const letter = document.several === true && !untouched && beginsLetter(placed.block)
    if (letter || placed.orientation !== orientation) {
      ;({ orientation } = placed)
      yield letter ? { kind: 'sectionStart', orientation, letter } : { kind: 'sectionStart', orientation }
      untouched = true
      breakDue = false
    }
    if (placed.block.kind === 'pageBreak') breakDue = !untouched
    const { portrait: upright, setting } = paper
    const room = { width: paper[orientation].textWidth, upright, setting, words: document.words }
    for (const piece of layOutBlock(placed.block, room)) {
      const wantsBreak =
        breakDue || (piece.kind === 'para' && piece.newPage === true && !isFirstPart(previous, placed.block))
      yield* startingPage(piece, wantsBreak && !untouched)
      untouched = false
      breakDue = false
    }
    previous = placed.block
  }
}

const beginsLetter = (block: Block) => block.kind === 'heading' && block.level === 1 && block.newPage === true

/** A chapter's first part stays under the chapter's title, which would stand alone on its page. */
function isFirstPart(previous: Block | undefined, block: Block): boolean {
  return previous?.kind === 'heading' && block.kind === 'heading' && block.level > previous.level
}

function* startingPage(piece: Piece, newPage: boolean): Generator<Piece> {
  if (piece.kind === 'para') {
    yield piece.newPage === newPage || piece === gap ? piece : { ...piece, newPage }
    return
  }
  // Only a paragraph can ask for a new page.
  if (newPage) yield para('SectionEnd', '', { newPage })
  yield piece
}

const isWide = (block: Block): block is Grid => block.kind === 'grid' && block.wide === true && block.rows.length > 0

/** Wide tables lie on the long side, together with the headings and the few words that introduce them. */
function* orient(blocks: Iterable<Block>): Generator<Placed> {
  let held: Block[] = []
  const release = function* (orientation: Orientation): Generator<Placed> {
    for (const block of held) yield { block, orientation }
    held = []
  }
  for (const block of blocks) {
    if (isWide(block)) {
      yield* release('landscape')
      yield { block, orientation: 'landscape' }
      continue
    }
    if (!continuesIntroduction(held, block)) yield* release('portrait')
    if (block.kind === 'heading' || held.length > 0) held.push(block)
    else yield { block, orientation: 'portrait' }
  }
  yield* release('portrait')
}

function continuesIntroduction(held: readonly Block[], block: Block): boolean {
  const [first] = held
  if (first?.kind !== 'heading' || held.length >= longestIntroduction) return false
  if (block.kind === 'heading') return block.level > first.level
  return block.kind === 'paragraph' || block.kind === 'note'
}
