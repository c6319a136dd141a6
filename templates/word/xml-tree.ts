/** A small part of a package as a tree, to be changed and written again. Comments, instructions and the spelling of the XML are not kept. */
import { readXml, type XmlListener } from '@core/exchange/sheets/read-xml'
import type { SheetLimits } from '@core/exchange/sheets/limits'
import { xmlText } from './sanitise'

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** `w:style` → `style`: prefixes are the writer's choice. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** An attribute by its local name. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return Object.entries(element?.attributes ?? {}).find(([each]) => localName(each) === name)?.[1]
}

export const childrenNamed = (element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] =>
  (element?.children ?? []).filter(isElement).filter((child) => names.includes(localName(child.name)))

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenNamed(element, name)[0]

export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) if (isElement(child)) yield* everyElement(child)
}

/** The same tree with each element as `change` leaves it; null takes one away. Children first. */
export function mapped(element: XmlElement, change: (element: XmlElement) => XmlElement | null): XmlElement | null {
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    if (!isElement(child)) return [child]
    const kept = mapped(child, change)
    return kept === null ? [] : [kept]
  })
  return change({ ...element, children })
}

/** Word's own way of saying yes: the element alone, or any value that is no no. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(attribute(element, 'val') ?? 'true')

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
}

/** A listener that grows the tree of a whole part, or of each element of one name. */
export class TreeListener implements XmlListener {
  readonly #only: ((name: string, parents: readonly string[]) => boolean) | undefined
  readonly #open: OpenElement[] = []
  readonly #path: string[] = []
  readonly grown: XmlElement[] = []

  constructor(only?: (name: string, parents: readonly string[]) => boolean) {
    this.#only = only
  }

  open(name: string, attributes: Readonly<Record<string, string>>, fullName: string): void {
    const wanted = this.#open.length > 0 || (this.#only?.(name, this.#path) ?? this.#path.length === 0)
    this.#path.push(name)
    if (!wanted) return
    const element = { name: fullName, attributes: { ...attributes }, children: [] }
    this.#open.at(-1)?.children.push(element)
    this.#open.push(element)
  }

  text(text: string): void {
    this.#open.at(-1)?.children.push(text)
  }

  close(): void {
    this.#path.pop()
    const closed = this.#open.pop()
    if (closed && this.#open.length === 0) this.grown.push(closed)
  }
}

export function parseTree(xml: string, limits: SheetLimits): XmlElement {
  const listener = new TreeListener()
  readXml(listener, limits)(Buffer.from(xml), true)
  const [root] = listener.grown
  if (!root) throw new Error('A part without an element')
  return root
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export const writeTree = (root: XmlElement): string => declaration + elementXml(root)

export function elementXml({ name, attributes, children }: XmlElement): string {
  let xml = `<${name}`
  for (const [each, value] of Object.entries(attributes)) xml += ` ${each}="${attributeText(value)}"`
  if (children.length === 0) return `${xml}/>`
  xml += '>'
  for (const child of children) xml += isElement(child) ? elementXml(child) : xmlText(child)
  return `${xml}</${name}>`
}

/** Line ends of an attribute are kept as they are meant. */
const attributeText = (value: string) => xmlText(value).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
