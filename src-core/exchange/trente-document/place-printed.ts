import type { FieldSet } from '../../kinds'
import { registers } from '../../registers'
import { foldWords } from '../../folding/fold'
import type { Draft } from '../proposing/draft'
import { found, type Found } from '../proposing/found'
import { reuseProcessor, reuseRetention } from '../proposing/reuse-linked'
import { at, type Cell, type Sheet } from '../sheets/sheet'
import {
  fieldsOfGroup,
  groupNames,
  labelIn,
  type PrintedGroup,
  type PrintedList,
  type PrintedWords,
} from './printed-words'
import { readParts } from './read-parts'
import { textsOf } from '../../texts/languages'
import { readPrinted } from './read-printed'
import { readUnder } from './read-under'

type Line = Readonly<Record<string, Cell>>
interface Grid {
  readonly rows: readonly Line[]
  readonly heads: readonly Cell[]
  /** What stands under a row, across the table. */
  readonly under: ReadonlyMap<Line, Cell>
}

/** The fields that name a row of each group; two rows of one name are told apart by nothing. */
const keys: Readonly<Record<PrintedGroup, readonly (readonly string[])[]>> = {
  purposes: [['title']],
  subjects: [['category', 'detail'], ['category']],
  dataItems: [['category', 'detail'], ['category']],
  internalRecipients: [['service']],
  externalRecipients: [['recipient']],
  transfers: [['importerName', 'destination'], ['destination']],
  securityMeasures: [['measure']],
  wp248: [['criterion']],
}

/** Puts one table of a document of ours where it was printed from. */
export class PrintedPlacer {
  constructor(
    private readonly draft: Draft,
    private readonly words: PrintedWords,
  ) {}

  /** Periods and processors are told of once, for all that name them. */
  placeShared(sheet: Sheet): void {
    this.placeRules(sheet)
    this.placeProcessors(sheet, undefined)
  }

  placeInActivity(sheet: Sheet, id: string): void {
    for (const group of groupNames) {
      const grid = gridIn(sheet, this.words.columns[group])
      if (!grid) continue
      this.draft.ledger.ignore(...grid.heads)
      return this.placeGroup(grid, group, id)
    }
    if (this.placeProcessors(sheet, id) || gridIn(sheet, this.words.retention)) return
    this.placeFacts(sheet, id)
  }

  private placeFacts(sheet: Sheet, id: string): void {
    const fields: FieldSet = registers.activities.fields
    const answers: Record<string, Found<unknown>> = {}
    for (const label of sheet.cells.filter(({ column }) => column === 0)) {
      const [name, cell] = [this.words.facts.get(labelIn(label)), at(sheet, label.row, 1)]
      const list = this.words.lists.get(labelIn(label))
      if (list && cell && !this.isSilent(cell) && this.placeList(list, cell, id)) continue
      if (cell && labelIn(label) === this.words.inShort)
        Object.assign(answers, this.readUnder(cell, fields, this.words.facts))
      const field = name === undefined || name === 'name' ? undefined : fields[name]
      if (!name || !field || !cell) continue
      const value = this.isSilent(cell) ? undefined : readPrinted(field, cell, this.draft, this.words.keptIn)
      if (value !== undefined) answers[name] = found(value, cell)
    }
    this.draft.fill('activities', id, answers)
  }

  /** One row a line. Nothing of it is placed unless all of it is understood. */
  private placeList({ group, tells }: PrintedList, cell: Cell, id: string): boolean {
    const { draft, words } = this
    const fields: FieldSet = group === 'processors' ? registers.processors.fields : fieldsOfGroup(group)
    const lines = cell.text.split('\n').filter((line) => line.trim() !== '')
    const rows = lines.map((text) => readParts(fields, tells, { ...cell, text }, { draft, words }))
    if (!rows.every((row) => row !== undefined)) return false
    if (group !== 'processors') {
      draft.fillRows('activities', id, group as 'purposes', rows, keys[group] as never)
      // The sheet names them in place of saying that there are some.
      if (group === 'transfers') draft.fill('activities', id, { transfersDeclared: found('yes') })
    } else {
      const ids = rows.map(({ name, ...line }) => {
        const processor = reuseProcessor(draft, words.keptIn, String(name?.value))
        draft.fill('processors', processor, line)
        return processor
      })
      draft.fill('activities', id, { processors: found([...new Set(ids)], cell) })
    }
    return true
  }

  private placeGroup({ rows, under }: Grid, group: PrintedGroup, id: string): void {
    const fields = fieldsOfGroup(group)
    const labels = this.words.columns[group]
    const read = rows.flatMap((line) => {
      const alike = group === 'wp248' ? this.readAlike(line, fields) : undefined
      if (alike) return alike
      const row: Record<string, Found<unknown>> = this.readUnder(under.get(line), fields, labels)
      for (const [name, cell] of Object.entries(line)) {
        if (this.isNothing(cell)) continue
        const together = this.readTogether(group, name, fields, cell)
        const field = fields[name]
        const value = together ? undefined : field && readPrinted(field, cell, this.draft, this.words.keptIn)
        Object.assign(row, together ?? (value === undefined ? {} : { [name]: found(value, cell) }))
      }
      return [row]
    })
    const told = read.filter((row) => Object.keys(row).length > 0)
    this.draft.fillRows('activities', id, group as 'purposes', told, keys[group] as never)
  }

  /** « Évaluation ou notation ; Usage innovant »: criteria answered alike, on one line. Nothing of it unless all are known. */
  private readAlike(
    { criterion, answer }: Line,
    fields: FieldSet,
  ): readonly Record<string, Found<unknown>>[] | undefined {
    const names = criterion?.text.split(/\s*;\s*/) ?? []
    const field = fields['criterion']
    if (!criterion || !answer || !field || names.length < 2) return undefined
    const answered = this.readTogether('wp248', 'answer', fields, answer)
    const values = names.map((text) => readPrinted(field, { ...criterion, text }, this.draft, this.words.keptIn))
    if (!answered || values.includes(undefined)) return undefined
    return values.map((value) => ({ criterion: found(value, criterion), ...answered }))
  }

  /** Cells of the sheets that tell more than what their column is named after. */
  private readTogether(group: PrintedGroup, name: string, fields: FieldSet, cell: Cell) {
    const how = { draft: this.draft, words: this.words }
    if (group === 'wp248' && name === 'answer') return readParts(fields, ['answer', 'justification'], cell, how)
    if (group === 'purposes' && name === 'legalBasis')
      return readParts(fields, ['legalBasis', 'legalReference', 'art9Condition'], cell, how)
    if (group !== 'dataItems') return undefined
    // How long its rule keeps the data is told under its name.
    if (name === 'retention') return readParts(fields, ['retention'], { ...cell, text: firstLine(cell) }, how)
    if (name !== 'category') return undefined
    const read = readParts(fields, ['category', 'sensitivity', 'detail'], cell, how)
    // Printed where the category implies it: no answer of anybody.
    if (read) delete read['sensitivity']
    return read
  }

  private placeRules(sheet: Sheet): void {
    const { draft } = this
    const grid = gridIn(sheet, this.words.retention)
    if (!grid) return
    draft.ledger.ignore(...grid.heads)
    for (const row of grid.rows) {
      const { label, ...line } = row
      if (!label) continue
      const [known] = draft.byTitle('retentionRules', label.text)
      const id = known ?? reuseRetention(draft, this.words.keptIn, label.text)
      draft.ledger.place(label)
      this.fill('retentionRules', id, line, grid.under.get(row))
    }
  }

  private placeProcessors(sheet: Sheet, activity: string | undefined): boolean {
    const { draft } = this
    const grid = gridIn(sheet, this.words.processors)
    if (!grid?.rows.some(({ name }) => name)) return false
    draft.ledger.ignore(...grid.heads)
    const ids = grid.rows.flatMap((row) => {
      const { name, ...line } = row
      if (!name) return []
      const id = reuseProcessor(draft, this.words.keptIn, name.text)
      draft.ledger.place(name)
      this.fill('processors', id, line, grid.under.get(row))
      return [id]
    })
    if (activity !== undefined) draft.fill('activities', activity, { processors: found([...new Set(ids)]) })
    return true
  }

  private fill(register: 'retentionRules' | 'processors', id: string, line: Line, under: Cell | undefined): void {
    const fields: FieldSet = registers[register].fields
    const answers = Object.entries(line).flatMap(([name, cell]) => {
      const field = this.isNothing(cell) ? undefined : fields[name]
      const value = field && readPrinted(field, cell, this.draft, this.words.keptIn)
      return value === undefined ? [] : [[name, found(value, cell)] as const]
    })
    const labels = register === 'processors' ? this.words.processors : this.words.retention
    this.draft.fill(register, id, { ...this.readUnder(under, fields, labels), ...Object.fromEntries(answers) })
  }

  private readUnder(cell: Cell | undefined, fields: FieldSet, labels: ReadonlyMap<string, string>) {
    return cell ? readUnder(cell, { fields, labels, draft: this.draft, words: this.words }) : {}
  }

  /** What a cell of a table says in place of a blank. */
  private isNothing({ text }: Cell): boolean {
    return text === textsOf(this.words.language).documents.printer.nothing
  }

  /** « Non renseigné », « Aucun élément consigné. »: our own words for an open question. */
  private isSilent(cell: Cell): boolean {
    return this.words.silent.has(foldWords(cell.text))
  }
}

const firstLine = ({ text }: Cell): string => text.split('\n')[0] ?? ''

/** The rows of a table by the fields its first line names; undefined unless it names two of them, and most are theirs. */
function gridIn(sheet: Sheet, labels: ReadonlyMap<string, string>): Grid | undefined {
  const heads = sheet.cells.filter(({ row }) => row === 0)
  const fields = new Map(
    heads.flatMap((cell) => {
      const field = labels.get(labelIn(cell))
      return field === undefined ? [] : [[cell.column, field] as const]
    }),
  )
  if (fields.size < 2 || fields.size * 2 < heads.length) return undefined
  const across = new Set((sheet.spans ?? []).filter(({ left, right }) => left === 0 && right > 0).map(({ top }) => top))
  const rows = new Map<number, Record<string, Cell>>()
  const under = new Map<Line, Cell>()
  for (const cell of sheet.cells) {
    const field = fields.get(cell.column)
    const above = across.has(cell.row) ? rows.get(cell.row - 1) : undefined
    if (above) under.set(above, cell)
    else if (cell.row > 0 && field !== undefined) {
      const line = rows.get(cell.row) ?? {}
      line[field] = cell
      rows.set(cell.row, line)
    }
  }
  return { rows: [...rows.values()], heads, under }
}
