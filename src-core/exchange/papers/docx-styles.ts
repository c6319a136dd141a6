import type { ReadPart } from '../sheets/read-xml'

/** What the style of a paragraph or of letters says of them. */
export interface DocxStyle {
  /** 0 is the title of the document, 1 the highest heading; undefined for text. */
  readonly level?: number
  /** How deep in a list. */
  readonly depth?: number
  readonly bold?: boolean
  /** A line of the table of contents, which only repeats the headings. */
  readonly isContents?: boolean
}
export type StyleOf = (id: string | undefined) => DocxStyle

interface WrittenStyle {
  name: string
  basedOn?: string
  outline?: number
  listed?: boolean
  bold?: boolean
}
type Attributes = Readonly<Record<string, string>>

/** `w:val`, whatever the prefix. */
export function valueOf(attributes: Attributes, name = 'val'): string | undefined {
  const key = Object.keys(attributes).find((each) => each === name || each.endsWith(`:${name}`))
  return key === undefined ? undefined : attributes[key]
}

/** The same, empty where nothing is written. */
export const wordsOf = (attributes: Attributes, name?: string): string => valueOf(attributes, name) ?? ''

/** A property that is on by being there, unless it says otherwise. */
export const isOn = (attributes: Attributes): boolean => !/^(0|false|off|none)$/i.test(wordsOf(attributes))

const mostHops = 20 // styles built on styles; a chain that bites its tail never ends

export function readStyles(read: ReadPart, part: string | undefined): StyleOf {
  const written = part === undefined ? new Map<string, WrittenStyle>() : readWritten(read, part)
  const known = new Map<string, DocxStyle>()
  return (id) => {
    if (id === undefined) return {}
    const style = known.get(id) ?? settle(id, written)
    known.set(id, style)
    return style
  }
}

function readWritten(read: ReadPart, part: string): Map<string, WrittenStyle> {
  const styles = new Map<string, WrittenStyle>()
  let style: WrittenStyle | undefined
  read(part, {
    open(name, attributes) {
      if (name === 'style') styles.set(wordsOf(attributes, 'styleId'), (style = { name: '' }))
      else if (!style) return
      else if (name === 'name') style.name = wordsOf(attributes)
      else if (name === 'basedOn') style.basedOn = wordsOf(attributes)
      else if (name === 'outlineLvl') style.outline = Number(valueOf(attributes))
      else if (name === 'numPr') style.listed = true
      else if (name === 'b') style.bold = isOn(attributes)
    },
    close(name) {
      if (name === 'style') style = undefined
    },
  })
  return styles
}

function settle(id: string, written: ReadonlyMap<string, WrittenStyle>): DocxStyle {
  const chain: WrittenStyle[] = []
  for (let at: string | undefined = id; at !== undefined && chain.length < mostHops;) {
    // Writers without a table of styles name them as Word does.
    const style: WrittenStyle = written.get(at) ?? { name: at.replace(/^(heading|titre)(\d)$/i, 'heading $2') }
    chain.push(style)
    at = style.basedOn
  }
  const first = <T>(ask: (style: WrittenStyle) => T | undefined) => chain.map(ask).find((each) => each !== undefined)
  const level = first(levelOf)
  const depth = first(({ name, listed }) => (listed ? Number(/ (\d)$/.exec(name)?.[1] ?? 1) : undefined))
  const bold = first((style) => style.bold)
  return {
    ...(level === undefined ? {} : { level }),
    ...(depth === undefined || level !== undefined ? {} : { depth }),
    ...(bold === undefined ? {} : { bold }),
    ...(chain.slice(0, 1).some(({ name }) => /^toc \d/i.test(name)) ? { isContents: true } : {}),
  }
}

function levelOf({ name, outline }: WrittenStyle): number | undefined {
  if (/^title$/i.test(name)) return 0
  const [, heading] = /^heading (\d)$/i.exec(name) ?? []
  return heading ? Number(heading) : levelOfOutline(outline)
}

/** Outlines count from 0; 9 is the text. */
export const levelOfOutline = (outline: number | undefined): number | undefined =>
  outline !== undefined && outline >= 0 && outline < 9 ? outline + 1 : undefined
