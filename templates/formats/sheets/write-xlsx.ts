import type { IsoDateTime } from '@core/kinds'
import { xmlAttribute, xmlText } from '../../word/sanitise'
import { writeZip, type ZipPart } from '../../word/write-zip'
import type { Twin } from '../twins/twin'
import { letters, placedColumns, tabNames, worksheet } from './sheet-xml'

/**
 * The twin of a document as a spreadsheet (ECMA-376). Own code: the archive and the cleaning of text are those of our Word
 * files, so that what is left is six small parts, where the libraries there are bring twenty packages and write formulas.
 */
export function writeXlsx(twin: Twin, date: IsoDateTime, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  return writeZip(parts(twin, date), date, signal)
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const sheetNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function* parts(twin: Twin, date: IsoDateTime): Generator<ZipPart> {
  const { tables } = twin
  const part = (path: string, xml: string): ZipPart => ({ path, content: [declaration + xml] })
  yield part(
    '[Content_Types].xml',
    `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>` +
      tables
        .map(
          (_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
        )
        .join('') +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
  )
  yield part(
    '_rels/.rels',
    `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  )
  yield part('docProps/core.xml', coreProperties(twin, date))
  yield part('xl/workbook.xml', workbook(twin))
  yield part(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packaging}/relationships">` +
      tables
        .map(
          (_, n) =>
            `<Relationship Id="rId${n + 1}" Type="${office}/relationships/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rId${tables.length + 1}" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`,
  )
  yield part('xl/styles.xml', styles)
  for (const [n, table] of tables.entries()) {
    yield { path: `xl/worksheets/sheet${n + 1}.xml`, content: worksheet(table, frozenIn(twin, n)) }
  }
}

/** How many columns stay in sight: a record is known by its reference, in the first table by its name beside it. */
const frozenIn = ({ tables }: Twin, n: number): number =>
  n === tables.length - 1 ? 0 : Math.min(n === 0 ? 2 : 1, (tables[n]?.columns.length ?? 1) - 1)

const coreProperties = ({ title, organisation, code, language }: Twin, date: IsoDateTime) =>
  `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${xmlText(`${title} · ${organisation}`)}</dc:title><dc:creator>${xmlText(organisation)}</dc:creator><cp:keywords>${code}</cp:keywords><dc:language>${language}</dc:language>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${date.replace(/\.\d+Z$/, 'Z')}</dcterms:created></cp:coreProperties>`

/** Head and names are printed on every page, and each filter is known to the workbook by the name spreadsheets look for. */
function workbook(twin: Twin): string {
  const { tables } = twin
  const names = tabNames(tables)
  const quoted = names.map((name) => `'${name.replaceAll("'", "''")}'`)
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
  return (
    `<workbook xmlns="${sheetNames}" xmlns:r="${office}/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
    names.map((name, n) => `<sheet name="${xmlAttribute(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('') +
    `</sheets><definedNames>${filters.join('')}${heads.join('')}</definedNames></workbook>`
  )
}

const repeated = (tab: string, columns: number) => (columns === 0 ? '' : `${tab}!$A:$${letters(columns - 1)},`)

const wrapped = '<alignment vertical="top" wrapText="1"/>'
const format = (attributes: string) =>
  `<xf fontId="0" fillId="0" borderId="1" xfId="0" applyAlignment="1" ${attributes}>${wrapped}</xf>`
/** In the order of `cellStyles`. Day: format 14, which each country's spreadsheet shows its own way. */
const styles =
  `<styleSheet xmlns="${sheetNames}"><fonts count="2"><font><sz val="10"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="10"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF2"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFC9CFD6"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>` +
  format('numFmtId="0"') +
  format('numFmtId="14" applyNumberFormat="1"').replace('<alignment', '<alignment horizontal="left"') +
  format('numFmtId="49" applyNumberFormat="1" quotePrefix="1"') +
  format('numFmtId="0"').replace('fontId="0"', 'fontId="1"') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
