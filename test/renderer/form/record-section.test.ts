// @vitest-environment happy-dom
import { fileWithActivity, openForm } from './open-form'
import { nextTick } from 'vue'
import { beforeEach, describe, expect, test } from 'vitest'
import RecordSection from '@renderer/form/RecordSection.vue'
import GroupField from '@renderer/registers/activities/sections/GroupField.vue'
import { useLayout } from '@renderer/stores/layout'
import { fr } from '../../helpers/typeset'

beforeEach(() => (document.body.innerHTML = ''))

function openSection(section: string, answers: Parameters<typeof fileWithActivity>[0] = {}) {
  const open = openForm(fileWithActivity(answers))
  const props = () => ({ register: 'activities', section, record: open.activity() })
  const shown = open.place(RecordSection, props())
  return { ...open, shown, refresh: () => shown.setProps(props()) }
}
const asks = ({ shown }: ReturnType<typeof openSection>, field: string) =>
  shown.find(`[id="field-a.${field}"]`).exists()

describe('questions that depend on others', () => {
  test('are asked when the answer they depend on is yes or unknown, not when it is no', () => {
    expect(asks(openSection('transfers', { transfersDeclared: 'unknown' }), 'transfers')).toBe(true)
    expect(asks(openSection('transfers', { transfersDeclared: 'no' }), 'transfers')).toBe(false)
  })

  test('stay in sight when they hold an answer, whatever their condition says', () => {
    expect(asks(openSection('people', { childrenInvolved: 'no' }), 'minAge')).toBe(false)
    expect(asks(openSection('people', { childrenInvolved: 'no', minAge: 15 }), 'minAge')).toBe(true)
  })

  test('appear as soon as the answer is given', async () => {
    const open = openSection('ethics')
    expect(asks(open, 'surveillanceJustification')).toBe(false)
    await open.shown.get('[id="input-a.surveillanceLevel"]').setValue('systematic')
    await open.refresh()
    expect(asks(open, 'surveillanceJustification')).toBe(true)
  })
})

test('typing writes to the file and can be undone as one step', async () => {
  const open = openSection('security')
  const field = open.shown.get('[id="input-a.accuracyMeasures"]')
  await field.setValue('Contrôle')
  await field.setValue('Contrôle annuel')
  expect(open.activity().accuracyMeasures).toEqual({ fr: 'Contrôle annuel' })
  open.dossier.undo()
  expect(open.activity().accuracyMeasures).toEqual({})
})

test('each question has a label, a help and the text that asks for it', () => {
  const { shown } = openSection('security')
  const label = shown.get('[id="label-a.accuracyMeasures"]')
  expect(label.attributes('for')).toBe('input-a.accuracyMeasures')
  expect(shown.get('[id="input-a.accuracyMeasures"]').attributes('aria-describedby')).toBe('help-a.accuracyMeasures')
  expect(shown.get('[id="field-a.accuracyMeasures"] .law').text()).toBe('art. 5(1)(d)')
})

test('what an answer leaves to fill in is told under it, and to those who cannot see it, until it is filled in', async () => {
  const open = openSection('security', { accuracyMeasures: { fr: 'Contrôle par [service], voir [1]' } })
  const line = () => open.shown.find('[id="blanks-a.accuracyMeasures"]')
  const field = open.shown.get('[id="input-a.accuracyMeasures"]')
  expect(line().text()).toBe(fr('Reste à compléter : [service]'))
  expect(field.attributes('aria-describedby')).toBe('help-a.accuracyMeasures blanks-a.accuracyMeasures')
  await field.setValue('Contrôle par la paie, voir [1]')
  await open.refresh()
  expect(line().exists()).toBe(false)
})

test('a file open for reading only takes no answer', async () => {
  const open = openForm(fileWithActivity(), true)
  const shown = open.place(RecordSection, { register: 'activities', section: 'security', record: open.activity() })
  await shown.get('[id="input-a.accuracyMeasures"]').setValue('Contrôle')
  expect(open.activity().accuracyMeasures).toEqual({})
  expect(shown.find('.add-row').exists()).toBe(false)
})

describe('rows', () => {
  function openPurposes() {
    const open = openForm(fileWithActivity())
    const shown = open.place(GroupField, { activity: open.activity(), name: 'purposes' })
    const refresh = async () => {
      await shown.setProps({ activity: open.activity(), name: 'purposes' })
      await nextTick()
    }
    const add = async (title: string) => {
      await shown.get('.add-row').trigger('click')
      await refresh()
      const { id } = open.activity().purposes.at(-1) ?? { id: '' }
      await shown.get(`[id="input-a.purposes.${id}.title"]`).setValue(title)
      await refresh()
      return id
    }
    const titles = () => open.activity().purposes.map(({ title }) => title.fr)
    return { ...open, shown, refresh, add, titles }
  }

  test('are added, opened for writing, and said', async () => {
    const open = openPurposes()
    await open.add('Payer les agents')
    expect(open.titles()).toEqual(['Payer les agents'])
    expect(open.shown.get('tbody').text()).toContain('Payer les agents')
    expect(useLayout().notices.map(({ text }) => text)).toEqual([fr('Ligne ajoutée : finalité.')])
  })

  test('move with the keyboard', async () => {
    const open = openPurposes()
    await open.add('Une')
    const second = await open.add('Deux')
    await open.shown.get(`#row-${second}`).trigger('keydown', { key: 'ArrowUp', altKey: true })
    expect(open.titles()).toEqual(['Deux', 'Une'])
  })

  test('are removed at once, and come back where they were', async () => {
    const open = openPurposes()
    const first = await open.add('Une')
    await open.add('Deux')
    await open.shown.get(`#row-${first}`).trigger('keydown', { key: 'Delete' })
    expect(open.titles()).toEqual(['Deux'])
    useLayout().notices.at(-1)?.action?.run()
    expect(open.titles()).toEqual(['Une', 'Deux'])
  })

  test('ask the text of the mission only when the basis calls for one', async () => {
    const open = openPurposes()
    const id = await open.add('Payer')
    const asked = () => open.shown.find(`[id="input-a.purposes.${id}.legalReference"]`).exists()
    expect(asked()).toBe(false)
    await open.shown.get(`[id="input-a.purposes.${id}.legalBasis"]`).setValue('legalObligation')
    await open.refresh()
    expect(asked()).toBe(true)
  })
})
