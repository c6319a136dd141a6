/** Many words as the lines of one text: letters are looked for in all of them at the speed of looking through one. */
export class WordLines {
  private readonly text: string
  /** Where each line begins, and the number of its word. */
  private readonly starts: Uint32Array
  private readonly numbers: Uint32Array

  constructor(words: ReadonlyMap<string, number>) {
    this.text = `\n${[...words.keys()].join('\n')}\n`
    this.starts = new Uint32Array(words.size)
    this.numbers = new Uint32Array(words.size)
    let [line, at] = [0, 1]
    for (const [word, number] of words) {
      this.starts[line] = at
      this.numbers[line] = number
      line += 1
      at += word.length + 1
    }
  }

  /** Tells each word that holds these letters, or begins with them, where in it they are first, and how long it is. */
  holding(letters: string, inside: boolean, tell: (number: number, at: number, length: number) => void): void {
    const wanted = inside ? letters : `\n${letters}`
    for (let hit = this.text.indexOf(wanted); hit !== -1;) {
      const place = inside ? hit : hit + 1
      const line = this.lineAt(place)
      const start = this.starts[line] ?? 0
      const end = this.starts[line + 1] ?? this.text.length
      tell(this.numbers[line] ?? 0, place - start, end - 1 - start)
      hit = this.text.indexOf(wanted, end - 1)
    }
  }

  private lineAt(place: number): number {
    let [from, to] = [0, this.starts.length - 1]
    while (from < to) {
      const middle = (from + to + 1) >> 1
      if ((this.starts[middle] ?? 0) <= place) from = middle
      else to = middle - 1
    }
    return from
  }
}
