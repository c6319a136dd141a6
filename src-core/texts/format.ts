import type { Duration, IsoDate, IsoMoment } from '../kinds'
import { formatsIn, textsOf, type WindowLanguage } from './languages'

/** `2027-03-15` → « 15 mars 2027 » · “15 March 2027”. */
export const formatDate = (value: IsoDate, language: WindowLanguage): string => formatsIn(language).date(value)

/** `2026-11-24T11:43+01:00` → « 24 novembre 2026 à 11 h 43 (UTC+1) » · “24 November 2026 at 11:43 (UTC+1)”. */
export const formatMoment = (value: IsoMoment, language: WindowLanguage): string => formatsIn(language).moment(value)

export const formatNumber = (value: number, language: WindowLanguage): string => formatsIn(language).number(value)

export const formatDuration = (value: Duration, language: WindowLanguage): string => formatsIn(language).duration(value)

/** A long text told by its beginning: enough to know it again. */
export const beginningOf = (said: string, mostLetters: number): string =>
  said.length > mostLetters ? `${said.slice(0, mostLetters).trimEnd()}…` : said

/** « Libellé : réponse » · “Label: answer”. */
export const labelled = (label: string, said: string, language: WindowLanguage): string =>
  textsOf(language).spoken.pair(label, said)
