import { foldWords } from '../../folding/fold'
import type { AnyRecord } from '../../dossier/change'
import type { ContentLanguage, Field, FieldSet, KindName, RowRefsKind } from '../../kinds'
import { registers, type RegisterName, type RowName } from '../../registers'
import { rowTitle, withinRecord, wordsIn } from '../../texts/words'
import { textsOf } from '../../texts/languages'
import { openActivityClaims } from '../proposing/claim-activity'
import type { Draft } from '../proposing/draft'
import { found, type Found } from '../proposing/found'
import { cellName, type Cell, type Sheet, type Workbook } from '../sheets/sheet'
import { labelIn } from './printed-words'
import { partsNamed, readPrinted } from './read-printed'
import { headsOf, isTwinTable, type TwinGroup, type TwinWords } from './twin-words'

type Line = ReadonlyMap<string, Cell>

/** The spreadsheet of our record comes back: activities from its first table, all they hold and rest on from its tabs. */
export function readTwin(draft: Draft, { sheets }: Workbook, words: TwinWords): void {
  const main = sheets.find((sheet) => isTwinTable(sheet, words))
  if (!main) return
  for (const sheet of sheets) openTab(draft, sheet, words)
  const refs = new Set(main.cells.filter(({ row, column }) => row > 0 && column === 0).map(({ text }) => text))
  const tabs = sheets.filter((sheet) => sheet !== main && !isAbout(sheet, words))
  const isOfGroup = (sheet: Sheet) =>
    sheet.cells.some(({ row, column, text }) => row > 0 && column === 0 && refs.has(text))
  // What others name comes first.
  for (const sheet of tabs) if (!isOfGroup(sheet)) placeRecords(draft, sheet, words)
  const ids = placeActivities(draft, main, words)
  // A row of data names purposes and people: those of its activity come before it.
  for (const group of words.groups)
    for (const sheet of tabs)
      if (isOfGroup(sheet) && bestGroup(sheet, words) === group) placeGroup(draft, sheet, group, { words, ids })
}

const isAbout = (sheet: Sheet, { about }: TwinWords) =>
  headsOf(sheet).some((cell) => cell.column === 0 && labelIn(cell) === about)

/** Heads, references and what the tab about the file says are ours; the rest is somebody's. */
function openTab(draft: Draft, sheet: Sheet, words: TwinWords): void {
  if (isAbout(sheet, words)) return
  draft.ledger.open(
    sheet.cells.filter(({ row, column }) => row > 0 && column > 0),
    (cell) => `${sheet.name} › ${cellName(cell)}`,
  )
}

/** The lines of a tab, by the field each head names. */
function linesOf(sheet: Sheet, heads: ReadonlyMap<string, string>): readonly { ref: Cell | undefined; line: Line }[] {
  const fields = new Map(headsOf(sheet).map((cell) => [cell.column, heads.get(labelIn(cell))]))
  const rows = new Map<number, { ref: Cell | undefined; line: Map<string, Cell> }>()
  for (const cell of sheet.cells) {
    if (cell.row === 0) continue
    const row = rows.get(cell.row) ?? { ref: undefined, line: new Map<string, Cell>() }
    rows.set(cell.row, row)
    const field = fields.get(cell.column)
    if (cell.column === 0) row.ref = cell
    else if (field !== undefined) row.line.set(field, cell)
  }
  return [...rows.values()]
}

/** The answers of one line, question by question; what a cell does not tell for certain stays listed. */
function answersOf(draft: Draft, fields: FieldSet, line: Line, words: TwinWords): Record<string, Found<unknown>> {
  const answers: Record<string, Found<unknown>> = {}
  for (const [name, cell] of line) {
    const field = fields[name]
    const value = field && readCell(field, cell, draft, words)
    if (value !== undefined) answers[name] = found(value, cell)
  }
  return answers
}

function readCell(field: Field, cell: Cell, draft: Draft, { keptIn, language }: TwinWords): unknown {
  const { name, register } = field.kind as { name: KindName; register?: RegisterName }
  const lines = cell.text.split('\n').filter((line) => line.trim() !== '')
  if (name === 'texts') return lines
  if (!register) return readPrinted(field, cell, draft, keptIn)
  // A processor is told with what it does, its name first.
  const { parting } = textsOf(language).documents
  const titles = register === 'processors' ? lines.map((line) => line.split(parting)[0] ?? '') : lines
  const ids = titles.map((title) => recordNamed(register, title, draft, keptIn))
  return name === 'refTo' ? ids[0] : [...new Set(ids)]
}

/** The record a cell names, whole: it stands in the file this came from, and is begun anew where it does not stand here. */
function recordNamed(register: RegisterName, title: string, draft: Draft, keptIn: ContentLanguage): string {
  const { id, isNew } = draft.reuse(register, title)
  const name = registers[register].title
  const field = (registers[register].fields as FieldSet)[name]
  const said = field?.kind.typed?.(title, keptIn)
  if (isNew && said !== undefined) draft.fill(register, id, { [name]: found(said) })
  return id
}

function placeActivities(draft: Draft, main: Sheet, words: TwinWords): ReadonlyMap<string, string> {
  const claim = openActivityClaims(draft)
  const ids = new Map<string, string>()
  // What a tab tells whole needs no reading here.
  const told = headsOf(main).filter((cell) => words.activity.get(labelIn(cell)) === '')
  const columns = new Set(told.map(({ column }) => column))
  draft.ledger.ignore(...main.cells.filter(({ column }) => columns.has(column)))
  for (const { ref, line } of linesOf(main, words.activity)) {
    const { ['name']: name, ...rest } = Object.fromEntries(line)
    const id = claim({ name, ref, place: main.name }, words.keptIn)
    if (ref) ids.set(ref.text, id)
    draft.ledger.standWith(`activities/${id}`, ...line.values())
    const { ['']: _, ...asked } = rest
    draft.fill('activities', id, answersOf(draft, registers.activities.fields, new Map(Object.entries(asked)), words))
  }
  return ids
}

/** The group whose questions head the tab. */
function bestGroup(sheet: Sheet, { groups }: TwinWords): TwinGroup | undefined {
  const heads = headsOf(sheet).filter(({ column }) => column > 0)
  const asked = ({ heads: known }: TwinGroup) => heads.filter((cell) => known.has(labelIn(cell))).length
  const [best] = [...groups].sort((a, b) => asked(b) - asked(a))
  return best && asked(best) > 0 && asked(best) * 2 >= heads.length ? best : undefined
}

function placeGroup(
  draft: Draft,
  sheet: Sheet,
  { field, of, heads }: TwinGroup,
  { words, ids }: { readonly words: TwinWords; readonly ids: ReadonlyMap<string, string> },
): void {
  const rows = new Map<string, Record<string, Found<unknown>>[]>()
  for (const { ref, line } of linesOf(sheet, heads)) {
    const id = ids.get(ref?.text ?? '')
    if (id === undefined) continue
    draft.ledger.standWith(`activities/${id}`, ...line.values())
    const answers = { ...answersOf(draft, of.fields, line, words), ...rowsNamed(draft, id, of.fields, line, words) }
    rows.set(id, [...(rows.get(id) ?? []), answers])
  }
  const keys = [Object.keys(of.fields).filter((name) => name === of.title || name === 'detail'), [of.title]]
  for (const [id, found] of rows) draft.fillRows('activities', id, field as 'purposes', found, keys as never)
}

/** Rows of the same activity that a cell names: « Salariés (agents), Élus ». */
function rowsNamed(draft: Draft, id: string, fields: FieldSet, line: Line, { language }: TwinWords) {
  const activity = draft.read('activities', id)
  const words = withinRecord(wordsIn(language), 'activities', activity)
  const named: Record<string, Found<unknown>> = {}
  for (const [name, cell] of line) {
    const kind = fields[name]?.kind
    if (kind?.name !== 'rowRefs') continue
    const group = (kind as RowRefsKind).field
    const rows = (activity as unknown as Readonly<Record<string, readonly AnyRecord[]>>)[group] ?? []
    const titles = new Map(rows.map((row) => [foldWords(rowTitle(group as RowName, row, words)), row.id]))
    const ids = partsNamed(cell.text, (part) => titles.get(foldWords(part)))
    if (ids) named[name] = found(ids, cell)
  }
  return named
}

/** A tab of another register, each record by its title. */
function placeRecords(draft: Draft, sheet: Sheet, { others, ...words }: TwinWords): void {
  const heads = headsOf(sheet).filter(({ column }) => column > 0)
  const asked = (known: ReadonlyMap<string, string>) => heads.filter((cell) => known.has(labelIn(cell))).length
  const [best] = [...others].sort((a, b) => asked(b.heads) - asked(a.heads))
  if (!best || asked(best.heads) * 2 < heads.length) return
  const { register } = best
  const title = registers[register].title
  for (const { ref, line } of linesOf(sheet, best.heads)) {
    const name = line.get(title)
    if (!name) continue
    const id = draft.byTitle(register, name.text)[0] ?? draft.create(register, ref?.text)
    draft.want(id)
    draft.recognise(id)
    draft.ledger.standWith(`${register}/${id}`, ...line.values())
    const answers = answersOf(draft, registers[register].fields, line, { ...words, others })
    draft.fill(register as RegisterName & 'processors', id, answers)
  }
}
