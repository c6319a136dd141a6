import { plainText, type Fact, type Facts } from '../blocks'
import { pairs } from './parts'
import type { Printing } from './printing'

/** Fewer than this read better each on its own line. */
const fewest = 3

/**
 * Questions and answers of a sheet in as few lines as they need: answers of a word together on one, and questions nobody
 * answered named together. Those of `apart` keep a line of their own.
 */
export function inShort(printing: Printing, { rows }: Facts, apart: readonly string[] = []): Facts {
  const { texts } = printing
  const { printer, parting, inShort: label } = texts.documents
  const isOpen = ({ value }: Fact) => value.length === 0
  const isBrief = (row: Fact) =>
    row.brief !== undefined && row.value.length === 1 && !apart.includes(row.label) && !wordsOf(row).includes(parting)
  const brief = rows.filter(isBrief)
  const open = rows.filter(isOpen)
  const together: Fact = {
    label,
    value: [
      pairs(
        printing,
        brief.map((row) => ({ label: row.label, said: wordsOf(row), isYesNo: row.brief === 'yesNo' })),
      ).join(parting),
    ],
  }
  const unanswered: Fact = {
    label: printer.notStated,
    value: [[{ text: open.map((row) => row.label).join(texts.spoken.semicolon), emphasis: true }]],
  }
  const [folds, names] = [brief.length >= fewest, open.length >= fewest]
  return {
    kind: 'facts',
    rows: [
      ...rows.flatMap((row) => {
        if (folds && isBrief(row)) return row === brief[0] ? [together] : []
        return names && isOpen(row) ? [] : [row]
      }),
      ...(names ? [unanswered] : []),
    ],
  }
}

const wordsOf = ({ value: [first] }: Fact): string =>
  first === undefined || (typeof first === 'object' && 'kind' in first) ? '' : plainText(first)
