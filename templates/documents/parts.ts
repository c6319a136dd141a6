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
import { citeAll } from '@core/texts/cite'
import { unmarked } from '@core/texts/foreign'
import { extraFieldsOf } from '@core/law/extra-fields'
import { sourcesHere } from '@core/law/sources-here'
import type { Fact, Facts, Grid, Text } from '../blocks'
import { mayTell, type Holder } from './editions'
import { gridOf } from './grid-of'
import { owedIn, owedInRow, type Owed } from './owed'
import { answer, linesOf, richIn, type Printing } from './printing'

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
    return [{ label: labels[name]?.label ?? name, value, ...sourced(field.law, printing) }]
  })
  return { kind: 'facts', rows }
}

/** An answer with the dress a person gave it, where its kind has one. */
function richOrWords(printing: Printing, { kind }: Field, value: unknown): Fact['value'] {
  if (!kind.isAnswered(value)) return []
  if (kind.dressed) return [richIn(printing, kind.dressed(value))]
  return linesOf(kind.asWords(value, printing.words))
}

/** Sources in words, by those a field names: each is cited once for all records of a printing. */
const citedIn = new WeakMap<Printing['parameters'], Map<Printing['language'], WeakMap<readonly string[], string>>>()

function sourced(law: readonly string[], { language, parameters }: Printing): Pick<Fact, 'source'> {
  if (law.length === 0) return {}
  const languages = citedIn.get(parameters) ?? new Map<Printing['language'], WeakMap<readonly string[], string>>()
  citedIn.set(parameters, languages)
  const cited = languages.get(language) ?? new WeakMap<readonly string[], string>()
  languages.set(language, cited)
  const source = cited.get(law) ?? citeAll(sourcesHere(law, parameters), language)
  cited.set(law, source)
  return { source }
}

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
  rows: rows.map(({ label, value }) => ({ label, value })),
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
  const lines: string[] = []
  const alike = new Map<string, string[]>()
  for (const name of rest) {
    const field = fields[name]
    if (!field?.kind.isAnswered(row[name]) || !mayTell(audience, of, name)) continue
    const said = field.kind.asWords(row[name], words)
    const label = labels[name]?.label ?? name
    if (field.kind.name === 'tri') alike.set(said, [...(alike.get(said) ?? []), label])
    else if (said !== '') lines.push(words.pair(label, said))
  }
  for (const [said, of] of alike) lines.push(words.pair(said, of.join(texts.spoken.semicolon)))
  return together(lines, texts.documents.parting)
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
