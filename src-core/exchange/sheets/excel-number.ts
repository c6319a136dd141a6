import type { IsoDate } from '../../kinds/kind'
import { readFormatCode, type Section } from './format-code'
import { showUnderCode } from './show-under-code'

/** How a number cell of Excel is to be shown. */
export type NumberLook = 'date' | 'date-time' | 'time' | readonly Section[]

/** No section asks for anything: the number as it is. */
export const general: readonly Section[] = []

// Built-in formats that are never written out in the file (ECMA-376 part 1, 18.8.30).
const codes: readonly (readonly [number, string])[] = [
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
]
const builtIn: Readonly<Record<number, NumberLook>> = {
  ...Object.fromEntries(codes.map(([id, code]) => [id, readFormatCode(code)])),
  22: 'date-time',
  ...Object.fromEntries([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'])),
  ...Object.fromEntries([18, 19, 20, 21, 45, 46, 47].map((id) => [id, 'time'])),
}

export const builtInLook = (id: number): NumberLook => builtIn[id] ?? general

/** `[$-40C]d mmm yyyy` → date · `0" ans"` → its sections. Letters inside quotes, brackets and escapes are not codes. */
export function lookOf(code: string): NumberLook {
  // Excel allows 255 characters; a longer code, shown in a million cells, is there to do harm.
  if (code === '' || code.length > 255) return general
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0]!
  if (/general/i.test(bare)) return readFormatCode(code)
  const day = /[dy]|mmm|aaa/i.test(bare)
  const hour = /[hs]/i.test(bare)
  if (day) return hour ? 'date-time' : 'date'
  return hour ? 'time' : readFormatCode(code)
}

const dayLength = 86_400_000
const firstDay = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }
const lastSerial = 2_958_465 // 31 December 9999

/** Excel counts days from 1900 (or 1904 on old Macs) and believes in 29 February 1900. Undefined outside its calendar. */
export function dateOfSerial(serial: number, system: 1900 | 1904): IsoDate | undefined {
  const day = Math.floor(serial)
  if (!(day >= (system === 1900 ? 1 : 0) && day <= lastSerial)) return undefined
  if (system === 1900 && day === 60) return undefined
  const shift = system === 1900 && day < 60 ? 1 : 0
  return new Date(firstDay[system] + (day + shift) * dayLength).toISOString().slice(0, 10)
}

/** `2026-03-31` → `31/03/2026`. */
export const showDate = (day: IsoDate): string => day.slice(0, 10).split('-').reverse().join('/')

/** A cached number as the French Excel would show it; dates come with their day. */
export function showNumber(written: string, look: NumberLook, system: 1900 | 1904): { text: string; date?: IsoDate } {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return { text: written }
  if (typeof look === 'object') return { text: showUnderCode(look, value) }
  if (look === 'time') return { text: clock(value) }
  const date = dateOfSerial(value, system)
  if (!date) return { text: showUnderCode(general, value) }
  return { text: look === 'date-time' && value % 1 ? `${showDate(date)} ${clock(value)}` : showDate(date), date }
}

function clock(serial: number): string {
  const minutes = Math.round((serial % 1) * 1440)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
