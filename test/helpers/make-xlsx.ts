import { strToU8, zipSync } from 'fflate'
import { detailed, detailedRow, escapeXml, type CellToMake, type DetailedCell, type SheetToMake } from './make-sheets'

export interface XlsxToMake {
  /** Days counted from 1904, as on old Macs. */
  readonly from1904?: boolean
  /** Where texts go: the shared table (as Excel does) or the cells themselves. */
  readonly texts?: 'shared' | 'inline'
}

/** The XLSX of the same arrays as makeOds. */
export function makeXlsx(sheets: readonly SheetToMake[], options: XlsxToMake = {}): Uint8Array {
  const parts = xlsxParts(sheets, options)
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relationNames = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

/** The parts before packing, for tests that break one. */
export function xlsxParts(sheets: readonly SheetToMake[], options: XlsxToMake = {}): Record<string, string> {
  const book = new BookInTheMaking(options)
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    'xl/workbook.xml':
      `<workbook ${main} ${relationNames}><workbookPr${options.from1904 ? ' date1904="1"' : ''}/><sheets>` +
      sheets.map(sheetEntry).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, n) => relation(`rId${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`)),
      relation('rIdStyles', 'styles', 'styles.xml'),
      relation('rIdStrings', 'sharedStrings', '/xl/sharedStrings.xml'),
    ]),
  }
  sheets.forEach((sheet, n) => {
    const { xml, links, comments } = book.sheet(sheet)
    parts[`xl/worksheets/sheet${n + 1}.xml`] = xml
    parts[`xl/worksheets/_rels/sheet${n + 1}.xml.rels`] = relations([
      ...links.map((link, at) => relation(`rId${at}`, 'hyperlink', escapeXml(link), ' TargetMode="External"')),
      relation('rIdNotes', 'comments', `../comments${n + 1}.xml`),
    ])
    parts[`xl/comments${n + 1}.xml`] = `<comments ${main}><commentList>${comments.join('')}</commentList></comments>`
  })
  return { ...parts, 'xl/styles.xml': book.styles(), 'xl/sharedStrings.xml': book.strings() }
}

const sheetEntry = ({ name, hidden }: SheetToMake, n: number) =>
  `<sheet name="${escapeXml(name)}" sheetId="${n + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${n + 1}"/>`
const relations = (inside: readonly string[]) => `<Relationships ${packageRelations}>${inside.join('')}</Relationships>`
const relation = (id: string, kind: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${relationType}/${kind}" Target="${target}"${more}/>`

export const nameOf = (row: number, column: number): string => {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`
}

class BookInTheMaking {
  private readonly shared: string[] = []
  private readonly formats: string[] = ['General', 'dd/mm/yyyy']

  constructor(private readonly options: XlsxToMake) {}

  sheet({ rows, hiddenColumns = [] }: SheetToMake) {
    const links: string[] = []
    const comments: string[] = []
    const hyperlinks: string[] = []
    const merges: string[] = []
    const written: string[] = []
    let y = 0
    for (const row of rows) {
      const { repeat, hidden, cells } = detailedRow(row)
      for (let time = 0; time < repeat; time++, y++) {
        const places = spread(cells)
        written.push(
          `<row r="${y + 1}"${hidden ? ' hidden="1"' : ''}>${places.map((cell, x) => this.cell(cell, nameOf(y, x))).join('')}</row>`,
        )
        places.forEach(({ link, annotation, across = 1, down = 1 }, x) => {
          const ref = nameOf(y, x)
          if (link) hyperlinks.push(`<hyperlink ref="${ref}" r:id="rId${links.push(link) - 1}"/>`)
          if (annotation)
            comments.push(`<comment ref="${ref}"><text><r><t>${escapeXml(annotation)}</t></r></text></comment>`)
          if (across * down > 1) merges.push(`<mergeCell ref="${ref}:${nameOf(y + down - 1, x + across - 1)}"/>`)
        })
      }
    }
    const columns = hiddenColumns.map((x) => `<col min="${x + 1}" max="${x + 1}" width="9" hidden="1"/>`).join('')
    const xml =
      `<worksheet ${main} ${relationNames}>${columns ? `<cols>${columns}</cols>` : ''}<sheetData>${written.join('')}</sheetData>` +
      `${merges.length ? `<mergeCells>${merges.join('')}</mergeCells>` : ''}` +
      `${hyperlinks.length ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : ''}</worksheet>`
    return { xml, links, comments }
  }

  strings(): string {
    return `<sst ${main}>${this.shared.map((text) => `<si>${text}</si>`).join('')}</sst>`
  }

  styles(): string {
    const own = this.formats
      .map((code, n) => `<numFmt numFmtId="${164 + n}" formatCode="${escapeXml(code)}"/>`)
      .join('')
    const cells = this.formats.map((_, n) => `<xf numFmtId="${164 + n}"/>`).join('')
    // The styles before cellXfs count on their own and must not shift the numbers.
    return `<styleSheet ${main}><numFmts>${own}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells}</cellXfs></styleSheet>`
  }

  private cell(cell: DetailedCell, ref: string): string {
    const formula = cell.formula ? `<f>${escapeXml(cell.formula)}</f>` : ''
    const number = cell.date ? serialOf(cell.date, this.options.from1904 ?? false) : cell.number
    if (number !== undefined) return `<c r="${ref}" s="${this.style(cell)}">${formula}<v>${number}</v></c>`
    if (cell.text === undefined) return formula ? `<c r="${ref}">${formula}</c>` : ''
    if (formula || cell.failed)
      return `<c r="${ref}" t="${cell.failed ? 'e' : 'str'}">${formula}<v>${escapeXml(cell.text)}</v></c>`
    // Cut in two runs, as Excel does for a half-bold text.
    const half = Math.floor(cell.text.length / 2)
    const run = (text: string) => `<r><rPr><b/></rPr><t xml:space="preserve">${escapeXml(text)}</t></r>`
    const runs = run(cell.text.slice(0, half)) + run(cell.text.slice(half))
    if (this.options.texts === 'inline') return `<c r="${ref}" t="inlineStr"><is>${runs}</is></c>`
    return `<c r="${ref}" t="s"><v>${this.shared.push(`${runs}<rPh sb="0" eb="1"><t>ルビ</t></rPh>`) - 1}</v></c>`
  }

  private style({ date, format }: DetailedCell): number {
    const code = format ?? (date ? 'dd/mm/yyyy' : 'General')
    if (!this.formats.includes(code)) this.formats.push(code)
    return this.formats.indexOf(code)
  }
}

const spread = (cells: readonly CellToMake[]): DetailedCell[] =>
  cells.flatMap((cell) => {
    const one = detailed(cell)
    return Array.from({ length: one.repeat ?? 1 }, () => one)
  })

/** For days after 28 February 1900. */
function serialOf(date: string, from1904: boolean): number {
  const days = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
  return from1904 ? days - 1462 : days
}
