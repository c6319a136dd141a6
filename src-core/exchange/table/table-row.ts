import { codeLists, type CodeListName, type CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import type { ContentLanguage, Multilingual } from '../../kinds'
import { codeInForm } from '../known-forms/form-of'
import type { KnownForm } from '../known-forms/known-form'
import type { Answer, Column, Entry } from '../layout/laid'
import type { Draft } from '../proposing/draft'
import { readYesNo, saysNone, saysNothing } from '../reading/yes-no'
import type { Cell } from '../sheets/sheet'
import type { Tick } from './ticks'

export interface TickCell {
  readonly tick: Tick
  readonly cell: Cell
}

/** One line of a record, by meaning. Cells that say nothing (`N/A`, « à déterminer ») are not given. */
export interface Line {
  cells(field: string): readonly Cell[]
  cell(field: string): Cell | undefined
  /** The columns of a field, with their cells: « Destinataires internes » and « externes » say more than their field. */
  answers(field: string): readonly Answer[]
  readonly ticks: readonly TickCell[]
}

/** One record of a table, by meaning; what is being drafted comes along. */
export interface TableRow extends Line {
  readonly draft: Draft
  readonly language: ContentLanguage
  /** A record merged over several rows says some things once, and some in each. */
  readonly lines: readonly Line[]
  /** A text in the language of the table. */
  said(text: string): Multilingual
  /** Whether these words are of a list of the form's own: its code says all they do. */
  isListed(field: string, words: string): boolean
  /** The code the person chose for these words of a field, or the form has for them. */
  decided<L extends CodeListName>(field: string, words: string, list: L): CodeOf<L> | undefined
}

export interface RowContext {
  readonly draft: Draft
  readonly language: ContentLanguage
  readonly ticks: ReadonlyMap<Column, Tick>
  /** Field → words as written → code: what the person decided of them. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly form?: KnownForm | undefined
}

export function tableRow({ draft, language, ticks, values, form }: RowContext, { lines }: Entry): TableRow {
  const read = lines.map((line) => lineOf(line, ticks, form))
  const [only] = read
  const whole = only && lines.length === 1 && lines.every(isOneRow) ? only : lineOf(onceEach(lines.flat()), ticks, form)
  return {
    draft,
    language,
    lines: read,
    said: (text) => ({ [language]: text }),
    isListed: (field, words) => codeInForm(form, field, words) !== undefined,
    decided: (field, words, list) =>
      decidedIn(values[field] ?? {}, words, list) ?? asCode(list, codeInForm(form, field, words)),
    ...whole,
  }
}

/** Of one row each cell stands once; a range merged over several questions, carried down, may answer them twice. */
const isOneRow = (answers: readonly Answer[]) => answers.every(({ cell }) => cell.row === answers[0]?.cell.row)
const onceEach = (answers: readonly Answer[]) => [...new Map(answers.map((answer) => [answer.cell, answer])).values()]

const none: readonly Answer[] = []

function lineOf(answers: readonly Answer[], ticks: ReadonlyMap<Column, Tick>, form: KnownForm | undefined): Line {
  const fields = new Map<string, Answer[]>()
  const ticked: TickCell[] = []
  for (const answer of answers) {
    const tick = ticks.get(answer.column)
    const field = answer.column.meaning?.field
    if (tick) ticked.push({ tick, cell: answer.cell })
    else if (field === undefined || answer.cell.isError) continue
    else if (saysSomething(field, answer.cell.text) && !isUnanswered(form, field, answer.cell.text)) {
      const known = fields.get(field)
      if (known) known.push(answer)
      else fields.set(field, [answer])
    }
  }
  const answersOf = (field: string) => fields.get(field) ?? none
  return {
    ticks: ticked,
    answers: answersOf,
    cells: (field) => answersOf(field).map(({ cell }) => cell),
    cell: (field) => answersOf(field)[0]?.cell,
  }
}

function decidedIn<L extends CodeListName>(
  values: Readonly<Record<string, string>>,
  words: string,
  list: L,
): CodeOf<L> | undefined {
  const folded = foldWords(words)
  const [, code] = Object.entries(values).find(([written]) => foldWords(written) === folded) ?? []
  return asCode(list, code)
}

const asCode = <L extends CodeListName>(list: L, code: string | undefined): CodeOf<L> | undefined =>
  (codeLists[list] as readonly CodeOf<L>[]).find((each) => each === code)

/** A « no » the form writes where nobody answered. */
const isUnanswered = (form: KnownForm | undefined, field: string, text: string): boolean =>
  form?.yesOnly?.includes(field) === true && readYesNo(text) === 'no'

/** « Aucun » under « Transferts » is an answer; elsewhere it is none. */
const saysSomething = (field: string, text: string): boolean =>
  !saysNothing(text) || (field === 'transfers' && saysNone(text))

/** What is ticked in a row, each with its comment. An unticked box is placed by the absence of what it stands for. */
export function tickedIn({ draft, ticks }: TableRow, of: Tick['of']) {
  const wanted = ticks.filter(({ tick }) => tick.of === of)
  const boxes = wanted.filter(({ tick }) => !tick.isComment)
  for (const { cell } of boxes) if (readYesNo(cell.text) === 'no') draft.ledger.place(cell)
  return boxes
    .filter(({ cell }) => readYesNo(cell.text) === 'yes')
    .map(({ tick, cell }) => {
      const comment = wanted.find((each) => each.tick.isComment && each.tick.words === tick.words)?.cell
      return { words: tick.words, comment, cells: [cell, comment] }
    })
}

/** Madis joins lists with ` - `. */
export const dashedList = (text: string): readonly string[] =>
  text
    .split(/\n|;|\s+-\s+/)
    .map((part) => part.replace(/^\s*[-–—•*·]\s*/, '').trim())
    .filter((part) => part !== '')

/** Whether this column is one of Madis, whose headings name the form they come from. */
export const isOfMadis = ({ heading }: Column): boolean =>
  /^(Destination|Détails|Mesures de sécurité et confidentialité|Traitement spécifique|Structure) - /.test(
    heading.text,
  ) || /^Catégories? de(s)? données( - Autres catégories)?$/.test(heading.text)

/** The same things said on several lines are one. */
export function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  if (items.length < 2) return items
  const seen = new Map<string, T>()
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item)
  return [...seen.values()]
}
