import type { KindName } from '@core/kinds'

interface Width {
  /** Least width a kind needs, in sixths of the form. */
  readonly least: number
  /** Width when nothing stands beside it: written answers take the line, chosen ones stay short. */
  readonly alone: number
  /** Least width in a narrow form, where half a line would cut the names of records. */
  readonly narrow?: number
}
const third: Width = { least: 2, alone: 3 }
const half: Width = { least: 3, alone: 3 }
const written: Width = { least: 3, alone: 6 }
const named: Width = { ...written, narrow: 6 }
const whole: Width = { least: 6, alone: 6 }

/** By kind only: a field never says how it looks. */
const widths = {
  text: written,
  phrase: written,
  prose: whole,
  richText: whole,
  texts: written,
  tri: third,
  oneOf: half,
  manyOf: whole,
  choice: half,
  integer: third,
  date: third,
  moment: half,
  duration: half,
  refTo: named,
  refsTo: named,
  rowRefs: whole,
  rows: whole,
} as const satisfies Record<KindName, Width>

export interface Spans {
  readonly wide: number
  /** In a narrow form a third would cut its words: halves and whole lines only. */
  readonly narrow: number
}

export interface LaidOut {
  readonly kind: KindName
  /** The question by which people know the record or the row: when it is written out, it has a line of its own. */
  readonly isTitle: boolean
  /** What is chosen here would be cut in half a line. */
  readonly isLong?: boolean
}
const isWritten: ReadonlySet<KindName> = new Set(['text', 'phrase'])

/** Sets fields on lines of six, in order, and stretches each line to its end so that no hole opens. */
export function layOutFields(fields: readonly LaidOut[]): readonly Spans[] {
  const needed = fields.map(({ kind, isTitle, isLong }) =>
    isLong || (isTitle && isWritten.has(kind)) ? whole : widths[kind],
  )
  const wide = fillLines(needed)
  const narrow = fillLines(
    needed.map(({ least, alone, narrow: needs = 3 }) => ({ least: Math.max(needs, least), alone })),
  )
  return fields.map((_, index) => ({ wide: wide[index] ?? 6, narrow: narrow[index] ?? 6 }))
}

function fillLines(needed: readonly Width[]): number[] {
  const spans: number[] = []
  let line: Width[] = []
  const endLine = () => {
    spans.push(...line.map(({ alone }) => (line.length === 1 ? alone : 6 / line.length)))
    line = []
  }
  for (const width of needed) {
    if (line.reduce((sum, { least }) => sum + least, 0) + width.least > 6) endLine()
    line.push(width)
  }
  endLine()
  return spans
}
