import {
  allSaints,
  assumption,
  christmas,
  easterMonday,
  epiphany,
  immaculateConception,
  keptUnder,
  labourDay,
  newYear,
  saintStephen,
} from '../feasts'

export const holidays = keptUnder(
  { source: 'Legge 27 maggio 1949, n. 260', confidence: 'M', checkedOn: '2026-11-27' },
  [
    newYear,
    epiphany,
    easterMonday,
    { month: 4, day: 25, name: { fr: 'Fête de la Libération', en: 'Liberation Day' } },
    labourDay,
    { month: 6, day: 2, name: { fr: 'Fête de la République', en: 'Republic Day' } },
    assumption,
    {
      month: 10,
      day: 4,
      from: '2026-10-04',
      name: { fr: 'Saint-François d’Assise', en: 'St Francis of Assisi' },
      source: 'Legge 8 ottobre 2025, n. 151',
      confidence: 'm',
    },
    allSaints,
    immaculateConception,
    christmas,
    saintStephen,
  ],
)
