import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryOf } from '@core/exchange/reading/country-of'
import { isEeaCountry } from '@core/exchange/reading/eea'
import { safeguardOf, safeguardsIn } from '@core/exchange/reading/read-safeguard'
import { readTransfers, type ReadTransfers } from '@core/exchange/reading/read-transfers'
import { codeLists } from '@core/codes'
import { lawParametersAt } from '@templates/packs/law-parameters'

const none: ReadTransfers = { destinations: [], inside: [], unread: [], contradicts: false }
const to = (...destinations: ReadTransfers['destinations']): ReadTransfers => ({
  ...none,
  declared: 'yes',
  destinations,
})

describe('transfers declared', () => {
  it.each(
    [
    ['USA et Inde', to({ country: 'US', words: 'USA' }, { country: 'IN', words: 'Inde' })],
    ['Inde / Maroc', to({ country: 'IN', words: 'Inde' }, { country: 'MA', words: 'Maroc' })],
    ['États-Unis (CCT)', to({ country: 'US', words: 'États-Unis (CCT)', mechanism: 'sccEU' })],
    ['US - SCC', to({ country: 'US', words: 'US - SCC', mechanism: 'sccEU' })],
    ['ÉTATS-UNIS', to({ country: 'US', words: 'ÉTATS-UNIS' })],
    ['États-Unis, CCT', to({ country: 'US', words: 'États-Unis, CCT', mechanism: 'sccEU' })],
    ['Oui, vers le Canada', to({ country: 'CA', words: 'vers le Canada' })],
    ['Oui vers le Canada', to({ country: 'CA', words: 'Oui vers le Canada' })],
    ['Hors UE : oui', to()],
    ['Oui', to()],
    ['Ja', to()],
    ['Salesforce (États-Unis)', to({ country: 'US', words: 'Salesforce (États-Unis)' })],
    ['Vereinigte Staaten und Indien', to({ country: 'US', words: 'Vereinigte Staaten' }, { country: 'IN', words: 'Indien' })],
    ['Bosnie-Herzégovine', to({ country: 'BA', words: 'Bosnie-Herzégovine' })],
    ['Suisse (pays adéquat)', to({ country: 'CH', words: 'Suisse (pays adéquat)', mechanism: 'adequacy' })],
    ['USA et Inde (CCT)', { ...to({ country: 'US', words: 'USA' }, { country: 'IN', words: 'Inde' }), unread: ['USA et Inde (CCT)'] }],
    ['UE, États-Unis', { ...to({ country: 'US', words: 'États-Unis' }), unread: ['UE'] }],
    ['France, Canada', { ...to({ country: 'CA', words: 'Canada' }), inside: [{ country: 'FR', words: 'France' }] }],
  ] satisfies [string, ReadTransfers][] /* prettier-ignore */,
  )('%s', (text, read) => expect(readTransfers(text)).toEqual(read))
})

describe('transfers denied', () => {
  it.each(
    [
    'Non', 'Aucun', 'Néant', 'None', 'Pas de transfert hors UE', 'Pas de transfert hors de l’Union européenne', 'No transfers outside the EEA',
    'None outside the EEA', 'Aucun transfert de données', 'Keine Übermittlung in Drittländer', 'Geen doorgifte buiten de EER',
    'UE', 'Union européenne', 'EEA only', 'UE uniquement', 'Hors UE : non', 'Non, UE uniquement', 'Nein', 'Nessun trasferimento',
  ] /* prettier-ignore */,
  )('%s', (text) => expect(readTransfers(text)).toEqual({ ...none, declared: 'no' }))
  it('keeps the country inside', () =>
    expect(readTransfers('Non, données hébergées en France')).toEqual({
      ...none,
      declared: 'no',
      inside: [{ country: 'FR', words: 'données hébergées en France' }],
    }))
})

describe('transfers on which a cell contradicts itself', () => {
  it.each(
    [
    'Non (hébergement aux États-Unis)', 'Non - USA', 'Non, sauf support en Inde', 'No (Google LLC, United States)', 'Oui / Non', 'Oui (UE)',
    'Pas de transfert hors UE ; sous-traitant au Maroc', 'Non, mais prévu',
  ] /* prettier-ignore */,
  )('%s', (text) => expect(readTransfers(text)).toEqual({ ...none, unread: [text], contradicts: true }))
})

describe('transfers left to their words', () => {
  it.each(
    [
    'Siège aux États-Unis', 'Hébergement hors États-Unis', 'Voir contrat', 'Hors UE', 'N/A', 'À voir', 'États-Unis ?', 'États-Unis (à vérifier)',
    'Non (à confirmer)', 'No information yet', 'No USA', 'CCT', 'Atlantide',
  ] /* prettier-ignore */,
  )('%s', (text) => expect(readTransfers(text)).toEqual({ ...none, unread: [text] }))
  it('a country inside is no transfer', () =>
    expect(readTransfers('Allemagne')).toEqual({ ...none, inside: [{ country: 'DE', words: 'Allemagne' }] }))
})

const bits = ['Oui', 'Non', 'USA', 'Inde', 'France', 'UE', 'CCT', 'BCR', 'vers', 'le', 'Canada', 'hors', 'transfert', 'pas', 'de', 'sauf', 'Acme', '(', ')', ', ', ' - ', ' / ', ': ', ' et ', '?', '\n', '. '] // prettier-ignore
const aText = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 12 }).map((parts) => parts.join(' ')) // prettier-ignore
const letters = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('whatever the text about transfers', () => {
  it('every word is in what was read, or an answer', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const { destinations, inside, unread, declared } = readTransfers(text)
        const kept = new Set(
          [...destinations, ...inside].flatMap(({ words }) => letters(words)).concat(unread.flatMap(letters)),
        )
        const gone = letters(text).filter((word) => !kept.has(word))
        // Without an answer only the question and conjunctions go.
        if (declared === undefined)
          expect(gone.filter((word) => !/^(transfert|hors|pas|vers|\p{L}{1,2})$/u.test(word))).toEqual([])
        // What an answer may stand for: the answer, the question, the zone, a conjunction.
        const ours = new Set(['acme', 'usa', 'inde', 'france', 'cct', 'bcr', 'canada', 'sauf'])
        expect(gone.filter((word) => ours.has(word.toLowerCase()))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it('a denial and a destination never stand together', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const { declared, destinations, contradicts } = readTransfers(text)
        if (declared === 'no' || contradicts) expect(destinations).toEqual([])
        if (contradicts) expect(declared).toBeUndefined()
      }),
    )
  })

  it('a long one takes no time', () => {
    const start = performance.now()
    for (const text of ['USA, '.repeat(200_000), 'pas de transfert ' + 'to the '.repeat(600), '('.repeat(4900), 'vers le '.repeat(600)]) readTransfers(text) // prettier-ignore
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

it('the EEA is that of the packs', () => {
  const { eea } = lawParametersAt('2026-10-01', [])
  expect(codeLists.country.filter(isEeaCountry)).toEqual(codeLists.country.filter((code) => eea.includes(code)))
})

it.each(
  [
  ['Vereinigte Staaten', 'US'], ['Verenigde Staten', 'US'], ['Estados Unidos', 'US'], ['EE.UU.', 'US'], ['Stati Uniti', 'US'], ['EUA', 'US'],
  ['INDE', 'IN'], ['Vereinigtes Königreich', 'GB'], ['Reino Unido', 'GB'], ['Schweiz', 'CH'], ['Zwitserland', 'CH'], ['Svizzera', 'CH'],
  ['Georgia', 'GE'], ['Niger', 'NE'], ['Trinité-et-Tobago', 'TT'], ['Deutschland', 'DE'], ['de', undefined], ['Inde et Maroc', undefined],
] as const /* prettier-ignore */,
)('the country %s', (name, code) => expect(countryOf(name)).toBe(code))

it.each(
  [
  ['Standard contractual clauses', 'sccEU'], ['CCT', 'sccEU'], ['SCCs signed 2022', 'sccEU'], ['Standardvertragsklauseln', 'sccEU'], ['BCR', 'bcrC'],
  ['BCR-P', 'bcrP'], ['Règles d’entreprise contraignantes', 'bcrC'], ['Décision d’adéquation', 'adequacy'], ['Pays adéquat', 'adequacy'],
  ['DPF', 'adequacyDPF'], ['Adequacy decision (DPF)', 'adequacyDPF'], ['Code de conduite', 'codeOfConduct'], ['Certification', 'certification'],
  ['Privacy Shield', 'privacyShield'], ['Art. 49(1)(a)', 'd49_a'], ['Article 49-1-b RGPD', 'd49_b'], ['Consentement explicite', 'd49_a'],
  ['Art. 46(2)(c)', 'sccEU'], ['IDTA', 'uk_idta'], ['Dérogations (art 49)', undefined], ['Pas de CCT', undefined], ['CCT à signer', undefined],
  ['Certification ISO 27001', undefined], ['Garanties adéquates', undefined], ['CCT et BCR', undefined], ['', undefined],
] as const /* prettier-ignore */,
)('the tool %s', (text, code) => expect(safeguardOf(text)).toBe(code))
it('tells several tools', () => expect(safeguardsIn('CCT et BCR')).toEqual(['sccEU', 'bcrC']))
