import { expect, it } from 'vitest'
import { readSource } from '@core/exchange/read-source'
import type { TableChoice } from '@core/exchange/mapping'
import { makeOds } from '../../../helpers/make-sheets'
import { aNewClient } from '../../../helpers/propose'

const rows = (name: string) => [
  ['Nom du traitement', 'Finalités', 'Personnes concernées'],
  [name, 'Servir', 'Salariés'],
]
const book = makeOds([
  { name: 'Registre', rows: rows('Paie') },
  { name: 'Ancien', hidden: true, rows: rows('Pointage') },
])
function broughtIn(said?: Omit<TableChoice, 'layout'>): readonly string[] {
  let ids = 0
  const read = (tables: readonly TableChoice[]) => {
    const answer = readSource(book, 'registre.ods', 'auto', {
      dossier: aNewClient(),
      language: 'fr',
      at: '2026-11-23T10:00:00.000Z',
      by: '',
      newId: () => `t-${(ids += 1)}`,
      mapping: { trenteMapping: 1, tables: [...tables] },
    })
    if (!answer.ok) throw new Error(answer.refusal.reason)
    return answer.proposal
  }
  const layout = read([]).tables?.[0]?.layout ?? ''
  return read(said ? [{ layout, ...said }] : []).created.map(({ name }) => name)
}

it('of tables laid out alike, those of hidden sheets come in only when they are asked for', () => {
  expect(broughtIn()).toEqual(['Paie'])
  expect(broughtIn({ take: true })).toEqual(['Paie'])
  expect(broughtIn({ takeHidden: true })).toEqual(['Paie', 'Pointage'])
  expect(broughtIn({ take: false, takeHidden: true })).toEqual(['Pointage'])
})
