import { expect, it } from 'vitest'
import { isPassphraseRefused, passphraseStrength } from '@core/passphrase'

it.each([
  ['', 'short'],
  ['Tr0ub4dor&3', 'short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'guessable'],
  ['abcabcabcabcabc', 'guessable'],
  ['azertyuiopqsdfgh', 'guessable'],
  ['1234567890123456', 'guessable'],
  ['motdepasse123456', 'guessable'],
  ['Mot de passe 2026', 'guessable'],
  ['passwordpassword1', 'guessable'],
  ['k7#Vq2!mZx9p', 'fair'],
  ['correct cheval batterie agrafe', 'strong'],
  ['une phrase assez longue pour tenir', 'strong'],
] as const)('“%s” is %s', (typed, strength) => {
  expect(passphraseStrength(typed)).toBe(strength)
  expect(isPassphraseRefused(typed)).toBe(strength === 'short' || strength === 'guessable')
})
