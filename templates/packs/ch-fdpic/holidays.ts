import { ascension, christmas, keptUnder, newYear } from '../feasts'

/** One federal day, and those that every canton keeps. */
export const holidays = keptUnder(
  {
    source: 'Cst. féd. 110(3) ; droit cantonal',
    confidence: 'm',
    checkedOn: '2026-11-27',
    remark: {
      fr: 'Les cantons fixent les jours fériés, sauf le 1er août : ajoutez ceux du vôtre à ce fichier.',
      en: 'Cantons set all days but the first of August: add those of your canton to this file.',
    },
  },
  [newYear, ascension, { month: 8, day: 1, name: { fr: 'Fête nationale', en: 'National Day' } }, christmas],
)
