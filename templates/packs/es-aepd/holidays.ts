import {
  allSaints,
  assumption,
  christmas,
  epiphany,
  goodFriday,
  immaculateConception,
  keptUnder,
  labourDay,
  newYear,
} from '../feasts'

export const holidays = keptUnder(
  {
    source: 'Real Decreto 2001/1983, art. 45',
    confidence: 'M',
    checkedOn: '2026-11-27',
    remark: {
      fr: 'Jours de tout le pays. Les communautés en remplacent certains et ajoutent les leurs : ajoutez ceux de la vôtre.',
      en: 'Days of the whole country. Communities may replace some and add theirs: add those of yours.',
    },
  },
  [
    newYear,
    epiphany,
    goodFriday,
    labourDay,
    assumption,
    { month: 10, day: 12, name: { fr: 'Fête nationale', en: 'National Day' } },
    allSaints,
    { month: 12, day: 6, name: { fr: 'Jour de la Constitution', en: 'Constitution Day' } },
    immaculateConception,
    christmas,
  ],
)
