import type { Frame, Numbering } from './make-frame'
import { letterheadLimits } from './letterhead-limits'
import {
  attribute,
  childNamed,
  childrenNamed,
  elementXml,
  isElement,
  localName,
  mapped,
  parseTree,
  writeTree,
  type XmlElement,
} from './xml-tree'

type Numbers = Pick<Frame, 'numbering' | 'bullets' | 'orderedDefinition' | 'firstOrdered'>

const highest = (elements: readonly XmlElement[], name: string) =>
  elements.reduce((most, each) => Math.max(most, Number(attribute(each, name)) || 0), 0)

/** Our two lists beside the letterhead's own, under numbers none of its has. */
export function mergeNumbering(given: { readonly path: string; readonly tree: XmlElement }, own: Numbers): Numbers {
  const ours = parseTree(own.numbering.start + own.numbering.end, letterheadLimits)
  const numbers = childrenNamed(ours, 'num')
  const definitionOf = (number: number) =>
    Number(
      attribute(
        childNamed(
          numbers.find((each) => attribute(each, 'numId') === String(number)),
          'abstractNumId',
        ),
        'val',
      ),
    )
  const { tree } = given
  const free = highest(childrenNamed(tree, 'abstractNum'), 'abstractNumId') + 1
  const bullets = highest(childrenNamed(tree, 'num'), 'numId') + 1
  const definitions = [definitionOf(own.bullets), own.orderedDefinition].flatMap((definition, at) =>
    childrenNamed(ours, 'abstractNum')
      .filter((each) => attribute(each, 'abstractNumId') === String(definition))
      .map((each) => plain(each, free + at)),
  )
  const number: XmlElement = {
    name: 'w:num',
    attributes: { 'w:numId': String(bullets) },
    children: [{ name: 'w:abstractNumId', attributes: { 'w:val': String(free) }, children: [] }],
  }
  // The schema wants definitions, then numbers, then what an old Word for Mac left.
  const of = (...names: readonly string[]) =>
    tree.children.filter(isElement).filter((each) => names.includes(localName(each.name)))
  const end = of('numIdMacAtCleanup').map(elementXml).join('')
  const merged = {
    ...tree,
    attributes: { ...tree.attributes, 'xmlns:w': wordMain },
    children: [...of('numPicBullet'), ...of('abstractNum'), ...definitions, ...of('num'), number],
  }
  return {
    numbering: { path: given.path, ...beforeEnd(writeTree(merged), tree.name, end) },
    bullets,
    orderedDefinition: free + 1,
    firstOrdered: bullets + 1,
  }
}

const wordMain = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function beforeEnd(xml: string, root: string, more: string): Pick<Numbering, 'start' | 'end'> {
  const at = xml.lastIndexOf(`</${root}>`)
  return { start: xml.slice(0, at), end: more + xml.slice(at) }
}

/** In the vocabulary every reader knows: the letterhead need not have declared another. */
function plain(definition: XmlElement, id: number): XmlElement {
  const known = (element: XmlElement) => ({
    ...element,
    attributes: Object.fromEntries(Object.entries(element.attributes).filter(([name]) => name.startsWith('w:'))),
  })
  const tree = mapped(definition, known) ?? definition
  return { ...tree, attributes: { ...tree.attributes, 'w:abstractNumId': String(id) } }
}
