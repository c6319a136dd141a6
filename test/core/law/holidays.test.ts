import { describe, expect, it } from 'vitest'
import { easterOf, holidaysOf, lastDayOfPeriod, weekdayOf } from '@core/law/holidays'
import { frCnilPack } from '@templates/packs/fr-cnil/pack'
import { ukIcoPack } from '@templates/packs/uk-ico/pack'

it('knows the days of the week', () => {
  expect(['2026-11-26', '2023-12-31', '2024-02-29', '1999-12-31'].map(weekdayOf)).toEqual([4, 7, 4, 5])
})

it('knows Easter', () => {
  // Published dates, the earliest and the latest possible among them.
  expect([2024, 2025, 2026, 2027, 2038, 2285].map(easterOf)).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2285-03-22',
  ])
})

it('lists the eleven French holidays of a year', () => {
  expect(holidaysOf(2026, frCnilPack.holidays)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ])
})

it('moves British holidays that fall on a weekend', () => {
  expect(holidaysOf(2026, ukIcoPack.holidays)).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ])
  // Christmas on a Saturday, Boxing Day on the Sunday: Monday and Tuesday.
  expect(holidaysOf(2027, ukIcoPack.holidays).slice(-2)).toEqual(['2027-12-27', '2027-12-28'])
})

describe('a period ends', () => {
  it.each([
    ['on its last day when people work', '2026-04-07', '2026-04-07'],
    ['on Monday when it would end on a Saturday', '2026-11-28', '2026-11-30'],
    ['after Christmas and its weekend', '2026-12-25', '2026-12-28'],
    ['after Easter Monday', '2026-04-04', '2026-04-07'],
  ])('%s', (_, day, last) => expect(lastDayOfPeriod(day, frCnilPack.holidays)).toBe(last))

  it('a day later in the United Kingdom, where Boxing Day moves', () => {
    expect(lastDayOfPeriod('2026-12-25', ukIcoPack.holidays)).toBe('2026-12-29')
  })
})
