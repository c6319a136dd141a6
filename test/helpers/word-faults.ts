/**
 * What of a Word file a person who cannot see it would miss, and what a word processor would have to repair: headings that skip a rank, tables
 * without a head, pictures without words, no language, no title, references to nothing. Read from the XML alone, by no code of the printer.
 */
import { SaxesParser } from 'saxes'

export type WordParts = ReadonlyMap<string, string>

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Tags of a part in the order they open and close; text by itself. */
export function walk(xml: string, { open, close = () => {}, text = () => {} }: Listener): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => open({ name, attributes: attributes as Tag['attributes'] }))
  parser.on('closetag', ({ name }) => close(name))
  parser.on('text', text)
  parser.write(xml).close()
}
interface Listener {
  readonly open: (tag: Tag) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** A heading, and the page the contents give where they list it. */
export interface Rank {
  readonly text: string
  /** From 0. */
  readonly level: number
}

/** All faults, in sentences; none is the aim. `foreign` are texts known to be in another language than the document. */
export function wordFaults(parts: WordParts, foreign: ReadonlySet<string> = new Set()): string[] {
  const body = readBody(parts)
  return [
    ...brokenReferences(parts),
    ...skippedRanks(body.headings),
    ...body.faults,
    ...body.runs
      .filter(({ text, language }) => language === undefined && foreign.has(text.trim()))
      .map(({ text }) => `in another language and not marked: ${text}`),
    ...ofTheWhole(parts),
  ]
}

function skippedRanks(headings: readonly Rank[]): string[] {
  let above = -1
  return headings.flatMap(({ level, text }) => {
    const skips = level > above + 1
    above = level
    return skips ? [`heading of rank ${level + 1} without one of rank ${level} above: ${text}`] : []
  })
}

function ofTheWhole(parts: WordParts): string[] {
  const core = parts.get('docProps/core.xml') ?? ''
  const said = (name: string) => new RegExp(`<dc:${name}>([^<]+)</dc:${name}>`).exec(core)?.[1]
  const styles = [...parts].find(([path]) => /styles(-\d+)?\.xml$/.test(path))?.[1] ?? ''
  const spoken = /<w:docDefaults>.*?<w:lang [^>]*w:val="([^"]+)"/s.exec(styles)?.[1]
  return [
    ...(said('title') === undefined ? ['no title'] : []),
    ...(spoken === undefined || spoken !== said('language')
      ? [`spoken in ${spoken}, said to be in ${said('language')}`]
      : []),
  ]
}

/** Ranks of the styles that have one, theirs or of what they are based on. */
function ranksOf(styles: string): ReadonlyMap<string, number> {
  const own = new Map<string, number>()
  const bases = new Map<string, string>()
  let id = ''
  walk(styles, {
    open: ({ name, attributes: a }) => {
      if (name === 'w:style') id = a['w:styleId'] ?? ''
      if (name === 'w:basedOn') bases.set(id, a['w:val'] ?? '')
      if (name === 'w:outlineLvl') own.set(id, Number(a['w:val']))
    },
  })
  const rankOf = (style: string, turns = 0): number | undefined =>
    own.get(style) ?? (bases.has(style) && turns < 20 ? rankOf(bases.get(style) ?? '', turns + 1) : undefined)
  return new Map(
    [...new Set([...own.keys(), ...bases.keys()])].flatMap((style) => {
      const rank = rankOf(style)
      return rank === undefined || rank > 8 ? [] : [[style, rank] as const]
    }),
  )
}

interface OpenTable {
  /** Says that no row of it is a head: a form, or a lay-out. */
  isForm: boolean
  rows: number
  hasHead: boolean
  text: string
}

function readBody(parts: WordParts) {
  const styles = [...parts].find(([path]) => /styles(-\d+)?\.xml$/.test(path))?.[1] ?? ''
  const ranks = ranksOf(styles)
  const headings: Rank[] = []
  const faults: string[] = []
  const runs: { text: string; language: string | undefined }[] = []
  const tables: OpenTable[] = []
  let rank: number | undefined
  let said = ''
  let isText = false
  let language: string | undefined
  const endOfTable = ({ isForm, hasHead, text }: OpenTable) => {
    if (!isForm && !hasHead) faults.push(`table without a head: ${text.slice(0, 60)}`)
  }
  walk(parts.get('word/document.xml') ?? '', {
    open: ({ name, attributes: a }) => {
      const table = tables.at(-1)
      if (name === 'w:tbl') tables.push({ isForm: false, rows: 0, hasHead: false, text: '' })
      if (name === 'w:tr' && table) table.rows += 1
      if (name === 'w:tblHeader' && table?.rows === 1) table.hasHead = true
      if (name === 'w:tblLook' && table) table.isForm = a['w:firstRow'] === '0'
      if (name === 'w:p') [rank, said] = [undefined, '']
      if (name === 'w:pStyle') rank = ranks.get(a['w:val'] ?? '')
      if (name === 'w:r') language = undefined
      if (name === 'w:lang') language = a['w:val']
      if (name === 'wp:docPr' && (a.descr ?? '').trim() === '') faults.push(`picture without words: ${a.name}`)
      isText = name === 'w:t'
      if (isText) runs.push({ text: '', language })
    },
    text: (text) => {
      if (!isText) return
      said += text
      const run = runs.at(-1)
      if (run) run.text += text
      for (const table of tables) table.text += `${text} `
    },
    close: (name) => {
      isText = false
      if (name === 'w:tbl') endOfTable(tables.pop() as OpenTable)
      if (name === 'w:p' && rank !== undefined) headings.push({ text: said, level: rank })
      if (name === 'w:p') rank = undefined
    },
  })
  return { headings, faults, runs }
}

/** Every relation leads to a part, every reference to a relation, every part has a type and is sound XML. */
function brokenReferences(parts: WordParts): string[] {
  const faults: string[] = []
  const types = { parts: new Set<string>(), endings: new Set<string>() }
  for (const [path, xml] of parts) {
    const ids = new Set<string>()
    const used: string[] = []
    walkXml(path, xml, faults, ({ name, attributes: a }) => {
      if (name === 'Override') types.parts.add((a.PartName ?? '').slice(1))
      if (name === 'Default') types.endings.add((a.Extension ?? '').toLowerCase())
      for (const each of ['r:id', 'r:embed']) if (a[each] !== undefined) used.push(a[each])
    })
    const [, folder = '', file = ''] = /^(.*?)([^/]+)$/.exec(path) ?? []
    const relations = `${folder}_rels/${file}.rels`
    walkXml(relations, parts.get(relations) ?? '', faults, ({ name, attributes: a }) => {
      if (name !== 'Relationship') return
      ids.add(a.Id ?? '')
      const target = a.Target ?? ''
      const at = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
      if (a.TargetMode !== 'External' && !parts.has(at)) faults.push(`${relations} leads nowhere: ${target}`)
    })
    for (const id of used) if (!ids.has(id)) faults.push(`${path} refers to nothing: ${id}`)
  }
  for (const path of parts.keys()) {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
    if (path !== '[Content_Types].xml' && !types.parts.has(path) && !types.endings.has(ending))
      faults.push(`of no type: ${path}`)
  }
  return faults
}

function walkXml(path: string, xml: string, faults: string[], open: Listener['open']): void {
  if (xml === '' || !/\.(xml|rels)$/.test(path)) return
  try {
    walk(xml, { open })
  } catch (error) {
    faults.push(`${path}: ${String(error)}`)
  }
}

/** What the contents list, with the page they give. */
export function contentsOf(parts: WordParts): { readonly text: string; readonly page: number }[] {
  const entries: { text: string; page: number }[] = []
  const fields: { code: string; result: string }[] = []
  let isListed = false
  let text = ''
  let page = 0
  let inside = ''
  walk(parts.get('word/document.xml') ?? '', {
    open: ({ name, attributes: a }) => {
      inside = name
      if (name === 'w:p') [isListed, text] = [false, '']
      if (name !== 'w:fldChar') return
      if (a['w:fldCharType'] === 'begin') fields.push({ code: '', result: '' })
      const field = a['w:fldCharType'] === 'end' ? fields.pop() : undefined
      if (field?.code.includes('PAGEREF')) [isListed, page] = [true, Number(field.result)]
    },
    text: (said) => {
      const field = fields.at(-1)
      if (inside === 'w:instrText' && field) field.code += said
      if (inside !== 'w:t') return
      if (field?.code.includes('PAGEREF')) field.result += said
      else text += said
    },
    close: (name) => {
      inside = ''
      if (name === 'w:p' && isListed) entries.push({ text, page })
    },
  })
  return entries
}
