import { describe, expect, it } from 'vitest'
import { countryOf } from '@core/exchange/reading/country-of'
import { oneSubjectCategory } from '@core/exchange/reading/people-words'
import { readDate } from '@core/exchange/reading/read-date'
import { isOpenQuestion, readYesNo, saysNone, saysNothing } from '@core/exchange/reading/yes-no'
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
    ['March 2024', 'en', undefined],
    ['12 mars 2024', 'fr', '2024-03-12'],
    ['1er août 2024', 'fr', '2024-08-01'],
    ['12 March 2024', 'en', '2024-03-12'],
    ['March 12th, 2024', 'en', '2024-03-12'],
    ['3. März 2024', 'fr', '2024-03-03'],
    ['3 maart 2024', 'en', '2024-03-03'],
    ['12 de marzo de 2024', 'fr', '2024-03-12'],
    ['12 marzo 2024', 'fr', '2024-03-12'],
    ['12 de março de 2024', 'fr', '2024-03-12'],
    ['12-Mar-2024', 'en', '2024-03-12'],
    ['2024/03/12', 'fr', '2024-03-12'],
    ['2024-03-12T10:00:00Z', 'fr', '2024-03-12'],
    ['12/03/2024 10:30', 'fr', '2024-03-12'],
    ['31 février 2024', 'fr', undefined],
    ['12/03/24', 'fr', undefined],
    ['3 personnes 2024', 'fr', undefined],
    ['depuis le 12 mars 2024', 'fr', undefined],
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
  ['Art. 6 Abs. 1 lit. b DSGVO', ['contract'], false],
  ['Art. 6 Abs. 1 S. 1 lit. f', ['legitimateInterests'], false],
  ['6(1)(b)', ['contract'], false],
  ['6.1.b', ['contract'], false],
  ['article 6-1-b', ['contract'], false],
  ['Art. 6(1)(a) and (f)', ['consent', 'legitimateInterests'], true],
  ['6(1)(c), (e)', ['legalObligation', 'publicTask'], true],
  ['6.1.a e b', ['consent', 'contract'], true],
  ['artikel 6 lid 1 onder c AVG', ['legalObligation'], false],
  ['Recognised legitimate interest', ['ukRecognisedLI'], false],
  ['Einwilligung', ['consent'], false],
  ['Berechtigtes Interesse', ['legitimateInterests'], false],
  ['Erfüllung eines Vertrags', ['contract'], false],
  ['Wettelijke verplichting', ['legalObligation'], false],
  ['Gerechtvaardigd belang', ['legitimateInterests'], false],
  ['Interés legítimo', ['legitimateInterests'], false],
  ['Obligación legal', ['legalObligation'], false],
  ['Legittimo interesse', ['legitimateInterests'], false],
  ['Obbligo di legge', ['legalObligation'], false],
  ['Interesse público', ['publicTask'], false],
  ['Keine Einwilligung', [], true],
  ['Art. 9(2)(a)', [], true],
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
  expect(['Ja', 'nein', 'sí', 'não', 'nee', 'sim'].map(readYesNo)).toEqual(['yes', 'no', 'yes', 'no', 'no', 'yes'])
  expect(['N/A', '-', 'Néant', 'À compléter', 'Non', 'rien à voir'].map(saysNothing)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ])
})

it.each(
  [
  'À voir', 'à voir avec la RH', 'à définir', 'tbd', 'To be confirmed', 'en cours', 'En cours de rédaction', '?', '??', 'Noch zu klären', 'te bepalen',
  'pendiente', 'da definire', 'por definir', 'desconhecido', 'Pas encore étudié',
] /* prettier-ignore */,
)('an open question: %s', (text) => expect(isOpenQuestion(text)).toBe(true))

it.each(
  [
  'Oui', 'Non', 'Néant', '', '-', 'Contrats en cours', 'avoir', 'Voir contrat', 'Recours', 'RH ?',
] /* prettier-ignore */,
)('no open question: %s', (text) => expect(isOpenQuestion(text)).toBe(false))

it('tells “there is none” from an answer missing', () =>
  expect(['Aucun', 'none', 'keine', 'N/A', 'Non', ''].map(saysNone)).toEqual([true, true, true, false, false, false]))

it('long cells take no time', () => {
  const start = performance.now()
  for (const text of [
    '6 1 a '.repeat(100_000),
    'en cours de '.repeat(80_000),
    ' '.repeat(1_000_000) + 'x',
    '1'.repeat(1_000_000),
  ]) {
    readLegalBasis(text)
    readDate({ row: 0, column: 0, text }, 'fr')
    isOpenQuestion(text)
    saysNothing(text)
    countryOf(text)
    readYesNo(text)
  }
  expect(performance.now() - start).toBeLessThan(8000)
})
