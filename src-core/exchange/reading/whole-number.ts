/** A whole number as people write it, its thousands apart; `env. 2 000` is none. */
export function wholeNumber(text: string): number | undefined {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '')
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined
}
