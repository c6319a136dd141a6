import { isRegister } from '@core/registers'
import type { Subject } from '@core/exchange/headings/subject'
import type { CodedField, TableChoice } from '@core/exchange/mapping'
import type { FoundColumn, FoundTable } from '@core/exchange/proposal'

/** Tables laid out alike, all shown or all hidden: what is decided of one is decided of all. */
export interface Layout {
  readonly key: string
  readonly layout: string
  readonly isHidden: boolean
  readonly tables: readonly [FoundTable, ...FoundTable[]]
}

export const layoutsOf = (tables: readonly FoundTable[]): readonly Layout[] =>
  alike(tables, ({ layout, isHidden }) => `${isHidden ? 'hidden' : 'shown'} ${layout}`)

/** The same, whether shown or hidden: their columns go to the same fields. */
export const withSameColumns = (layouts: readonly Layout[]): readonly Layout[] =>
  alike(
    layouts.flatMap(({ tables }) => tables),
    ({ layout }) => layout,
  )

function alike(tables: readonly FoundTable[], keyOf: (table: FoundTable) => string): readonly Layout[] {
  const groups = new Map<string, FoundTable[]>()
  for (const table of tables) groups.set(keyOf(table), [...(groups.get(keyOf(table)) ?? []), table])
  return [...groups].flatMap(([key, [first, ...others]]) =>
    first ? [{ key, layout: first.layout, isHidden: first.isHidden, tables: [first, ...others] as const }] : [],
  )
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

/** Whether the person said that its records come in, or not; undefined as long as nobody did. */
export const takeSaid = ({ layout, isHidden }: Layout, choices: Choices): boolean | undefined =>
  choices.get(layout)?.[isHidden ? 'takeHidden' : 'take']

export const withTake = (choices: Choices, { layout, isHidden }: Layout, take: boolean): Choices =>
  withChoice(choices, layout, isHidden ? { takeHidden: take } : { take })

export const isTakenNow = (layout: Layout, choices: Choices): boolean =>
  isRegister(subjectNow(layout, choices)) && (takeSaid(layout, choices) ?? layout.tables.some(({ isTaken }) => isTaken))

/** The field a column goes to; '' when it is set aside. */
export const fieldNow = (layout: string, { name, field }: FoundColumn, choices: Choices): string => {
  const { columns = {} } = choices.get(layout) ?? {}
  return Object.hasOwn(columns, name) ? (columns[name] ?? '') : field
}

export function withField(choices: Choices, layout: string, { name }: FoundColumn, field: string): Choices {
  return withChoice(choices, layout, { columns: { ...choices.get(layout)?.columns, [name]: field } })
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
  [...new Set(layouts.map(({ layout }) => layout))].flatMap((layout) => choices.get(layout) ?? [])
