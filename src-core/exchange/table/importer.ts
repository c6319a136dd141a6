import { mostTableRows, TooMuch, type Importer } from '../importer'
import { textsOf } from '../../texts/languages'
import { openActivityClaims } from '../proposing/claim-activity'
import { Draft } from '../proposing/draft'
import { openLedger } from '../proposing/ledger'
import { mainOrganisationId } from '../proposing/main-organisation-id'
import { warnOfSheets } from '../proposing/warn-of-sheets'
import { saysNothing } from '../reading/yes-no'
import { cellName, type Cell, type Sheet, type Workbook } from '../sheets/sheet'
import { openBodies } from './bodies'
import { findColumns, type Columns } from './find-columns'
import { placeRow } from './place-row'
import { tableRow } from './table-row'

/** A flat table: one heading row, one processing a line. */
export const table: Importer<Workbook> = {
  id: 'table',
  // Less than any shape that knows its own form: headings alone prove little.
  recognises: ({ sheets }) => (sheets.some((sheet) => findColumns(sheet, 'fr')) ? 0.6 : 0),
  read(workbook, _name, context) {
    const draft = new Draft(context, openLedger())
    warnOfSheets(draft, workbook)
    const main = mainOrganisationId(draft)
    for (const sheet of workbook.sheets) {
      const columns = findColumns(sheet, context.language)
      openContent(draft, workbook, sheet, columns)
      if (columns) placeSheet(draft, sheet, columns, main)
    }
    return draft.finish('table')
  },
}

/** Every cell but the headings. Where one stands is told by its row and the heading above it, as people read a table. */
function openContent(draft: Draft, { sheets }: Workbook, sheet: Sheet, columns: Columns | undefined): void {
  const { row: say } = textsOf(draft.context.language).importing.where
  const inSheet = sheets.length > 1 ? `${sheet.name} › ` : ''
  const where = (cell: Cell) => {
    const heading = columns && cell.row > columns.row ? columns.headings.get(cell.column)?.text : undefined
    return `${inSheet}${heading === undefined ? cellName(cell) : say(String(cell.row + 1), heading)}`
  }
  const isHeading = ({ row }: Cell) => row === columns?.row
  draft.ledger.open(
    sheet.cells.filter((cell) => !isHeading(cell)),
    where,
  )
}

function placeSheet(draft: Draft, sheet: Sheet, columns: Columns, main: string): void {
  const claim = openActivityClaims(draft, columns.language)
  const lines = linesBelow(sheet, columns.row)
  if (lines.length > mostTableRows) throw new TooMuch(`${lines.length} rows`)
  const rows = lines.map((cells) => ({ cells, row: tableRow(draft, columns, cells) }))
  const bodies = openBodies(
    draft,
    main,
    rows.map(({ row }) => row),
  )
  for (const { cells, row } of rows) {
    const name = row.cell('name') ?? row.cell('purposes')
    if (!name || saysNothing(name.text)) continue
    if (/^\((exemple|example)\)/i.test(name.text)) {
      draft.warn('example-skipped', draft.ledger.where(name), { name: name.text })
      draft.ledger.ignore(...cells)
      continue
    }
    placeRow(row, claim({ name, ref: row.cell('ref'), place: sheet.name }), bodies)
  }
}

function linesBelow(sheet: Sheet, heading: number): readonly (readonly Cell[])[] {
  const lines = new Map<number, Cell[]>()
  for (const cell of sheet.cells) {
    if (cell.row <= heading) continue
    const line = lines.get(cell.row)
    if (line) line.push(cell)
    else lines.set(cell.row, [cell])
  }
  return [...lines.values()]
}
