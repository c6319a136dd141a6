/** A Word file as a reader meets it, read by a library that shares no code with the printer (and by a plain XML parser where that library is blind). */
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'

export interface ReadTable {
  readonly rows: readonly (readonly string[])[]
  /** Rows at the top that repeat on each page. */
  readonly headRows: number
}
export interface ReadSection {
  readonly orientation: 'portrait' | 'landscape'
  readonly header: boolean
  readonly footer: boolean
}
export interface ReadWord {
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  readonly tables: readonly ReadTable[]
  /** Paragraphs outside tables that are no headings. */
  readonly paragraphs: readonly string[]
  readonly headers: readonly string[]
  readonly footers: readonly string[]
  readonly sections: readonly ReadSection[]
  /** Targets that lead out of the file, from every part of it. */
  readonly externalTargets: readonly string[]
  /** Codes of all fields of the body. */
  readonly fields: readonly string[]
  /** Core properties by element name: `dc:title`. */
  readonly properties: Readonly<Record<string, string>>
  /** All parts, raw. */
  readonly parts: ReadonlyMap<string, string>
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

export function parseXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] }
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  // The blank before the point between two answers does not break.
  parser.on('text', (text) => open.at(-1)?.children.push(text.replaceAll('\u00a0·', ' ·')))
  parser.write(xml).close()
  return top
}

function* every(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    yield* every(child, name)
  }
}

const textOf = (element: Element): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : textOf(child)))
    .join('')

const styleMap = [1, 2, 3].map((level) => `p[style-name='Heading ${level} unlisted'] => h${level}:fresh`)

export async function readWord(bytes: Uint8Array): Promise<ReadWord> {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap, ignoreEmptyParagraphs: true },
  )
  const page = parseXml(`<page>${value}</page>`).children[0] as Element
  const body = parseXml(parts.get('word/document.xml') ?? '')
  const blocks = page.children.filter((child) => typeof child !== 'string')
  return {
    headings: blocks
      .filter(({ name }) => /^h[1-6]$/.test(name))
      .map((heading) => ({ level: Number(heading.name[1]), text: textOf(heading) })),
    tables: [...every(page, 'table')].map(readTable),
    paragraphs: blocks.flatMap((block) =>
      block.name === 'p'
        ? [textOf(block)]
        : ['ul', 'ol'].includes(block.name)
          ? [...every(block, 'li')].map(textOf)
          : [],
    ),
    headers: linesOf(parts, /^word\/header\d+\.xml$/),
    footers: linesOf(parts, /^word\/footer\d+\.xml$/),
    sections: [...every(body, 'w:sectPr')].map(readSection),
    externalTargets: externalTargets(parts),
    fields: [...every(body, 'w:instrText')].map((code) => textOf(code).trim()),
    properties: readProperties(parts.get('docProps/core.xml') ?? ''),
    parts,
  }
}

function readTable(table: Element): ReadTable {
  const rows = [...every(table, 'tr')].map((row) =>
    row.children
      .filter((cell) => typeof cell !== 'string')
      .map((cell) => [...every(cell, 'p')].map(textOf).join('\n') || textOf(cell)),
  )
  return { rows, headRows: [...every(table, 'thead')].flatMap((head) => [...every(head, 'tr')]).length }
}

function readSection(section: Element): ReadSection {
  const [size] = every(section, 'w:pgSz')
  const wide = Number(size?.attributes['w:w']) > Number(size?.attributes['w:h'])
  const has = (name: string) => !every(section, name).next().done
  return {
    orientation: wide ? 'landscape' : 'portrait',
    header: has('w:headerReference'),
    footer: has('w:footerReference'),
  }
}

function linesOf(parts: ReadonlyMap<string, string>, path: RegExp): string[] {
  return [...parts]
    .filter(([name]) => path.test(name))
    .map(([, xml]) => [...every(parseXml(xml), 'w:p')].map(printedText).join('\n'))
}

/** Text and, in braces, fields. */
function printedText(paragraph: Element): string {
  let text = ''
  for (const run of every(paragraph, 'w:r')) {
    for (const child of run.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:t') text += textOf(child)
      if (child.name === 'w:instrText') text += `{${textOf(child).trim()}}`
    }
  }
  return text
}

function externalTargets(parts: ReadonlyMap<string, string>): string[] {
  return [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, xml]) => [...every(parseXml(xml), 'Relationship')])
    .filter(({ attributes }) => attributes.TargetMode === 'External')
    .map(({ attributes }) => attributes.Target ?? '')
}

function readProperties(xml: string): Record<string, string> {
  const [top] = parseXml(xml).children
  if (top === undefined || typeof top === 'string') return {}
  return Object.fromEntries(
    top.children.filter((child) => typeof child !== 'string').map((child) => [child.name, textOf(child)]),
  )
}
