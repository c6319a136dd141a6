import type { Paper } from '../paper'
import { besideTables } from '../pools'

/** How many sheets people keep beside a register in this language. */
export const besideCount = ({ facts }: Paper): number => besideTables[facts.language].length

/** One of them; nothing of it is a processing, nor lost without a word. */
export function besideTable(
  paper: Paper,
  index: number,
): { readonly name: string; readonly rows: readonly string[][] } {
  const table = besideTables[paper.facts.language][index] ?? { tab: '', rows: [] }
  const rows = table.rows.map((row, line) =>
    row.map((text) => (text === '' || line === 0 ? paper.aside(text) : paper.remark(text, undefined, table.tab))),
  )
  return { name: paper.aside(table.tab), rows }
}
