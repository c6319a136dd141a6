// @vitest-environment happy-dom
import { controlFrame, fileWithActivity, openForm } from './open-form'
import { beforeEach, describe, expect, test } from 'vitest'
import { nextTick, type Component } from 'vue'
import { codeLists } from '@core/codes'
import { date, duration, integer, manyOf, oneOf, phrase, prose, rowRefs, text, texts, tri } from '@core/kinds'
import { registerNames, registers } from '@core/registers'
import { controls } from '@renderer/form/controls'
import type { OpenForm } from './open-form'
import { fr } from '../../helpers/typeset'

let open: OpenForm
beforeEach(() => {
  document.body.innerHTML = ''
  open = openForm(fileWithActivity())
})
const show = (control: Component, kind: unknown, modelValue: unknown, more: object = {}) =>
  open.place(control, { ...controlFrame, kind, modelValue, ...more })
const written = (shown: ReturnType<typeof show>) => shown.emitted('update:modelValue')?.map(([value]) => value)

test('every kind a register uses has its control', () => {
  const used = registerNames.flatMap((name) => Object.values(registers[name].fields).map(({ kind }) => kind.name))
  expect(used.filter((kind) => !(kind in controls))).toEqual([])
})

test('a line of text is written as typed', async () => {
  const shown = show(controls.text, text, '')
  await shown.get('textarea').setValue('  T-012 ')
  expect(written(shown)).toEqual(['  T-012 '])
})

describe('texts in two languages', () => {
  test('writing one language leaves the other as it was', async () => {
    const shown = show(controls.phrase, phrase, { en: 'Payroll' })
    await shown.get('textarea').setValue('Paie')
    expect(written(shown)).toEqual([{ en: 'Payroll', fr: 'Paie' }])
  })

  test('the other language shows as a hint and is never taken for an answer', () => {
    const shown = show(controls.prose, prose, { en: 'Payroll' })
    expect(shown.get('textarea').element.value).toBe('')
    expect(shown.get('textarea').attributes('placeholder')).toBe(fr('EN : Payroll'))
  })

  test('an emptied language leaves no trace', async () => {
    const shown = show(controls.prose, prose, { fr: 'Paie', en: 'Payroll' })
    await shown.get('textarea').setValue('')
    expect(written(shown)).toEqual([{ en: 'Payroll' }])
  })
})

describe('yes, no, unknown', () => {
  test('unknown is an answer of its own, not no', async () => {
    const shown = show(controls.tri, tri, 'unknown')
    const checked = shown.findAll('input').filter(({ element }) => element.checked)
    expect(checked.map(({ element }) => element.value)).toEqual(['unknown'])
    await shown.get('input[value=no]').setValue()
    await shown.get('input[value=unknown]').trigger('change')
    expect(written(shown)).toEqual(['no', 'unknown'])
  })

  test('it is one group with a name', () => {
    expect(show(controls.tri, tri, 'yes').get('[role=radiogroup]').attributes('aria-labelledby')).toBe('q-label')
  })
})

describe('lists', () => {
  test('a short list is a native one, with a way back to no answer', async () => {
    const shown = show(controls.oneOf, oneOf('legalBasis'), 'publicTask')
    expect(shown.get('select').element.value).toBe('publicTask')
    await shown.get('select').setValue('')
    expect(written(shown)).toEqual([''])
  })

  test('lawyers see the letter of the basis', () => {
    const shown = show(controls.oneOf, oneOf('legalBasis'), '')
    expect(shown.get('option[value=legalObligation]').text()).toBe('6(1)(c) Obligation légale')
  })

  test('another country’s bases are not offered to a French file, but one already given is shown', () => {
    const offered = (modelValue: string) =>
      show(controls.oneOf, oneOf('legalBasis'), modelValue)
        .findAll('option')
        .map(({ element }) => element.value)
    expect(offered('')).not.toContain('ukRecognisedLI')
    expect(offered('ukRecognisedLI')).toContain('ukRecognisedLI')
    expect(offered('ukRecognisedLI')).not.toContain('chNoBasisNeeded')
  })

  test('a long list shows its answer in words', async () => {
    const shown = show(controls.oneOf, oneOf('country'), 'FR')
    await nextTick()
    expect(shown.get<HTMLInputElement>('[role=combobox]').element.value).toBe('France')
  })

  test('ticked answers keep the order of the list', async () => {
    const shown = show(controls.manyOf, manyOf('vulnerableKind'), ['patients'])
    expect(shown.findAll('input[type=checkbox]')).toHaveLength(codeLists.vulnerableKind.length)
    await shown.findAll('input')[0]?.setValue(true)
    expect(written(shown)).toEqual([['children', 'patients']])
  })
})

describe('numbers and dates', () => {
  test('a number may be typed with spaces; words are kept on screen and not saved', async () => {
    const shown = show(controls.integer, integer, null)
    await shown.get('input').setValue('1 240')
    await shown.get('input').setValue('environ 1000')
    await shown.get('input').setValue('1,5')
    await shown.get('input').setValue('environ 1000')
    expect(written(shown)).toEqual([1240])
    expect(shown.get('input').element.value).toBe('environ 1000')
    expect(shown.text()).toContain('n’est pas enregistré')
  })

  test('a duration is a number and its unit', async () => {
    const shown = show(controls.duration, duration, null)
    await shown.get('input').setValue('6')
    await shown.get('select').setValue('month')
    expect(written(shown)).toEqual([
      { value: 6, unit: 'year' },
      { value: 6, unit: 'month' },
    ])
    await shown.get('input').setValue('0')
    expect(written(shown)).toHaveLength(2)
    await shown.get('input').setValue('')
    expect(written(shown)?.[2]).toBeNull()
  })

  test('a date is written when its year is one people mean', async () => {
    const shown = show(controls.date, date, '2025-01-01')
    await shown.get('input').setValue('0202-03-15')
    await shown.get('input').setValue('2027-03-15')
    expect(written(shown)).toEqual(['2027-03-15'])
  })
})

describe('short texts in a list', () => {
  test('leaving the field keeps what was typed', async () => {
    const shown = show(controls.texts, texts, ['LIL 46'])
    await shown.get('input').setValue('Code du travail')
    await shown.get('input').trigger('blur')
    expect(written(shown)).toEqual([['LIL 46', 'Code du travail']])
  })

  test('a text is taken off by its button', async () => {
    const shown = show(controls.texts, texts, ['LIL 46', 'PECR'])
    await shown.get('button[aria-label="Retirer LIL 46"]').trigger('click')
    expect(written(shown)).toEqual([['PECR']])
  })
})

test('rows of the same record are ticked by their names', async () => {
  open.dossier.insert({ register: 'activities', record: 'a', rows: 'purposes' }, { id: 'p1', title: { fr: 'Payer' } })
  const shown = show(controls.rowRefs, rowRefs('purposes'), [])
  expect(shown.get('label').text()).toBe('Payer')
  await shown.get('input').setValue(true)
  expect(written(shown)).toEqual([['p1']])
})

describe('a day', () => {
  test('is shown and typed in the order of the language, whatever the system', async () => {
    const shown = show(controls.date, date, '2026-03-12')
    const field = shown.get<HTMLInputElement>('#q')
    expect(field.element.value).toBe('12/03/2026')
    await field.setValue('01/04/2026')
    expect(written(shown)).toEqual(['2026-04-01'])
  })

  test('half typed keeps the answer that stands, and says why', async () => {
    const shown = show(controls.date, date, '2026-03-12')
    await shown.get('#q').setValue('31/06')
    await shown.get('#q').trigger('blur')
    expect(written(shown)).toBeUndefined()
    expect(shown.get('#q').attributes('aria-invalid')).toBe('true')
    expect(shown.text()).toContain('JJ/MM/AAAA')
  })

  test('undone elsewhere is shown as it stands again', async () => {
    const shown = show(controls.date, date, '2026-03-12')
    await shown.setProps({ modelValue: '2025-01-31' })
    expect(shown.get<HTMLInputElement>('#q').element.value).toBe('31/01/2025')
  })
})
