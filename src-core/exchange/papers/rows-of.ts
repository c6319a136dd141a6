import type { Paragraph } from './block'
import { labelOf, linesApart, type Labelled } from './label-of'

/** One line of a sheet of two columns. Without a label it is text that answers nothing we could name. */
export interface Row {
  readonly label: string
  readonly values: readonly string[]
  readonly notes: readonly string[]
  readonly link?: string
}

interface OpenRow {
  readonly row: { label: string; values: string[]; notes: string[]; link?: string }
  readonly said?: Labelled
  readonly depth: number
}

/** What the paragraphs under one heading say, label by label. */
export function rowsOf(paragraphs: readonly Paragraph[]): readonly Row[] {
  const rows: OpenRow[] = []
  for (const paragraph of paragraphs.flatMap(linesApart)) {
    const said = labelOf(paragraph)
    const open = rows.at(-1)
    if (open?.said && goesOn(open, open.said, paragraph, said)) {
      open.row.values.push(paragraph.text)
      keepBeside(open, paragraph)
    } else {
      const values = said ? [said.value].filter((value) => value !== '') : [paragraph.text]
      const row: OpenRow = {
        row: { label: said?.label ?? '', values, notes: [] },
        depth: paragraph.depth,
        ...(said ? { said } : {}),
      }
      keepBeside(row, paragraph)
      rows.push(row)
    }
  }
  return rows.map(({ row }) => row)
}

/** A list belongs to the label above it, and so does all that follows a label which said nothing yet. */
function goesOn(open: OpenRow, label: Labelled, next: Paragraph, said: Labelled | undefined): boolean {
  const isDeeper = next.depth > open.depth
  if (said) return isDeeper && label.value === '' && (label.isBold || !said.isBold)
  return isDeeper || label.value === ''
}

function keepBeside({ row }: OpenRow, { notes, link }: Paragraph): void {
  row.notes.push(...notes)
  if (link) row.link ??= link.target
}
