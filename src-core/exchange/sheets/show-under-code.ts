import type { Piece, Section } from './format-code'

/** 15 digits are what Excel keeps: 0.1 + 0.2 shows 0,3. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',')

/** A number as the French Excel shows it; what its format code asks for beyond what is drawn here leaves it as it is. */
export function showUnderCode(sections: readonly Section[], value: number): string {
  const section = sections.find(({ takes }) => takes(value))
  const shown = section && fill(section.pieces, Math.abs(value))
  if (section === undefined || shown === undefined) return plainNumber(value)
  return value < 0 && !section.writesSign ? `-${shown}` : shown
}

function fill(pieces: readonly Piece[], size: number): string | undefined {
  const points = pieces.flatMap(({ is }, at) => (is === 'point' ? [at] : []))
  if (points.length > 1) return undefined
  const point = points[0] ?? pieces.length
  const places = pieces.flatMap(({ is }, at) => (is === 'digit' ? [at] : []))
  const whole = places.filter((at) => at < point)
  const decimals = places.filter((at) => at > point)
  const commas = pieces.flatMap(({ is }, at) => (is === 'comma' ? [at] : []))
  const between = commas.filter((at) => at > (whole[0] ?? Infinity) && at < (whole.at(-1) ?? -Infinity))
  // A comma after the last digit divides by a thousand; one before any digit means nothing we know.
  const after = commas.filter((at) => !between.includes(at))
  if (after.some((at) => at < (whole.at(-1) ?? -1) || (at > point && at < (decimals.at(-1) ?? -1)))) return undefined
  const percents = pieces.filter(({ is }) => is === 'percent').length
  const scaled = roundedDigits(size, decimals.length, 2 * percents - 3 * after.length)
  if (!scaled) return undefined

  const shown = new Map<number, string>([
    ...wholeDigits(pieces, whole, scaled.whole, between.length > 0),
    // `.00` has no place before the point, and hides no digit for all that.
    ...(whole.length === 0 && decimals.length > 0 ? [[point, `${scaled.whole},`] as const] : []),
    ...decimalDigits(pieces, decimals, scaled.decimals),
  ])
  return pieces.map((piece, at) => shown.get(at) ?? drawn(piece, size)).join('')
}

/** The digits before and after the point, half away from zero as Excel rounds; undefined beyond the digits a number holds. */
function roundedDigits(size: number, decimals: number, shift: number) {
  // Moving the point in the writing, not by a product: 1.005 × 100 is 100.49999999999999.
  const [digits, exponent] = size.toExponential(14).split('e')
  const rounded = Math.round(Number(`${digits}e${Number(exponent) + decimals + shift}`))
  if (!Number.isSafeInteger(rounded)) return undefined
  const all = String(rounded).padStart(decimals + 1, '0')
  const whole = all.slice(0, all.length - decimals)
  return { whole: whole === '0' ? '' : whole, decimals: all.slice(all.length - decimals) }
}

const emptyOf = (piece: Piece | undefined) => (piece?.is === 'digit' ? piece.empty : '')

/** From the right; the first place takes all that remains. After a 0 every place shows a digit. */
function wholeDigits(pieces: readonly Piece[], places: readonly number[], digits: string, grouped: boolean) {
  const firstZero = places.findIndex((at) => emptyOf(pieces[at]) === '0')
  const group = (text: string, right: number) =>
    [...text]
      .map((digit, at) => {
        const behind = right + text.length - 1 - at
        return grouped && behind > 0 && behind % 3 === 0 ? `${digit}\u00a0` : digit
      })
      .join('')
  return places.map((at, place): [number, string] => {
    const right = places.length - 1 - place
    const end = digits.length - right
    const own = place === 0 ? digits.slice(0, Math.max(0, end)) : end > 0 ? digits.slice(end - 1, end) : ''
    const zero = firstZero !== -1 && place >= firstZero
    return [at, own || zero ? group(own || '0', right) : emptyOf(pieces[at])]
  })
}

/** Zeros at the end are shown only where the code has a 0. */
function decimalDigits(pieces: readonly Piece[], places: readonly number[], digits: string) {
  const lastKept = places.reduce(
    (last, at, place) => (digits[place] !== '0' || emptyOf(pieces[at]) === '0' ? place : last),
    -1,
  )
  return places.map((at, place): [number, string] => [
    at,
    place <= lastKept ? (digits[place] ?? '0') : emptyOf(pieces[at]),
  ])
}

function drawn(piece: Piece, size: number): string {
  if (piece.is === 'literal') return piece.text
  if (piece.is === 'general' || piece.is === 'text') return plainNumber(size)
  return piece.is === 'point' ? ',' : piece.is === 'percent' ? '%' : ''
}
