/** Something that pasted or imported text had and a rich text has no place for. What it held as text was kept, but for what `left` names. */
export interface Dropped {
  /** `left`: gone with its content (scripts, comments). `cut`: text beyond the limit, `count` in characters. */
  readonly kind: 'tag' | 'attribute' | 'style' | 'link' | 'left' | 'cut'
  /** Of the tag, attribute or style; of a link, how it begins. */
  readonly name: string
  readonly count: number
}

/** Names told apart: a file made to annoy would have millions. */
const mostNames = 60
const longestName = 40

export class DropCount {
  readonly #counts = new Map<string, { kind: Dropped['kind']; name: string; count: number }>()

  add(kind: Dropped['kind'], name: string, count = 1): void {
    const known = this.#counts.size < mostNames ? name.slice(0, longestName) : ''
    const key = `${kind} ${name.slice(0, longestName)}`
    const entry = this.#counts.get(key) ?? this.#counts.get(`${kind} ${known}`)
    if (entry) entry.count += count
    else this.#counts.set(`${kind} ${known}`, { kind, name: known === '' ? '…' : known, count })
  }

  /** Most frequent first. */
  list(): readonly Dropped[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  }
}
