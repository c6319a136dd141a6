import { numbersIn } from '../numbers'

export const locale = 'fr-FR'
export const { number, counted } = numbersIn(locale)
