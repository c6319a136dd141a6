import type { IsoDateTime } from '@core/kinds'
import { xmlAttribute, xmlText } from '../word/sanitise'
import type { ZipPart } from '../word/write-zip'
import { looks, lookNames, type Book, type Drawn, type Line, type Look, type Page, type PlacedCell } from './book'
import { heightOf } from './fit'
import { tabNames } from './sheet-cells'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const type = 'application/vnd.oasis.opendocument.spreadsheet'
const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = [
  ...['office', 'table', 'text', 'style', 'meta', 'number'].map(
    (name) => [name, name === 'number' ? 'datastyle' : name] as const,
  ),
]
  .map(([name, path]) => `xmlns:${name}="${oasis}:${path}:1.0"`)
  .concat(`xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`, 'xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ')
const root = (name: string, inside: string) =>
  `${declaration}<office:${name} ${namespaces} office:version="1.3">${inside}</office:${name}>`

/** A workbook as ODS (OpenDocument 1.3), the format the CNIL gives its own register in: the same cells as in the XLSX. */
export function* odsParts(book: Book, date: IsoDateTime): Generator<ZipPart> {
  yield { path: 'mimetype', content: [type], isPlain: true }
  const part = (path: string, xml: string): ZipPart => ({ path, content: [xml] })
  const entry = (path: string, kind: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${kind}"/>`
  yield part(
    'META-INF/manifest.xml',
    `${declaration}<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0" manifest:version="1.3">` +
      entry('/', type) +
      ['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')).join('') +
      '</manifest:manifest>',
  )
  yield part(
    'meta.xml',
    root(
      'document-meta',
      `<office:meta><dc:title>${xmlText(book.title)}</dc:title><dc:language>${book.language}</dc:language><meta:creation-date>${date.replace(/\.\d+Z$/, 'Z')}</meta:creation-date></office:meta>`,
    ),
  )
  yield part('styles.xml', root('document-styles', pageStyles(book)))
  yield { path: 'content.xml', content: content(book) }
}

const inches = (points: number) => `${(points / 72).toFixed(4)}in`
/** A character of the usual size, as spreadsheets count the widths of columns. */
const pointsPerCharacter = 5.35

/** Paper, margins and foot, a style for each sheet. */
function pageStyles({ pages, language }: Book): string {
  const country = language === 'fr' ? 'FR' : 'GB'
  const usual = `<office:styles><style:default-style style:family="table-cell"><style:text-properties style:font-name="Calibri" fo:font-family="Calibri, Carlito, sans-serif" fo:font-size="10pt" fo:language="${language}" fo:country="${country}"/></style:default-style></office:styles>`
  const layouts = pages.map(({ isLandscape, breaks = [] }, n) => {
    const [width, height] = isLandscape ? ['11.6929in', '8.2681in'] : ['8.2681in', '11.6929in']
    const scale = breaks.length === 0 ? 'style:scale-to-X="1" style:scale-to-Y="0"' : 'style:scale-to="60%"'
    return (
      `<style:page-layout style:name="paper${n}"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" style:print-orientation="${isLandscape ? 'landscape' : 'portrait'}" fo:margin-left="0.4in" fo:margin-right="0.4in" fo:margin-top="0.45in" fo:margin-bottom="0.3in" style:table-centering="horizontal" ${scale}/>` +
      '<style:footer-style><style:header-footer-properties fo:min-height="0.3in" fo:margin-top="0.1in"/></style:footer-style></style:page-layout>'
    )
  })
  const masters = pages.map(
    ({ foot }, n) =>
      `<style:master-page style:name="sheet${n}" style:page-layout-name="paper${n}"><style:header style:display="false"/><style:footer>` +
      `<style:region-left><text:p>${small(xmlText(foot.left))}</text:p></style:region-left>` +
      `<style:region-right><text:p>${small(xmlText(foot.page('\u2190', '\u2192')).replace('\u2190', '<text:page-number>1</text:page-number>').replace('\u2192', '<text:page-count>1</text:page-count>'))}</text:p></style:region-right>` +
      '</style:footer></style:master-page>',
  )
  const foot =
    '<style:style style:name="foot" style:family="text"><style:text-properties fo:font-size="8pt"/></style:style>'
  return `${usual}<office:automatic-styles>${foot}${layouts.join('')}</office:automatic-styles><office:master-styles>${masters.join('')}</office:master-styles>`
}
const small = (inside: string) => `<text:span text:style-name="foot">${inside}</text:span>`

function* content(book: Book): Generator<string> {
  yield `${declaration}<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>`
  // One style for each width and each height there is.
  const widths = new Map<string, string>()
  const heights = new Map<number, string>()
  for (const { columns, lines, breaks = [] } of book.pages) {
    for (const [at, width] of columns.entries()) widths.set(widthKey(width, breaks, at), `co${widths.size}`)
    for (const line of lines) heights.set(heightOf(line, columns), `ro${heights.size}`)
  }
  let count = 0
  for (const [key] of widths) {
    const [width = '', cut] = key.split(' ')
    widths.set(key, `co${count}`)
    yield `<style:style style:name="co${count}" style:family="table-column"><style:table-column-properties fo:break-before="${cut ? 'page' : 'auto'}" style:column-width="${inches(Number(width) * pointsPerCharacter)}"/></style:style>`
    count += 1
  }
  count = 0
  for (const [height] of heights) {
    heights.set(height, `ro${count}`)
    yield `<style:style style:name="ro${count}" style:family="table-row"><style:table-row-properties style:row-height="${inches(height)}" fo:break-before="auto" style:use-optimal-row-height="false"/></style:style>`
    count += 1
  }
  for (const n of book.pages.keys())
    yield `<style:style style:name="ta${n}" style:family="table" style:master-page-name="sheet${n}"><style:table-properties table:display="true"/></style:style>`
  yield '<number:date-style style:name="day"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>'
  for (const look of lookNames) yield cellStyle(look) + cellStyle(look, 'day')
  yield '</office:automatic-styles><office:body><office:spreadsheet>'
  const tabs = tabNames(book.pages.map(({ tab }) => tab))
  for (const [n, page] of book.pages.entries()) yield* sheet(page, { n, tab: tabs[n] ?? '', widths, heights })
  yield '</office:spreadsheet></office:body></office:document-content>'
}

/** A printed page ends after the columns named: the next one begins another. */
const widthKey = (width: number, breaks: readonly number[], at: number) =>
  `${width}${breaks.includes(at) ? ' cut' : ''}`

interface Styled {
  readonly n: number
  readonly tab: string
  readonly widths: ReadonlyMap<string, string>
  readonly heights: ReadonlyMap<number, string>
}

function* sheet(
  { columns, lines, breaks = [], repeated = [0, 0], repeatedColumns = 0 }: Page,
  styled: Styled,
): Generator<string> {
  yield `<table:table table:name="${xmlAttribute(styled.tab)}" table:style-name="ta${styled.n}">`
  for (const [at, width] of columns.entries()) {
    if (at === 0 && repeatedColumns > 0) yield '<table:table-header-columns>'
    yield `<table:table-column table:style-name="${styled.widths.get(widthKey(width, breaks, at)) ?? ''}"/>`
    if (at === repeatedColumns - 1) yield '</table:table-header-columns>'
  }
  for (const [n, line] of lines.entries()) {
    if (n === repeated[0] - 1) yield '<table:table-header-rows>'
    yield `<table:table-row table:style-name="${styled.heights.get(heightOf(line, columns)) ?? ''}">${cellsOf(line)}</table:table-row>`
    if (n === repeated[1] - 1) yield '</table:table-header-rows>'
  }
  yield '</table:table>'
}

function cellsOf({ cells }: Line): string {
  if (cells.length === 0) return '<table:table-cell/>'
  return cells
    .map((cell) => {
      const { across = 1 } = cell
      const spanned = across > 1 ? ` table:number-columns-spanned="${across}" table:number-rows-spanned="1"` : ''
      const covered =
        across > 1
          ? `<table:covered-table-cell table:style-name="${cell.look}"${across > 2 ? ` table:number-columns-repeated="${across - 1}"` : ''}/>`
          : ''
      return odsCell(cell, spanned) + covered
    })
    .join('')
}

function odsCell({ content: said, look, shown }: PlacedCell, spanned: string): string {
  if (said === '') return `<table:table-cell table:style-name="${look}"${spanned}/>`
  if (typeof said === 'object')
    return `<table:table-cell table:style-name="${look}-day"${spanned} office:value-type="date" office:date-value="${said.day}"><text:p>${xmlText(shown ?? said.day)}</text:p></table:table-cell>`
  return `<table:table-cell table:style-name="${look}"${spanned} office:value-type="string">${said.split('\n').map(paragraph).join('')}</table:table-cell>`
}

/** OpenDocument folds white space: more than one blank, and a tab, are told as such. */
const paragraph = (text: string) =>
  `<text:p>${xmlText(text)
    .replace(/ {2,}|^ | $/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)
    .replaceAll('\t', '<text:tab/>')}</text:p>`

function cellStyle(look: Look, use = ''): string {
  const { ink, ground, edge, isBold, size, align, isAtTop = false }: Drawn = looks[look]
  const day = use === '' ? '' : ' style:data-style-name="day"'
  return (
    `<style:style style:name="${look}${use === '' ? '' : `-${use}`}" style:family="table-cell"${day}><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="${isAtTop ? 'top' : 'middle'}" fo:padding-top="0.03in" fo:padding-bottom="0.03in" fo:padding-left="0.07in" fo:padding-right="0.07in" fo:border="${edge === undefined ? 'none' : `0.5pt solid #${edge}`}"${ground === undefined ? '' : ` fo:background-color="#${ground}"`}/>` +
    `<style:paragraph-properties fo:text-align="${align === 'right' ? 'end' : align === 'center' ? 'center' : 'start'}"/>` +
    `<style:text-properties fo:color="#${ink}" fo:font-size="${size}pt"${isBold ? ' fo:font-weight="bold"' : ''}/></style:style>`
  )
}
