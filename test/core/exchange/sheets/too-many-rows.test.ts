import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { SHEET_LIMITS } from '@core/exchange/sheets/limits'
import { readWorkbook } from '@core/exchange/sheets/read-workbook'
import { makeXlsx, xlsxParts } from '../../../helpers/make-sheets'

const limits = { ...SHEET_LIMITS, rows: 50 }
const rows = (count: number) => [
  { name: 'Registre', rows: [...Array(count).keys()].map((row) => [`Traitement ${row}`, 'Paie', 'RH']) },
]

describe('a sheet of many rows', () => {
  it('is read up to the bound, whatever row number its last ones bear', () => {
    const far = [{ name: 'Registre', rows: [['a'], ...Array.from({ length: 200 }, () => []), ['b']] }]
    for (const sheets of [rows(50), far]) expect(readWorkbook(makeXlsx(sheets), 'r.xlsx', limits).ok).toBe(true)
  })

  it('is refused at the first row too many, before anything after it is looked at', () => {
    expect(readWorkbook(makeXlsx(rows(51)), 'r.xlsx', limits)).toMatchObject({ failure: { reason: 'too-big' } })
    const parts = Object.entries(xlsxParts(rows(51))).map(
      ([name, xml]) => [name, strToU8(xml.replace('</sheetData>', '</broken>'))] as const,
    )
    const broken = zipSync(Object.fromEntries(parts))
    expect(readWorkbook(broken, 'r.xlsx', limits)).toMatchObject({ failure: { reason: 'too-big' } })
    expect(readWorkbook(broken, 'r.xlsx', { ...limits, rows: 51 })).toMatchObject({ failure: { reason: 'broken' } })
  })
})
