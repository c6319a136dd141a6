import type { Holiday } from '@core/law/holidays'
import type { Sourced } from '../pack'

/** Code du travail, art. L3133-1. Alsace-Moselle keeps two more (Good Friday, 26 December): not counted here. */
const days: readonly Holiday[] = [
  { month: 1, day: 1, name: { fr: 'Jour de l’an', en: 'New Year’s Day' } },
  { easter: 1, name: { fr: 'Lundi de Pâques', en: 'Easter Monday' } },
  { month: 5, day: 1, name: { fr: 'Fête du Travail', en: 'Labour Day' } },
  { month: 5, day: 8, name: { fr: 'Victoire de 1945', en: 'Victory in Europe Day' } },
  { easter: 39, name: { fr: 'Ascension', en: 'Ascension Day' } },
  { easter: 50, name: { fr: 'Lundi de Pentecôte', en: 'Whit Monday' } },
  { month: 7, day: 14, name: { fr: 'Fête nationale', en: 'Bastille Day' } },
  { month: 8, day: 15, name: { fr: 'Assomption', en: 'Assumption Day' } },
  { month: 11, day: 1, name: { fr: 'Toussaint', en: 'All Saints’ Day' } },
  { month: 11, day: 11, name: { fr: 'Armistice de 1918', en: 'Armistice Day' } },
  { month: 12, day: 25, name: { fr: 'Noël', en: 'Christmas Day' } },
]

export const holidays: readonly (Holiday & Sourced)[] = days.map((day) => ({
  ...day,
  source: 'C. trav. L3133-1',
  status: 'inForce',
  checkedOn: '2026-09-28',
}))
