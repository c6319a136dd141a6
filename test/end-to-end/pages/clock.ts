import type { TrenteWindow } from './trente-window'

/** What this machine's clock says, in milliseconds. */
export const readClock = ({ page }: TrenteWindow): Promise<number> => page.evaluate<number>('Date.now()')

const parts = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
/** A moment so many hours away, as someone in Paris types it. */
export function typedMoment(now: number, hours: number): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = parts.format(now + hours * 3_600_000).split(' ')
  return { day, time }
}
/** A day so many days away, as someone in Paris types it. */
export const typedDay = (now: number, days: number): string => typedMoment(now, days * 24).day
