/** The time a person typed: `11:43`, `11h43`, `11.43`, `1143`, `11h`. '' when nothing is typed; null when it is none. */
export function readTypedTime(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  if (text === '') return ''
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})\s*[:h.]\s*(\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? /^(\d{1,2})\s*h$/.exec(text) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}
