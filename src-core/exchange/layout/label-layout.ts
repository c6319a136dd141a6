import { foldWords } from '../../folding/fold'
import { meaningsOf, normaliseHeading, type Meaning, type Subject } from '../headings/meaning'
import { saysNothing } from '../reading/yes-no'
import type { Cell } from '../sheets/sheet'
import type { Grid } from './grid'
import { mayBeHeading, type Heading } from './heading-block'

/** A label and what stands beside it, on the same row and on the rows below that have no label. */
export interface Labelled {
  readonly heading: Heading
  readonly group: Cell | undefined
  readonly values: readonly Cell[]
}

export interface LabelLayout {
  /** Column of the labels. */
  readonly column: number
  readonly labels: readonly Labelled[]
  /** Different questions of a processing, or of the other thing it is about, that the labels ask. */
  readonly known: number
  readonly rest: readonly Cell[]
}

// Labels stand at the left, at most behind a number and the name of a section.
const columnsSearched = 6
// The questions of a form stand among its first rows; a list of thousands is not searched for them.
const rowsAtFirst = 60

/**
 * A sheet with its questions down one column: one record a sheet, one a column, or several one below the other. Undefined
 * where a row of headings knows as many: `knownInRow`.
 */
export function labelLayoutOf(grid: Grid, knownInRow: number): LabelLayout | undefined {
  const columns = [...new Set(grid.sheet.cells.map(({ column }) => column))]
    .sort((a, b) => a - b)
    .slice(0, columnsSearched)
  const first = columns.map((column) => layoutAt(grid, column, grid.rows.slice(0, rowsAtFirst)))
  const [best] = first.filter(isAnswered).sort((a, b) => b.known - a.known || a.column - b.column)
  return best && best.known >= Math.max(3, knownInRow + 1) ? layoutAt(grid, best.column, grid.rows) : undefined
}

/** Words down a column are questions when something stands beside them. */
const isAnswered = ({ column, labels }: LabelLayout): boolean => {
  const answered = labels.filter(({ values }) => values.length > 0).length
  // Answers of a table may pass for labels beside labels: those are believed when more of them are answered.
  const isTwofold = labels.some(({ heading }) => heading.column !== column)
  return answered >= 2 && answered * (isTwofold ? 3 : 4) >= labels.length
}

function layoutAt(grid: Grid, column: number, rows: readonly number[]): LabelLayout {
  const shape = shapeOf(grid, column, rows)
  const labels: (Labelled & { values: Cell[] })[] = []
  const rest: Cell[] = []
  let section: Cell | undefined
  let lastRow = -2
  for (const row of rows) {
    const cells = grid.row(row)
    const label = cells.find((cell) => cell.column === column)
    const before = cells.filter((cell) => cell.column < column)
    const values = cells.filter((cell) => cell.column > column)
    const opens = row > lastRow + 1
    if (opens) section = undefined
    lastRow = row
    const standing = labels.at(-1)
    if (!label) {
      const below = standing && values.length > 0 && before.length === 0 && standing.heading.meanings.length > 0
      if (below) standing.values.push(...values)
      else rest.push(...cells)
      continue
    }
    const pairs = pairsOf(label, values, shape)
    const isAlone = pairs.every(([, answers]) => answers.length === 0)
    if (
      isAlone &&
      ((opens && isNameWithColon(label, shape)) ||
        !pairs.some(([said]) => isLabel(said) || shape.asked.has(normaliseHeading(said.text))))
    ) {
      section = label
      rest.push(...cells)
      continue
    }
    const group = groupBeside(grid, row, column) ?? section
    // « Responsable du traitement » alone titles the lines about it; « Finalités » alone is a question left open.
    section = isAlone && isAboutSomebody(label) ? label : isAlone ? undefined : section
    rest.push(...before.filter((cell) => cell !== group))
    labels.push(...pairs.map(([said, answers]) => ({ heading: headingFor(said, group), group, values: answers })))
  }
  return { column, labels, known: mostAsked(labels), rest }
}

/** « Responsable du traitement », « DPO »: a line of its own that titles those about them. */
export const isAboutSomebody = (label: Cell) => meaningsOf(label.text).some(({ field }) => actors.has(field))

/** The section a label stands in, when its name is merged beside several labels. */
function groupBeside(grid: Grid, row: number, column: number): Cell | undefined {
  const cell = column > 0 ? grid.shownAt(row, column - 1) : undefined
  return cell && mayBeHeading(cell) ? cell : undefined
}

interface Shape {
  /** The cells of the column hold label and value together: « Nom du traitement : Paie ». */
  readonly isJoined: boolean
  /** Questions answered anywhere in the column: where they stand alone they are left open, and title nothing. */
  readonly asked: ReadonlySet<string>
  /** Columns further right that hold labels too: « Réf. | T-01 | Mise à jour | 12/03/2024 ». */
  readonly more: ReadonlySet<number>
}

const joined = /^([^:\n]{2,120}?)\s*:(?:\s+([^]*))?$/
/** The same, its label broken over two lines. */
const joinedOverLines = /^([^:]{2,120}?)\s*:(?:\s+([^]*))?$/

function shapeOf(grid: Grid, column: number, rows: readonly number[]): Shape {
  const cells = grid.sheet.cells.slice(0, cellsLookedAt)
  const own = cells.filter((cell) => cell.column === column && grid.row(cell.row).length === 1)
  const said = own.filter(({ text }) => isAsked(splitIn(text)?.[1] ?? ''))
  const more = new Set<number>()
  for (const other of new Set(cells.map((cell) => cell.column))) {
    const there = cells.filter((cell) => cell.column === other)
    // Answers are words of a form too, « Contrat »: labels are those that something stands beside.
    const asked = there.filter((cell) => isLabel(cell) && (grid.row(cell.row).at(-1) ?? cell).column > cell.column)
    if (other > column + 1 && asked.length >= there.length * 0.6) more.add(other)
  }
  const asked = new Set(
    rows.flatMap((row) => {
      const cell = grid.row(row).length > 1 ? grid.at(row, column) : undefined
      return cell ? [normaliseHeading(cell.text)] : []
    }),
  )
  // « Base légale : » beside nothing is a question left open, and no answer within its own cell.
  const answered = said.filter(({ text }) => (splitIn(text)?.[2] ?? '') !== '')
  const isJoined = answered.length >= 2 && said.length >= 3 && said.length * 2 >= own.length
  return { isJoined, more, asked }
}

const cellsLookedAt = 400
const isAsked = (label: string) => !saysNothing(label) && meaningsOf(label).some(({ certainty }) => certainty >= 0.3)

/** The pairs of a row, the first of them its label's. */
function pairsOf(label: Cell, values: readonly Cell[], { isJoined, more }: Shape): readonly [Cell, Cell[]][] {
  const [, words, value] = (isJoined && values.length === 0 && splitIn(label.text)) || []
  if (words !== undefined) return [[{ ...label, text: words }, value ? [{ ...label, text: value.trim() }] : []]]
  const pairs: [Cell, Cell[]][] = [[label, []]]
  for (const cell of values) {
    if (more.has(cell.column)) pairs.push([cell, []])
    else pairs.at(-1)?.[1].push(cell)
  }
  return pairs
}

function splitIn(text: string): RegExpExecArray | null {
  const onOneLine = joined.exec(text)
  if (onOneLine) return onOneLine
  const broken = joinedOverLines.exec(text)
  // Words before a colon further down are as likely part of an answer.
  return broken && isAsked(broken[1] ?? '') ? broken : null
}

/** « Sous-traitance : maintenance des serveurs »: above a record its name, whatever its first word would ask. */
const isNameWithColon = ({ text }: Cell, { isJoined, asked }: Shape): boolean =>
  !isJoined && /\S\s*:\s*\S.*[^?]$/s.test(text) && !asked.has(normaliseHeading(text))

const isLabel = (cell: Cell) => mayBeHeading(cell) && isAsked(cell.text)

function headingFor(cell: Cell, group: Cell | undefined): Heading {
  const own = mayBeHeading(cell) ? meaningsOf(cell.text) : []
  // « Nom » under « Délégué à la protection des données » names the officer, not the processing.
  const asked = group && (own.length === 0 || isBare(cell)) ? group : undefined
  const meanings = asked ? underGroup(own, meaningsOf(asked.text), meaningsOf(`${asked.text} - ${cell.text}`)) : own
  return { column: cell.column, cell, words: group ? `${group.text} › ${cell.text}` : cell.text, meanings }
}

/** Words that say something only of what they stand under. */
const bare =
  /^(nom( et prenom)?|prenom|name|description|libelle|intitule|titre|title|label|date|pays|country|type|nature|statut|status|contact|adresse|address|e ?mail|mel|courriel|telephone|phone|tel|commentaires?|comments?|details?|precisions?|duree|justification|oui non|reference|ref|fonction|qualite|ville|code postal|societe|service|organisme|naam|nombre|nome|bezeichnung)$/

const isBare = ({ text }: Cell) => bare.test(normaliseHeading(text)) || bare.test(foldWords(text))

/** Questions about somebody: what stands in their section is theirs. */
const actors = new Set([
  'dpo',
  'representative',
  'controllerContact',
  'body',
  'jointControllers',
  'owner',
  'processors',
])

function underGroup(own: readonly Meaning[], group: readonly Meaning[], both: readonly Meaning[]): readonly Meaning[] {
  if (both.length > 0) return both
  return group.some(({ field, certainty }) => actors.has(field) && certainty >= 0.8) ? [] : own
}

function mostAsked(labels: readonly Labelled[]): number {
  const fields = new Map<Subject, Set<string>>()
  for (const { heading } of labels)
    for (const { subject, field } of heading.meanings)
      fields.set(subject, (fields.get(subject) ?? new Set()).add(field))
  return Math.max(0, ...[...fields.values()].map(({ size }) => size))
}
