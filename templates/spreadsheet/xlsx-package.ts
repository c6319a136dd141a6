import type { IsoDateTime } from '@core/kinds'
import { xmlAttribute, xmlText } from '../word/sanitise'
import type { ZipPart } from '../word/write-zip'

/** The parts around the sheets of an XLSX (ECMA-376): six small ones, the same in every workbook of ours. */

export const xlsxDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const xlsxNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export interface XlsxPackage {
  readonly properties: {
    readonly title: string
    readonly creator?: string
    readonly keywords?: string
    readonly language: string
  }
  readonly date: IsoDateTime
  /** Names of tabs, each with its rows: a whole `worksheet`. */
  readonly sheets: readonly { readonly tab: string; readonly content: Iterable<string> }[]
  /** `definedName` elements: what is repeated on each page, what is filtered. */
  readonly definedNames: string
  /** `styleSheet`. */
  readonly styles: string
}

export function* xlsxPackage({ properties, date, sheets, definedNames, styles }: XlsxPackage): Generator<ZipPart> {
  const part = (path: string, xml: string): ZipPart => ({ path, content: [xlsxDeclaration + xml] })
  const paths = sheets.map((_, n) => `worksheets/sheet${n + 1}.xml`)
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`
  yield part(
    '[Content_Types].xml',
    `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override('xl/workbook.xml', `${types}.sheet.main+xml`) +
      override('xl/styles.xml', `${types}.styles+xml`) +
      paths.map((path) => override(`xl/${path}`, `${types}.worksheet+xml`)).join('') +
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      '</Types>',
  )
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`
  const relations = (inside: string) => `<Relationships xmlns="${packaging}/relationships">${inside}</Relationships>`
  yield part(
    '_rels/.rels',
    relations(
      relation(1, `${office}/officeDocument`, 'xl/workbook.xml') +
        relation(2, `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
  )
  yield part('docProps/core.xml', coreProperties(properties, date))
  yield part(
    'xl/workbook.xml',
    `<workbook xmlns="${xlsxNames}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
      sheets
        .map(({ tab }, n) => `<sheet name="${xmlAttribute(tab)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
        .join('') +
      `</sheets>${definedNames === '' ? '' : `<definedNames>${definedNames}</definedNames>`}</workbook>`,
  )
  yield part(
    'xl/_rels/workbook.xml.rels',
    relations(
      paths.map((path, n) => relation(n + 1, `${office}/worksheet`, path)).join('') +
        relation(sheets.length + 1, `${office}/styles`, 'styles.xml'),
    ),
  )
  yield part('xl/styles.xml', styles)
  for (const [n, { content }] of sheets.entries()) yield { path: `xl/${paths[n] ?? ''}`, content }
}

const coreProperties = ({ title, creator, keywords, language }: XlsxPackage['properties'], date: IsoDateTime) =>
  `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${xmlText(title)}</dc:title>` +
  (creator === undefined ? '' : `<dc:creator>${xmlText(creator)}</dc:creator>`) +
  (keywords === undefined ? '' : `<cp:keywords>${xmlText(keywords)}</cp:keywords>`) +
  `<dc:language>${language}</dc:language>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${date.replace(/\.\d+Z$/, 'Z')}</dcterms:created></cp:coreProperties>`
