import type { LeftOutOfLetterhead as LeftOut } from '@core/dossier/letterhead'
import type { Zip } from '@core/exchange/sheets/open-zip'
import { readRelations, type Relation } from '@core/exchange/sheets/read-relations'
import type { ReadPart } from '@core/exchange/sheets/read-xml'
import { assertSound, scrubbed } from './letterhead-content'
import { LetterheadFault } from './letterhead-fault'
import { safeLink, xmlAttribute } from './sanitise'
import { attribute, everyElement, localName, TreeListener, writeTree, type XmlElement } from './xml-tree'

/** `drawn`: what only pictures and fonts may hang from; `data`: what content controls of a header show. */
type Role = 'header' | 'drawn' | 'data'

/** Kinds of parts that a part may draw on; whatever else it holds is an object of another program. */
const mayHold: Readonly<Record<Role, RegExp>> = {
  header: /^(image|hdphoto|diagram(Data|Layout|QuickStyle|Colors|Drawing)|hyperlink)$/,
  drawn: /^(image|font)$/,
  data: /^customXmlProps$/,
}

export interface KeptParts {
  readonly contents: ReadonlyMap<string, string | Uint8Array>
  /** Content types, by path. */
  readonly types: ReadonlyMap<string, string>
  /** Highest number of a drawing or of a bookmark in them. */
  readonly number: number
}

const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Names of no part, and those documents give to what they write themselves. */
const unfit = /(^|\/)\.\.?(\/|$)|[^!-~]|\.rels$|^(\[Content_Types\]|docProps\/(core|app)|word\/document)\.xml$/i

/** The parts of a letterhead that documents carry, gathered from those that are asked for to all they draw on. */
export class LetterheadParts {
  readonly #zip: Zip
  readonly #read: ReadPart
  readonly #leftOut: Set<LeftOut>
  readonly #typeOf: (path: string) => string
  readonly #contents = new Map<string, string | Uint8Array>()
  readonly #types = new Map<string, string>()
  #number = 0
  readonly #shown = new Set<string>()

  constructor(zip: Zip, read: ReadPart, leftOut: Set<LeftOut>) {
    this.#zip = zip
    this.#read = read
    this.#leftOut = leftOut
    this.#typeOf = contentTypes(read)
  }

  kept(): KeptParts {
    return { contents: this.#contents, types: this.#types, number: this.#number }
  }

  tree(path: string): XmlElement {
    const listener = new TreeListener()
    this.#read(path, listener)
    const [root] = listener.grown
    if (!root) throw new LetterheadFault('letterhead-damaged', `${path} is empty`)
    return root
  }

  /** Keeps what a part draws on and answers its tree, which is written elsewhere. */
  keepTree(path: string, role: Role): XmlElement {
    const tree = this.tree(path)
    assertSound(tree, path)
    this.#keepRelated(path, role)
    return tree
  }

  keep(path: string, role: Role): void {
    if (this.#contents.has(path)) return
    if (unfit.test(path)) throw new LetterheadFault('letterhead-damaged', `a part called ${path}`)
    const type = this.#typeOf(path)
    this.#types.set(path, type)
    if (!/[/+]xml$/i.test(type)) {
      this.#contents.set(path, this.#bytes(path))
      this.#keepRelated(path, role)
      return
    }
    const tree = this.tree(path)
    assertSound(tree, path)
    // Before what it draws on: two parts may point at each other.
    this.#contents.set(path, '')
    const dropped = this.#keepRelated(path, role)
    this.#contents.set(path, writeTree(scrubbed(tree, dropped)))
    this.#notice(tree)
  }

  /** Ids of the relations that are left out. */
  #keepRelated(path: string, role: Role): ReadonlySet<string> {
    const dropped = new Set<string>()
    let xml = ''
    for (const [id, relation] of readRelations(this.#zip, this.#read, path)) {
      const said = this.#related(path, relation, role)
      if (said === null) dropped.add(id)
      else xml += `<Relationship Id="${xmlAttribute(id)}" Type="${xmlAttribute(relation.type)}" ${said}/>`
    }
    if (xml !== '') {
      const at = path.lastIndexOf('/') + 1
      const about = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`
      this.#contents.set(about, `<Relationships xmlns="${relationshipsNamespace}">${xml}</Relationships>`)
    }
    return dropped
  }

  /** How the relation is written, or null to leave it out. */
  #related(path: string, { type, target, external }: Relation, role: Role): string | null {
    const kind = type.slice(type.lastIndexOf('/') + 1)
    if (external) {
      if (kind !== 'hyperlink') throw new LetterheadFault('letterhead-outside', `${kind} of ${path}`)
      const link = safeLink(target)
      if (link !== undefined) return `Target="${xmlAttribute(link)}" TargetMode="External"`
      this.#leftOut.add('links')
      return null
    }
    // A link within the document that is left out.
    if (kind === 'hyperlink') return null
    if (!mayHold[role].test(kind)) throw new LetterheadFault('letterhead-object', `${kind} of ${path}`)
    // Word itself writes such relations for pictures that were taken away.
    if (!this.#zip.has(target)) throw new LetterheadFault('letterhead-damaged', `${target} is missing`)
    this.keep(target, role === 'data' ? 'data' : role === 'header' ? 'header' : 'drawn')
    return `Target="/${xmlAttribute(target)}"`
  }

  /** Whether a content control of what was kept shows this data. */
  shows(item: string): boolean {
    return item !== '' && this.#shown.has(item)
  }

  #bytes(path: string): Uint8Array {
    const pieces: Uint8Array[] = []
    this.#zip.read(path, (piece) => pieces.push(piece.slice()))
    return Buffer.concat(pieces)
  }

  #notice(tree: XmlElement): void {
    for (const element of everyElement(tree)) {
      const name = localName(element.name)
      if (name === 'dataBinding') this.#shown.add(attribute(element, 'storeItemID') ?? '')
      if (!['docPr', 'bookmarkStart'].includes(name)) continue
      const id = Number(attribute(element, 'id'))
      if (Number.isSafeInteger(id) && id < 0x4000_0000) this.#number = Math.max(this.#number, id)
    }
  }
}

function contentTypes(read: ReadPart): (path: string) => string {
  const ofEnding = new Map<string, string>()
  const ofPart = new Map<string, string>()
  read('[Content_Types].xml', {
    open(name, { Extension = '', PartName = '', ContentType = '' }) {
      if (name === 'Default') ofEnding.set(Extension.toLowerCase(), ContentType)
      if (name === 'Override') ofPart.set(PartName.replace(/^\//, '').toLowerCase(), ContentType)
    },
  })
  return (path) => {
    const type = ofPart.get(path.toLowerCase()) ?? ofEnding.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase())
    if (type === undefined) throw new LetterheadFault('letterhead-damaged', `${path} has no content type`)
    return type
  }
}
