import type { IsoDateTime } from '@core/kinds'
import { letters, tabNames } from '../../spreadsheet/sheet-cells'
import { xlsxNames, xlsxPackage } from '../../spreadsheet/xlsx-package'
import { xmlText } from '../../word/sanitise'
import { writeZip, type ZipPart } from '../../word/write-zip'
import type { Twin } from '../twins/twin'
import { placedColumns, worksheet } from './sheet-xml'

/**
 * The twin of a document as a spreadsheet (ECMA-376). Own code: the archive and the cleaning of text are those of our Word
 * files, so that what is left is six small parts, where the libraries there are bring twenty packages and write formulas.
 */
export function writeXlsx(twin: Twin, date: IsoDateTime, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  return writeZip(parts(twin, date), date, signal)
}

function parts(twin: Twin, date: IsoDateTime): Generator<ZipPart> {
  const { tables, title, organisation, code, language } = twin
  const tabs = tabNames(
    tables.map(({ name }) => name),
    (copy) => ` ${copy}`,
  )
  return xlsxPackage({
    properties: { title: `${title} · ${organisation}`, creator: organisation, keywords: code, language },
    date,
    sheets: tables.map((table, n) => ({ tab: tabs[n] ?? '', content: worksheet(table, frozenIn(twin, n)) })),
    definedNames: definedNames(twin, tabs),
    styles,
  })
}

/** How many columns stay in sight: a record is known by its reference, in the first table by its name beside it. */
const frozenIn = ({ tables }: Twin, n: number): number =>
  n === tables.length - 1 ? 0 : Math.min(n === 0 ? 2 : 1, (tables[n]?.columns.length ?? 1) - 1)

/** Head and names are printed on every page, and each filter is known to the workbook by the name spreadsheets look for. */
function definedNames(twin: Twin, tabs: readonly string[]): string {
  const { tables } = twin
  const quoted = tabs.map((name) => `'${name.replaceAll("'", "''")}'`)
  const filters = tables.flatMap((table, n) =>
    table.rows.length === 0
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${n}" hidden="1">${xmlText(`${quoted[n]}!$A$1:$${letters(placedColumns(table).length - 1)}$${table.rows.length + 1}`)}</definedName>`,
        ],
  )
  const heads = quoted.map(
    (name, n) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${n}">${xmlText(`${repeated(name, frozenIn(twin, n))}${name}!$1:$1`)}</definedName>`,
  )
  return filters.join('') + heads.join('')
}

const repeated = (tab: string, columns: number) => (columns === 0 ? '' : `${tab}!$A:$${letters(columns - 1)},`)

const wrapped = '<alignment vertical="top" wrapText="1"/>'
const format = (attributes: string) =>
  `<xf fontId="0" fillId="0" borderId="1" xfId="0" applyAlignment="1" ${attributes}>${wrapped}</xf>`
/** In the order of the styles of `sheet-xml.ts`. Day: format 14, which each country's spreadsheet shows its own way. */
const styles =
  `<styleSheet xmlns="${xlsxNames}"><fonts count="2"><font><sz val="10"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="10"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF2"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFC9CFD6"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>` +
  format('numFmtId="0"') +
  format('numFmtId="14" applyNumberFormat="1"').replace('<alignment', '<alignment horizontal="left"') +
  format('numFmtId="49" applyNumberFormat="1" quotePrefix="1"') +
  format('numFmtId="0"').replace('fontId="0"', 'fontId="1"') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
