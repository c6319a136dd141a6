import { expect, it } from 'vitest'
import { emptyRecord } from '@core/dossier/dossier'
import { plainText } from '@core/rich-text/rich-text'
import { unmarked } from '@core/texts/foreign'
import { checkForPrint, richIn, startPrinting, type PrintOptions } from '@templates/documents/printing'
import { createDossier } from '@templates/models/create-dossier'

const at = '2026-09-15T08:00:00.000Z'
const client = { name: 'Mairie de Valmont', country: 'FR', sector: '', language: 'fr' } as const
const dossier = createDossier(client, at, 'claire', () => 'x')
const options: PrintOptions = { language: 'fr', audience: 'internal', records: [], today: '2026-09-15' }
const printing = startPrinting(dossier, options, checkForPrint(dossier, options))
const typed = 'Deux cas : « agents » ; urgent !'
const printed = 'Deux cas\u00a0: «\u00a0agents\u00a0»\u202f; urgent\u202f!'

it('what people typed in French is printed with the blanks French asks for', () => {
  const name = { fr: typed }
  expect(printing.words.text(name)).toBe(printed)
  const record = { ...emptyRecord('documents', { id: 'd', ref: 'D-001', at, author: '' }), title: name }
  const named = startPrinting({ ...dossier, documents: [record] }, options, checkForPrint(dossier, options))
  expect(named.words.recordName('documents', 'd')).toBe(printed)
})

it('so is a dressed answer, list items and cells included', () => {
  const said = [
    { p: [{ text: typed }] },
    { list: [[{ p: [{ text: typed }] }]] },
    { table: [[[{ p: [{ text: typed }] }]]] },
  ]
  expect(
    plainText(richIn(printing, { fr: said }).content)
      .split('Deux')
      .slice(1),
  ).toHaveLength(3)
  expect(plainText(richIn(printing, { fr: said }).content)).not.toContain(' :')
  expect(plainText(richIn(printing, { fr: said }).content)).not.toContain(' !')
})

it('a text that exists in English alone stays as it was typed', () => {
  expect(unmarked(printing.words.text({ en: 'Odd : spacing !' }))).toBe('Odd : spacing !')
})
