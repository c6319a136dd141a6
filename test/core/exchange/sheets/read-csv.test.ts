import { describe, expect, test } from 'vitest'
import { readWorkbook } from '@core/exchange/sheets/read-workbook'
import { makeCsv } from '../../../helpers/make-sheets'
import { opened, shown } from './opened'

describe('CSV', () => {
  const register = [
    ['Nom du traitement', 'Finalité', 'Durée'],
    ['Paie', 'L’œuvre sociale – élèves ; 3 €', '5 ans\naprès départ'],
    ['Vidéo "hall"', '', '1 mois'],
  ]
  const expected = [
    'A1 Nom du traitement',
    'B1 Finalité',
    'C1 Durée',
    'A2 Paie',
    'B2 L’œuvre sociale – élèves ; 3 €',
    'C2 5 ans\naprès départ',
    'A3 Vidéo "hall"',
    'C3 1 mois',
  ]
  const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'] as const

  describe.each(encodings)('%s', (encoding) => {
    test.each([';', ',', '\t', '|'] as const)('cut by %j', (delimiter) => {
      for (const lineEnd of ['\r\n', '\n', '\r']) {
        const { kind, sheets, warnings } = opened(
          makeCsv(register, { encoding, delimiter, lineEnd }),
          'C:\\dossier\\Registre.csv',
        )
        expect(kind).toBe('csv')
        expect(sheets[0]?.name).toBe('Registre')
        expect(shown(sheets[0])).toEqual(expected)
        expect(warnings.map(({ reason }) => reason)).toEqual(encoding === 'windows-1252' ? ['encoding-guessed'] : [])
      }
    })
  })

  const lines = (text: string, name = 'x.csv') => {
    const { sheets, warnings } = opened(new TextEncoder().encode(text), name)
    return { cells: shown(sheets[0]), warnings: warnings.map(({ reason }) => reason) }
  }

  test('commas inside prose do not outvote the delimiter', () => {
    expect(lines('Nom;Données\nPaie;nom, prénom, adresse\nRH;nom, CV\n').cells).toContain('B2 nom, prénom, adresse')
  })

  test('bars inside cells do not outvote the delimiter, nor commas the bars', () => {
    expect(lines('Nom;Données\nPaie;nom|prénom|adresse\nRH;nom|CV\n').cells).toContain('B2 nom|prénom|adresse')
    expect(lines('Nom|Données\nPaie|nom, prénom, adresse\nRH|nom, CV\n').cells).toContain('B2 nom, prénom, adresse')
  })

  test('cells of many lines are neither rows nor a reason to doubt the delimiter', () => {
    const long = Array.from({ length: 900 }, (_, n) => `ligne ${n}, puis`).join('\n')
    const { cells, warnings } = lines(`Nom;Mesures\n${`Paie;"${long}"\n`.repeat(6)}`)
    expect(cells).toHaveLength(14)
    expect(cells.at(-1)).toBe(`B7 ${long}`)
    expect(warnings).toEqual([])
  })

  test('a quote that never closes loses nothing', () => {
    expect(lines('a;b\n"c;d\ne;f')).toEqual({
      cells: ['A1 a', 'B1 b', 'A2 "c', 'B2 d', 'A3 e', 'B3 f'],
      warnings: ['unclosed-quote'],
    })
  })

  test('the first line of Excel telling the delimiter is no row', () => {
    expect(lines('sep=,\na,b;c\n').cells).toEqual(['A1 a', 'B1 b;c'])
    expect(lines('sep=|\na|b;c\n').cells).toEqual(['A1 a', 'B1 b;c'])
  })

  test('formulas stay text', () => {
    expect(lines("a;b\n=cmd|'/C calc'!A0;@SUM(1)\n").cells.slice(2)).toEqual(["A2 =cmd|'/C calc'!A0", 'B2 @SUM(1)'])
  })

  test('empty rows and a missing last line break keep the places', () => {
    expect(lines('a;b\n\n;;\nc;').cells).toEqual(['A1 a', 'B1 b', 'A4 c'])
  })

  test('letters already lost in the source are told', () => {
    expect(lines('Nom;Dur\ufffde\nPaie;5 ans').warnings).toEqual(['damaged-characters'])
  })

  test('a few bad bytes do not spoil the other accents', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Durée;Finalité;Créé\n'), 0x61, 0x3b, 0xe9, 0x3b, 0x62])
    expect(shown(opened(bytes, 'x.csv').sheets[0])).toEqual([
      'A1 Durée',
      'B1 Finalité',
      'C1 Créé',
      'A2 a',
      'B2 \ufffd',
      'C2 b',
    ])
  })

  test('one column is a table only when the file says it is one', () => {
    expect(lines('Paie\nCongés\n').cells).toEqual(['A1 Paie', 'A2 Congés'])
    expect(readWorkbook(new TextEncoder().encode('Paie\nCongés\n'), 'notes')).toMatchObject({
      ok: false,
      failure: { reason: 'not-a-sheet' },
    })
  })

  test('a text of two bytes a letter is read, whichever byte comes first', () => {
    const little = [...Buffer.from('\ufeffDurée;Nom\n1;é', 'utf16le')]
    const big = little.map((_, at) => little[at ^ 1] ?? 0)
    for (const bytes of [little, big])
      expect(shown(opened(Uint8Array.from(bytes), 'x.csv').sheets[0])).toEqual(['A1 Durée', 'B1 Nom', 'A2 1', 'B2 é'])
  })
})
