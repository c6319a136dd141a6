import { instantOf, type IsoDate, type IsoMoment } from '@core/kinds'
import { formatsIn, type WindowLanguage } from '@core/texts/languages'

/** Minutes this machine's clock is ahead of UTC at an instant. The core reads no zone: it is told. */
export const offsetAt = (instant: number): number => 0 - new Date(instant).getTimezoneOffset()

/** Minutes it is ahead of UTC when it shows this day and time: summer and winter differ. */
export const offsetOn = (day: IsoDate, time: string): number => 0 - new Date(`${day}T${time}:00`).getTimezoneOffset()

/** A moment in words; its zone only where it is not this machine's. */
export const momentHere = (value: IsoMoment, language: WindowLanguage): string =>
  formatsIn(language).moment(value, offsetAt(instantOf(value) ?? 0))

/** The same in the room of a cell. */
export const shortMomentHere = (value: IsoMoment, language: WindowLanguage): string =>
  formatsIn(language).shortMoment(value, offsetAt(instantOf(value) ?? 0))
