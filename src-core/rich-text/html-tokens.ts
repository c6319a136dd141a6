/**
 * HTML as a row of marks and texts. Tolerant as browsers are, and each character is looked at a fixed number of times: what people paste or
 * import is neither well-formed nor kind.
 */
import { decodeEntities } from './html-entities'

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      /** Ends where it begins. */
      readonly empty: boolean
    }
  | { readonly kind: 'close'; readonly name: string }
  /** Left out with its content. */
  | { readonly kind: 'left'; readonly name: string }

/** Elements whose content is no text for people. */
const unread: ReadonlySet<string> = new Set(
  'script style title xml iframe noscript noembed noframes template svg object applet audio video canvas'.split(' '),
)
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13)
const angle = 60
const slash = 47
const equals = 61
const greater = 62

export class HtmlTokens {
  readonly #html: string
  #at = 0
  /** Ends that come no more: each is searched in vain once. */
  readonly #endless = new Set<string>()

  constructor(html: string) {
    this.#html = html
  }

  *[Symbol.iterator](): Generator<HtmlToken> {
    const html = this.#html
    let from = 0
    while (this.#at < html.length) {
      const start = html.indexOf('<', this.#at)
      if (start < 0) break
      this.#at = start
      const token = this.#markup()
      // A sign of its own: « a < b ».
      if (token === undefined) {
        this.#at = start + 1
        continue
      }
      if (start > from) yield { kind: 'text', text: decodeEntities(html.slice(from, start)) }
      yield token
      from = this.#at
    }
    if (from < html.length) yield { kind: 'text', text: decodeEntities(html.slice(from)) }
    this.#at = html.length
  }

  #markup(): HtmlToken | undefined {
    const html = this.#html
    const next = html.charCodeAt(this.#at + 1)
    if (isLetter(next)) return this.#open()
    if (next === slash && isLetter(html.charCodeAt(this.#at + 2))) {
      this.#at += 2
      const name = this.#name()
      this.#attributes()
      return { kind: 'close', name }
    }
    // « !-- », « ! » and « ? »: comments, Word's conditions, declarations.
    if (html.startsWith('<!--', this.#at)) return this.#leave('comment', '-->', this.#at + 2)
    if (next === 33 || next === 63) return this.#leave('declaration', '>', this.#at + 2)
    return undefined
  }

  /** What has no end is no comment: browsers would hide all that follows, which may be all the person wrote. */
  #leave(name: string, end: string, from: number): HtmlToken | undefined {
    const at = this.#find(end, from)
    if (at < 0) return undefined
    this.#at = at + end.length
    return { kind: 'left', name }
  }

  #find(end: string, from: number): number {
    const at = this.#endless.has(end) ? -1 : this.#html.indexOf(end, from)
    if (at < 0) this.#endless.add(end)
    return at
  }

  #open(): HtmlToken {
    this.#at++
    const name = this.#name()
    const { attributes, empty } = this.#attributes()
    if (unread.has(name) && !empty && this.#skipContent(name)) return { kind: 'left', name }
    return { kind: 'open', name, attributes, empty }
  }

  /** To after the closing mark, when there is one. */
  #skipContent(name: string): boolean {
    if (this.#endless.has(name)) return false
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    end.lastIndex = this.#at
    if (!end.test(this.#html)) {
      this.#endless.add(name)
      return false
    }
    this.#at = end.lastIndex
    this.#attributes()
    return true
  }

  #name(): string {
    const start = this.#at
    this.#skip((code) => !isBlank(code) && code !== slash && code !== greater && code !== angle)
    return this.#html.slice(start, this.#at).toLowerCase()
  }

  #skip(while_: (code: number) => boolean): void {
    while (this.#at < this.#html.length && while_(this.#html.charCodeAt(this.#at))) this.#at++
  }

  /** From after the name to after the end of the mark. The first of two attributes of one name counts. */
  #attributes(): { attributes: ReadonlyMap<string, string>; empty: boolean } {
    const html = this.#html
    const attributes = new Map<string, string>()
    let empty = false
    for (;;) {
      this.#skip(isBlank)
      if (this.#at >= html.length) break
      const code = html.charCodeAt(this.#at)
      if (code === angle) break
      if (code === greater) {
        this.#at++
        break
      }
      empty = code === slash
      if (code === slash) {
        this.#at++
        continue
      }
      const [name, value] = this.#attribute()
      if (!attributes.has(name)) attributes.set(name, value)
    }
    return { attributes, empty }
  }

  #attribute(): [name: string, value: string] {
    const html = this.#html
    const start = this.#at++
    this.#skip((code) => !isBlank(code) && code !== slash && code !== greater && code !== equals)
    const name = html.slice(start, this.#at).toLowerCase()
    this.#skip(isBlank)
    if (html.charCodeAt(this.#at) !== equals) return [name, '']
    this.#at++
    this.#skip(isBlank)
    const quote = html[this.#at]
    if (quote === '"' || quote === "'") {
      const end = this.#find(quote, this.#at + 1)
      if (end >= 0) {
        const value = html.slice(this.#at + 1, end)
        this.#at = end + 1
        return [name, decodeEntities(value)]
      }
    }
    const from = this.#at
    this.#skip((code) => !isBlank(code) && code !== greater)
    return [name, decodeEntities(html.slice(from, this.#at))]
  }
}
