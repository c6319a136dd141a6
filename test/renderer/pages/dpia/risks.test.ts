// @vitest-environment happy-dom
import { aMeasure, aRisk } from './a-risk'
import { fileWithDpia } from './open-dpia'
import { openForm } from '../../form/open-form'
import { beforeEach, describe, expect, test } from 'vitest'
import { nextTick } from 'vue'
import type { Dpia } from '@core/registers'
import DpiaRisks from '@renderer/registers/dpias/page/risks/DpiaRisks.vue'
import { fr } from '../../../helpers/typeset'

beforeEach(() => {
  document.body.innerHTML = ''
})

function show(answers: Partial<Dpia> = {}, readOnly = false) {
  const open = openForm(fileWithDpia(answers), readOnly)
  const dpia = () => open.dossier.current.dpias[0] as Dpia
  const shown = open.place(DpiaRisks, { dpiaId: 'd' })
  const button = (text: string) => {
    const found = shown.findAll('button').find((each) => each.text() === text)
    if (!found) throw new Error(`no button ${text}`)
    return found
  }
  const input = (field: string, risk = 'r') => shown.get(`[id="input-d.risks.${risk}.${field}"]`)
  const choose = (field: string, degree: string, risk = 'r') =>
    shown.get(`[id="field-d.risks.${risk}.${field}"] input[value=${degree}]`).trigger('change')
  return { ...open, dpia, shown, button, input, choose }
}

describe('events', () => {
  test('those of the CNIL are offered first and come together, unrated, as one step', async () => {
    const { button, dpia, dossier } = show()
    await button('Ajouter les trois évènements de la CNIL').trigger('click')
    expect(dpia().risks.map(({ event }) => event)).toEqual([
      'illegitimateAccess',
      'unwantedModification',
      'disappearance',
    ])
    expect(dpia().risks.every(({ severityNow, severityAfter }) => severityNow === '' && severityAfter === '')).toBe(
      true,
    )
    dossier.undo()
    expect(dpia().risks).toEqual([])
  })

  test('one that was examined is no longer offered as missing', () => {
    const { shown } = show({ risks: [aRisk('r')] })
    const offered = shown.findAll('.add-events li').map((each) => each.get('strong').text())
    expect(offered).toEqual(['Modification non désirée de données', 'Disparition de données'])
  })

  test('each has its letter, its own title or that of its event', () => {
    const { shown } = show({
      risks: [aRisk('r'), aRisk('s', { event: 'disappearance', title: { fr: 'Serveur détruit' } })],
    })
    expect(shown.findAll('h3.unseen').map((each) => each.text())).toEqual([
      'A. Accès illégitime à des données',
      'D. Serveur détruit',
    ])
  })

  test('order changes, and an event taken away comes back', async () => {
    const { shown, dpia, dossier } = show({ risks: [aRisk('r'), aRisk('s', { event: 'disappearance' })] })
    await shown.get(fr('[aria-label="Descendre : Accès illégitime à des données"]')).trigger('click')
    expect(dpia().risks.map(({ id }) => id)).toEqual(['s', 'r'])
    await shown.get(fr('[aria-label="Retirer : Disparition de données"]')).trigger('click')
    expect(dpia().risks.map(({ id }) => id)).toEqual(['r'])
    dossier.undo()
    expect(dpia().risks.map(({ id }) => id)).toEqual(['s', 'r'])
  })

  test('a file read only shows them and changes nothing', () => {
    const { shown } = show({ risks: [aRisk('r')] }, true)
    expect(shown.find('.add-events').exists()).toBe(false)
    expect(shown.find('[aria-label^="Retirer"]').exists()).toBe(false)
    expect(shown.findAll('.scale input').every((each) => each.attributes('disabled') !== undefined)).toBe(true)
  })
})

describe('tags', () => {
  test('what was typed is kept on Enter and on leaving, whatever the suggestions say', async () => {
    const { input, dpia } = show({ risks: [aRisk('r')] })
    await input('impacts').setValue('rép')
    await input('impacts').trigger('keydown', { key: 'Enter' })
    await input('impacts').setValue('Chantage')
    await input('impacts').trigger('blur')
    expect(dpia().risks[0]?.impacts).toEqual(['rép', 'Chantage'])
  })

  test('a suggestion of the knowledge base is taken with the arrows', async () => {
    const { input, dpia, shown } = show({ risks: [aRisk('r')] })
    await input('impacts').setValue('reputation')
    await input('impacts').trigger('keydown', { key: 'ArrowDown' })
    const [first] = shown.findAll('[role=option]')
    expect(input('impacts').attributes('aria-activedescendant')).toBe(first?.attributes('id'))
    await input('impacts').trigger('keydown', { key: 'Enter' })
    expect(dpia().risks[0]?.impacts).toEqual(['Atteinte à la réputation'])
  })
})

describe('degrees', () => {
  test('a severity and a likelihood make a level, shown in the card at once and on the map at the next pause', async () => {
    const { choose, dpia, shown } = show({ risks: [aRisk('r')] })
    await choose('severityNow', 'r4')
    await choose('likelihoodNow', 'r3')
    expect(dpia().risks[0]).toMatchObject({ severityNow: 'r4', likelihoodNow: 'r3' })
    expect(shown.findAll('.scores .tag').map((each) => each.text())).toEqual(['Non coté', 'Élevé', 'Non coté'])
    // The map follows at the first pause.
    await new Promise((resolve) => setTimeout(resolve, 200))
    const words = shown.get('#map-d-words').text()
    expect(words).toContain('gravité maximale')
    expect(words).toContain('vraisemblance importante')
  })

  test('the map says in words what it draws, and nothing it draws becomes part of the page', () => {
    const { shown } = show({ risks: [aRisk('r', { title: { fr: '<script>alert(1)</script>' } })] })
    const image = shown.get('.beside img')
    expect(image.attributes('aria-describedby')).toBe('map-d-words')
    expect(image.attributes('src')).toMatch(/^data:image\/svg\+xml/)
    expect(shown.find('svg script').exists()).toBe(false)
  })

  test('a degree given by mistake is taken back', async () => {
    const { dpia, shown } = show({ risks: [aRisk('r', { severityNow: 'r2' })] })
    await shown.get(fr('[aria-label="Effacer : Gravité, mesures existantes"]')).trigger('click')
    expect(dpia().risks[0]?.severityNow).toBe('')
  })

  test('the ICO has three degrees; the file records the higher of those one stands for', async () => {
    const { choose, dpia, shown } = show({ method: 'ico', risks: [aRisk('r', { likelihoodNow: 'r2' })] })
    const names = shown.findAll('[id="field-d.risks.r.likelihoodNow"] .unseen').map((each) => each.text())
    expect(names).toEqual(['1, Faible', '2, Possible', '3, Probable'])
    // Possible stands for two degrees of the file: both show as it.
    expect(shown.get<HTMLInputElement>('[id="field-d.risks.r.likelihoodNow"] input[value=r3]').element.checked).toBe(
      true,
    )
    await choose('severityNow', 'r2')
    expect(dpia().risks[0]?.severityNow).toBe('r2')
  })
})

describe('measures', () => {
  test('a new one becomes a measure of the assessment, linked to the risk, in one step', async () => {
    const { input, dpia, dossier } = show({ risks: [aRisk('r')] })
    await input('measures').trigger('click')
    await input('measures').setValue('Porte blindée')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const create = document.querySelector<HTMLElement>('.pick-item.create')
    expect(create?.textContent).toContain('Porte blindée')
    create?.click()
    await nextTick()
    const [measure] = dpia().measures
    expect(measure?.title).toEqual({ fr: 'Porte blindée' })
    expect(measure?.state).toBe('')
    expect(dpia().risks[0]?.measures).toEqual([measure?.id])
    dossier.undo()
    expect(dpia().measures).toEqual([])
    expect(dpia().risks[0]?.measures).toEqual([])
  })

  test('one that is only planned says so', () => {
    const measures = [
      aMeasure('m', { title: { fr: 'Badge' }, state: 'planned' }),
      aMeasure('n', { title: { fr: 'Coffre' }, state: 'implemented' }),
    ]
    const { shown } = show({ measures, risks: [aRisk('r', { measures: ['m', 'n'] })] })
    expect(shown.findAll('.measure').map((each) => each.text())).toEqual(['Badge · prévue', 'Coffre'])
  })
})

describe('grid and residual risk', () => {
  const high = { severityAfter: 'r4', likelihoodAfter: 'r4' } as const

  test('a cell changes the level; what is changed back leaves no trace', async () => {
    const { dpia, shown } = show({ risks: [aRisk('r', { severityAfter: 'r3', likelihoodAfter: 'r3' })] })
    const cell = () => shown.get<HTMLSelectElement>('select[aria-label="Gravité importante, vraisemblance importante"]')
    expect(shown.get('.computed').text()).toContain('Élevé')
    await cell().setValue('medium')
    expect(dpia().matrix).toMatchObject([{ severity: 'r3', likelihood: 'r3', level: 'medium' }])
    expect(shown.get('.computed').text()).toContain('Moyen')
    await cell().setValue('high')
    expect(dpia().matrix).toEqual([])
  })

  test('the grid says whose it is', () => {
    expect(show().shown.get('.matrix').text()).toContain('Cette grille est la nôtre')
  })

  test('a high residual risk calls for the consultation of Art. 36', () => {
    expect(
      show({ risks: [aRisk('r', high)] })
        .shown.get('.art36')
        .text(),
    ).toContain('art. 36')
    expect(
      show({ risks: [aRisk('r', { severityAfter: 'r1', likelihoodAfter: 'r1' })] })
        .shown.find('.art36')
        .exists(),
    ).toBe(false)
  })

  test('a lower level is not taken without its reason', async () => {
    const { shown, dossier } = show({ risks: [aRisk('r', high)], residualLevel: 'low' })
    expect(shown.find('.art36').exists()).toBe(true)
    expect(shown.get('.needs').text()).toContain('motif')
    dossier.set({ register: 'dpias', record: 'd' }, 'residualReason', { fr: 'Le système est arrêté.' })
    await nextTick()
    expect(shown.find('.art36').exists()).toBe(false)
    expect(shown.find('.needs').exists()).toBe(false)
  })

  test('an event not rated after the plan leaves the residual risk untold', () => {
    const { shown } = show({ risks: [aRisk('r')] })
    expect(shown.get('.computed').text()).toContain('Ne peut être dit')
    expect(shown.get('.computed').text()).toContain(fr('Reste à coter après le plan : A.'))
    expect(shown.text()).not.toContain('n’appellent pas')
  })
})
