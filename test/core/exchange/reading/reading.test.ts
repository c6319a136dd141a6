import { describe, expect, it } from 'vitest'
import { countryOf } from '@core/exchange/reading/country-of'
import { oneSubjectCategory } from '@core/exchange/reading/people-words'
import { readDate } from '@core/exchange/reading/read-date'
import { readYesNo, saysNothing } from '@core/exchange/reading/yes-no'
import { readLegalBasis } from '@core/exchange/reading/read-legal-basis'

describe('a date', () => {
  const cell = (text: string) => ({ row: 0, column: 0, text })
  it.each([
    ['12/03/2019', 'fr', '2019-03-12'],
    ['1.2.2020', 'fr', '2020-02-01'],
    ['2020-02-01', 'en', '2020-02-01'],
    ['25/03/2019', 'en', '2019-03-25'],
    ['03/25/2019', 'en', '2019-03-25'],
    ['03/04/2019', 'en', undefined],
    ['31/02/2019', 'fr', undefined],
    ['mars 2019', 'fr', undefined],
  ] as const)('%s in %s', (text, language, day) => expect(readDate(cell(text), language)).toBe(day))
  it('is taken from the cell when the file knows it', () =>
    expect(readDate({ ...cell('mars 2019'), date: '2019-03-01' }, 'fr')).toBe('2019-03-01'))
})

it.each(
  [
  ['Etats-Unis', 'US'], ['USA', 'US'], ['Royaume-Uni', 'GB'], ['Rép. dém. du Congo', 'CD'], ["Côte d'Ivoire", 'CI'],
  ['Germany', 'DE'], ['Iles FEROE', 'FO'], ['CH', 'CH'], ['Atlantide', undefined], ['UE et USA', undefined],
] /* prettier-ignore */,
)('the country %s', (name, code) => expect(countryOf(name)).toBe(code))

it.each(
  [
  ['Enfants de 3 à 11 ans', 'children'], ['Parents et responsables légaux', 'parents'], ['Parents et enfants', undefined],
  ['Passants, riverains', undefined], ['Anciens agents', 'formerEmployees'],
] /* prettier-ignore */,
)('people: %s', (text, category) => expect(oneSubjectCategory(text)).toBe(category))

it.each([
  ["L'obligation légale", ['legalObligation'], false],
  ["L'exécution d'une mission d'intérêt public", ['publicTask'], false],
  ['Contract', ['contract'], false],
  ['Intérêt légitime (sécurité des locaux)', ['legitimateInterests'], true],
  ['Art. 6.1.f', ['legitimateInterests'], false],
  ['Contract / Legal Obligation', ['contract', 'legalObligation'], true],
  ['À déterminer', [], false],
  ['Sans consentement', [], true],
] as const)('the legal basis %s', (text, codes, saysMore) => expect(readLegalBasis(text)).toEqual({ codes, saysMore }))

it('tells yes, no and nothing apart', () => {
  expect(['Oui', 'x', '1', '☒', 'NON', '0', 'peut-être'].map(readYesNo)).toEqual([
    'yes',
    'yes',
    'yes',
    'yes',
    'no',
    'no',
    undefined,
  ])
  expect(['N/A', '-', 'Néant', 'À compléter', 'Non', 'rien à voir'].map(saysNothing)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ])
})
