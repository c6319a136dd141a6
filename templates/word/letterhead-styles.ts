import { inksOf, textColour, themeColour } from './letterhead-inks'
import type { Look, NamedStyle } from './look'
import { tableStyles } from './table-styles'
import { everybodys, typeStyles } from './typography'
import { dressed } from './letterhead-dress'
import { besideTheirs, stylesIn, type GivenStyle } from './letterhead-given'
import { attribute, childNamed, type XmlElement } from './xml-tree'

export interface MergedStyles {
  /** The letterhead's, with those of ours it lacks. */
  readonly tree: XmlElement
  readonly look: Look
}

const ours = new Set<string>([...Object.keys(typeStyles), ...Object.keys(tableStyles), 'Hyperlink'])

/** @param own the styles of a document without a letterhead */
export function mergeStyles(given: XmlElement, own: XmlElement, theme: XmlElement | undefined): MergedStyles {
  const there = stylesIn(given)
  const inks = inksOf(accentOf(there, theme))
  const ids = new Map<string, string>()
  const missing: GivenStyle[] = []
  const taken = new Set(there.map(({ id }) => id.toLowerCase()))
  for (const style of stylesIn(own)) {
    const found = there.find((each) => isSame(style, each))
    if (found) ids.set(style.id, found.id)
    else if (ours.has(style.id) || isDefaultTable(style)) {
      missing.push(style)
      ids.set(style.id, freeId(style.id, taken))
    }
  }
  // Writer marks none as the default: its name tells.
  const paragraphs = there.filter(({ type }) => type === 'paragraph')
  const normal = paragraphs.find(({ isDefault }) => isDefault) ?? paragraphs.find(({ name }) => name === 'normal')
  if (normal) ids.set('Normal', normal.id)
  const names = new Set(there.map(({ name }) => name))
  const grid = there.find(({ type, name }) => type === 'table' && name === 'table grid')
  const place = { ids, inks, given: new Set(there.map(({ id }) => id)), grid: grid?.id }
  const added = missing.map((style) => dressed(style, { ...place, isTaken: names.has(style.name) }))
  const look: Look = {
    styleId: (style: NamedStyle) => ids.get(style) ?? style,
    ink: (colour, as) => `w:${as}="${inks(colour) ?? 'auto'}"`,
    isGiven: (style) => place.given.has(ids.get(style) ?? ''),
  }
  return { tree: { ...given, children: [...given.children, ...added] }, look }
}

/** By the names everybody has; a style of our own only where an earlier document of ours is the letterhead. */
const isSame = (ours: GivenStyle, theirs: GivenStyle) =>
  ours.type === theirs.type &&
  (everybodys.test(ours.name)
    ? ours.name === theirs.name
    : ours.id === theirs.id && [ours.name, besideTheirs(ours.name).toLowerCase()].includes(theirs.name))

const isDefaultTable = ({ name }: GivenStyle) => name === 'normal table'

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let turn = 1; taken.has(id.toLowerCase()); turn += 1) id = `${wanted}${turn === 1 ? '' : turn}T`
  taken.add(id.toLowerCase())
  return id
}

/** The colour of first headings, looked for in what they are based on; where there are none, the theme's first accent. */
function accentOf(there: readonly GivenStyle[], theme: XmlElement | undefined): string | undefined {
  const byId = new Map(there.map((style) => [style.id, style]))
  const heading = there.find(({ type, name }) => type === 'paragraph' && name === 'heading 1')
  if (!heading) return themeColour(theme, 'accent1')
  const seen = new Set<string>()
  for (let style: GivenStyle | undefined = heading; style && !seen.has(style.id);) {
    seen.add(style.id)
    const colour = textColour(style.element, theme)
    if (colour !== undefined) return colour
    style = byId.get(attribute(childNamed(style.element, 'basedOn'), 'val') ?? '')
  }
  return undefined
}
