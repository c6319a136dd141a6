import type { Cell, Sheet } from '../sheets/sheet'
import { foldWords } from '../../folding/fold'
import { isOwnNote, joinContinued } from './own-fiche'
import {
  actorRoleOf,
  columnOf,
  dataRowCategory,
  isFicheTitle,
  isFormHelp,
  isRowLabel,
  sectionOf,
  type ActorRole,
  type Column,
  type Section,
} from './form-words'

export type FormRow = { readonly label: Cell | undefined } & { readonly [C in Column]?: Cell }
export interface Actor {
  readonly role: ActorRole
  readonly row: FormRow
}
/** One sheet of the form: which cell answers what. Nothing is judged yet. */
export interface Fiche {
  readonly sheet: Sheet
  readonly title: string
  readonly name: Cell | undefined
  readonly ref: Cell | undefined
  /** The reference repeated beside the title (`=B5` on the form). */
  readonly repeatedRef: readonly Cell[]
  readonly createdOn: Cell | undefined
  readonly updatedOn: Cell | undefined
  readonly actors: readonly Actor[]
  readonly purposes: readonly { readonly isMain: boolean; readonly cell: Cell }[]
  readonly rows: Readonly<
    Record<'data' | 'sensitive' | 'people' | 'recipients' | 'measures' | 'transfers', readonly FormRow[]>
  >
  /** Every cell that is not printed on the form. */
  readonly content: readonly Cell[]
  /** Filled by Trente: its words are ours, and mean exactly what they mean here. */
  readonly isOurs: boolean
}

/**
 * A sheet is a fiche when it asks for the name and the main purpose of a processing, one under the other, and has a part
 * that only this form has: many ask the first two.
 */
export function isFiche(sheet: Sheet): boolean {
  const columnOfName = labelColumn(sheet)
  const labels = sheet.cells.filter(({ column }) => column === columnOfName).map(({ text }) => foldWords(text))
  return (
    labels.includes('finalite principale') && labels.some((label) => /^(sous finalite|acteurs|finalites)\b/.test(label))
  )
}

const labelColumn = (sheet: Sheet) => sheet.cells.find(({ text }) => foldWords(text) === 'nom du traitement')?.column

interface Reading {
  section: Section | 'top'
  headings: ReadonlyMap<number, Column>
  readonly identity: Map<string, Cell>
  readonly repeatedRef: Cell[]
  readonly actors: Actor[]
  readonly purposes: { isMain: boolean; cell: Cell }[]
  readonly rows: Record<keyof Fiche['rows'], FormRow[]>
  readonly content: Cell[]
}

export function readFiche(sheet: Sheet): Fiche {
  const reading: Reading = {
    section: 'top',
    headings: new Map(),
    identity: new Map(),
    repeatedRef: [],
    actors: [],
    purposes: [],
    rows: { data: [], sensitive: [], people: [], recipients: [], measures: [], transfers: [] },
    content: [],
  }
  const column = labelColumn(sheet) ?? 0
  const isOurs = sheet.cells.some((cell) => cell.column === column && isOwnNote(cell.text))
  const rowsAsFilled = rowsOf(sheet)
  for (const cells of isOurs ? joinContinued(rowsAsFilled, column) : rowsAsFilled) readRow(reading, cells, column)
  const { identity, repeatedRef, actors, purposes, rows, content } = reading
  return {
    sheet,
    title: sheet.cells.find(({ text }) => isFicheTitle(text))?.text ?? '',
    name: identity.get('nom du traitement'),
    ref: identity.get('n ref') ?? identity.get('ref') ?? identity.get('reference'),
    repeatedRef,
    createdOn: identity.get('date de creation du traitement'),
    updatedOn: identity.get('mise a jour du traitement'),
    actors,
    purposes,
    rows,
    content,
    isOurs,
  }
}

/** Cells of each row, left to right, without the form's help. */
export function rowsOf(sheet: Sheet): readonly (readonly Cell[])[] {
  const rows = new Map<number, Cell[]>()
  for (const cell of sheet.cells) {
    if (isFormHelp(cell.text)) continue
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  return [...rows.values()]
}

function readRow(reading: Reading, cells: readonly Cell[], labelColumn: number): void {
  const label = cells.find(({ column }) => column === labelColumn)
  const answers = cells.filter(({ column }) => column > labelColumn)
  const section = label && sectionOf(label.text)
  if (section) {
    reading.section = section
    reading.headings = new Map(
      answers.flatMap(({ column, text }) => {
        const heading = columnOf(text)
        return heading ? [[column, heading] as const] : []
      }),
    )
    reading.content.push(...answers.filter(({ column }) => !reading.headings.has(column)))
    return
  }
  const printed = label !== undefined && isPrinted(reading.section, label)
  reading.content.push(...(printed ? [] : label ? [label] : []), ...answers)
  const [first] = answers
  if (first) readAnswers(reading, label, [first, ...answers.slice(1)])
}

/** Words of the form in the label column. A row the person added may carry her own words: those are content. */
function isPrinted(section: Reading['section'], { text }: Cell): boolean {
  if (isRowLabel(text)) return true
  if (section === 'top') return isFicheTitle(text) || isOwnNote(text)
  if (section === 'actors') return actorRoleOf(text) !== undefined
  return (section === 'data' || section === 'sensitive') && dataRowCategory(text, '') !== undefined
}

function readAnswers(reading: Reading, label: Cell | undefined, answers: readonly [Cell, ...Cell[]]): void {
  const { section } = reading
  const asked = label?.text ?? ''
  const folded = foldWords(asked)
  const [first] = answers
  if (section === 'top') reading.repeatedRef.push(...answers)
  else if (section === 'identity') reading.identity.set(folded, first)
  else if (section === 'purposes') reading.purposes.push({ isMain: folded === 'finalite principale', cell: first })
  else {
    const row = formRow(reading.headings, label, answers)
    if (section !== 'actors') reading.rows[section].push(row)
    else {
      const role = actorRoleOf(asked)
      if (role) reading.actors.push({ role, row })
    }
  }
}

function formRow(headings: Reading['headings'], label: Cell | undefined, answers: readonly Cell[]): FormRow {
  const known = answers.flatMap((cell) => {
    const column = headings.get(cell.column)
    return column ? [[column, cell] as const] : []
  })
  return { label, ...Object.fromEntries(known) }
}
