import type { SheetCollector } from '../sheets/collect-cells'

/** The columns of a table of records, in the order their keys are met. */
export interface Columns {
  at(heading: string): number
  all(): Iterable<[heading: string, column: number]>
}

export function columnsOf(first: number, collect: SheetCollector): Columns {
  const columns = new Map<string, number>()
  return {
    at(heading) {
      const known = columns.get(heading)
      if (known !== undefined) return known
      collect.spend(heading.length)
      const column = first + columns.size
      columns.set(heading, column)
      return column
    },
    all: () => columns,
  }
}
