import {
  ascension,
  christmas,
  easterMonday,
  goodFriday,
  keptUnder,
  labourDay,
  newYear,
  saintStephen,
  whitMonday,
} from '../feasts'

/** The days every Land keeps; only the third of October is set by federal law. */
export const holidays = keptUnder(
  {
    source: 'Feiertagsgesetze der Länder; Einigungsvertrag, Art. 2',
    confidence: 'M',
    checkedOn: '2026-11-27',
    remark: {
      fr: 'Jours fériés dans tous les Länder. Ajoutez ceux de votre Land à ce fichier, avec leur source.',
      en: 'Days kept in all Länder. Add those of your Land to this file, with their source.',
    },
  },
  [
    newYear,
    goodFriday,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    { month: 10, day: 3, name: { fr: 'Jour de l’Unité allemande', en: 'German Unity Day' } },
    christmas,
    saintStephen,
  ],
)
