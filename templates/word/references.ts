/** Names a document's body hands out while it is written, and the parts of the file that must know them afterwards. */
import { crc32 } from 'node:zlib'
import { safeLink, xmlAttribute } from './sanitise'

/** Word's limit for a bookmark's name. */
const longestBookmark = 40

/** Underscore first: Word hides such bookmarks from its list. Anchors that do not fit are told apart by a checksum. */
export function bookmarkName(anchor: string): string {
  const plain = anchor.replace(/-/g, '_')
  if (/^\w+$/.test(plain) && plain.length <= longestBookmark - 3) return `_a_${plain}`
  const sum = crc32(anchor).toString(16).padStart(8, '0')
  return `_x_${plain.replace(/\W/g, '').slice(0, longestBookmark - 12)}_${sum}`
}

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

export class References {
  readonly #anchors: ReadonlySet<string>
  readonly #written = new Set<string>()
  readonly #links = new Map<string, string>()
  #lists = 0

  /** @param anchors every anchor the document will have: links to others stay text. */
  constructor(anchors: ReadonlySet<string>) {
    this.#anchors = anchors
  }

  bookmarkOf(anchor: string): string | undefined {
    return this.#anchors.has(anchor) ? bookmarkName(anchor) : undefined
  }

  /** Id and name for a new bookmark; nothing for an anchor used before, which Word would call damage. */
  newBookmark(anchor: string): { readonly id: number; readonly name: string } | undefined {
    if (anchor === '' || this.#written.has(anchor)) return undefined
    this.#written.add(anchor)
    return { id: this.#written.size, name: bookmarkName(anchor) }
  }

  /** Relationship id for an address, or nothing when it must stay plain text. */
  linkOf(address: string): string | undefined {
    const target = safeLink(address)
    if (target === undefined) return undefined
    const id = this.#links.get(target) ?? `link${this.#links.size + 1}`
    this.#links.set(target, id)
    return id
  }

  /** Each ordered list counts from one, so each has a number of its own; counted from 1. */
  newOrderedList(): number {
    return ++this.#lists
  }

  get orderedLists(): number {
    return this.#lists
  }

  /** `Relationship` elements for exactly the addresses that were linked. */
  relationshipsXml(): string {
    return [...this.#links]
      .map(
        ([target, id]) =>
          `<Relationship Id="${id}" Type="${hyperlinkType}" Target="${xmlAttribute(target)}" TargetMode="External"/>`,
      )
      .join('')
  }
}
