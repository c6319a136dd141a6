import type { Duration, DurationUnit } from '../../kinds'
import { codeFor, type Word } from './words-of'

/** Folded units in French, English, German, Dutch, Spanish, Italian and Portuguese. */
const units: readonly (readonly [RegExp, DurationUnit])[] = [
  [/^(heures?|hours?|h|stunden?|uur|uren|horas?|or[ae])$/, 'hour'],
  [/^(jours?|j|days?|tag|tagen?|dag|dagen|dias?|giorn[oi])$/, 'day'],
  [/^(semaines?|weeks?|wochen?|weken|semanas?|settiman[ae])$/, 'week'],
  [/^(mois|months?|monat|monaten?|maand|maanden|mes|meses|mes[ei])$/, 'month'],
  [/^(ans?|annees?|years?|yrs?|jahr|jahren?|jaar|jaren|anos?|ann[oi])$/, 'year'],
]

const spelled: Readonly<Record<number, string>> = {
  1: 'un une one ein eine einen einem een uno una um uma',
  2: 'deux two zwei twee dos due dois duas',
  3: 'trois three drei drie tres tre',
  4: 'quatre four vier cuatro quattro quatro',
  5: 'cinq five funf vijf cinco cinque',
  6: 'six sechs zes seis sei',
  7: 'sept seven sieben zeven siete sette sete',
  8: 'huit eight acht ocho otto oito',
  9: 'neuf nine neun negen nueve nove',
  10: 'dix ten zehn tien diez dieci dez',
  12: 'douze twelve zwolf twaalf doce dodici doze',
  15: 'quinze fifteen funfzehn vijftien quince quindici',
  18: 'eighteen achtzehn achttien dieciocho diciotto dezoito',
  20: 'vingt twenty zwanzig twintig veinte venti vinte',
  24: 'vierundzwanzig vierentwintig veinticuatro ventiquattro',
  30: 'trente thirty dreissig dertig treinta trenta trinta',
  36: 'sechsunddreissig zesendertig trentasei',
  50: 'cinquante fifty funfzig vijftig cincuenta cinquanta cinquenta',
}
const numbers = new Map(
  Object.entries(spelled).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)] as const)),
)
const tens = new Set([10, 20, 30, 50])

export const isSpelledNumber = (word: string): boolean => numbers.has(word)

/** A period at the beginning of these words, and how many of them it takes: « 1,5 an », « trente-six mois », “two years”. */
export function durationAt(words: readonly Word[]): { duration: Duration; length: number } | undefined {
  const { value, length } = numberAt(words)
  const unit = words[length]
  const code = unit && /^[\s\u00a0\u202f-]*$/.test(unit.before) ? codeFor(units, unit.folded) : undefined
  return code && value > 0 ? { duration: { value, unit: code }, length: length + 1 } : undefined
}

function numberAt([first, second]: readonly Word[]): { value: number; length: number } {
  const digits = first?.folded ?? ''
  if (/^\d{1,3}$/.test(digits)) {
    const isDecimal = second && /^[.,]$/.test(second.before) && /^\d$/.test(second.folded)
    return isDecimal ? { value: Number(`${digits}.${second.folded}`), length: 2 } : { value: Number(digits), length: 1 }
  }
  const value = numbers.get(digits) ?? 0
  const more = numbers.get(second?.folded ?? '') ?? 0
  return tens.has(value) && more > 0 && more < 10 ? { value: value + more, length: 2 } : { value, length: 1 }
}
