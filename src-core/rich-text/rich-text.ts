/**
 * Text with a simple dress, as people write it in answers and justifications: a small tree kept in the dossier as JSON, never HTML.
 *
 *     [{ "p": [{ "text": "Two " }, { "text": "reasons", "strong": true }] },
 *      { "list": [[{ "p": [{ "text": "first" }] }], [{ "p": [{ "text": "second" }] }]], "ordered": true },
 *      { "table": [[[{ "p": [{ "text": "Data" }] }], [{ "p": [{ "text": "Kept" }] }]], …], "head": 1 }]
 *
 * Each block is known by its one key. Nothing has a colour, a font or a size: documents and screens have their own.
 */
export type RichText = readonly RichBlock[]
export type RichBlock = RichParagraph | RichList | RichTable

export interface RichParagraph {
  readonly p: readonly RichRun[]
}
/** Items hold blocks, so that a list may stand in an item of another. */
export interface RichList {
  readonly list: readonly RichText[]
  /** Numbered from one. Without it: bullets. */
  readonly ordered?: true
}
/** Rows of cells. Stands at the top only: a table in a list item or in a cell is kept as lines of text. */
export interface RichTable {
  readonly table: readonly (readonly RichText[])[]
  /** How many rows at the top are the table's head. Without it: none. */
  readonly head?: number
}
/** A stretch of text in one dress. A line end in `text` is a line end in its paragraph. */
export interface RichRun {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly underline?: true
  /** A web page or a letter: see `linkAddress`. */
  readonly link?: string
}

export const limits = {
  /** Characters of one text: some 300 pages. */
  text: 1_000_000,
  /** Lists inside lists: Word counts nine levels. */
  depth: 8,
  /** Columns that are still readable on the long side of a page. */
  columns: 24,
  /** Characters of an address: Word refuses longer ones. */
  link: 2_000,
} as const

export const isParagraph = (block: RichBlock): block is RichParagraph => 'p' in block
export const isList = (block: RichBlock): block is RichList => 'list' in block
export const isTable = (block: RichBlock): block is RichTable => 'table' in block

/** What stands between two cells of a row that is said on one line. */
export const cellSeparator = ' · '

const runsText = (runs: readonly RichRun[]) => runs.map(({ text }) => text).join('')

/** The words alone, a paragraph a line. Items begin with a dash or their number, cells are set apart by a point. */
export function plainText(rich: RichText): string {
  return rich
    .map((block) => {
      if (isParagraph(block)) return runsText(block.p)
      if (isTable(block)) return block.table.map((row) => row.map(cellText).join(cellSeparator)).join('\n')
      return block.list.map((item, at) => itemText(item, block.ordered ? `${at + 1}. ` : '- ')).join('\n')
    })
    .join('\n')
}

const cellText = (cell: RichText) => plainText(cell).replace(/\n/g, ' ')
const itemText = (item: RichText, mark: string) => mark + plainText(item).replace(/\n/g, `\n${' '.repeat(mark.length)}`)

/** Blanks and invisible marks are no answer. */
export const isBlankText = (text: string) => !/[^\s\u0085\p{Z}\p{Cf}]/u.test(text)

/** Nothing to read. */
export function isBlank(rich: RichText): boolean {
  return rich.every((block) => {
    if (isParagraph(block)) return isBlankText(runsText(block.p))
    return isTable(block) ? block.table.every((row) => row.every(isBlank)) : block.list.every(isBlank)
  })
}

const address = /^(?:https?:\/\/[^/\\]|mailto:[^/\\])[^\\]*$/i
// Blanks, controls and marks that change how an address reads without changing where it leads.
const unseen = /[\s\p{Cc}\p{Cf}\p{Z}\p{Cs}]/u

/** The address as it may be kept, or nothing: web pages and letters only, never a script, a file or another program. */
export function linkAddress(given: string): string | undefined {
  const trimmed = given.trim()
  return trimmed.length <= limits.link && address.test(trimmed) && !unseen.test(trimmed) ? trimmed : undefined
}

/** The same text in the same dress, each stretch of words passed through `edit`. */
export function reworded(rich: RichText, edit: (text: string) => string): RichText {
  return rich.map((block): RichBlock => {
    if (isParagraph(block)) return { p: block.p.map((run) => ({ ...run, text: edit(run.text) })) }
    if (isList(block)) return { ...block, list: block.list.map((item) => reworded(item, edit)) }
    return { ...block, table: block.table.map((row) => row.map((cell) => reworded(cell, edit))) }
  })
}
