import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { opened, shown } from './opened'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]) =>
  `<Relationships>${list
    .map(([id, type, target, mode]) => {
      const outside = mode === undefined ? '' : ` TargetMode="${mode}"`
      return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${outside}/>`
    })
    .join('')}</Relationships>`

const workbook = `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets></workbook>`
const bookRelations = relations(
  ['s1', 'worksheet', 'sheet.xml'],
  ['t', 'sharedStrings', 'strings.xml'],
  ['l', 'styles', 'styles.xml'],
)

/** A workbook of one sheet with what writers other than Excel leave out. */
function aWorkbook(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(['b', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': bookRelations,
    'xl/sheet.xml': `<worksheet xmlns:r="${office}">${sheet}</worksheet>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}
const cellsOf = (sheet: string, more?: Readonly<Record<string, string>>) => {
  const { sheets } = opened(aWorkbook(sheet, more))
  return shown(sheets[0])
}
const data = (...rows: readonly string[]) =>
  `<sheetData>${rows.map((cells) => `<row>${cells}</row>`).join('')}</sheetData>`

describe('a workbook that leaves out what it may', () => {
  it('has its cells one after the other where nothing says their place', () => {
    const first = '<c t="inlineStr"><is><t>Nom</t></is></c><c><v>12</v></c>'
    expect(cellsOf(data(first, '<c t="str"><v>Paie</v></c>'))).toEqual(['A1 Nom', 'B1 12', 'A2 Paie'])
  })

  it('shows what a cell says of itself: yes and no, days, errors, and nothing as nothing', () => {
    const cells = [
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v> </v></c>',
      '<c t="d"><v>2026-03-31T00:00:00</v></c><c t="d"><v>au printemps</v></c>',
      '<c t="e"><v>#REF!</v></c><c t="s"><v>99</v></c><c t="str"><v>a_x0041__xD800_</v></c>',
    ]
    expect(cellsOf(data(...cells))).toEqual([
      ...['A1 true', 'B1 false'],
      ...['A2 31/03/2026 [2026-03-31]', 'B2 au printemps'],
      ...['A3 #REF!', 'C3 aA\ufffd'],
    ])
  })

  it('keeps the reading aid of Japanese texts out of the text, in the sheet and in the shared texts', () => {
    const strings = '<sst><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si></sst>'
    const sheet = data('<c t="inlineStr"><is><t>大阪</t><rPh><t>おおさか</t></rPh></is></c><c t="s"><v>0</v></c>')
    expect(cellsOf(sheet, { 'xl/strings.xml': strings })).toEqual(['A1 大阪', 'B1 東京'])
  })

  it('takes a number for a number where its look is not told', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    const sheet = data('<c><v>45000</v></c><c s="1"><v>7</v></c><c s="2"><v>45000</v></c><c s="9"><v>8</v></c>')
    expect(cellsOf(sheet, { 'xl/styles.xml': styles })).toEqual([
      'A1 45000',
      'B1 7',
      'C1 15/03/2023 [2023-03-15]',
      'D1 8',
    ])
    expect(cellsOf(sheet), 'and where there are no looks at all').toEqual(['A1 45000', 'B1 7', 'C1 45000', 'D1 8'])
  })

  it('is not misled by ranges of one cell and links that lead nowhere', () => {
    const sheet = `${data('<c r="A1" t="str"><v>un</v></c><c r="B1" t="str"><v>deux</v></c>')}
      <mergeCells><mergeCell ref="A1"/><mergeCell/></mergeCells>
      <hyperlinks><hyperlink ref="A1"/><hyperlink ref="A1" r:id="none"/><hyperlink ref="Z9" r:id="l1"/></hyperlinks>`
    const links = relations(['l1', 'hyperlink', 'https://loi.example', 'External'])
    expect(cellsOf(sheet, { 'xl/_rels/sheet.xml.rels': links })).toEqual(['A1 un', 'B1 deux'])
    expect(cellsOf('<mergeCells><mergeCell ref="A1:B2"/></mergeCells>')).toEqual([])
  })

  it('tells a formula without a result, and not one that gives no words', () => {
    const { warnings, sheets } = opened(aWorkbook(data('<c><f>1+1</f></c><c t="str"><f>""</f><v></v></c>')))
    expect(shown(sheets[0])).toEqual([])
    expect(warnings).toEqual([{ reason: 'formula-without-value', sheet: 'A', count: 1 }])
  })

  it('passes over charts, and sheets that are nowhere or elsewhere', () => {
    const list = [
      '<sheet r:id="s1"/>',
      '<sheet name="Graphique" r:id="c"/>',
      '<sheet name="Ailleurs" r:id="x"/>',
      '<sheet name="Sans lien"/>',
    ]
    const more = {
      'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations(
        ['s1', 'worksheet', 'sheet.xml'],
        ['c', 'chartsheet', 'chart.xml'],
        ['x', 'worksheet', 'https://ailleurs.example/a.xml', 'External'],
      ),
    }
    const { sheets } = opened(aWorkbook(data('<c><v>1</v></c>'), more))
    expect(sheets.map(({ name }) => name)).toEqual([''])
    expect(shown(sheets[0])).toEqual(['A1 1'])
  })
})
