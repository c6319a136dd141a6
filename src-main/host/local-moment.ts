import { momentAt, type IsoMoment } from '@core/kinds'

/** An instant as the clock of this machine shows it, with its zone; '' for what is no instant. */
export function localMoment(instant: string): IsoMoment | '' {
  const at = Date.parse(instant)
  return Number.isNaN(at) ? '' : momentAt(at, 0 - new Date(at).getTimezoneOffset())
}
