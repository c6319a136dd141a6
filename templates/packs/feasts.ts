import type { Holiday } from '@core/law/holidays'
import type { Sourced } from './pack'

/** Days of rest that several countries keep. */
export const newYear: Holiday = { month: 1, day: 1, name: { fr: 'Jour de l’an', en: 'New Year’s Day' } }
export const epiphany: Holiday = { month: 1, day: 6, name: { fr: 'Épiphanie', en: 'Epiphany' } }
export const goodFriday: Holiday = { easter: -2, name: { fr: 'Vendredi saint', en: 'Good Friday' } }
export const easterMonday: Holiday = { easter: 1, name: { fr: 'Lundi de Pâques', en: 'Easter Monday' } }
export const labourDay: Holiday = { month: 5, day: 1, name: { fr: 'Fête du Travail', en: 'Labour Day' } }
export const ascension: Holiday = { easter: 39, name: { fr: 'Ascension', en: 'Ascension Day' } }
export const whitMonday: Holiday = { easter: 50, name: { fr: 'Lundi de Pentecôte', en: 'Whit Monday' } }
export const assumption: Holiday = { month: 8, day: 15, name: { fr: 'Assomption', en: 'Assumption Day' } }
export const allSaints: Holiday = { month: 11, day: 1, name: { fr: 'Toussaint', en: 'All Saints’ Day' } }
export const immaculateConception: Holiday = {
  month: 12,
  day: 8,
  name: { fr: 'Immaculée Conception', en: 'Immaculate Conception' },
}
export const christmas: Holiday = { month: 12, day: 25, name: { fr: 'Noël', en: 'Christmas Day' } }
export const saintStephen: Holiday = {
  month: 12,
  day: 26,
  name: { fr: 'Lendemain de Noël', en: 'Saint Stephen’s Day' },
}

/** Days that share one text. */
export const keptUnder = (
  sourced: Omit<Sourced, 'status'>,
  days: readonly (Holiday & Partial<Sourced>)[],
): readonly (Holiday & Sourced)[] => days.map((day) => ({ status: 'inForce', ...sourced, ...day }))
