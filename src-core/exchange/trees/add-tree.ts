import { tidy, type SheetCollector } from '../sheets/collect-cells'
import { Refusal } from '../sheets/refusal'
import type { Cell } from '../sheets/sheet'
import { isObject, type JsonObject } from '../pia/json'
import { columnsOf, type Columns } from './columns'
import { isScalar, listed, memberRows, nameIn, pathOf, textOfScalar } from './values'

/** The sheets of a value made of lists and objects, as JSON and YAML write them: records as rows, lone answers label by value. */
export function addTree(value: unknown, fileName: string, collect: SheetCollector): void {
  refuseDepth(value, collect)
  const tree = new Tree(fileName, collect)
  if (isObject(value)) tree.addObject(value, '')
  else tree.addList(listed(value), '', fileName)
}

const mostDepth = 64

/** What repeats itself within itself, as YAML can, has no end; what repeats without, may unfold into more than memory holds. */
export function refuseDepth(value: unknown, collect: SheetCollector): void {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    collect.spend(1)
    if (isScalar(one.value)) continue
    const depth = one.depth + 1
    if (depth > mostDepth) throw new Refusal('too-big', `deeper than ${mostDepth}`)
    for (const each of Object.values(one.value as object)) waiting.push({ value: each as unknown, depth })
  }
}

/** A record, and what the one it stands in is called, after those that one stands in. */
interface Member {
  readonly member: unknown
  readonly parents: readonly string[]
}

class Tree {
  constructor(
    private readonly fileName: string,
    private readonly collect: SheetCollector,
  ) {}

  /** Answers that stand alone make one sheet; each list of records below makes its own. */
  addObject(value: JsonObject, path: string): void {
    const cells: Cell[] = []
    const lists: [path: string, members: readonly unknown[]][] = []
    this.walk(value, path, cells, lists)
    if (cells.length > 0) this.collect.addSheet({ name: path || this.fileName, cells })
    for (const [at, members] of lists) this.addList(members, at, at)
  }

  private walk(value: JsonObject, path: string, cells: Cell[], lists: [string, readonly unknown[]][]): void {
    for (const [key, each] of Object.entries(value)) {
      this.collect.spend(1)
      const at = pathOf(path, key)
      const members = memberRows(each)
      if (Array.isArray(each) && !each.every(isScalar)) lists.push([at, each])
      else if (members) lists.push([at, members])
      else if (isObject(each)) this.walk(each, at, cells, lists)
      else {
        const row = (cells.at(-1)?.row ?? -1) + 1
        this.put(cells, row, 0, at)
        this.put(cells, row, 1, listed(each).map(textOfScalar).join('\n'))
      }
    }
  }

  addList(members: readonly unknown[], path: string, name: string): void {
    if (members.some(isObject)) {
      const records = members.map((member) => ({ member, parents: [] }))
      this.addRecords(records, path, name, [])
      return
    }
    const cells: Cell[] = []
    members.forEach((member, row) => {
      this.collect.spend(1)
      listed(member).forEach((each, column) => this.put(cells, row, column, this.inWords(each)))
    })
    if (cells.length > 0) this.collect.addSheet({ name, cells })
  }

  private addRecords(records: readonly Member[], path: string, name: string, headings: readonly string[]): void {
    const cells: Cell[] = []
    const columns = columnsOf(headings.length, this.collect)
    const below = new Map<string, Member[]>()
    records.forEach(({ member, parents }, at) => {
      const row = at + 1
      parents.forEach((parent, column) => this.put(cells, row, column, parent))
      const own = nameIn(member) ?? String(at + 1)
      this.fill(
        {
          cells,
          columns,
          row,
          below,
          parents: [[...parents, own].join(' › ')],
        },
        member,
        '',
      )
    })
    const head: Cell[] = []
    headings.forEach((heading, column) => this.put(head, 0, column, heading))
    for (const [heading, column] of columns.all()) this.put(head, 0, column, heading)
    this.collect.addSheet({ name, cells: head.concat(cells) })
    for (const [key, nested] of below) this.addRecords(nested, pathOf(path, key), pathOf(path, key), [name])
  }

  private fill(into: Filling, value: unknown, path: string): void {
    this.collect.spend(1)
    const { cells, columns, row } = into
    if (!isObject(value)) {
      // A lone word among records stands in a column that has no name.
      this.put(cells, row, columns.at(path), this.inWords(value))
      return
    }
    for (const [key, each] of Object.entries(value)) {
      const at = pathOf(path, key)
      if (isObject(each)) this.fill(into, each, at)
      else if (Array.isArray(each) && each.some(isObject)) this.fillNested(into, each, at)
      else this.put(cells, row, columns.at(at), this.inWords(each))
    }
  }

  /** Records within a record: their names where they stand, and a sheet of their own for what else they say. */
  private fillNested(into: Filling, members: readonly unknown[], path: string): void {
    const names = members.map(nameIn)
    if (names.every((name) => name === undefined)) return this.fillNameless(into, members, path)
    this.put(into.cells, into.row, into.columns.at(path), names.map((name) => name ?? '').join('\n'))
    if (members.every((member, at) => isNameAlone(member, names[at]))) return
    const known = into.below.get(path) ?? []
    for (const member of members) known.push({ member, parents: into.parents })
    into.below.set(path, known)
  }

  /** Records that nothing names are told by what they answer: a column for each answer, a line for each record. */
  private fillNameless(into: Filling, members: readonly unknown[], path: string): void {
    const answers = new Map<string, string[]>()
    members.forEach((member, at) => {
      const single: Cell[] = []
      const columns = columnsOf(0, this.collect)
      this.fill({ ...into, cells: single, columns }, member, path)
      const headings = [...columns.all()].map(([heading]) => heading)
      for (const { column, text } of single) {
        const heading = headings[column] ?? path
        const lines = answers.get(heading) ?? []
        // A blank line for each record before that does not answer.
        lines[at] = text
        answers.set(heading, lines)
      }
    })
    for (const [heading, lines] of answers) {
      this.put(into.cells, into.row, into.columns.at(heading), Array.from(lines, (line) => line ?? '').join('\n'))
    }
  }

  /** A list within a list, and what else has no place in a table, in its own signs. */
  private inWords(value: unknown): string {
    const parts = listed(value)
    return parts.map((part) => (isScalar(part) ? textOfScalar(part) : JSON.stringify(part))).join('\n')
  }

  private put(cells: Cell[], row: number, column: number, written: string): void {
    const text = tidy(written)
    if (text === '') return
    this.collect.reserve(1)
    // Paths of long names below one another would be worth more than the file.
    this.collect.spend(row === 0 || column === 0 ? text.length : 1)
    cells.push({ row, column, text })
  }
}

interface Filling {
  readonly cells: Cell[]
  readonly columns: Columns
  readonly row: number
  readonly below: Map<string, Member[]>
  readonly parents: readonly string[]
}

const isNameAlone = (member: unknown, name: string | undefined): boolean =>
  name !== undefined && (!isObject(member) || Object.values(member).filter((each) => !isBlank(each)).length <= 1)
const isBlank = (value: unknown): boolean => isScalar(value) && textOfScalar(value) === ''
