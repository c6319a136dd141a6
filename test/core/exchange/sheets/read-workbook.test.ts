import { describe, expect, test } from 'vitest'
import { at, cellName } from '@core/exchange/sheets/sheet'
import {
  makeOds,
  makeOdsAround,
  makeXlsx,
  odsContent,
  odsType,
  type CellToMake,
  type SheetToMake,
} from '../../../helpers/make-sheets'
import { opened, shown } from './opened'

const only = (cell: CellToMake): SheetToMake[] => [{ name: 'Fiche', rows: [[cell]] }]

const makers: [string, (sheets: readonly SheetToMake[]) => Uint8Array][] = [
  ['ods', makeOds],
  ['xlsx', makeXlsx],
  ['xlsx with inline texts', (sheets) => makeXlsx(sheets, { texts: 'inline' })],
  ['xlsx from 1904', (sheets) => makeXlsx(sheets, { from1904: true })],
]

describe.each(makers)('%s', (_, make) => {
  test('shows each cell where the person sees it', () => {
    const sheets = [
      {
        name: 'Fiche « Paie »',
        rows: [['Nom du traitement', 'Paie & primes'], [], [null, null, 'œuvre <b>'], [12, 2.5]],
      },
      { name: 'Vide', rows: [] },
    ]
    const { sheets: read } = opened(make(sheets))
    expect(read.map(({ name }) => name)).toEqual(['Fiche « Paie »', 'Vide'])
    expect(shown(read[0])).toEqual(['A1 Nom du traitement', 'B1 Paie & primes', 'C3 œuvre <b>', 'A4 12', 'B4 2,5'])
    expect(shown(read[1])).toEqual([])
  })

  test('keeps line breaks, trims the edges', () => {
    expect(opened(make(only({ text: ' Salariés\nClients ' }))).sheets[0]?.cells[0]?.text).toBe('Salariés\nClients')
  })

  test('keeps comments out of the text', () => {
    const [sheet] = opened(make(only({ text: 'Finalité', annotation: 'Indiquez ici\nl’objectif' }))).sheets
    expect(shown(sheet)).toEqual(['A1 Finalité'])
    expect(sheet?.notes).toEqual([{ row: 0, column: 0, text: 'Indiquez ici\nl’objectif' }])
    const [empty] = opened(make(only({ annotation: 'seul' }))).sheets
    expect(shown(empty)).toEqual([])
    expect(empty?.notes).toEqual([{ row: 0, column: 0, text: 'seul' }])
  })

  test('knows a real date from a date typed as text', () => {
    const rows = [[{ date: '2026-03-31' }, '31/03/2026', { date: '2024-02-29' }, { date: '1968-05-13' }]]
    expect(shown(opened(make([{ name: 'x', rows }])).sheets[0])).toEqual([
      'A1 31/03/2026 [2026-03-31]',
      'B1 31/03/2026',
      'C1 29/02/2024 [2024-02-29]',
      'D1 13/05/1968 [1968-05-13]',
    ])
  })

  test('follows merged cells and ignores what lies under them', () => {
    const rows = [
      [{ text: 'Titre', across: 3, down: 2 }, 'dessous', null, 'D'],
      [null, 'dessous', null, 'D2'],
    ]
    expect(shown(opened(make([{ name: 'x', rows }])).sheets[0])).toEqual(['A1 Titre', 'D1 D', 'D2 D2'])
  })

  test('writes out repeated cells and rows', () => {
    const rows = [{ repeat: 3, cells: [null, { text: 'oui', repeat: 2 }, 'non'] }, ['fin']]
    const sheet = opened(make([{ name: 'x', rows }])).sheets[0]
    expect(shown(sheet)).toEqual(
      [1, 2, 3].flatMap((row) => [`B${row} oui`, `C${row} oui`, `D${row} non`]).concat('A4 fin'),
    )
  })

  test('keeps links of the web and of mail, drops the others with a warning', () => {
    const rows = [
      [{ text: 'CNIL', link: 'https://www.cnil.fr/fr' }],
      [{ text: 'DPO', link: 'mailto:dpo@valmont.example' }],
      ...['file:///c:/x', '\\\\server\\share', 'javascript:alert(1)', 'ms-word:x'].map((link) => [{ text: 'x', link }]),
    ]
    const { sheets, warnings } = opened(make([{ name: 'Liens', rows }]))
    const links = sheets[0]?.cells.map(({ link }) => link)
    expect(links?.slice(0, 2)).toEqual(['https://www.cnil.fr/fr', 'mailto:dpo@valmont.example'])
    expect(links?.slice(2).every((link) => link === undefined)).toBe(true)
    expect(warnings).toEqual([{ reason: 'link-dropped', sheet: 'Liens', count: 4 }])
  })

  test('tells hidden sheets', () => {
    const { sheets } = opened(
      make([
        { name: 'a', rows: [] },
        { name: 'b', rows: [['x']], hidden: true },
      ]),
    )
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['a', undefined],
      ['b', true],
    ])
  })

  test('takes the last result of a formula, never the formula', () => {
    const rows = [
      [
        { text: 'Paie', formula: 'CONCATENATE("Pa","ie")' },
        { number: 3, formula: '1+2' },
      ],
    ]
    expect(shown(opened(make([{ name: 'x', rows }])).sheets[0])).toEqual(['A1 Paie', 'B1 3'])
  })

  test('is recognised by its content', () => {
    expect(opened(make(only('x')), 'photo.jpg').kind).toMatch(/ods|xlsx/)
  })
})

test('at() finds a cell by its place and nothing beside it', () => {
  const sheet = opened(makeOds([{ name: 'x', rows: [[], [null, 'ici']] }])).sheets[0]
  if (!sheet) throw new Error('no sheet')
  expect(at(sheet, 1, 1)?.text).toBe('ici')
  expect(at(sheet, 0, 1)).toBeUndefined()
  expect(at(sheet, 1, 0)).toBeUndefined()
})

test.each([
  [0, 0, 'A1'],
  [16, 1, 'B17'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %i, column %i is named %s', (row, column, name) => expect(cellName({ row, column })).toBe(name))

describe('ODS', () => {
  const around = (cells: string) =>
    shown(
      opened(makeOdsAround(`<table:table table:name="x"><table:table-row>${cells}</table:table-row></table:table>`))
        .sheets[0],
    )

  test('joins spans, blanks, tabs and breaks as the person sees them', () => {
    const inside =
      '<text:p>État   <text:span>civil</text:span>,<text:s text:c="2"/>images<text:line-break/>NIR<text:tab/>1</text:p>'
    expect(around(`<table:table-cell>${inside}<text:p>fin</text:p></table:table-cell>`)).toEqual([
      'A1 État civil,  images\nNIR\t1\nfin',
    ])
  })

  test('leaves out drawings, footnotes and comments within a paragraph', () => {
    const inside =
      '<draw:frame><draw:text-box><text:p>légende</text:p></draw:text-box></draw:frame>' +
      '<text:p>Paie<office:annotation><text:p>voir</text:p></office:annotation><text:note><text:p>note</text:p></text:note></text:p>'
    expect(
      around(`<table:table-cell>${inside}</table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell>`),
    ).toEqual(['A1 Paie', 'B1 B'])
  })

  test('shows a value that was stored without its text', () => {
    const cells =
      '<table:table-cell office:value-type="date" office:date-value="2026-03-31T10:00:00"/>' +
      '<table:table-cell office:value-type="float" office:value="5"/>'
    expect(around(cells)).toEqual(['A1 31/03/2026 [2026-03-31]', 'B1 5'])
  })

  test('keeps the words a date is shown with', () => {
    expect(shown(opened(makeOds(only({ date: '2026-03-01', shown: 'mars 2026' }))).sheets[0])).toEqual([
      'A1 mars 2026 [2026-03-01]',
    ])
  })

  test('reads a flat file as well', () => {
    const table =
      '<table:table table:name="x"><table:table-row><table:table-cell><text:p>Paie</text:p></table:table-cell></table:table-row></table:table>'
    const flat = odsContent(table)
      .replaceAll('office:document-content', 'office:document')
      .replace('office:version', `office:mimetype="${odsType}" office:version`)
    expect(shown(opened(new TextEncoder().encode(flat)).sheets[0])).toEqual(['A1 Paie'])
  })
})

describe('XLSX', () => {
  const formatted = (number: number, format: string) => shown(opened(makeXlsx(only({ number, format }))).sheets[0])

  test.each([
    [1020, '00000', 'A1 01020'],
    [476000000, '0#" "##" "##" "##" "##', 'A1 04 76 00 00 00'],
    [0.15, '0%', 'A1 15%'],
    [5, '0" ans"', 'A1 5 ans'],
    [12.5, '0.00\\ [$€-40C]', 'A1 12,50 €'],
    [0.1 + 0.2, 'General', 'A1 0,3'],
    [46112, '[$-40C]d\\ mmmm\\ yyyy', 'A1 31/03/2026 [2026-03-31]'],
    [46112.604166667, 'dd/mm/yyyy hh:mm', 'A1 31/03/2026 14:30 [2026-03-31]'],
    [0.604166667, 'hh:mm', 'A1 14:30'],
    [59, 'dd/mm/yyyy', 'A1 28/02/1900 [1900-02-28]'],
    [60, 'dd/mm/yyyy', 'A1 60'],
    [61, 'dd/mm/yyyy', 'A1 01/03/1900 [1900-03-01]'],
    [-5, 'dd/mm/yyyy', 'A1 -5'],
    [3, '"jours "0', 'A1 jours 3'],
    [7, `0${'"x"'.repeat(200)}`, 'A1 7'],
  ])('shows %d formatted %s', (number, format, text) => expect(formatted(number, format)).toEqual([text]))

  test('says when a formula was never calculated', () => {
    const { sheets, warnings } = opened(makeXlsx([{ name: 'Calculs', rows: [[{ formula: 'A2' }, 'x']] }]))
    expect(shown(sheets[0])).toEqual(['B1 x'])
    expect(warnings).toEqual([{ reason: 'formula-without-value', sheet: 'Calculs', count: 1 }])
  })

  test('undoes the escapes of Excel', () => {
    expect(
      opened(makeXlsx(only('un_x000D_\ndeux_x0007_ _x005F_x0041_'), { texts: 'inline' })).sheets[0]?.cells[0]?.text,
    ).toBe('un\ndeux _x0041_')
  })
})
