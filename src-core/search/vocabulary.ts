import { grades, mayBeInside, type AskedWord, type Grade } from './words'
import { formsOf } from './word-forms'
import { WordLines } from './word-lines'

type Slots = number[]

/** Every word of a file, and the records that say it, by the number each has in the index. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()
  private readonly words: string[] = []
  /** Records that say it in an answer, and those it names. */
  private readonly said: Slots[] = []
  private readonly named: Slots[] = []
  private readonly byForm = new Map<string, number[]>()
  private readonly free: number[] = []
  /** All of them in one text, written anew once they are asked for and others than before. */
  private lines: WordLines | undefined

  /** The number of a word, which is new until a record says it. */
  numberOf(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.free.pop() ?? this.words.length
    this.lines = undefined
    this.numbers.set(word, number)
    this.words[number] = word
    this.said[number] = []
    this.named[number] = []
    for (const form of formsOf(word)) {
      const others = this.byForm.get(form)
      if (others) others.push(number)
      else this.byForm.set(form, [number])
    }
    return number
  }

  add(number: number, slot: number, isName: boolean): void {
    ;(isName ? this.named : this.said)[number]?.push(slot)
  }

  /** A word that no record says any longer is no word of the file. */
  remove(number: number, slot: number, isName: boolean): void {
    const [said, named] = [this.said[number], this.named[number]]
    takeOut((isName ? named : said) ?? [], slot)
    if (said?.length !== 0 || named?.length !== 0) return
    const word = this.words[number] ?? ''
    for (const form of formsOf(word)) {
      const others = this.byForm.get(form) ?? []
      takeOut(others, number)
      if (others.length === 0) this.byForm.delete(form)
    }
    this.lines = undefined
    this.numbers.delete(word)
    this.words[number] = ''
    this.free.push(number)
  }

  /** Tells each record that answers a word, how well, and whether it is named so. A record may be told several times. */
  answering(asked: AskedWord, tell: (slot: number, grade: Grade, isName: boolean) => void): void {
    const inside = mayBeInside(asked)
    const report = (number: number, grade: Grade) => {
      for (const slot of this.said[number] ?? []) tell(slot, grade, false)
      for (const slot of this.named[number] ?? []) tell(slot, grade, true)
    }
    this.lines ??= new WordLines(this.numbers)
    this.lines.holding(asked.text, inside, (number, at, length) =>
      report(number, at > 0 ? grades.inside : length === asked.text.length ? grades.same : grades.begins),
    )
    for (const form of asked.forms) for (const number of this.byForm.get(form) ?? []) report(number, grades.form)
  }

  /** Each word, with the numbers of the records that say it and of those it names. */
  *content(): Iterable<readonly [word: string, said: readonly number[], named: readonly number[]]> {
    for (const [word, number] of this.numbers) yield [word, this.said[number] ?? [], this.named[number] ?? []]
  }
}

/** The order of these lists tells nothing. */
function takeOut(list: number[], one: number): void {
  const at = list.indexOf(one)
  const last = list.pop()
  if (at !== -1 && last !== undefined && at < list.length) list[at] = last
}
