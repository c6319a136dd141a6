import { expect, it } from 'vitest'
import { adequacyOf } from '@core/law/zones'
import { lawParametersAt } from '@templates/packs/law-parameters'

const until = (day: string, last: string) => {
  const law = lawParametersAt(day, ['EU'])
  return adequacyOf('XX' as never, {
    ...law,
    adequacy: [{ ...law.adequacy[0], country: 'XX', from: '2020-01-01', until: last } as never],
  })
}

it('a decision of adequacy still holds on its last day, and no longer on the next', () => {
  expect(until('2031-12-27', '2031-12-27')).toBeDefined()
  expect(until('2031-12-28', '2031-12-27')).toBeUndefined()
})

it('the end of the United Kingdom’s decisions, as published, is their last day', () => {
  expect(adequacyOf('GB', lawParametersAt('2031-12-27', ['EU']))).toBeDefined()
  expect(adequacyOf('GB', lawParametersAt('2031-12-28', ['EU']))).toBeUndefined()
})
