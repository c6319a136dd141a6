import { tidy, type SheetCollector } from '../sheets/collect-cells'
import { addSections } from './add-sections'
import type { Block, Heading, Paragraph } from './block'
import { isTableAt, readTableAt } from './markdown-table'
import { markdownWords } from './markdown-words'

const heading = /^ {0,3}(#{1,6})(?=[ \t]|$)(.*)$/
const underline = /^ {0,3}(=+|-+)[ \t]*$/
const item = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/
const fence = /^ {0,3}(```|~~~)/
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
/** The settings some programs keep at the top of a file. */
const frontMatter = /^---\r?\n[^]*?\r?\n---(?:\r?\n|$)/

/** Whether a text says by its own signs that it is Markdown: a table under bars, or a heading on its first line. */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text
    .slice(0, 64 * 1024)
    .replace(frontMatter, '')
    .split(/\r\n?|\n/)
  return heading.test(lines.find((line) => line.trim() !== '') ?? '') || lines.some((_, at) => isTableAt(lines, at))
}

/** Headings, lists and tables of a Markdown text, as sheets. */
export function readMarkdown(text: string, fileName: string, collect: SheetCollector): void {
  addSections(blocksOf(withoutComments(text), collect), fileName, collect)
}

function withoutComments(text: string): string {
  const kept: string[] = []
  let from = 0
  for (;;) {
    const start = text.indexOf('<!--', from)
    const end = start < 0 ? -1 : text.indexOf('-->', start)
    if (end < 0) return kept.concat(text.slice(from)).join('')
    kept.push(text.slice(from, start))
    from = end + 3
  }
}

function blocksOf(text: string, collect: SheetCollector): readonly Block[] {
  const lines = text.split(/\r\n?|\n/)
  const blocks: Block[] = []
  let open: { lines: string[]; depth: number } | undefined
  let inFence = false
  const add = (block: Block) => {
    collect.reserve(1)
    blocks.push(block)
  }
  const close = () => {
    const written = open ? joined(open.lines) : ''
    if (open && written.trim() !== '') add(paragraphOf(written, open.depth))
    open = undefined
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (fence.test(line)) {
      close()
      inFence = !inFence
    } else if (inFence) add({ is: 'paragraph', text: tidy(line), bold: 0, depth: 0, notes: [] })
    else if (isTableAt(lines, at)) {
      close()
      const { table, end } = readTableAt(lines, at, collect)
      blocks.push(table)
      at = end - 1
    } else if (heading.test(line)) {
      close()
      const [, signs = '', words = ''] = heading.exec(line) ?? []
      add(headingOf(words, signs.length))
    } else if (open?.depth === 0 && underline.test(line)) {
      add(headingOf(joined(open.lines), line.includes('=') ? 1 : 2))
      open = undefined
    } else if (line.trim() === '' || rule.test(line)) close()
    else {
      const [, indent = '', words] = item.exec(line) ?? []
      if (words !== undefined) {
        close()
        open = { lines: [words], depth: depthOf(indent) }
      } else if (open) open.lines.push(line)
      else open = { lines: [line], depth: /^(?: {2,}|\t)/.test(line) ? depthOf(line) : 0 }
    }
  }
  close()
  return blocks.filter((block) => block.is === 'table' || block.text !== '')
}

/** Two blanks or a tab make one level of a list. */
const depthOf = (line: string) =>
  1 + Math.min(20, Math.floor(line.replace(/[^ \t][^]*$/, '').replaceAll('\t', '  ').length / 2))

/** A line that was only wrapped goes on; one that says what it answers, or ends in a break, stands apart. */
function joined(lines: readonly string[]): string {
  const quoted = lines.map((line) => line.replace(/^ {0,3}(?:> ?)+/, ''))
  const standsApart = (line: string) => /^\s*(?:\*\*|__)|^[^:]{1,120}[ \u00a0\u202f]*:(?:\s|$)/.test(line)
  return quoted
    .map((line, at) => {
      const before = quoted[at - 1]
      const gap = before === undefined ? '' : / {2}$|\\$/.test(before) || standsApart(line) ? '\n' : ' '
      return gap + line.trim().replace(/\\$/, '')
    })
    .join('')
}

const headingOf = (written: string, level: number): Heading => ({
  is: 'heading',
  level,
  text: markdownWords(tidy(written).replace(/[ \t]#+$/, '')).text,
  notes: [],
})

const paragraphOf = (written: string, depth: number): Paragraph => ({
  is: 'paragraph',
  ...markdownWords(tidy(written)),
  depth,
  notes: [],
})
