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

export const holidays = keptUnder(
  { source: 'Arrêté royal du 18 avril 1974, art. 1er', confidence: 'M', checkedOn: '2026-11-27' },
  [
    newYear,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    { month: 7, day: 21, name: { fr: 'Fête nationale', en: 'National Day' } },
    assumption,
    allSaints,
    { month: 11, day: 11, name: { fr: 'Armistice de 1918', en: 'Armistice Day' } },
    christmas,
  ],
)
