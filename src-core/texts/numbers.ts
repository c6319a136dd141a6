import { remembered } from './remembered'

export interface Numbers {
  readonly number: (value: number) => string
  /** The form that goes with a number, the number in it: French says « 0 traitement », English “0 activities”. */
  readonly counted: (count: number, one: string, other: string) => string
}

/** How a language writes numbers and counts with them. */
export function numbersIn(locale: string): Numbers {
  const format = new Intl.NumberFormat(locale)
  const rules = new Intl.PluralRules(locale)
  const number = remembered((value: number) => format.format(value))
  return {
    number,
    counted: (count, one, other) => (rules.select(count) === 'one' ? one : other).replaceAll('{n}', number(count)),
  }
}
