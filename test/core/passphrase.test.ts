import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonPasswords } from '@core/common-passwords'
import { isPassphraseRefused, knownOf, passphraseStrength } from '@core/passphrase'

it.each([
  ['', 'short'],
  ['Tr0ub4dor&3', 'short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'guessable'],
  ['abcabcabcabcabc', 'guessable'],
  ['azertyuiopqsdfgh', 'guessable'],
  ['1qaz2wsx3edc4rfv', 'guessable'],
  ['poiuytrezaMLKJHGFDSQ', 'guessable'],
  ['1234567890123456', 'guessable'],
  ['motdepasse123456', 'guessable'],
  ['Mot de passe 2026', 'guessable'],
  ['passwordpassword1', 'guessable'],
  ['P@ssw0rd!P@ssw0rd', 'guessable'],
  ['Marseille13012', 'guessable'],
  ['Nicolas14/07/1989', 'guessable'],
  ['Bienvenue2026!!', 'guessable'],
  ['soleil chocolat papillon', 'guessable'],
  ['Été2024Été2025', 'guessable'],
  ['soleil chocolat papillon princesse', 'fair'],
  ['k7#Vq2!mZx9p', 'fair'],
  ['correct cheval batterie agrafe', 'strong'],
  ['une phrase assez longue pour tenir', 'strong'],
] as const)('“%s” is %s', (typed, strength) => {
  expect(passphraseStrength(typed)).toBe(strength)
  expect(isPassphraseRefused(typed)).toBe(strength === 'short' || strength === 'guessable')
})

describe('what everybody knows of a file', () => {
  const about = knownOf('valmont.trente.json', {
    clientFile: [{ fileName: 'Valmont' }],
    organisations: [{ legalName: 'Commune de Valmont-sur-Orge' }],
  })
  it.each(['CommuneDeValmont91', 'Valmont-sur-Orge-2026', 'VALMONTvalmont!!99'])('makes “%s” guessable', (typed) => {
    expect(passphraseStrength(typed, about)).toBe('guessable')
  })
  it('weighs nothing on words of one’s own', () => {
    expect(passphraseStrength('quatre bouilloires et un violon', about)).toBe('strong')
  })
})

describe('the words everybody chooses', () => {
  it('are more than three hundred, each once, as they are compared', () => {
    expect(commonPasswords.length).toBeGreaterThan(300)
    expect(new Set(commonPasswords).size).toBe(commonPasswords.length)
    for (const word of commonPasswords) expect(word).toMatch(/^[a-z0-9]{4,}$/)
  })

  it('are refused one by one and two by two, whatever year, sign or capital is put around them', () => {
    const common = fc.constantFrom(...commonPasswords)
    const dressed = fc.tuple(fc.boolean(), common).map(([big, word]) => (big ? word.toUpperCase() : word))
    const end = fc.constantFrom('', '1', '!', '2026', '1989!', '123', '!!')
    fc.assert(
      fc.property(
        fc.array(dressed, { minLength: 1, maxLength: 2 }),
        fc.constantFrom('', ' ', '-'),
        end,
        (two, gap, last) => {
          expect(isPassphraseRefused(two.join(gap) + last)).toBe(true)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})

it('sixteen signs of chance are never refused', () => {
  const letters = fc.constantFrom(...'bdfghjkmpqrtvwxzBDFGHJKMPQRTVWXZ#%&+=?:;/')
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 16, maxLength: 16 }), (signs) => {
      expect(isPassphraseRefused(signs.join(''))).toBe(false)
    }),
  )
})
