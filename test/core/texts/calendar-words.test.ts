import { expect, it } from 'vitest'
import { restDaysFrom } from '@core/law/holidays'
import { restInWords, weekdayAndDate } from '@core/texts/calendar-words'
import { frCnilPack } from '@templates/packs/fr-cnil/pack'
import { ukIcoPack } from '@templates/packs/uk-ico/pack'

const french = (day: string) => restInWords(restDaysFrom(day, frCnilPack.holidays), 'fr')
const british = (day: string) => restInWords(restDaysFrom(day, ukIcoPack.holidays), 'en')

it('names the days that put a last day off', () => {
  expect(french('2026-04-05')).toBe('dimanche et lundi de Pâques')
  expect(french('2026-12-25')).toBe('vendredi (Noël), samedi et dimanche')
  expect(french('2026-04-07')).toBe('')
  expect(british('2026-04-05')).toBe('Sunday and Easter Monday')
  expect(british('2026-12-25')).toBe('Friday (Christmas Day), Saturday, Sunday and Monday (Boxing Day)')
})

it('says a date with its weekday', () => {
  expect(weekdayAndDate('2026-04-07', 'fr')).toBe('mardi 7 avril 2026')
  expect(weekdayAndDate('2026-04-07', 'en')).toBe('Tuesday 7 April 2026')
})
