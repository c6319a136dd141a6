import type { SheetLimits } from './limits'
import { Refusal } from './refusal'
import type { Cell, Sheet, SheetWarning } from './sheet'

/** Gathers the sheets of one workbook and keeps the counts the limits are about. */
export interface SheetCollector {
  readonly sheets: Sheet[]
  readonly warnings: SheetWarning[]
  /** To be called before `count` cells are made, so that a repeat of a billion never happens. */
  reserve(count: number): void
  /** To be called with the number of rows of a sheet that hold something, as they are met. */
  assertRows(count: number): void
  /** Counts work that makes no cell. */
  spend(steps: number): void
  warn(reason: SheetWarning['reason'], sheet: string, what?: SheetWarning['what']): void
  addSheet(sheet: Sheet): void
}

export function collectSheets(limits: SheetLimits): SheetCollector {
  const sheets: Sheet[] = []
  const counts = new Map<string, SheetWarning & { count: number }>()
  let cells = 0
  let spent = 0
  return {
    sheets,
    get warnings() {
      return [...counts.values()]
    },
    reserve(count) {
      cells += count
      if (cells > limits.cells) throw new Refusal('too-big', `more than ${limits.cells} cells`)
    },
    assertRows(count) {
      if (count > limits.rows) throw new Refusal('too-big', `more than ${limits.rows} rows`)
    },
    spend(steps) {
      spent += steps
      if (spent > limits.steps) throw new Refusal('too-big', 'too much to look through')
    },
    warn(reason, sheet, what) {
      const key = `${reason} ${what ?? ''} ${sheet}`
      const known = counts.get(key)
      if (known) known.count++
      else counts.set(key, { reason, sheet, count: 1, ...(what ? { what } : {}) })
    },
    addSheet(sheet) {
      if (sheets.length >= limits.sheets) throw new Refusal('too-big', `more than ${limits.sheets} sheets`)
      sheets.push(withoutBlanks({ ...sheet, cells: inReadingOrder(sheet.cells) }))
    },
  }
}

/** What a sheet has none of is not said. */
function withoutBlanks({ name, cells, title, hidden, spans, hiddenRows, hiddenColumns, notes, form }: Sheet): Sheet {
  return {
    name,
    cells,
    ...(title ? { title } : {}),
    ...(hidden ? { hidden } : {}),
    ...(spans?.length ? { spans } : {}),
    ...(hiddenRows?.size ? { hiddenRows } : {}),
    ...(hiddenColumns?.size ? { hiddenColumns } : {}),
    ...(notes?.length ? { notes: inReadingOrder(notes) } : {}),
    ...(form ? { form } : {}),
  }
}

export function inReadingOrder<T extends Pick<Cell, 'row' | 'column'>>(cells: readonly T[]): readonly T[] {
  const before = (a: T, b: T) => a.row - b.row || a.column - b.column
  const ordered = cells.every((cell, index) => index === 0 || before(cells[index - 1] ?? cell, cell) < 0)
  return ordered ? cells : [...cells].sort(before)
}

const untidy = /[\r\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

/** One kind of line break, no control characters (Word refuses a file that holds them), no outer blanks. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text.trim()
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .trim()
}

/** What a file may make a person click on: the web and mail. Undefined for files, shares, scripts and anchors. */
export function safeLink(target: string): string | undefined {
  const link = tidy(target)
  return link.length <= 2048 && /^(https?:\/\/|mailto:)\S+$/i.test(link) ? link : undefined
}
