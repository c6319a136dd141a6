import type { Organisation } from '../registers'
import type { Heeds } from './rule'

/** What a rule heeds that reads these answers of controllers: which of them is meant where nobody is named, the file says. */
export const answersOfControllers = (...fields: readonly (keyof Organisation & string)[]): Heeds => ({
  organisations: fields,
  clientFile: ['mainOrganisation'],
})
