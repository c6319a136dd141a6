/**
 * What was worked out of a text, kept for when it comes again. Two shelves: when the upper one is full it becomes the lower
 * one, and what is asked for there comes up again. Words said on every row stay, however many are said once between them.
 */
export class Kept<V> {
  private upper = new Map<string, V>()
  private lower = new Map<string, V>()

  constructor(private readonly most: number) {}

  get(text: string): V | undefined {
    const known = this.upper.get(text)
    if (known !== undefined) return known
    const older = this.lower.get(text)
    if (older !== undefined) this.set(text, older)
    return older
  }

  set(text: string, value: V): void {
    if (this.upper.size >= this.most) {
      this.lower = this.upper
      this.upper = new Map()
    }
    this.upper.set(text, value)
  }
}
