import { describe, expect, it } from 'vitest'
import { instantOf, isIsoMoment, moment, momentAt, momentOf, momentParts } from '@core/kinds'
import { readTypedTime } from '@core/texts/typed-time'
import { wordsIn } from '@core/texts/words'

const said = (value: string, language: 'fr' | 'en') => moment.asWords(value, wordsIn(language)).replace(/\s/g, ' ')

describe('a moment with its offset', () => {
  it.each(['2026-11-24T11:43+01:00', '2028-02-29T00:00+00:00', '2026-07-01T23:59-09:30', ''])('takes %s', (value) => {
    expect(moment.schema.safeParse(value).success).toBe(true)
  })

  it.each([
    '2026-11-24',
    '2026-11-24T11:43',
    '2026-11-24T11:43Z',
    '2026-11-24T11:43:10+01:00',
    '2026-11-24T24:00+01:00',
    '2026-11-24T11:60+01:00',
    '2026-11-31T11:43+01:00',
    '2027-02-29T11:43+01:00',
    '2026-11-24T11:43+15:00',
    'demain',
  ])('refuses %s', (value) => {
    expect(moment.schema.safeParse(value).success).toBe(false)
    expect(isIsoMoment(value)).toBe(false)
  })

  it('says day, time and zone', () => {
    expect(said('2026-11-24T11:43+01:00', 'fr')).toBe('24 novembre 2026 à 11 h 43 (UTC+1)')
    expect(said('2026-11-24T11:43+01:00', 'en')).toBe('24 November 2026 at 11:43 (UTC+1)')
    expect(said('2026-11-01T09:05+05:30', 'fr')).toBe('1er novembre 2026 à 9 h 05 (UTC+5:30)')
    expect(said('', 'fr')).toBe('')
  })

  it('is put in order by the instant, not by the letters', () => {
    const [lisbon, paris] = ['2026-11-24T10:00+00:00', '2026-11-24T10:30+01:00']
    expect(Number(moment.order?.(paris))).toBeLessThan(Number(moment.order?.(lisbon)))
  })

  it('finds the same instant told by another clock no conflict', () => {
    expect(moment.merge('2026-11-24T11:43+01:00', '2026-11-24T10:43+00:00')).toEqual({ outcome: 'same' })
    expect(moment.merge('2026-11-24T11:43+01:00', '2026-11-24T11:43+00:00')).toEqual({ outcome: 'conflict' })
    expect(moment.merge('', '2026-11-24T11:43+01:00')).toEqual({ outcome: 'filled', value: '2026-11-24T11:43+01:00' })
  })

  it('comes back whole from its parts and from its instant', () => {
    for (const value of ['2026-11-24T11:43+01:00', '2026-01-01T00:10-03:30', '2026-12-31T23:50+14:00']) {
      const parts = momentParts(value)
      expect(parts && momentOf(parts)).toBe(value)
      expect(momentAt(instantOf(value) ?? 0, parts?.offset ?? 0)).toBe(value)
    }
  })
})

describe('a time as people type it', () => {
  it.each([
    ['11:43', '11:43'],
    ['11h43', '11:43'],
    ['9 h 05', '09:05'],
    ['0905', '09:05'],
    ['9h', '09:00'],
    ['', ''],
  ])('reads %s', (typed, time) => {
    expect(readTypedTime(typed)).toBe(time)
  })
  it.each(['24:00', '9', '11:4', '11:60', 'midi'])('does not guess %s', (typed) => {
    expect(readTypedTime(typed)).toBeNull()
  })
})
