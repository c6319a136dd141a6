import type { Duration, IsoDate } from '../kinds'
import { formatsIn, textsOf, type WindowLanguage } from './languages'

/** `2027-03-15` → « 15 mars 2027 » · “15 March 2027”. */
export const formatDate = (value: IsoDate, language: WindowLanguage): string => formatsIn(language).date(value)

export const formatNumber = (value: number, language: WindowLanguage): string => formatsIn(language).number(value)

export const formatDuration = (value: Duration, language: WindowLanguage): string => formatsIn(language).duration(value)

/** « Libellé : réponse » · “Label: answer”. */
export const labelled = (label: string, said: string, language: WindowLanguage): string =>
  textsOf(language).spoken.pair(label, said)
