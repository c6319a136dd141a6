import { isRegister } from '../../registers'
import { meaningsOf, type Subject } from '../headings/meaning'
import { applyChoice, choiceFor, columnNames, layoutKey } from '../layout/apply-choice'
import { linkLists } from '../layout/link-lists'
import type { Cell } from '../sheets/sheet'
import type { Column, LaidSheet, LaidTable } from '../layout/laid'
import type { TableChoice } from '../mapping'
import type { FoundTable, ImportContext } from '../proposal'
import { uncodedWords } from './uncoded-words'

/** A table of the source, and what becomes of it. */
export interface Chosen {
  readonly table: LaidTable
  readonly choice: TableChoice | undefined
  readonly isTaken: boolean
}

/**
 * Records of processing come in; those of other registers only when the person agrees, and what a hidden tab holds too: an
 * old copy is no record of today.
 */
export function chooseTables(
  sheets: readonly LaidSheet[],
  { mapping, also = [] }: ImportContext,
): { readonly chosen: readonly Chosen[]; readonly keys: readonly Cell[] } {
  const laid = sheets.flatMap(({ tables }) => tables)
  const choices = new Map(laid.map((table) => [table.id, choiceFor(table, mapping)]))
  const decided = laid.map((table) => applyChoice(table, choices.get(table.id)))
  const { tables, keys } = linkLists(decided, (table) => choices.get(table.id) === undefined)
  const chosen = tables.map((table): Chosen => {
    const { sheet, subject } = table
    const choice = choices.get(table.id)
    const usual = !sheet.hidden && (isOfProcessing(subject) || also.some((each) => each === subject))
    return {
      table,
      choice,
      isTaken: hasRegister(subject) && ((sheet.hidden ? choice?.takeHidden : choice?.take) ?? usual),
    }
  })
  return { chosen, keys }
}

export const isOfProcessing = (subject: Subject | 'unknown'): boolean =>
  subject === 'activities' || subject === 'processorActivities'

/** Whether what such a table holds has a register here. */
export const hasRegister = (subject: Subject | 'unknown'): boolean => isRegister(subject)

const samplesShown = 3

export function foundTable({ table, isTaken }: Chosen, inSource: string): FoundTable {
  const { id, sheet, subject, certainty, form, columns, entries, aside } = table
  const names = columnNames(columns)
  const counts = new Map<string, number>()
  for (const { why } of aside) counts.set(why, (counts.get(why) ?? 0) + 1)
  return {
    id,
    where: inSource,
    layout: layoutKey(table),
    subject,
    certainty,
    ...(form ? { form: form.id } : {}),
    isTaken,
    isHidden: sheet.hidden === true,
    records: entries.length,
    aside: Object.fromEntries(counts),
    columns: columns.map((column, at) => ({
      words: column.words,
      name: names[at] ?? column.words,
      field: column.meaning?.field ?? '',
      certainty: certaintyIn(table, column),
      samples: samplesOf(table, column),
      ...uncodedIn(table, column),
    })),
  }
}

/**
 * How sure the field of a column is, now that it is known what its table is about: what the heading might mean in tables of
 * other things is no doubt any more.
 */
function certaintyIn({ subject }: LaidTable, { meaning, words }: Column): number {
  if (!meaning) return 0
  const offered = meaningsOf(words)
  const own = offered.filter((each) => each.subject === subject)
  if (!own.some(({ field }) => field === meaning.field)) return meaning.certainty
  return Math.min(1, meaning.certainty * Math.sqrt(offered.length / own.length))
}

function uncodedIn(table: LaidTable, column: Column) {
  const uncoded = uncodedWords(table, column)
  return uncoded.length > 0 ? { uncoded } : {}
}

function samplesOf({ entries }: LaidTable, column: Column): readonly string[] {
  const seen = new Set<string>()
  for (const { lines } of entries)
    for (const line of lines)
      for (const answer of line) {
        if (answer.column !== column) continue
        seen.add(answer.cell.text)
        if (seen.size === samplesShown) return [...seen]
      }
  return [...seen]
}
