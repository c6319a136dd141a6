import type { Relation } from '@core/exchange/sheets/read-relations'
import { LetterheadFault } from './letterhead-fault'
import { leastTextHeight, leastTextWidth } from './letterhead-limits'
import type { Sheet } from './page'
import type { Paper } from './setting'
import { xmlAttribute } from './sanitise'
import { attribute, childNamed, childrenNamed, isOn, localName, type XmlElement } from './xml-tree'

type Occurrence = 'default' | 'first' | 'even'
const occurrences: readonly Occurrence[] = ['default', 'first', 'even']
/** Paths of parts, by the pages they stand on. */
export type Edges = Readonly<Partial<Record<Occurrence, string>>>

/** The page of a letterhead: that of its last section, with what it takes over from those before. */
export interface LetterheadPage {
  readonly headers: Edges
  readonly footers: Edges
  /** Whether the first page has its own. */
  readonly titlePage: boolean
  readonly paper: Paper
  readonly upright: boolean
  readonly margins: Margins
  /** How page numbers are written. */
  readonly numberForm: string | undefined
  /** Frames before the columns, the grid of lines after them: as elements in the order of the schema. */
  readonly beforeColumns: string
  readonly afterColumns: string
  readonly background: string | undefined
}

const sides = ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'] as const
type Margins = Readonly<Record<(typeof sides)[number], number>>

/** What Word takes where a section says nothing: a letter of the United States, with margins of an inch. */
const spoken = { w: 12_240, h: 15_840 } as const
const unsaid: Margins = { top: 1_440, right: 1_440, bottom: 1_440, left: 1_440, header: 720, footer: 720, gutter: 0 }
/** Word's own bounds. */
const longestSide = 31_680

export function readPage(
  sections: readonly XmlElement[],
  background: string | undefined,
  relations: ReadonlyMap<string, Relation>,
): LetterheadPage {
  const last = sections.at(-1)
  const edges = (kind: 'header' | 'footer'): Edges =>
    Object.assign({}, ...sections.map((each) => own(each, kind, relations)))
  const size = childNamed(last, 'pgSz')
  const [w, h] = (['w', 'h'] as const).map((side) => lengthOf(size, side, spoken[side])) as [number, number]
  const margin = childNamed(last, 'pgMar')
  // Negative, a margin holds even where the header is taller.
  const margins = Object.fromEntries(
    sides.map((side) => [side, Math.abs(lengthOf(margin, side, unsaid[side]))]),
  ) as unknown as Margins
  const wide = { w: Math.max(w, h), h: Math.min(w, h) }
  return {
    headers: edges('header'),
    footers: edges('footer'),
    titlePage: isOn(childNamed(last, 'titlePg')),
    paper: { portrait: sheetOf(w, h, margins), landscape: sheetOf(wide.w, wide.h, margins) },
    upright: w <= h,
    margins,
    beforeColumns: childrenNamed(last, 'pgBorders').map(rewritten).join(''),
    numberForm: attribute(childNamed(last, 'pgNumType'), 'fmt'),
    afterColumns: ['bidi', 'rtlGutter', 'docGrid'].flatMap((name) => childrenNamed(last, name).map(rewritten)).join(''),
    background: background !== undefined && /^[0-9a-f]{6}$/i.test(background) ? background : undefined,
  }
}

function own(section: XmlElement, kind: 'header' | 'footer', relations: ReadonlyMap<string, Relation>): Edges {
  return Object.fromEntries(
    childrenNamed(section, `${kind}Reference`).flatMap((reference) => {
      const occurrence = occurrences.find((each) => each === (attribute(reference, 'type') ?? 'default'))
      const target = relations.get(attribute(reference, 'id') ?? '')
      if (!target || target.external) throw new LetterheadFault('letterhead-damaged', `a ${kind} that is not there`)
      return occurrence ? [[occurrence, target.target]] : []
    }),
  )
}

function lengthOf(element: XmlElement | undefined, name: string, otherwise: number): number {
  const said = attribute(element, name)
  const length = said === undefined ? otherwise : Math.round(Number(said))
  if (!Number.isFinite(length) || Math.abs(length) > longestSide)
    throw new LetterheadFault('letterhead-damaged', `a page of ${name} ${said}`)
  return length
}

function sheetOf(width: number, height: number, margins: Margins): Sheet {
  const textWidth = width - margins.left - margins.right - margins.gutter
  const textHeight = height - margins.top - margins.bottom
  if (textWidth < leastTextWidth || textHeight < leastTextHeight)
    throw new LetterheadFault('letterhead-no-room', `${textWidth} by ${textHeight} for text`)
  return { width, height, textWidth, textHeight }
}

/** With our prefix, whatever the writer's: these elements have nothing of another vocabulary. */
function rewritten({ name, attributes, children }: XmlElement): string {
  const said = Object.entries(attributes)
    .filter(([each]) => !each.startsWith('xmlns') && localName(each) !== 'id')
    .map(([each, value]) => ` w:${localName(each)}="${xmlAttribute(value)}"`)
    .join('')
  const inside = children.map((child) => (typeof child === 'string' ? '' : rewritten(child))).join('')
  return `<w:${localName(name)}${said}>${inside}</w:${localName(name)}>`
}
