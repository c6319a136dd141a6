import type { IsoDateTime } from '@core/kinds'
import { xmlText } from '../word/sanitise'
import type { ZipPart } from '../word/write-zip'
import { looks, lookNames, type Book, type Drawn, type Line, type Look, type Page } from './book'
import { heightOf } from './fit'
import { letters, tabNames, xlsxCell, type CellStyles } from './sheet-cells'
import { xlsxDeclaration, xlsxNames, xlsxPackage } from './xlsx-package'

/** A workbook as XLSX (ECMA-376): cells of words and days, merged ranges, print settings; no formula, no link, no macro. */
export function xlsxParts(book: Book, date: IsoDateTime): Generator<ZipPart> {
  const { title, language, pages } = book
  const tabs = tabNames(pages.map(({ tab }) => tab))
  const sheets = pages.map((page, n) => ({ tab: tabs[n] ?? '', content: worksheet(page) }))
  return xlsxPackage({ properties: { title, language }, date, sheets, definedNames: repeatedIn(book, tabs), styles })
}

/** Rows and columns printed on every page. */
const repeatedIn = ({ pages }: Book, tabs: readonly string[]): string =>
  pages
    .flatMap(({ repeated, repeatedColumns = 0 }, n) => {
      const tab = `'${(tabs[n] ?? '').replaceAll("'", "''")}'!`
      const parts = [
        ...(repeatedColumns > 0 ? [`${tab}$A:$${letters(repeatedColumns - 1)}`] : []),
        ...(repeated ? [`${tab}$${repeated[0]}:$${repeated[1]}`] : []),
      ]
      if (parts.length === 0) return []
      return [`<definedName name="_xlnm.Print_Titles" localSheetId="${n}">${xmlText(parts.join(','))}</definedName>`]
    })
    .join('')

function* worksheet(page: Page): Generator<string> {
  const { columns, lines, breaks = [], foot, isLandscape } = page
  const isOneWide = breaks.length === 0
  yield `${xlsxDeclaration}<worksheet xmlns="${xlsxNames}"><sheetPr><pageSetUpPr${isOneWide ? ' fitToPage="1"' : ''}/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>`
  yield columns.map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`).join('')
  yield '</cols><sheetData>'
  const merged: string[] = []
  for (const [n, line] of lines.entries()) yield row(line, n + 1, columns, merged)
  yield '</sheetData>'
  if (merged.length > 0) yield `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`
  const scale = isOneWide ? 'fitToWidth="1" fitToHeight="0"' : 'scale="60"'
  yield '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.45" bottom="0.6" header="0.3" footer="0.3"/>'
  yield `<pageSetup paperSize="9" ${scale} orientation="${isLandscape ? 'landscape' : 'portrait'}"/>`
  yield `<headerFooter><oddFooter>${xmlText(`&L&8${inFoot(foot.left)}&R&8${foot.page('&P', '&N')}`)}</oddFooter></headerFooter>`
  if (breaks.length > 0)
    yield `<colBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((at) => `<brk id="${at}" max="1048575" man="1"/>`).join('')}</colBreaks>`
  yield '</worksheet>'
}

/** `&` begins an order in a foot of Excel; a figure after the size would be read as part of it. Excel takes 255 characters. */
const inFoot = (text: string) => ` ${text.slice(0, 120).replaceAll('&', '&&')}`

function row(line: Line, number: number, columns: readonly number[], merged: string[]): string {
  let column = 0
  let cells = ''
  for (const cell of line.cells) {
    const { across = 1, content, look } = cell
    const place = `${letters(column)}${number}`
    cells += content === '' ? `<c r="${place}" s="${stylesOf(look).words}"/>` : xlsxCell(place, content, stylesOf(look))
    // Edges and ground of a merged range are drawn cell by cell.
    for (let more = 1; more < across; more += 1)
      cells += `<c r="${letters(column + more)}${number}" s="${stylesOf(look).words}"/>`
    if (across > 1)
      merged.push(`<mergeCell ref="${letters(column)}${number}:${letters(column + across - 1)}${number}"/>`)
    column += across
  }
  return `<row r="${number}" ht="${heightOf(line, columns)}" customHeight="1">${cells}</row>`
}

/** Each look thrice: for words, for a day, for words that begin as a formula would. 0 is the bare cell. */
const uses = ['words', 'day', 'guarded'] as const
function stylesOf(look: Look): CellStyles {
  const first = 1 + lookNames.indexOf(look) * uses.length
  return { words: first, day: first + 1, guarded: first + 2 }
}

const drawn: readonly Drawn[] = lookNames.map((name) => looks[name])
const font = ({ ink, isBold, size }: Drawn) =>
  `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${ink}"/><name val="Calibri"/><family val="2"/></font>`
const fill = ({ ground }: Drawn) =>
  ground === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${ground}"/><bgColor indexed="64"/></patternFill></fill>`
function border({ edge }: Drawn): string {
  const side = (name: string) =>
    edge === undefined ? `<${name}/>` : `<${name} style="thin"><color rgb="FF${edge}"/></${name}>`
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`
}
/** Day: format 14, which each country's spreadsheet shows its own way; 49: text. */
const numbers = {
  words: 'numFmtId="0"',
  day: 'numFmtId="14" applyNumberFormat="1"',
  guarded: 'numFmtId="49" applyNumberFormat="1" quotePrefix="1"',
}
const styles =
  `<styleSheet xmlns="${xlsxNames}"><fonts count="${drawn.length + 1}"><font><sz val="10"/><name val="Calibri"/><family val="2"/></font>${drawn.map(font).join('')}</fonts>` +
  `<fills count="${drawn.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${drawn.map(fill).join('')}</fills>` +
  `<borders count="${drawn.length + 1}"><border><left/><right/><top/><bottom/><diagonal/></border>${drawn.map(border).join('')}</borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${drawn.length * uses.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  drawn
    .flatMap(({ align, isAtTop = false }, n) =>
      uses.map(
        (use) =>
          `<xf ${numbers[use]} fontId="${n + 1}" fillId="${n + 2}" borderId="${n + 1}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${align}" vertical="${isAtTop ? 'top' : 'center'}" wrapText="1"${align === 'center' ? '' : ' indent="1"'}/></xf>`,
      ),
    )
    .join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
