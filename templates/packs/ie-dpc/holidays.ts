import { christmas, easterMonday, keptUnder, newYear, saintStephen } from '../feasts'

/** A day that falls on a week-end is not moved by the Act itself: nothing is added here, so that no due date is late. */
export const holidays = keptUnder(
  { source: 'Organisation of Working Time Act 1997, Second Schedule', confidence: 'M', checkedOn: '2026-11-27' },
  [
    newYear,
    {
      month: 2,
      weekday: 1,
      nth: 1,
      orFirst: 5,
      from: '2023-02-01',
      name: { fr: 'Sainte-Brigitte', en: 'St Brigid’s Day' },
    },
    { month: 3, day: 17, name: { fr: 'Saint-Patrick', en: 'St Patrick’s Day' } },
    easterMonday,
    { month: 5, weekday: 1, nth: 1, name: { fr: 'Jour férié de mai', en: 'May Day holiday' } },
    { month: 6, weekday: 1, nth: 1, name: { fr: 'Jour férié de juin', en: 'June holiday' } },
    { month: 8, weekday: 1, nth: 1, name: { fr: 'Jour férié d’août', en: 'August holiday' } },
    { month: 10, weekday: 1, nth: -1, name: { fr: 'Jour férié d’octobre', en: 'October holiday' } },
    christmas,
    saintStephen,
  ],
)
