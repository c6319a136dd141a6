import { describe, expect, it } from 'vitest'
import { readSource } from '@core/exchange/read-source'
import { importerIds } from '@core/exchange/importer'
import { families } from '@core/exchange/registry'
import { warningCodes } from '@core/exchange/warnings'
import { importing as english } from '@core/texts/en/importing'
import { importing as french } from '@core/texts/fr/importing'
import { fiche } from '../../helpers/make-cnil-register'
import { encodeText, makeCsv, makeOds } from '../../helpers/make-sheets'
import { aNewClient } from '../../helpers/propose'

const context = {
  dossier: aNewClient(),
  language: 'fr' as const,
  at: '2026-11-23T10:00:00.000Z',
  by: 'Test',
  newId: () => 'x',
}
const register = makeOds([fiche({ name: 'Paie', ref: 'B-01' })])
const read = (bytes: Uint8Array, as: Parameters<typeof readSource>[2] = 'auto', name = 'source.ods') =>
  readSource(bytes, name, as, context)

describe('a source', () => {
  it('goes to the importer that knows its shape', () => {
    const tables = makeCsv([
      ['Nom', 'Finalités'],
      ['Paie', 'Payer'],
    ])
    expect(read(register)).toMatchObject({ ok: true, proposal: { kind: 'cnil-register' } })
    expect(read(tables, 'auto', 't.csv')).toMatchObject({ ok: true, proposal: { kind: 'table' } })
  })

  it('is refused in words the person understands when it is no register', () => {
    const recipe = makeCsv([
      ['Farine', 'Sucre'],
      ['200 g', '80 g'],
    ])
    expect(read(recipe, 'auto', 'recette.csv')).toEqual({
      ok: false,
      refusal: {
        reason: 'nothing-recognised',
        about: 'recette.csv',
        seen: { kind: 'csv', sheets: [], first: ['Farine', 'Sucre'] },
      },
    })
    expect(read(recipe, 'table', 'recette.csv')).toMatchObject({ ok: false, refusal: { reason: 'nothing-recognised' } })
    expect(read(new Uint8Array([1, 2, 3]))).toMatchObject({
      ok: false,
      refusal: { reason: 'not-a-sheet', about: 'source.ods' },
    })
    expect(read(register.slice(0, 400))).toMatchObject({ ok: false, refusal: { reason: 'broken-sheet' } })
  })
})

it('a file that is no register is told by what it begins with, and no more than a sentence of it', () => {
  const long = 'Consommation de farine, de sucre et de levure par atelier'
  const sheets = ['Janvier', 'Février', 'Mars', 'Avril', 'Mai'].map((name) => ({
    name,
    rows: [[long, 'Kilos', 'Litres', 'Sacs', 'Prix', 'Total'], ['1', '2', '3', '4', '5', '6']],
  })) // prettier-ignore
  expect(read(makeOds(sheets))).toMatchObject({
    refusal: {
      seen: {
        sheets: ['Janvier', 'Février', 'Mars', 'Avril', '…'],
        first: ['Consommation de farine, de sucre et de…', 'Kilos', 'Litres', 'Sacs', 'Prix', '…'],
      },
    },
  })
})

it('warns when the letters of a text file had to be guessed', () => {
  const bytes = encodeText('[{"nom du traitement":"Paie","finalités":"Rémunérer"}]', 'windows-1252')
  expect(read(bytes, 'auto', 'registre.json')).toMatchObject({
    proposal: { created: [{ name: 'Paie' }], warnings: [{ code: 'encoding', where: 'registre' }] },
  })
})

it('every importer that can be asked for belongs to one family', () => {
  expect(families.flatMap(({ ids }) => ids).sort()).toEqual([...importerIds].sort())
})

describe('texts of imports', () => {
  it('say every warning in both languages', () => {
    const values = { name: 'N', country: 'C', text: 'T', ref: 'R', given: 'G', bodies: 'B', kept: 'K', found: 'F' }
    for (const { warnings } of [french, english]) {
      for (const code of warningCodes) expect(warnings[code](values), code).not.toMatch(/undefined|^$/)
      expect(Object.keys(warnings).sort()).toEqual([...new Set<string>(warningCodes)].sort())
    }
  })
})
