import { isRegister } from '@core/registers'
import type { Subject } from '@core/exchange/headings/subject'
import type { CodedField, TableChoice } from '@core/exchange/mapping'
import type { FoundColumn, FoundTable } from '@core/exchange/proposal'

/** Tables laid out alike: what is decided of one is decided of all. */
export interface Layout {
  readonly layout: string
  /** Those that come in first. */
  readonly tables: readonly [FoundTable, ...FoundTable[]]
}

export function layoutsOf(tables: readonly FoundTable[]): readonly Layout[] {
  const alike = new Map<string, FoundTable[]>()
  for (const table of tables) alike.set(table.layout, [...(alike.get(table.layout) ?? []), table])
  return [...alike].flatMap(([layout, all]) => {
    const [first, ...others] = [...all].sort((a, b) => Number(b.isTaken) - Number(a.isTaken))
    return first ? [{ layout, tables: [first, ...others] as const }] : []
  })
}

/** What the person decided so far, by layout. */
export type Choices = ReadonlyMap<string, TableChoice>

export const choicesOf = (list: readonly TableChoice[]): Choices => new Map(list.map((each) => [each.layout, each]))

export function withChoice(choices: Choices, layout: string, said: Omit<TableChoice, 'layout'>): Choices {
  return new Map([...choices, [layout, { ...choices.get(layout), ...said, layout }]])
}

/** What a table is about, as far as is known: the reading, then what the person said since. */
export const subjectNow = ({ layout, tables: [first] }: Layout, choices: Choices): Subject | 'unknown' =>
  choices.get(layout)?.subject ?? first.subject

export function isTakenNow(layout: Layout, choices: Choices): boolean {
  const { take } = choices.get(layout.layout) ?? {}
  return isRegister(subjectNow(layout, choices)) && (take ?? layout.tables.some(({ isTaken }) => isTaken))
}

/** The field a column goes to; '' when it is set aside. */
export const fieldNow = (layout: string, { words, field }: FoundColumn, choices: Choices): string => {
  const { columns = {} } = choices.get(layout) ?? {}
  return Object.hasOwn(columns, words) ? (columns[words] ?? '') : field
}

export function withField(choices: Choices, layout: string, { words }: FoundColumn, field: string): Choices {
  return withChoice(choices, layout, { columns: { ...choices.get(layout)?.columns, [words]: field } })
}

export const codeNow = (layout: string, field: CodedField, word: string, choices: Choices): string =>
  choices.get(layout)?.values?.[field]?.[word] ?? ''

/** '' leaves the word as it was written. */
export function withCode(
  choices: Choices,
  layout: string,
  { field, word, code }: { readonly field: CodedField; readonly word: string; readonly code: string },
): Choices {
  const { values = {} } = choices.get(layout) ?? {}
  const { [word]: _, ...others } = values[field] ?? {}
  const own = code === '' ? others : { ...others, [word]: code }
  return withChoice(choices, layout, { values: { ...values, [field]: own } })
}

/** Decisions about tables of this source: those of other files are nobody's here. */
export const decidedOf = (layouts: readonly Layout[], choices: Choices): readonly TableChoice[] =>
  layouts.flatMap(({ layout }) => choices.get(layout) ?? [])
