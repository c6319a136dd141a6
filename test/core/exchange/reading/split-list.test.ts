import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitList } from '@core/exchange/reading/split-list'

describe('a list is cut', () => {
  it.each([
    ['Paie\nContrats ; Congés', ['Paie', 'Contrats', 'Congés']],
    ['- Paie\n– Contrats\n• Congés', ['Paie', 'Contrats', 'Congés']],
    ['• Paie • Contrats', ['Paie', 'Contrats']],
    ['Paie | Contrats', ['Paie', 'Contrats']],
    ['Nom, adresse, téléphone', ['Nom', 'adresse', 'téléphone']],
    ['Salariés (CDI, CDD ; alternants), stagiaires', ['Salariés (CDI, CDD ; alternants)', 'stagiaires']],
    ['1) Paie 2) Contrats 3) Congés', ['1) Paie', '2) Contrats', '3) Congés']],
    ['1. Paie\n2. Contrats', ['1. Paie', '2. Contrats']],
    ['Paie,\nContrats,', ['Paie', 'Contrats']],
    ['Nom, adresse, etc.', ['Nom', 'adresse, etc.']],
    ['Acme, Inc., Beta', ['Acme, Inc.', 'Beta']],
    ['« Vert, bleu », rouge', ['« Vert, bleu »', 'rouge']],
  ])('%j', (text, pieces) => expect(splitList(text)).toEqual(pieces))
})

describe('a list is left whole', () => {
  it.each([
    'Nom, prénom',
    '10 ans, soit 2034',
    'Familles, le cas échéant',
    'Entretien des locaux (sols, vitres)',
    'Salariés, dont les alternants',
    'Clients, qui ont commandé depuis le site',
    'Customers, including prospects',
    'Formation et recrutement',
    'Health and safety',
    'Clients / prospects',
    'Paie Directe - éditeur du logiciel',
    'Acme (hébergeur)',
    '1,5 an',
    'Vigie, 12 rue des Lilas, 69003 Lyon',
    'Les données sont conservées le temps nécessaire au contrat, sauf demande de la personne',
    'Mineurs de -18 ans',
    'Internes : gardiens, accueil',
    '-18 ans',
    'Acme, Inc.',
    'Tous les agents (voir annexe',
  ])('%j', (text) => expect(splitList(text)).toEqual([text]))
})

const pieces = ['Nom', 'prénom', 'Salariés', 'dont', 'a', '12', '1)', '2)', '1.', '2.', 'rue', ' et ', ', ', '; ', ' | ', ' - ', '\n', '\n- ', '• ', '(', ')', '[', ']', '"', '«', '»', ':', ' / ', '. ', '—'] // prettier-ignore
const aText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 15 }).map((parts) => parts.join(' ')), // prettier-ignore
)
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

describe('whatever the text', () => {
  it('no letter and no figure is lost', () => {
    fc.assert(
      fc.property(aText, (text) => {
        expect(letters(splitList(text).join(' '))).toBe(letters(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('a piece is a list of itself alone', () => {
    fc.assert(
      fc.property(aText, (text) => {
        for (const piece of splitList(text)) expect(splitList(piece)).toEqual([piece])
      }),
      { numRuns: 3000 },
    )
  })

  it('nothing is cut between brackets', () => {
    const inside = fc.array(fc.constantFrom('Nom', ', ', ' ; ', '\n', ' | ', '1) ', '2) ', 'x'), { minLength: 1, maxLength: 8 }) // prettier-ignore
    const brackets = fc.constantFrom(['(', ')'], ['[', ']'], ['« ', ' »'])
    fc.assert(
      fc.property(aText, inside, brackets, ([...before], parts, [open, close]) => {
        // Brackets of the text before would pair with ours.
        const plain = before.filter((letter) => !/[()[\]{}«»“”"]/.test(letter)).join('')
        const held = `${open}x${parts.join('').replaceAll(')', '.')}x${close}`
        expect(splitList(`${plain} ${held}, fin`).some((piece) => piece.includes(held))).toBe(true)
      }),
    )
  })

  it('a long one takes no time', () => {
    for (const text of [
      'a,'.repeat(200_000),
      '('.repeat(1_000_000),
      ' '.repeat(1_000_000) + 'x',
      '1) '.repeat(300_000),
      'a ; '.repeat(200_000),
    ]) {
      // prettier-ignore
      const start = performance.now()
      splitList(text)
      expect(performance.now() - start).toBeLessThan(4000)
    }
  })
})
