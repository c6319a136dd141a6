// @vitest-environment happy-dom
import { fileWithActivity, openForm } from './open-form'
import { beforeEach, describe, expect, test } from 'vitest'
import { nextTick } from 'vue'
import type { Dossier } from '@core/dossier/dossier'
import { emptyRecord } from '@core/dossier/dossier'
import { emptyRow } from '@core/kinds'
import { rowDefinitions, type Activity } from '@core/registers'
import ScreeningSection from '@renderer/registers/activities/sections/ScreeningSection.vue'
import { fr } from '../../helpers/typeset'

beforeEach(() => {
  document.body.innerHTML = ''
})

const data = (category: Activity['dataItems'][number]['category']) => ({
  ...emptyRow(rowDefinitions.dataItems, `data-${category}`),
  category,
})
const people = (category: Activity['subjects'][number]['category']) => ({
  ...emptyRow(rowDefinitions.subjects, `people-${category}`),
  category,
})

function show(answers: Partial<Activity> = {}, change: (dossier: Dossier) => Dossier = (same) => same) {
  const open = openForm(change(fileWithActivity(answers)))
  const shown = open.place(ScreeningSection, { record: open.activity() })
  const refresh = async () => {
    await shown.setProps({ record: open.activity() })
    await nextTick()
  }
  return { ...open, shown, refresh }
}
const elsewhere = (dossier: Dossier): Dossier => ({
  ...dossier,
  clientFile: dossier.clientFile.map((each) => ({ ...each, jurisdictionPacks: ['EU'] as const })),
})

describe('cases of Art. 35(3)', () => {
  test('one «yes» suggests that an assessment is required, without deciding', async () => {
    const { shown, activity, refresh } = show()
    expect(shown.get('.outcome').text()).toContain('Trop de réponses manquent')
    await shown.get('[id="field-a.publicMonitoring"] input[value=yes]').trigger('change')
    await refresh()
    expect(activity().publicMonitoring).toBe('yes')
    expect(shown.get('.outcome').text()).toContain('Une AIPD est requise')
    expect(shown.get('.outcome').text()).toContain('la décision revient au responsable')
    expect(activity().dpiaDecision).toBe('')
  })

  test('a «no» that the sheet contradicts is told, with the fact to go to', () => {
    const { shown } = show({
      profiling: 'yes',
      automatedDecision: 'solelySignificantEffect',
      systematicEvaluation: 'no',
    })
    const line = shown.get('[id="field-a.systematicEvaluation"]')
    expect(line.text()).toContain(fr('Répondu « non », alors que la fiche indique'))
    expect(line.findAll('.clues button').map((each) => each.text())).toEqual(['Profilage', 'Décision automatisée'])
  })
})

describe('list of the authority', () => {
  const watchedStaff = { subjects: [people('employees')], surveillanceLevel: 'constant' } as const

  test('what the sheet points to is shown with its reason, and counts once a person confirms it', async () => {
    const { shown, activity, refresh } = show(watchedStaff)
    const suggested = shown.get('.suggested')
    expect(suggested.text()).toContain('Surveillance constante des employés')
    expect(suggested.text()).toContain('Niveau de surveillance')
    expect(activity().authorityListItems).toEqual([])
    await shown.get(fr('[aria-label="Confirmer : Surveillance constante des employés"]')).trigger('click')
    await refresh()
    expect(activity().authorityListItems).toEqual(['FR_R04'])
    expect(shown.find('.suggested').exists()).toBe(false)
    expect(shown.get('.outcome').text()).toContain('Une AIPD est requise')
  })

  test('a file whose authority has no list here is sent to its own', () => {
    const { shown } = show(watchedStaff, elsewhere)
    expect(shown.text()).toContain('La liste de votre autorité n’est pas intégrée')
    expect(shown.find('[id="field-a.authorityListItems"]').exists()).toBe(false)
  })

  test('an exemption the facts contradict is said so, with the fact', () => {
    const { shown } = show({ authorityExemptItems: ['FR_E11'], dataItems: [data('biometricId')] })
    expect(shown.get('.claimed').text()).toContain('Contredite par la fiche')
    expect(shown.get('.claimed .clues').text()).toContain('Catégories de données')
  })
})

describe('nine criteria', () => {
  test('nine lines, with what the sheet points to; unknown stays unknown', () => {
    const { shown, activity } = show({ dataItems: [data('health')] })
    const lines = shown.findAll('.criteria li')
    expect(lines).toHaveLength(9)
    const hinted = lines.filter((line) => line.find('.clues').exists()).map((line) => line.get('.name').text())
    expect(hinted).toEqual(['Données sensibles ou hautement personnelles'])
    expect(activity().wp248).toEqual([])
  })

  test('a «no» keeps the reason and meets the contrary fact', async () => {
    const { shown, activity, refresh } = show({ dataItems: [data('health')] })
    await shown.findAll('.criteria li')[3]?.get('input[value=no]').trigger('change')
    await refresh()
    expect(activity().wp248).toMatchObject([{ criterion: 'W4_sensitive', answer: 'no' }])
    expect(shown.findAll('.criteria li')[3]?.text()).toContain('alors que la fiche indique')
    expect(shown.findAll('.criteria li')[3]?.find('textarea').exists()).toBe(true)
  })
})

describe('decision and link', () => {
  test('a decision against what is suggested asks for its reason', () => {
    const against = show({ publicMonitoring: 'yes', dpiaDecision: 'notRequired' })
    expect(against.shown.get('.departs').text()).toContain('dites pourquoi')
    expect(show({ publicMonitoring: 'yes', dpiaDecision: 'required' }).shown.find('.departs').exists()).toBe(false)
  })

  const withDpia = (dossier: Dossier): Dossier => ({
    ...dossier,
    dpias: [{ ...emptyRecord('dpias', { id: 'd', ref: 'A-001', at: '', author: '' }), title: { fr: 'Caméras' } }],
  })

  test('linking an assessment is one step, told on both sides', async () => {
    const { shown, activity, dossier, refresh } = show({}, withDpia)
    expect(shown.get('.dpia-link').text()).toContain('Aucune AIPD ne couvre')
    await shown.get('.dpia-link select').setValue('d')
    await refresh()
    expect(activity().dpia).toBe('d')
    expect(dossier.current.dpias[0]?.activities).toEqual(['a'])
    expect(shown.get('.dpia-link a').text()).toBe('A-001 · Caméras')
    dossier.undo()
    expect(activity().dpia).toBe('')
    expect(dossier.current.dpias[0]?.activities).toEqual([])
  })
})
