import { expect, test } from 'vitest'
import { readPasted } from '@core/exchange/sheets/read-pasted'
import { readAnyWorkbook } from '@core/exchange/read-any-workbook'
import { zipSync } from 'fflate'
import { shown } from './opened'

test('pasted cells are cut by tabs alone, and a cell of several lines stays one', () => {
  const read = readPasted('Nom\tDurée\nPaie\t"5 ans\naprès ; le départ"\nRH\t2, 3 ans\n')
  expect(read.ok && read.workbook.kind).toBe('pasted')
  expect(read.ok ? shown(read.workbook.sheets[0]) : []).toEqual([
    'A1 Nom',
    'B1 Durée',
    'A2 Paie',
    'B2 5 ans\naprès ; le départ',
    'A3 RH',
    'B3 2, 3 ans',
  ])
})

test.each([
  ['x.pdf', new TextEncoder().encode('%PDF-1.7\n'), 'pdf'],
  ['x.doc', new TextEncoder().encode('{\\rtf1 a}'), 'rtf'],
  ['x.md', new TextEncoder().encode('<!DOCTYPE html><html></html>'), 'html'],
  ['x.numbers', zipSync({ 'Index/Document.iwa': Uint8Array.of(1) }), 'numbers'],
  ['x.pages', zipSync({ 'Index/Document.iwa': Uint8Array.of(1) }), 'pages'],
])('%s is refused by what it is', (name, bytes, detail) => {
  expect(readAnyWorkbook(bytes, name)).toEqual({ ok: false, failure: { reason: 'unread-format', detail } })
})
