import { labelHere } from '@core/texts/field-texts'
import type { Asked } from '@core/asked/asked'
import { isDue } from '@core/asked/due'
import { isAsked, isAskedInRow } from '@core/asked/is-asked'
import type { AnyRecord } from '@core/dossier/change'
import { type Field, type FieldSet, type RowOf } from '@core/kinds'
import {
  registers,
  rowDefinitions,
  type RecordIn,
  type RegisterName,
  type RowDefinitions,
  type RowName,
  type Registers,
} from '@core/registers'
import { unmarked } from '@core/texts/foreign'
import { extraFieldsOf } from '@core/law/extra-fields'
import type { Fact, Facts, Grid, Text } from '../blocks'
import { mayTell, type Holder } from './editions'
import { gridOf } from './grid-of'
import { owedIn, owedInRow, type Owed } from './owed'
import { answer, linesOf, richIn, type Printing } from './printing'
import { sourced } from './sourced'

/** The pieces documents are composed of. Each prints answers as the register defines them: labels, sources, words. */

/**
 * Questions and answers of one record. A question the law requires of this record is printed even when nobody answered
 * it, so that a gap shows; the others are printed when answered.
 */
export function facts<R extends RegisterName>(
  printing: Printing,
  register: R,
  record: RecordIn<R>,
  names: readonly (keyof Registers[R]['fields'] & string)[],
): Facts {
  const values = record as unknown as AnyRecord
  return answeredFacts(printing, names, {
    holder: register,
    fields: registers[register].fields,
    labels: printing.texts.registers[register].fields,
    values,
    asked: (name) => isAsked(register, name, values, printing.parameters),
  })
}

/** One row of a repeating group as questions and answers: for groups whose answers are too long for a table. */
export function rowFacts<N extends RowName>(
  printing: Printing,
  of: N,
  { row, whole }: { readonly row: RowOf<RowDefinitions[N]>; readonly whole: object },
  names: readonly (keyof RowDefinitions[N]['fields'] & string)[],
): Facts {
  const [values, record] = [row as unknown as AnyRecord, whole as AnyRecord]
  return answeredFacts(printing, names, {
    holder: of,
    fields: rowDefinitions[of].fields,
    labels: printing.texts.rows[of].fields,
    values,
    asked: (name) => isAskedInRow(of, name, { it: values, whole: record, law: printing.parameters }),
  })
}

interface Answers {
  readonly holder: Holder
  readonly fields: FieldSet
  readonly labels: Readonly<Record<string, { readonly label: string }>>
  readonly values: AnyRecord
  readonly asked: (name: string) => Asked
}

export function answeredFacts(
  printing: Printing,
  names: readonly string[],
  { holder, fields, labels, values, asked }: Answers,
): Facts {
  const rows = names.flatMap((name): readonly Fact[] => {
    const field = fields[name]
    if (!field || field.internal || !mayTell(printing.audience, holder, name)) return []
    const value = richOrWords(printing, field, values[name])
    if (value.length === 0 && !isDue(field.need, asked(name))) return []
    return [{ label: labels[name]?.label ?? name, value, ...sourced(field.law, printing), ...briefly(field) }]
  })
  return { kind: 'facts', rows }
}

/** An answer with the dress a person gave it, where its kind has one. */
function richOrWords(printing: Printing, { kind }: Field, value: unknown): Fact['value'] {
  if (!kind.isAnswered(value)) return []
  if (kind.dressed) return [richIn(printing, kind.dressed(value))]
  return linesOf(kind.asWords(value, printing.words))
}

const wordKinds: ReadonlySet<string> = new Set(['oneOf', 'choice', 'integer', 'date', 'duration'])
const briefly = ({ kind }: Field): Pick<Fact, 'brief'> =>
  kind.name === 'tri' ? { brief: 'yesNo' } : wordKinds.has(kind.name) ? { brief: 'word' } : {}

/** A line the document computes, between those a person answered. */
export const fact = (label: string, value: string, source?: string): Fact => ({
  label,
  value: linesOf(value),
  ...(source === undefined ? {} : { source }),
})

export function withFacts(block: Facts, ...more: readonly Fact[]): Facts {
  return { kind: 'facts', rows: [...block.rows, ...more] }
}

/** Questions and answers alone: a reader of a sheet looks for facts. */
export const withoutSources = ({ rows }: Facts): Facts => ({
  kind: 'facts',
  rows: rows.map(({ source: _, ...row }) => row),
})

export interface RowColumn {
  readonly label: string
  readonly share: number
  readonly value: (row: AnyRecord) => Text
  /** What a blank answer of it is; nothing need stand there unless it says so. */
  readonly owed?: (row: AnyRecord) => Owed
  /** Fields this column tells, so that the last column does not repeat them. */
  readonly tells: readonly string[]
}

/**
 * A repeating group as a table. What the columns do not tell is told, label by label, under each row: nothing that was
 * answered, and that this edition may say, is left out of the document.
 */
export function rowGrid(
  printing: Printing,
  { of, fields }: { of: RowName; fields: FieldSet },
  rows: readonly AnyRecord[],
  columns: readonly RowColumn[],
  { description, empty, wide = false }: { description: string; empty: string; wide?: boolean },
): Grid {
  const told = new Set(columns.flatMap(({ tells }) => tells))
  const rest = Object.keys(fields).filter((name) => !told.has(name) && !fields[name]?.internal)
  return {
    ...plainGrid(printing, of, rows, columns, { description, empty, wide }),
    ...underEach(rows.map((row) => restOf(printing, { of, fields }, row, rest))),
  }
}

/** What stands under the rows of a table; nothing at all where no row has more to say. */
const underEach = (under: readonly string[]): Pick<Grid, 'under'> =>
  under.some((text) => text !== '') ? { under } : {}

/** Longer answers have a line of their own; this is what a line of the page holds. */
const longestTogether = 110

/** « Base active : 5 ans · Purge automatique : Oui », then what is long, a line each. */
function together(answers: readonly string[], parting: string): string {
  // What ends with a full stop is a sentence: no mark after it.
  const isShort = (said: string) => said.length <= longestTogether && !/\n|[.!?]$/.test(unmarked(said))
  const short = answers.filter(isShort).join(parting)
  return [short, ...answers.filter((said) => !isShort(said))].filter((line) => line !== '').join('\n')
}

/** Details of a row; those answered by yes or no together, under their answer. */
function restOf(
  { texts, words, audience }: Printing,
  { of, fields }: { of: RowName; fields: FieldSet },
  row: AnyRecord,
  rest: readonly string[],
): string {
  const labels = texts.rows[of].fields as Readonly<Record<string, { label: string }>>
  const told = rest.flatMap((name): readonly Told[] => {
    const field = fields[name]
    if (!field?.kind.isAnswered(row[name]) || !mayTell(audience, of, name)) return []
    const said = field.kind.asWords(row[name], words)
    return said === '' ? [] : [{ label: labels[name]?.label ?? name, said, isYesNo: field.kind.name === 'tri' }]
  })
  return together(pairs({ texts, words }, told), texts.documents.parting)
}

/** A question and its answer, to stand on a line with others. */
export interface Told {
  readonly label: string
  readonly said: string
  readonly isYesNo: boolean
}

/** « Source : La personne », then questions answered alike, together before their answer: « Enfants ; Prospection : Non ». */
export function pairs({ texts, words }: Pick<Printing, 'texts' | 'words'>, told: readonly Told[]): readonly string[] {
  const alike = new Map<string, string[]>()
  for (const { label, said } of told.filter(({ isYesNo }) => isYesNo))
    alike.set(said, [...(alike.get(said) ?? []), label])
  return [
    ...told.filter(({ isYesNo }) => !isYesNo).map(({ label, said }) => words.pair(label, said)),
    ...[...alike].map(([said, labels]) => words.pair(labels.join(texts.spoken.semicolon), said)),
  ]
}

/** A column that prints one field of the row. */
export function column(
  { texts, words, parameters }: Printing,
  { of, fields }: { of: RowName; fields: FieldSet },
  name: string,
  share: number,
): RowColumn {
  const labels = texts.rows[of].fields as Readonly<Record<string, { label: string }>>
  const field = fields[name]
  return {
    label: labels[name]?.label ?? name,
    share,
    tells: [name],
    value: (row) => (field?.kind.isAnswered(row[name]) && field.kind.asWords(row[name], words)) || '',
    owed: (row) => owedInRow(of, name, row, parameters),
  }
}

/** Records of a register as a table of chosen fields; `rest`, and what the packs ask, are told under each. */
export function recordGrid<R extends RegisterName>(
  printing: Printing,
  register: R,
  records: readonly RecordIn<R>[],
  { columns, rest = [], instead = {} }: RecordColumns<R>,
  { description, empty, wide = false }: { description: string; empty: string; wide?: boolean },
): Grid {
  const label = (name: string) => labelHere(printing.language, register, name, printing.parameters)
  const said = (record: RecordIn<R>, name: string) => answer(printing, register, record, name).join('\n')
  const { ref, parting } = printing.texts.documents
  const details = (record: RecordIn<R>) =>
    together(
      [...rest, ...Object.keys(extraFieldsOf(register, printing.parameters))]
        .map((name) => ({ name, text: said(record, name) }))
        .filter(({ text }) => text !== '')
        .map(({ name, text }) => printing.words.pair(label(name), text)),
      parting,
    )
  const named = columns.map(([fields, share]) => {
    const names: readonly string[] = typeof fields === 'string' ? [fields] : fields
    const tellable = names.filter((name) => mayTell(printing.audience, register, name))
    return {
      label: names.map(label).join(parting),
      share,
      value: (record: RecordIn<R>) =>
        names
          .map((name) => said(record, name) || (instead[name]?.(record) ?? ''))
          .filter((text) => text !== '')
          .join('\n'),
      owed: (record: RecordIn<R>) => owedIn(register, tellable, record as unknown as AnyRecord, printing.parameters),
    }
  })
  return {
    ...gridOf(
      notStated(printing.texts),
      records,
      [{ label: ref, share: 1.2, value: (record) => record.ref }, ...named],
      {
        description,
        empty,
        wide,
      },
    ),
    ...underEach(records.map(details)),
  }
}

type NameIn<R extends RegisterName> = keyof Registers[R]['fields'] & string

export interface RecordColumns<R extends RegisterName> {
  /** Several fields of one column are told one under the other. */
  readonly columns: readonly (readonly [fields: NameIn<R> | readonly NameIn<R>[], share: number])[]
  readonly rest?: readonly NameIn<R>[]
  /** What takes the place of an answer, by the law's own leave: with it, nothing is missing. */
  readonly instead?: Readonly<Record<string, (record: RecordIn<R>) => string>>
}

/** A table of just these columns, for a document that another one completes. */
export const plainGrid = (
  printing: Pick<Printing, 'audience' | 'texts'>,
  of: RowName,
  rows: readonly AnyRecord[],
  columns: readonly RowColumn[],
  words: { description: string; empty: string; wide?: boolean },
): Grid =>
  gridOf(
    notStated(printing.texts),
    rows,
    columns.filter(({ tells }) => tells.every((name) => mayTell(printing.audience, of, name))),
    words,
  )

/** In the place of an answer the law asks for. */
export const notStated = ({ documents }: Printing['texts']): Text => [
  { text: documents.printer.notStated, emphasis: true },
]

/** Rows seen through no particular shape. */
export const rowsOf = (rows: readonly object[]) => rows as readonly AnyRecord[]
