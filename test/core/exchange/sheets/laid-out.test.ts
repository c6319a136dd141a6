import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cellName, type Sheet } from '@core/exchange/sheets/sheet'
import {
  makeCsv,
  makeOds,
  makeOdsAround,
  makeXlsx,
  xlsxParts,
  type RowToMake,
  type SheetToMake,
} from '../../../helpers/make-sheets'
import { opened, shown } from './opened'

const makers: [string, (sheets: readonly SheetToMake[]) => Uint8Array][] = [
  ['ods', makeOds],
  ['xlsx', makeXlsx],
  ['xlsx with inline texts', (sheets) => makeXlsx(sheets, { texts: 'inline' })],
]

const first = (bytes: Uint8Array): Sheet => {
  const [sheet] = opened(bytes).sheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}
const notesOf = ({ notes = [] }: Sheet) => notes.map((note) => `${cellName(note)} ${note.text}`)
const failed = ({ cells }: Sheet) => cells.filter(({ isError }) => isError).map(cellName)

describe.each(makers)('%s: what a person laid out', (_, make) => {
  const sheet = (rows: readonly RowToMake[], more: Partial<SheetToMake> = {}) =>
    first(make([{ name: 'Registre', rows, ...more }]))

  test('merged ranges are told from their first to their last cell', () => {
    const { spans } = sheet([
      [{ text: 'Données', across: 3 }, null, null, { text: 'Durée', down: 2 }],
      [null, 'Nom', 'Adresse'],
      [null, { across: 2, down: 2 }],
    ])
    expect(spans).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 1, right: 3 },
      { top: 2, left: 1, bottom: 3, right: 2 },
    ])
  })

  test('rows and columns that are not shown are told, where they hold something', () => {
    const { hiddenRows, hiddenColumns, cells } = sheet(
      [
        ['Nom', 'Note', 'Durée'],
        { cells: ['Paie', 'x'], hidden: true },
        ['RH'],
        { cells: [], hidden: true, repeat: 9 },
      ],
      { hiddenColumns: [1, 7] },
    )
    expect([...(hiddenRows ?? [])]).toEqual([1])
    expect([...(hiddenColumns ?? [])]).toEqual([1])
    // Said, and left for who reads to judge: nothing is thrown away here.
    expect(cells.map(({ text }) => text)).toEqual(['Nom', 'Note', 'Durée', 'Paie', 'x', 'RH'])
  })

  test('comments hang where they were written', () => {
    const rows = [
      ['Nom', { text: 'Durée', annotation: 'Demander\naux RH' }],
      [],
      [null, null, { annotation: 'à faire' }],
    ]
    expect(notesOf(sheet(rows))).toEqual(['B1 Demander\naux RH', 'C3 à faire'])
  })

  test('a failed formula is no answer, however it was written', () => {
    const read = sheet([
      [{ text: '#REF!', failed: true }, { text: '#CALC!', failed: true }, '#N/A', 'Err:502', '#VALEUR !', '#NOM?'],
      ['Paie', 'REF!', '#REF! à revoir', '#1', '#URGENT!', 'Err'],
    ])
    expect(failed(read)).toEqual(['A1', 'B1', 'C1', 'D1', 'E1', 'F1'])
    expect(shown(read)[0]).toBe('A1 #REF!')
  })

  test('a plain sheet says nothing of what it has not', () => {
    expect(Object.keys(sheet([['Nom', 'Durée']]))).toEqual(['name', 'cells'])
  })
})

describe('comments of Excel', () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const rows = [['Nom', 'Durée']]
  const withParts = (relations: string, parts: Readonly<Record<string, string>>) => {
    const all = {
      ...xlsxParts([{ name: 'Registre', rows }]),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relations}</Relationships>`,
      ...parts,
    }
    return first(zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)]))))
  }
  const comment = (ref: string, author: number, ...runs: readonly string[]) =>
    `<comment ref="${ref}" authorId="${author}"><text>${runs.map((run) => `<r><t>${run}</t></r>`).join('')}</text></comment>`

  test('the name Excel writes above a comment is not part of it', () => {
    const list = `<comments ${main}><authors><author>Zoé Blanc</author><author>DPO</author></authors><commentList>${[
      comment('A1', 0, 'Zoé Blanc:', '\nNom usuel'),
      comment('B1', 1, 'Zoé Blanc:', '\nqui répond ?'),
    ].join('')}</commentList></comments>`
    const sheet = withParts(`<Relationship Id="a" Type="${office}/comments" Target="/xl/remarks/1.xml"/>`, {
      'xl/remarks/1.xml': list,
    })
    expect(notesOf(sheet)).toEqual(['A1 Nom usuel', 'B1 Zoé Blanc:\nqui répond ?'])
  })

  test('a conversation is read whole, and not the notice that stands for it in an older Excel', () => {
    const threads =
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">' +
      '<threadedComment ref="B1" id="{1}"><text>Combien ?</text></threadedComment>' +
      '<threadedComment ref="B1" id="{2}" parentId="{1}"><text>Cinq ans &amp; plus</text></threadedComment></ThreadedComments>'
    const list = `<comments ${main}><authors><author>tc={1}</author><author/></authors><commentList>${[
      comment('A1', 1, 'Nom usuel'),
      comment(
        'B1',
        0,
        '[Threaded comment]\n\nYour version of Excel allows you to read this…\n\nComment:\n    Combien ?',
      ),
    ].join('')}</commentList></comments>`
    const sheet = withParts(
      `<Relationship Id="a" Type="${office}/comments" Target="../comments1.xml"/>` +
        '<Relationship Id="b" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>',
      { 'xl/comments1.xml': list, 'xl/threadedComments/threadedComment1.xml': threads },
    )
    expect(notesOf(sheet)).toEqual(['A1 Nom usuel', 'B1 Combien ?\nCinq ans & plus'])
  })

  test('a list of comments that is not in the file costs only the comments', () => {
    const sheet = withParts(`<Relationship Id="a" Type="${office}/comments" Target="../comments7.xml"/>`, {})
    expect(shown(sheet)).toEqual(['A1 Nom', 'B1 Durée'])
  })
})

describe('ODS by hand', () => {
  const sheet = (inside: string) => first(makeOdsAround(`<table:table table:name="x">${inside}</table:table>`))
  const cell = (inside: string, attributes = '') => `<table:table-cell${attributes}>${inside}</table:table-cell>`

  test('rows that a filter leaves out, columns folded by the hundred', () => {
    const { hiddenRows, hiddenColumns } = sheet(
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="400"/>' +
        `<table:table-row>${cell('<text:p>a</text:p>', ' table:number-columns-repeated="3"')}</table:table-row>` +
        `<table:table-row table:visibility="filter" table:number-rows-repeated="2">${cell('<text:p>b</text:p>')}</table:table-row>`,
    )
    expect([...(hiddenRows ?? [])]).toEqual([1, 2])
    expect([...(hiddenColumns ?? [])]).toEqual([1, 2])
  })

  test('a comment is not the text, nor its author the comment', () => {
    const read = sheet(
      `<table:table-row>${cell(
        '<office:annotation><dc:creator>Zoé</dc:creator><text:p>Zoé:</text:p><text:p>à <text:span>revoir</text:span></text:p></office:annotation><text:p>Paie</text:p>',
      )}${cell('<text:p>RH<office:annotation><text:p>ici<text:line-break/>aussi</text:p></office:annotation> et paie</text:p>')}</table:table-row>`,
    )
    expect(notesOf(read)).toEqual(['A1 à revoir', 'B1 ici\naussi'])
    expect(shown(read)).toEqual(['A1 Paie', 'B1 RH et paie'])
  })

  test('merged cells repeated down the sheet stay where they are', () => {
    const merged = cell('<text:p>a</text:p>', ' table:number-columns-spanned="2"')
    const { spans } = sheet(
      `<table:table-row table:number-rows-repeated="2">${merged}<table:covered-table-cell/></table:table-row>`,
    )
    expect(spans).toEqual([0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: 1 })))
  })
})

test('a failed formula in a CSV is known by how it is shown', () => {
  expect(failed(first(makeCsv([['Paie', '#REF!', '#N/A', '#DIV/0 !', 'réf !']])))).toEqual(['B1', 'C1', 'D1'])
})
