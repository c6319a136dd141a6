import { isRich, plainText, type Fact, type Facts } from '../blocks'
import { pairs } from './parts'
import type { Printing } from './printing'

/** Fewer than this read better each on its own line. */
const fewest = 3

/**
 * Questions and answers of a sheet in as few lines as they need: answers of a word together on one, and questions nobody
 * answered named together. Those of `apart` keep a line of their own.
 */
export function inShort(printing: Printing, { rows }: Facts, apart: readonly string[] = []): Facts {
  const { parting, inShort: label } = printing.texts.documents
  const isBrief = (row: Fact) =>
    row.brief !== undefined && row.value.length === 1 && !apart.includes(row.label) && !wordsOf(row).includes(parting)
  const brief = rows.filter(isBrief)
  if (brief.length < fewest) return openTogether(printing, { kind: 'facts', rows })
  const told = brief.map((row) => ({ label: row.label, said: wordsOf(row), isYesNo: row.brief === 'yesNo' }))
  const together: Fact = { label, value: [pairs(printing, told).join(parting)] }
  return openTogether(printing, {
    kind: 'facts',
    rows: rows.flatMap((row) => (!isBrief(row) ? [row] : row === brief[0] ? [together] : [])),
  })
}

/** The questions nobody answered, named together: the same two words on line after line hide what was answered. */
export function openTogether({ texts }: Printing, { rows }: Facts): Facts {
  const isOpen = ({ value }: Fact) => value.length === 0
  const open = rows.filter(isOpen)
  if (open.length < fewest) return { kind: 'facts', rows }
  const names = open.map(({ label }) => label).join(texts.spoken.semicolon)
  return {
    kind: 'facts',
    rows: [
      ...rows.filter((row) => !isOpen(row)),
      { label: texts.documents.printer.notStated, value: [[{ text: names, emphasis: true }]] },
    ],
  }
}

const wordsOf = ({ value: [first] }: Fact): string => (first === undefined || isRich(first) ? '' : plainText(first))
