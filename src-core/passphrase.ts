/** How a passphrase stands against somebody who guesses, in words people can act on. The first two are refused. */
export const passphraseStrengths = ['short', 'guessable', 'fair', 'strong'] as const
export type PassphraseStrength = (typeof passphraseStrengths)[number]

/** A guess costs half a second: twelve signs of chance, or four words, outlast whoever holds the file. */
export const leastPassphraseLength = 12
const strongLength = 20

/** Rows of keyboards, the alphabet, and words everybody begins with: what guessing tries first. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
]
const usual =
  /mot ?de ?passe|phrase ?de ?passe|password|passphrase|secret|bonjour|welcome|bienvenue|admin|trente|registre|letmein|iloveyou|jetaime|soleil|rgpd|gdpr|dpo/g

export function passphraseStrength(typed: string): PassphraseStrength {
  const text = typed.normalize('NFC')
  const length = [...text].length
  if (length < leastPassphraseLength) return 'short'
  const kept = withoutTheObvious(text.toLowerCase())
  if (new Set(kept).size < 6 || [...kept].length < 8) return 'guessable'
  const words = text.split(/[\s\-_.,;]+/).filter((word) => word.length > 2)
  return words.length >= 4 || length >= strongLength ? 'strong' : 'fair'
}

export const isPassphraseRefused = (typed: string): boolean =>
  ['short', 'guessable'].includes(passphraseStrength(typed))

/** What remains once runs of one sign, pieces of rows and usual words count for one sign each. */
function withoutTheObvious(text: string): string {
  let kept = text.replace(usual, '*').replace(/(.+?)\1+/gsu, '$1')
  for (const row of rows.flatMap((each) => [each, [...each].reverse().join('')]))
    for (let from = 0; from + 4 <= row.length; from += 1) kept = kept.replaceAll(row.slice(from, from + 4), '*')
  return kept
}
