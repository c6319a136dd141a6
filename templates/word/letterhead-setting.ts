/** How text stands in the styles a letterhead lends: its fonts, sizes and spaces, so far as lines and pages are reckoned from them. */
import { measuresOf, type FontMeasures } from './font-measures'
import { stylesIn } from './letterhead-given'
import type { Look } from './look'
import type { Setting } from './setting'
import { typeStyle, type StyleName, type TypeStyle } from './typography'
import { attribute, childNamed, everyElement, isOn, localName, type XmlElement } from './xml-tree'

/** Deeper, styles are based on each other in a circle. */
const longestChain = 20

export function settingOf(styles: XmlElement, theme: XmlElement | undefined, look: Look): Setting {
  const byId = new Map(stylesIn(styles).map(({ id, element }) => [id, element]))
  const defaults = childNamed(styles, 'docDefaults')
  const unsaid = [childNamed(defaults, 'rPrDefault'), childNamed(defaults, 'pPrDefault')]
  const known = new Map<StyleName, { readonly style: TypeStyle; readonly font: FontMeasures }>()
  const found = (name: StyleName) => {
    const before = known.get(name)
    if (before) return before
    const chain = chainOf(look.styleId(name), byId, unsaid)
    const set = { style: styleIn(chain, typeStyle(name), look.isGiven(name)), font: measuresOf(familyIn(chain, theme)) }
    known.set(name, set)
    return set
  }
  return { styleOf: (name) => found(name).style, fontOf: (name) => found(name).font }
}

/** A style, those it is based on, and what holds where none says anything. */
function chainOf(
  id: string,
  byId: ReadonlyMap<string, XmlElement>,
  unsaid: readonly (XmlElement | undefined)[],
): readonly XmlElement[] {
  const chain: XmlElement[] = []
  for (let style = byId.get(id); style && chain.length < longestChain;) {
    chain.push(style)
    style = byId.get(attribute(childNamed(style, 'basedOn'), 'val') ?? '')
  }
  return [...chain, ...unsaid.filter((each) => each !== undefined)]
}

/** The first that is said along a chain, of a property of text or of a paragraph. */
function said<T>(
  chain: readonly XmlElement[],
  [group, name]: readonly ['rPr' | 'pPr', string],
  read: (element: XmlElement) => T | undefined,
): T | undefined {
  for (const each of chain) {
    const property = childNamed(childNamed(each, group), name)
    const value = property && read(property)
    if (value !== undefined) return value
  }
  return undefined
}

const numberIn = (...names: readonly string[]) => {
  return (element: XmlElement): number | undefined => {
    const value = names.map((name) => attribute(element, name)).find((each) => each !== undefined)
    return value === undefined || !Number.isFinite(Number(value)) ? undefined : Number(value)
  }
}

function styleIn(chain: readonly XmlElement[], ours: TypeStyle, isGiven: boolean): TypeStyle {
  const spacing = (name: string) => said(chain, ['pPr', 'spacing'], numberIn(name))
  const rule = said(chain, ['pPr', 'spacing'], (each) => attribute(each, 'lineRule')) ?? 'auto'
  const line = spacing('line')
  // Theirs are rules we do not know the height of.
  const { exact: _, ruleAbove, ruleBelow, ...rest } = ours
  return {
    ...rest,
    ...(isGiven ? {} : { ...(ruleAbove ? { ruleAbove } : {}), ...(ruleBelow ? { ruleBelow } : {}) }),
    size: said(chain, ['rPr', 'sz'], numberIn('val')) ?? 20,
    bold: said(chain, ['rPr', 'b'], isOn) ?? false,
    before: spacing('before') ?? 0,
    after: spacing('after') ?? 0,
    left: said(chain, ['pPr', 'ind'], numberIn('left', 'start')) ?? 0,
    right: said(chain, ['pPr', 'ind'], numberIn('right', 'end')) ?? 0,
    ...(rule === 'exact' && line !== undefined ? { exact: line } : { line: rule === 'auto' ? (line ?? 240) : 240 }),
  }
}

function familyIn(chain: readonly XmlElement[], theme: XmlElement | undefined): string | undefined {
  return said(chain, ['rPr', 'rFonts'], (fonts) => {
    const called = attribute(fonts, 'asciiTheme')
    return (called === undefined ? undefined : themeFamily(theme, called)) ?? attribute(fonts, 'ascii')
  })
}

function themeFamily(theme: XmlElement | undefined, called: string): string | undefined {
  if (!theme) return undefined
  const wanted = called.startsWith('major') ? 'majorFont' : 'minorFont'
  for (const element of everyElement(theme))
    if (localName(element.name) === wanted) return attribute(childNamed(element, 'latin'), 'typeface')
  return undefined
}
