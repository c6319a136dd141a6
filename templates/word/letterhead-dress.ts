/** A style of ours as it stands in a letterhead that lacks it: in its font and its colours, with our measures. */
import type { Inks } from './letterhead-inks'
import { besideTheirs, type GivenStyle } from './letterhead-given'
import { attribute, childNamed, isElement, localName, mapped, type XmlElement, type XmlNode } from './xml-tree'

export interface StylePlace {
  /** Ids in the letterhead, by ours. */
  readonly ids: ReadonlyMap<string, string>
  /** Ids the letterhead has of its own. */
  readonly given: ReadonlySet<string>
  readonly inks: Inks
  /** Its own ruled tables. */
  readonly grid: string | undefined
  /** Another style bears the name. */
  readonly isTaken: boolean
}

const wordMain = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const word = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlNode[] = [],
) => ({
  name: `w:${name}`,
  attributes: Object.fromEntries(Object.entries(attributes).map(([each, value]) => [`w:${each}`, String(value)])),
  children,
})

/** Styles that are another one of the letterhead's in all but what is said here. */
const likes: Readonly<Record<string, { readonly of: string; readonly paragraph: readonly XmlElement[] }>> = {
  Heading1Unlisted: { of: 'Heading1', paragraph: [] },
  Heading2Unlisted: { of: 'Heading2', paragraph: [] },
  Heading3Unlisted: { of: 'Heading3', paragraph: [] },
  // As Word makes it: the look of a heading, without its number and its rank.
  TOCHeading: {
    of: 'Heading1',
    paragraph: [word('numPr', {}, [word('numId', { val: 0 })]), word('outlineLvl', { val: 9 })],
  },
  ListEnd: { of: 'ListParagraph', paragraph: [word('spacing', { after: 180 }), word('contextualSpacing', { val: 0 })] },
}

/** Running text: size and setting are the letterhead's. */
const running = new Set(['BodyText', 'ListParagraph', 'ListEnd'])
const ruled = new Set(['SheetTable', 'RuledTable', 'FindingsTable'])

export function dressed(style: GivenStyle, place: StylePlace): XmlElement {
  const { ids, given } = place
  const like = likes[style.id]
  const of = like && ids.get(like.of)
  const children = style.element.children.filter(isElement)
  const isLike = like !== undefined && of !== undefined && given.has(of)
  const inside = isLike
    ? [...children.filter(({ name }) => !['w:pPr', 'w:rPr'].includes(name)), word('pPr', {}, like.paragraph)]
    : children
  const base = isLike ? of : style.type === 'table' && ruled.has(style.id) ? place.grid : undefined
  const tree = {
    name: 'w:style',
    attributes: { 'xmlns:w': wordMain, ...style.element.attributes, 'w:styleId': ids.get(style.id) ?? style.id },
    children: inside.map((child) => named(child, { ...place, base })).map((child) => measured(child, style)),
  }
  const { 'w:default': isDefault, ...attributes } = tree.attributes as Record<string, string>
  // Only the table every other is based on is anybody's default.
  return inked({ ...tree, attributes: style.type === 'table' && isDefault ? tree.attributes : attributes }, place)
}

/** What it is called, and what it is based on. */
function named(
  child: XmlElement,
  { ids, isTaken, base }: StylePlace & { readonly base: string | undefined },
): XmlElement {
  const value = attribute(child, 'val') ?? ''
  const said = (val: string) => ({ ...child, attributes: { 'w:val': val } })
  switch (localName(child.name)) {
    case 'name':
      return isTaken ? said(besideTheirs(value)) : child
    case 'basedOn':
      return said(base ?? ids.get(value) ?? value)
    case 'next':
    case 'link':
      return said(ids.get(value) ?? value)
    default:
      return child
  }
}

/** In the order of the schema, from where ours begin. */
const order = 'keepNext keepLines numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl'.split(' ')
const rank = ({ name }: XmlElement) => order.indexOf(localName(name))

/** What a letterhead's text is set in (indented, spread) must not come into cells and notes. */
function measured(child: XmlElement, style: GivenStyle): XmlElement {
  const name = localName(child.name)
  if (style.type !== 'paragraph') return child
  const isRunning = running.has(style.id)
  if (name === 'rPr' && isRunning)
    return { ...child, children: child.children.filter((each) => !isElement(each) || !/^w:sz(Cs)?$/.test(each.name)) }
  if (name !== 'pPr' || isRunning) return child
  const said = child.children.filter(isElement)
  const isThere = (each: string) => childNamed(child, each) !== undefined
  const more = [
    ...(isThere('ind') ? [] : [word('ind', { left: 0, right: 0, firstLine: 0 })]),
    ...(isThere('contextualSpacing') ? [] : [word('contextualSpacing', { val: 0 })]),
    ...(isThere('jc') ? [] : [word('jc', { val: 'left' })]),
  ]
  return { ...child, children: [...said, ...more].sort((a, b) => rank(a) - rank(b)) }
}

function inked(style: XmlElement, { inks, grid }: StylePlace): XmlElement {
  const change = (element: XmlElement): XmlElement | null => {
    const name = localName(element.name)
    // The letterhead's own rules.
    if (name === 'tblBorders' && grid !== undefined) return null
    const attributes: Record<string, string> = {}
    // Its font and its colours are its own, and so is its theme.
    if (name === 'rFonts') return null
    for (const [each, value] of Object.entries(element.attributes)) {
      if (each.startsWith('w:theme')) continue
      const isInk = ['w:color', 'w:fill'].includes(each) || (name === 'color' && each === 'w:val')
      attributes[each] = isInk ? (inks(value) ?? 'auto') : value
    }
    // The text's own colour is said by saying none.
    if (name === 'color' && attributes['w:val'] === 'auto') return null
    return { ...element, attributes }
  }
  return mapped(style, change) ?? style
}
