import {
  contentLanguages,
  isWritten,
  type Duration,
  type DurationUnit,
  type IsoDate,
  type Multilingual,
} from '@core/kinds'

/** A thing and what is said of it. What is not known is not there: in linked data, silence is no « no ». */
export interface Node {
  readonly [property: string]: Value | undefined
}
type Value = string | number | Node | readonly (string | Node)[]

/** The thing without what nobody said. */
export function node(said: Node): Node {
  const kept = Object.entries(said).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value))
  return Object.fromEntries(kept)
}
const isEmptyList = (value: Value | undefined) => Array.isArray(value) && value.length === 0

export const linkTo = (id: string): Node => ({ '@id': id })

/** An address inside this file: letters, digits, `-` and `.`. */
export const idOf = (...parts: readonly string[]): string => `#${parts.join('.').replace(/[^\p{L}\p{N}.-]/gu, '-')}`

/** A text in every language it is written in. */
export const said = (text: Multilingual): readonly Node[] =>
  contentLanguages.flatMap((language) => {
    const value = text[language]
    return isWritten(value) ? [{ '@value': value, '@language': language }] : []
  })

export const inLanguage = (value: string, language: string): Node | undefined =>
  value === '' ? undefined : { '@value': value, '@language': language }

export const dated = (day: IsoDate): Node | undefined =>
  day === '' ? undefined : { '@value': day, '@type': 'xsd:date' }

const designators: Readonly<Record<DurationUnit, string>> = { hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' }

/** `P5Y`. XML Schema knows no weeks: they are told in days. */
export function lasting(period: Duration | null): Node | undefined {
  if (!period) return undefined
  const { value, unit } = period
  const written = unit === 'hour' ? `PT${value}H` : unit === 'week' ? `P${value * 7}D` : `P${value}${designators[unit]}`
  return { '@value': written, '@type': 'xsd:duration' }
}
