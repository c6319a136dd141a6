import { numbersIn } from '../numbers'

export const locale = 'en-GB'
export const { number, counted } = numbersIn(locale)
