import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { mostTableRows } from '@core/exchange/importer'
import { readSource } from '@core/exchange/read-source'
import { SHEET_LIMITS } from '@core/exchange/sheets/limits'
import { readWorkbook } from '@core/exchange/sheets/read-workbook'
import { textsOf } from '@core/texts/languages'
import { makeCsv, makeOds, makeXlsx, xlsxParts } from '../../../helpers/make-sheets'
import { aNewClient } from '../../../helpers/propose'

const limits = { ...SHEET_LIMITS, rows: 50 }
const rows = (count: number) => [
  { name: 'Registre', rows: [...Array(count).keys()].map((row) => [`Traitement ${row}`, 'Paie', 'RH']) },
]
const far = [{ name: 'Registre', rows: [['a', 'x'], ...Array.from({ length: 200 }, () => []), ['b', 'y']] }]

describe.each([
  { name: 'r.xlsx', make: makeXlsx },
  { name: 'r.ods', make: makeOds },
  { name: 'r.csv', make: ([sheet]: typeof far) => makeCsv(sheet?.rows ?? []) },
])('a sheet of many rows, $name', ({ name, make }) => {
  it('is read up to the one bound, whatever row number its last ones bear', () => {
    for (const sheets of [rows(50), far]) expect(readWorkbook(make(sheets), name, limits).ok).toBe(true)
  })

  it('is refused at the first row too many, with the bound', () => {
    const detail = 'more than 50 rows'
    expect(readWorkbook(make(rows(51)), name, limits)).toMatchObject({ failure: { reason: 'too-big', detail } })
  })
})

describe('rows too many', () => {
  it('are refused before anything after them is looked at', () => {
    const parts = Object.entries(xlsxParts(rows(51))).map(
      ([name, xml]) => [name, strToU8(xml.replace('</sheetData>', '</broken>'))] as const,
    )
    const broken = zipSync(Object.fromEntries(parts))
    expect(readWorkbook(broken, 'r.xlsx', limits)).toMatchObject({ failure: { reason: 'too-big' } })
    expect(readWorkbook(broken, 'r.xlsx', { ...limits, rows: 51 })).toMatchObject({ failure: { reason: 'broken' } })
  })

  it('are refused where one row is repeated, before its repeats are made', () => {
    const repeated = makeOds([{ name: 'Registre', rows: [{ cells: ['Paie', 'RH'], repeat: 100_000 }] }])
    const unbound = { ...limits, cells: Infinity }
    expect(readWorkbook(repeated, 'r.ods', unbound)).toMatchObject({ failure: { detail: 'more than 50 rows' } })
  })

  it('are told in one sentence that says how many a table may have', () => {
    const bytes = strToU8('Nom du traitement;Finalités\n' + 'Paie;Payer\n'.repeat(SHEET_LIMITS.rows))
    const context = { dossier: aNewClient(), language: 'fr', at: '', by: '', newId: () => '' } as const
    const read = readSource(bytes, 'registre.csv', 'auto', context)
    if (read.ok) throw new Error('was read')
    for (const language of ['fr', 'en'] as const) {
      const said = textsOf(language).refusals[read.refusal.reason](read.refusal.about ?? '', '')
      expect(said).toContain('registre.csv')
      expect(said.replace(/\D/g, '')).toContain(String(mostTableRows))
    }
  })
})
