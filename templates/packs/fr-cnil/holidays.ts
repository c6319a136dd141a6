import {
  allSaints,
  ascension,
  assumption,
  christmas,
  easterMonday,
  keptUnder,
  labourDay,
  newYear,
  whitMonday,
} from '../feasts'

/** Alsace-Moselle keeps two more (Good Friday, 26 December): not counted here. */
export const holidays = keptUnder({ source: 'C. trav. L3133-1', confidence: 'M', checkedOn: '2026-09-28' }, [
  newYear,
  easterMonday,
  labourDay,
  { month: 5, day: 8, name: { fr: 'Victoire de 1945', en: 'Victory in Europe Day' } },
  ascension,
  whitMonday,
  { month: 7, day: 14, name: { fr: 'Fête nationale', en: 'Bastille Day' } },
  assumption,
  allSaints,
  { month: 11, day: 11, name: { fr: 'Armistice de 1918', en: 'Armistice Day' } },
  christmas,
])
