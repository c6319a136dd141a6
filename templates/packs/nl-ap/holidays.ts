import { ascension, christmas, easterMonday, goodFriday, keptUnder, newYear, saintStephen, whitMonday } from '../feasts'

export const holidays = keptUnder(
  { source: 'Algemene termijnenwet, art. 3', confidence: 'M', checkedOn: '2026-11-27' },
  [
    newYear,
    goodFriday,
    easterMonday,
    // A Sunday moves it to the Saturday before: neither is a working day.
    { month: 4, day: 27, name: { fr: 'Fête du Roi', en: 'King’s Day' } },
    { month: 5, day: 5, name: { fr: 'Fête de la Libération', en: 'Liberation Day' } },
    ascension,
    whitMonday,
    christmas,
    saintStephen,
  ],
)
