import {
  allSaints,
  ascension,
  assumption,
  christmas,
  easterMonday,
  keptUnder,
  labourDay,
  newYear,
  saintStephen,
  whitMonday,
} from '../feasts'

export const holidays = keptUnder(
  { source: 'Code du travail (Luxembourg), art. L.232-2', confidence: 'M', checkedOn: '2026-11-27' },
  [
    newYear,
    easterMonday,
    labourDay,
    { month: 5, day: 9, from: '2019-05-09', name: { fr: 'Journée de l’Europe', en: 'Europe Day' } },
    ascension,
    whitMonday,
    { month: 6, day: 23, name: { fr: 'Fête nationale', en: 'National Day' } },
    assumption,
    allSaints,
    christmas,
    saintStephen,
  ],
)
