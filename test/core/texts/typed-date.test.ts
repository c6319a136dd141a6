import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTypedDate, typedDate } from '@core/texts/typed-date'

const written = { hint: 'JJ/MM/AAAA', order: 'dmy', sign: '/' } as const
const american = { hint: 'MM/DD/YYYY', order: 'mdy', sign: '/' } as const

describe('a day as a person types it', () => {
  it.each([
    ['12/03/2026', '2026-03-12'],
    ['1.2.2026', '2026-02-01'],
    [' 12-3-2026 ', '2026-03-12'],
    ['12 03 2026', '2026-03-12'],
    ['12032026', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['29/02/2028', '2028-02-29'],
    ['', ''],
  ])('%s is understood', (typed, day) => {
    expect(readTypedDate(typed, written)).toBe(day)
  })

  it.each(['12/03', '31/06/2026', '29/02/2027', '12/03/26', '12/03/0202', '12/13/2026', 'demain', '12/03/2026/1'])(
    '%s names no day',
    (typed) => {
      expect(readTypedDate(typed, written)).toBeNull()
    },
  )

  it('follows the order of the language', () => {
    expect(readTypedDate('03/12/2026', american)).toBe('2026-03-12')
    expect(typedDate('2026-03-12', american)).toBe('03/12/2026')
  })

  it('reads back what it wrote, in any order', () => {
    const days = fc.date({ min: new Date('1800-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.constantFrom('dmy' as const, 'mdy' as const, 'ymd' as const), (date, order) => {
        const day = date.toISOString().slice(0, 10)
        const form = { hint: '', order, sign: '.' }
        expect(readTypedDate(typedDate(day, form), form)).toBe(day)
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})
