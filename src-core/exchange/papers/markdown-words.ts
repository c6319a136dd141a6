import { safeLink } from '../sheets/collect-cells'
import type { PlacedLink } from './block'

/** A piece of Markdown as its reader sees it. */
export interface MarkdownWords {
  readonly text: string
  /** How many of its first letters are bold. */
  readonly bold: number
  readonly link?: PlacedLink
}

// In this order: an escaped sign, code, a picture, a link, an address between angles, a break, other tags, bold, emphasis.
// None may hold its own opening sign, so that a million of them cost no more than their length.
const marks =
  /\\([\\`*_{}[\]()#+\-.!|<>~])|(`{1,3})([^`]+)\2|!\[([^[\]]*)\]\([^()\s]*\)|\[([^[\]]+)\]\(([^()\s]*)(?: "[^"]*")?\)|<((?:https?:\/\/|mailto:)[^<>\s]+)>|(<br ?\/?>)|<\/?[a-z][^<>\n]*>|(\*\*|__|~~)|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|\*/giu

/** Without the signs that make it bold, a link or code. */
export function markdownWords(written: string): MarkdownWords {
  let link: PlacedLink | undefined
  let text = ''
  let from = 0
  let bold = 0
  let inBold = false
  const append = (piece: string) => {
    // Bold from the first letter on, without a gap.
    if (inBold && bold === text.length) bold += piece.length
    text += piece
  }
  for (const found of written.matchAll(marks)) {
    append(written.slice(from, found.index))
    from = found.index + found[0].length
    const [, escaped, , code, picture, words, target, address, lineBreak, strong] = found
    const at = text.length
    append(escaped ?? code ?? picture ?? words ?? address ?? (lineBreak ? '\n' : ''))
    if (strong !== undefined && strong !== '~~') inBold = !inBold
    const safe = safeLink(target ?? address ?? '')
    if (safe && link === undefined) link = { target: safe, at }
    else if (safe && words !== undefined && words !== safe) append(` (${safe})`)
  }
  append(written.slice(from))
  return { text: text.trim(), bold: Math.min(bold, text.trim().length), ...(link ? { link } : {}) }
}
