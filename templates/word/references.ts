/** Names a document's body hands out while it is written, and the parts of the file that must know them afterwards. */
import { crc32 } from 'node:zlib'
import type { Shown } from './pieces'
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

const imageType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'

type PictureFormat = 'png' | 'jpeg' | 'svg'
/** Points first; Word draws the SVG where it can, and shows the points where it cannot. */
export const formatsOf = (shown: Shown): readonly [points: 'png' | 'jpeg', drawing?: 'svg'] =>
  typeof shown === 'string' ? ['png', 'svg'] : [shown.format]
export const pictureId = (number: number, format: PictureFormat) => `picture${number}${format}`

/** What a letterhead has taken already. */
export interface Taken {
  /** Highest number of a drawing or of a bookmark. */
  readonly number: number
  /** Begins the paths of our pictures, under `word/`; no other part does. */
  readonly pictures: string
}
export const nothingTaken: Taken = { number: 0, pictures: 'media/picture' }

export class References {
  readonly #taken: Taken
  readonly #nowhere: ReadonlySet<string>
  readonly #asked = new Set<string>()
  readonly #written = new Set<string>()
  readonly #links = new Map<string, string>()
  readonly #lists: number[] = []
  readonly #pictures: Shown[] = []

  /** @param nowhere anchors known to be missing from the document: links to them stay text. */
  constructor(taken: Taken = nothingTaken, nowhere: ReadonlySet<string> = new Set()) {
    this.#taken = taken
    this.#nowhere = nowhere
  }

  /** A link may point further on: that its anchor comes is believed, and known at the end by `leadingNowhere`. */
  bookmarkOf(anchor: string): string | undefined {
    if (this.#nowhere.has(anchor)) return undefined
    this.#asked.add(anchor)
    return bookmarkName(anchor)
  }

  /** Anchors that were linked to and never written. */
  get leadingNowhere(): ReadonlySet<string> {
    return new Set([...this.#asked].filter((anchor) => !this.#written.has(anchor)))
  }

  /** Id and name for a new bookmark; nothing for an anchor used before, which Word would call damage. */
  newBookmark(anchor: string): { readonly id: number; readonly name: string } | undefined {
    if (anchor === '' || this.#written.has(anchor)) return undefined
    this.#written.add(anchor)
    return { id: this.#taken.number + this.#written.size, name: bookmarkName(anchor) }
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
  newOrderedList(level: number): number {
    return this.#lists.push(level)
  }

  /** Their levels, in the order of their numbers. */
  get orderedLists(): readonly number[] {
    return this.#lists
  }

  /** Number of a new picture, counted from 1. */
  newPicture(shown: Shown): number {
    return this.#pictures.push(shown)
  }

  /** Number a picture is known by in the whole file, headers included. */
  drawingId(number: number): number {
    return this.#taken.number + number
  }

  /** Path under `word/`. */
  picturePath(number: number, format: PictureFormat): string {
    return `${this.#taken.pictures}${number}.${format}`
  }

  /** In the order of their numbers. */
  get pictures(): readonly Shown[] {
    return this.#pictures
  }

  /** `Relationship` elements for exactly the pictures that were drawn and the addresses that were linked. */
  relationshipsXml(): string {
    const pictures = this.#pictures.flatMap((shown, at) =>
      formatsOf(shown).flatMap((format) =>
        format === undefined
          ? []
          : `<Relationship Id="${pictureId(at + 1, format)}" Type="${imageType}" Target="${this.picturePath(at + 1, format)}"/>`,
      ),
    )
    const links = [...this.#links].map(
      ([target, id]) =>
        `<Relationship Id="${id}" Type="${hyperlinkType}" Target="${xmlAttribute(target)}" TargetMode="External"/>`,
    )
    return [...pictures, ...links].join('')
  }
}
