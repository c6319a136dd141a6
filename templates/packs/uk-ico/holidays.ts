import type { Holiday } from '@core/law/holidays'
import type { Sourced } from '../pack'

/** Bank holidays of England and Wales (Banking and Financial Dealings Act 1971); Scotland and Northern Ireland differ. */
const days: readonly Holiday[] = [
  { month: 1, day: 1, moved: true, name: { fr: 'Jour de l’an', en: 'New Year’s Day' } },
  { easter: -2, name: { fr: 'Vendredi saint', en: 'Good Friday' } },
  { easter: 1, name: { fr: 'Lundi de Pâques', en: 'Easter Monday' } },
  { month: 5, weekday: 1, nth: 1, name: { fr: 'Jour férié de début mai', en: 'Early May bank holiday' } },
  { month: 5, weekday: 1, nth: -1, name: { fr: 'Jour férié de printemps', en: 'Spring bank holiday' } },
  { month: 8, weekday: 1, nth: -1, name: { fr: 'Jour férié d’été', en: 'Summer bank holiday' } },
  { month: 12, day: 25, moved: true, name: { fr: 'Noël', en: 'Christmas Day' } },
  { month: 12, day: 26, moved: true, name: { fr: 'Lendemain de Noël', en: 'Boxing Day' } },
]

export const holidays: readonly (Holiday & Sourced)[] = days.map((day) => ({
  ...day,
  source: 'Banking and Financial Dealings Act 1971',
  status: 'inForce',
  confidence: 'M',
  checkedOn: '2026-09-28',
}))
