import { xmlText } from '../word/sanitise'

/** What every spreadsheet of ours is written with, whoever writes its cells. */

/** 0 → `A`, 26 → `AA`. */
export function letters(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/**
 * A cell that begins so is read as a formula by spreadsheets, even when it was never one: `=HYPERLINK(…)` in a name sent
 * by a stranger would run where the record is opened (CWE-1236).
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/
export const looksLikeFormula = (text: string): boolean => formulaStart.test(text)

const dayMs = 86_400_000
/** Day 0 of spreadsheets, which believe that 1900 was a leap year: right from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30)
const firstRight = 61

/** The day as a number; undefined for one before the count of spreadsheets is right, or for no day at all. */
export function serialOf(day: string): number | undefined {
  const serial = (Date.parse(`${day}T00:00:00.000Z`) - dayZero) / dayMs
  return Number.isInteger(serial) && serial >= firstRight ? serial : undefined
}

/** `_x000D_` stands for a character in XLSX: words that only look like it are marked (ECMA-376, 22.9.2.19). */
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** Styles of a cell by what stands in it; `guarded`: words that begin as a formula would, marked as text for good. */
export interface CellStyles {
  readonly words: number
  readonly day: number
  readonly guarded: number
}

/** A figure, a day or words, in the cell itself: never a formula. */
export function xlsxCell(
  place: string,
  content: string | number | { readonly day: string },
  style: CellStyles,
): string {
  const number = (styled: number, value: number) => `<c r="${place}" s="${styled}"><v>${value}</v></c>`
  if (typeof content === 'number') return number(style.words, content)
  const serial = typeof content === 'object' ? serialOf(content.day) : undefined
  if (serial !== undefined) return number(style.day, serial)
  const words = typeof content === 'object' ? content.day : content
  const styled = looksLikeFormula(words) ? style.guarded : style.words
  return `<c r="${place}" s="${styled}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escaped(words))}</t></is></c>`
}

/** Names of tabs: at most 31 characters, none of those that part a reference, no two alike whatever their case. @param numbered what ends a name that is taken */
export function tabNames(names: readonly string[], numbered = (copy: number) => ` (${copy})`): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '–'
    let tab = plain.slice(0, 31).trim()
    for (let copy = 2; taken.has(tab.toLowerCase()); copy += 1) {
      const end = numbered(copy)
      tab = `${plain.slice(0, 31 - end.length).trim()}${end}`
    }
    taken.add(tab.toLowerCase())
    return tab
  })
}
