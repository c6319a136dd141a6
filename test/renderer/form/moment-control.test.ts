// @vitest-environment happy-dom
import { controlFrame, fileWithActivity, openForm, type OpenForm } from './open-form'
import { beforeEach, expect, test } from 'vitest'
import { instantOf, moment, momentParts } from '@core/kinds'
import { controls } from '@renderer/form/controls'
import { offsetOn } from '@renderer/machine-zone'

let open: OpenForm
beforeEach(() => {
  document.body.innerHTML = ''
  open = openForm(fileWithActivity())
})
const show = (modelValue: string) => open.place(controls.moment, { ...controlFrame, kind: moment, modelValue })
const written = (shown: ReturnType<typeof show>) =>
  (shown.emitted('update:modelValue') ?? []).map(([value]) => String(value))

test('a day and a time are kept with what this machine’s clock was ahead of UTC', async () => {
  const shown = show('')
  const [day, time] = shown.findAll('input')
  await day?.setValue('24/11/2026')
  expect(written(shown)).toEqual([])
  await time?.setValue('11h43')
  const [value = ''] = written(shown)
  expect(momentParts(value)).toEqual({ day: '2026-11-24', time: '11:43', offset: offsetOn('2026-11-24', '11:43') })
  expect(instantOf(value)).toBe(new Date('2026-11-24T11:43:00').getTime())
})

test('half a moment, or none that exists, is said and never wipes the one that stands', async () => {
  const shown = show('2026-11-24T11:43+01:00')
  const [, time] = shown.findAll('input')
  await time?.setValue('27:00')
  await shown.get('.moment').trigger('focusout')
  expect(written(shown)).toEqual([])
  expect(shown.text()).toContain('HH:MM')
  expect(time?.attributes('aria-invalid')).toBe('true')
})

test('a moment told by the clock of another place stays told by it', async () => {
  const elsewhere = show('2026-11-24T11:43+11:00')
  expect(elsewhere.text()).toContain('UTC+11')
  await elsewhere.findAll('input')[1]?.setValue('12:00')
  expect(written(elsewhere)).toEqual(['2026-11-24T12:00+11:00'])
})

test('emptied, it is unanswered', async () => {
  const shown = show('2026-11-24T11:43+11:00')
  const [day, time] = shown.findAll('input')
  await day?.setValue('')
  await time?.setValue('')
  expect(written(shown)).toEqual([''])
})
