import type { IsoDate } from '@core/kinds'

/** Minutes this machine's clock is ahead of UTC at an instant. The core reads no zone: it is told. */
export const offsetAt = (instant: number): number => -new Date(instant).getTimezoneOffset()

/** Minutes it is ahead of UTC when it shows this day and time: summer and winter differ. */
export const offsetOn = (day: IsoDate, time: string): number => -new Date(`${day}T${time}:00`).getTimezoneOffset()
