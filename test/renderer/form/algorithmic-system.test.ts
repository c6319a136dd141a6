// @vitest-environment happy-dom
import { fileWithActivity, openForm } from './open-form'
import { beforeEach, describe, expect, test } from 'vitest'
import { nextTick, type Component } from 'vue'
import { aBiasCorrection, aBiasTest, aSystem } from '@core/examples/a-system'
import type { Activity, AlgorithmicSystem } from '@core/registers'
import AiActSection from '@renderer/registers/algorithmic-systems/sections/AiActSection.vue'
import DecisionSection from '@renderer/registers/algorithmic-systems/sections/DecisionSection.vue'
import FairnessSection from '@renderer/registers/algorithmic-systems/sections/FairnessSection.vue'
import { fr } from '../../helpers/typeset'

beforeEach(() => {
  document.body.innerHTML = ''
})

/** A section of the page of one system, used by one activity, on 5 January 2026. */
function show(section: Component, answers: Partial<AlgorithmicSystem> = {}, activity: Partial<Activity> = {}) {
  const file = fileWithActivity({ algorithmicSystems: ['algorithmicSystems-1'], ...activity })
  const open = openForm({ ...file, algorithmicSystems: [aSystem(answers)] })
  const system = () => open.dossier.current.algorithmicSystems[0] as AlgorithmicSystem
  const shown = open.place(section, { record: system() })
  const refresh = async () => {
    await shown.setProps({ record: system() })
    await nextTick()
  }
  return { shown, system, refresh, open }
}

describe('bias control', () => {
  test('each test has its conclusion, and the figures are told where they say more', () => {
    const { shown } = show(FairnessSection, {
      biasTests: [
        aBiasTest({ id: 'failed', date: '2025-09-22', result: '0,71', verdict: 'fail' }),
        aBiasTest({ id: 'open', date: '2025-09-22', result: '0,71', verdict: '' }),
        aBiasTest({ id: 'own', date: '2025-09-22', result: '0,71', threshold: '0,70', verdict: 'pass' }),
      ],
    })
    const rows = shown.findAll('tbody tr').map((row) => row.text())
    expect(rows[0]).toContain('Écart à corriger')
    expect(rows[0]).not.toContain('Calcul')
    expect(rows[0]).toContain('seuil supposé 0,8')
    expect(rows[1]).toContain(fr('Calcul : Écart à corriger'))
    expect(rows[2]).toContain('seuil 0,70')
    expect(shown.text()).toContain('jamais un critère juridique')
  })

  test('a correction nobody tested since stands first; a test made later settles it', async () => {
    const failed = aBiasTest({ date: '2025-03-10', result: '0,71', verdict: 'fail' })
    const { shown, open, system, refresh } = show(FairnessSection, {
      biasTests: [failed],
      biasCorrections: [aBiasCorrection({ date: '2025-06-02' })],
    })
    expect(shown.get('.standing').classes()).toContain('late')
    expect(shown.get('.standing').text()).toContain('Corrigé le 2 juin 2025, pas encore testé à nouveau')
    const rows = { register: 'algorithmicSystems', record: system().id, rows: 'biasTests' } as const
    open.dossier.insert(rows, aBiasTest({ id: 'again', date: '2025-07-01' }))
    await refresh()
    expect(shown.get('.standing').classes()).not.toContain('late')
    expect(shown.get('.standing').text()).toContain('Prochain test avant le 1er juillet 2026')
  })
})

describe('what the class asks for', () => {
  test('nothing before a class is given, then each duty with its day and a way to answer it', async () => {
    const learned = { kind: 'machineLearning', aiActRole: 'deployer', humanOversight: {} } as const
    const { shown, system, open, refresh } = show(AiActSection, learned)
    expect(shown.get('.follows').text()).toContain('Indiquez la classe')
    open.dossier.set({ register: 'algorithmicSystems', record: system().id }, 'aiActClass', 'highAnnexIII')
    await refresh()
    const duties = shown.findAll('.follows li').map((each) => each.text())
    const oversight = duties.find((each) => each.includes('contrôle humain'))
    // That day, the first calendar of the regulation still held.
    expect(oversight).toContain('applicable à partir du 2 août 2026')
    expect(oversight).toContain('à répondre')
    await shown.get('.follows button[aria-label*="contrôle humain"]').trigger('click')
    expect(open.form.wanted.value).toMatchObject({ record: system().id, field: 'humanOversight' })
  })

  test('a company that uses no listed point owes no rights assessment, a public body does', () => {
    const high = { kind: 'machineLearning', aiActRole: 'deployer', aiActClass: 'highAnnexIII', annexIII: 'p4' } as const
    const { shown } = show(AiActSection, { ...high, art6_3Derogation: 'yes' })
    expect(shown.get('.follows').text()).toContain('Rien d’obligatoire')
    expect(show(AiActSection, high).shown.get('.follows').text()).toContain('droits fondamentaux')
  })
})

describe('what activities already say', () => {
  test('is read beside, with a link to where it is corrected', () => {
    const { shown } = show(
      DecisionSection,
      {},
      { automatedDecision: 'solelySignificantEffect', art22Exception: 'contract', name: { fr: 'Octroi de crédit' } },
    )
    const beside = shown.get('.elsewhere')
    expect(beside.text()).toContain('Nécessaire au contrat')
    expect(beside.get('a').text()).toBe('Octroi de crédit')
    expect(beside.get('a').attributes('href')).toContain('/activities/a/automatedDecision')
    expect(shown.find('[id$="algorithmicSystems-1.art22Exception"]').exists()).toBe(false)
  })

  test('a score that decides for others is asked for its exception here', () => {
    const { shown } = show(DecisionSection, { reliedOnByThirdParty: 'yes' })
    expect(shown.find('[id="field-algorithmicSystems-1.art22Exception"]').exists()).toBe(true)
  })
})
