import type { DropCount } from './drop-count'
import type { HtmlElement } from './html-tree'
import { linkAddress, type RichRun } from './rich-text'

export type Dress = Omit<RichRun, 'text'>

const strong: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt'])
const emphasised: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn', 'var'])
const underlined: ReadonlySet<string> = new Set(['u', 'ins'])
const understood: ReadonlySet<string> = new Set([
  ...[...strong, ...emphasised, ...underlined],
  ...'a p br div span ul ol li table thead tbody tfoot tr td th caption colgroup col dl dd pre html head body wbr'.split(
    ' ',
  ),
])

const kept: ReadonlySet<string> = new Set(['colspan', 'rowspan'])

/** The dress of an element's text, where that around it is known; counts what has no place in it. */
export function dressOf({ name, attributes }: HtmlElement, around: Dress, dropped: DropCount): Dress {
  if (!understood.has(name)) dropped.add('tag', name)
  let dress = around
  if (strong.has(name)) dress = { ...dress, strong: true }
  if (emphasised.has(name)) dress = { ...dress, emphasis: true }
  if (underlined.has(name)) dress = { ...dress, underline: true }
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') dress = styled(dress, value, dropped)
    else if (name === 'a' && attribute === 'href') dress = linked(dress, value, dropped)
    // What a picture shows is no dress: whoever takes texts over tells of it.
    else if (!kept.has(attribute) && name !== 'img') dropped.add('attribute', attribute)
  }
  return dress
}

function linked(dress: Dress, href: string, dropped: DropCount): Dress {
  const link = linkAddress(href)
  if (link !== undefined) return { ...dress, link }
  dropped.add('link', /^\s*([a-z][a-z0-9+.-]{0,20}:|[#/.\\])/i.exec(href)?.[1]?.toLowerCase() ?? '')
  return dress
}

/** Declarations as name and value, in lower case. Semicolons in quotes do not occur in what we read. */
export function declarations(style: string): readonly (readonly [name: string, value: string])[] {
  return style.split(';').flatMap((declaration) => {
    const at = declaration.indexOf(':')
    if (at < 0) return []
    return [
      [
        declaration.slice(0, at).trim().toLowerCase(),
        declaration
          .slice(at + 1)
          .trim()
          .toLowerCase(),
      ] as const,
    ]
  })
}

function styled(dress: Dress, style: string, dropped: DropCount): Dress {
  let styled = dress
  for (const [name, value] of declarations(style)) {
    if (name === 'font-weight') styled = withFlag(styled, 'strong', isBold(value))
    else if (name === 'font-style') styled = withFlag(styled, 'emphasis', /^(?:italic|oblique)/.test(value))
    else if (name === 'text-decoration' || name === 'text-decoration-line') {
      if (value.includes('underline')) styled = withFlag(styled, 'underline', true)
      else if (value.startsWith('none')) styled = withFlag(styled, 'underline', false)
      else dropped.add('style', name)
    } else if (name !== '') dropped.add('style', name.startsWith('mso-') ? 'mso-*' : name)
  }
  return styled
}

const isBold = (value: string) => /^bold/.test(value) || Number.parseInt(value, 10) >= 600

function withFlag(dress: Dress, flag: 'strong' | 'emphasis' | 'underline', on: boolean): Dress {
  if (on) return { ...dress, [flag]: true }
  const { [flag]: _, ...rest } = dress
  return rest
}
