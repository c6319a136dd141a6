import { expect, it } from 'vitest'
import { Draft } from '@core/exchange/proposing/draft'
import { openLedger } from '@core/exchange/proposing/ledger'
import { readAnswer } from '@core/exchange/table/read-answer'
import type { Field } from '@core/kinds'
import { registers } from '@core/registers'
import { aNewClient } from '../../../helpers/propose'

const aDraft = () => {
  let ids = 0
  const context = { dossier: aNewClient(), language: 'fr', at: '2026-11-23T10:00:00.000Z', by: 'Test' } as const
  return new Draft({ ...context, newId: () => `n${++ids}` }, openLedger())
}
const answer = (field: Field, text: string, draft = aDraft()) =>
  readAnswer(field, { row: 1, column: 0, text }, draft, 'fr')
const { activities, breaches, organisations } = registers

it.each<[string, Field, string, unknown]>([
  ['texts, one each', activities.fields.legalFrameworks, 'Code du travail ; RGPD', ['Code du travail', 'RGPD']],
  ['a whole number', organisations.fields.headcount, '1 200', 1200],
  ['nothing of « environ »', organisations.fields.headcount, 'environ douze', undefined],
  ['countries', breaches.fields.countriesOfPeople, 'France, Belgique', ['FR', 'BE']],
  ['no list of which one is unknown', breaches.fields.countriesOfPeople, 'France, Atlantide', undefined],
  ['nothing of a mark alone', breaches.fields.countriesOfPeople, ';', undefined],
  ['no post for a person', organisations.fields.dpo, 'Responsable informatique', undefined],
  ['no person of whom more is said', organisations.fields.dpo, 'Ines Valdor, avocate au barreau', undefined],
  ['no rows', activities.fields.purposes, 'Payer', undefined],
])('a cell answers %s', (_, field, text, wanted) => expect(answer(field, text)).toEqual(wanted))

it('a person a cell names is made one, once', () => {
  const draft = aDraft()
  const id = String(answer(organisations.fields.dpo, 'Ines Valdor', draft))
  expect(draft.read('persons', id)).toMatchObject({ id, fullName: 'Ines Valdor' })
  expect(answer(organisations.fields.dpo, 'INES VALDOR', draft)).toBe(id)
})
