import { strToU8, zipSync } from 'fflate'
import { encodeText, makeOdsAround, odsContent, xlsxParts } from '../../../helpers/make-sheets'
import { odsParts, simple, type HostileFile } from './hostile-file'

const cell = (inside: string, attributes = '') =>
  `<table:table-cell${attributes}><text:p>${inside}</text:p></table:table-cell>`
const table = (rows: string) => `<table:table table:name="x">${rows}</table:table>`
const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`
const ods = (tables: string, before = '') => makeOdsAround(tables, before)
const xlsx = (changes: Record<string, string>, from = simple) =>
  zipSync(
    Object.fromEntries(Object.entries({ ...xlsxParts(from), ...changes }).map(([name, xml]) => [name, strToU8(xml)])),
  )

const doctype = (inside: string) => `<!DOCTYPE office:document-content ${inside}>`
const laughs = `[<!ENTITY a "ha">${Array.from('bcdefghi', (name, n) => `<!ENTITY ${name} "${`&${'abcdefgh'[n]};`.repeat(10)}">`).join('')}]`

/** Letters that hardly pack, so that the ratio is not what stops them. */
function noise(length: number): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return String.fromCharCode(97 + ((state >> 16) % 26))
  }).join('')
}

function mergedByTheThousand(): string {
  const rows = Array.from({ length: 5_000 }, () => '<row><c><v>1</v></c></row>').join('')
  return `<worksheet><sheetData>${rows}</sheetData>${'<mergeCell ref="B1:XFD1048576"/>'.repeat(5_000)}</worksheet>`
}

export const hostileXmls: readonly HostileFile[] = [
  { story: 'billion laughs', reason: 'forbidden-xml', make: () => ods(table(row(cell('&i;'))), doctype(laughs)) },
  {
    story: 'external entity',
    reason: 'forbidden-xml',
    make: () => ods(table(row(cell('&x;'))), doctype('[<!ENTITY x SYSTEM "file:///etc/passwd">]')),
  },
  {
    story: 'external document type',
    reason: 'forbidden-xml',
    make: () => ods('', doctype('SYSTEM "http://example.invalid/x.dtd"')),
  },
  {
    story: 'parameter entity',
    reason: 'forbidden-xml',
    make: () => ods('', doctype('[<!ENTITY % p SYSTEM "http://example.invalid/p"> %p;]')),
  },
  {
    story: 'document type in the workbook of an XLSX',
    reason: 'forbidden-xml',
    make: () => xlsx({ 'xl/workbook.xml': `<!DOCTYPE x [<!ENTITY e "x">]><workbook/>` }),
  },
  {
    story: 'document type in a sheet of an XLSX',
    reason: 'forbidden-xml',
    make: () => xlsx({ 'xl/worksheets/sheet1.xml': '<!DOCTYPE worksheet><worksheet/>' }),
  },
  { story: 'entity nobody declared', reason: 'broken', make: () => ods(table(row(cell('&x;')))) },
  {
    story: 'UTF-7',
    reason: 'forbidden-xml',
    make: () => odsParts({ 'content.xml': strToU8('<?xml version="1.0" encoding="UTF-7"?><a/>') }),
  },
  {
    story: 'UTF-16',
    reason: 'broken',
    make: () => odsParts({ 'content.xml': encodeText(odsContent(''), 'utf-16le') }),
  },
  {
    story: 'malformed UTF-8',
    reason: 'broken',
    make: () => odsParts({ 'content.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xc3, 0x28, 0x3c, 0x2f, 0x61, 0x3e) }),
  },
  { story: 'NUL', reason: 'broken', make: () => ods(table(row(cell('a\u0000b')))) },
  { story: 'the same attribute twice', reason: 'broken', make: () => ods(table('<table:table-row a="1" a="2"/>')) },
  {
    story: 'depth 200',
    reason: 'too-big',
    detail: /nested/,
    make: () => ods(table(row(cell(`${'<text:span>'.repeat(200)}${'</text:span>'.repeat(200)}`)))),
  },
  {
    story: 'depth 100,000',
    reason: 'too-big',
    make: () => ods(table(row(cell(`${'<text:span>'.repeat(1e5)}${'</text:span>'.repeat(1e5)}`)))),
  },
  { story: 'attribute of 6 MB', reason: 'too-big', make: () => ods(`<table:table table:name="${noise(6e6)}"/>`) },
  {
    story: 'unfinished XML',
    reason: 'broken',
    make: () => odsParts({ 'content.xml': strToU8(odsContent(table(row(cell('x')))).slice(0, -30)) }),
  },
  {
    story: 'a billion filled cells in a row',
    reason: 'too-big',
    make: () => ods(table(row(cell('x', ' table:number-columns-repeated="1000000000"')))),
  },
  {
    story: 'a billion filled rows',
    reason: 'too-big',
    make: () => ods(table(row(cell('x'), ' table:number-rows-repeated="1000000000"'))),
  },
  {
    story: 'more than 2,000 sheets',
    reason: 'too-big',
    make: () => ods(Array.from({ length: 2100 }, (_, n) => `<table:table table:name="${n}"/>`).join('')),
  },
  {
    story: 'a cell outside any sheet',
    reason: 'broken',
    make: () =>
      xlsx({
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row><c r="ZZZZ99999999999"><v>1</v></c></row></sheetData></worksheet>',
      }),
  },
  {
    story: 'sheet part missing',
    reason: 'broken',
    make: () =>
      xlsx({
        'xl/_rels/workbook.xml.rels': (xlsxParts(simple)['xl/_rels/workbook.xml.rels'] ?? '').replace(
          'sheet1',
          '../../../../etc/passwd',
        ),
      }),
  },
  {
    story: 'merged ranges by the thousand',
    reason: 'too-big',
    detail: /look through/,
    make: () => xlsx({ 'xl/worksheets/sheet1.xml': mergedByTheThousand() }),
  },
]
