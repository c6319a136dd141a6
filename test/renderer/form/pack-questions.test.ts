// @vitest-environment happy-dom
import { fileWithActivity, openForm } from './open-form'
import { nextTick } from 'vue'
import { beforeEach, describe, expect, test } from 'vitest'
import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { emptyRow } from '@core/kinds'
import { rowDefinitions } from '@core/registers'
import FilePage from '@renderer/pages/file/FilePage.vue'
import RecordSection from '@renderer/form/RecordSection.vue'

class Seen {
  observe() {}
  disconnect() {}
}
Object.assign(globalThis, { ResizeObserver: Seen, IntersectionObserver: Seen })
beforeEach(() => (document.body.innerHTML = ''))

const health = { ...emptyRow(rowDefinitions.dataItems, 'd'), category: 'health' as const }
const purpose = { ...emptyRow(rowDefinitions.purposes, 'p'), art9Condition: 'healthCare' as const }
const following = (packs: Dossier['clientFile'][number]['jurisdictionPacks']): Dossier => {
  const dossier = fileWithActivity({ dataItems: [health], purposes: [purpose] })
  return { ...dossier, clientFile: dossier.clientFile.map((file) => ({ ...file, jurisdictionPacks: packs })) }
}

function openData(packs: Parameters<typeof following>[0]) {
  const open = openForm(following(packs))
  const props = () => ({ register: 'activities', section: 'data', record: open.activity(), except: ['dataItems'] })
  const shown = open.place(RecordSection, props())
  const answers = () => open.activity() as unknown as AnyRecord
  const follow = async (to: typeof packs) => {
    const [file] = open.dossier.current.clientFile
    open.dossier.set({ register: 'clientFile', record: file?.id ?? '' }, 'jurisdictionPacks', to)
    await nextTick()
  }
  return { ...open, shown, answers, follow, refresh: () => shown.setProps(props()) }
}
const at = (field: string) => `[id="input-a.${field}"]`
const condition = 'uk-ico:schedule1Condition'
const formality = 'fr-cnil:healthFormality'

describe('what a pack asks', () => {
  test('has its label, its help and its source, in files that follow it alone', () => {
    const { shown } = openData(['UK'])
    expect(shown.get(`[id="label-a.${condition}"]`).text()).toContain('Condition de l’annexe 1 du DPA 2018')
    expect(shown.get(`[id="help-a.${condition}"]`).text()).toContain('partie 1')
    expect(shown.get(`[id="field-a.${condition}"] .law`).text()).toBe('DPA 2018 (Royaume-Uni), art. 10')
    expect(shown.find(at(formality)).exists()).toBe(false)
    expect(openData(['FR']).shown.find(at(condition)).exists()).toBe(false)
  })

  test('is answered as any question, and taken back as if it had never been', async () => {
    const open = openData(['UK'])
    await open.shown.get(at(condition)).setValue('Partie 1')
    await open.shown.get(at(condition)).setValue('Partie 1, § 2')
    expect(open.answers()[condition]).toEqual({ fr: 'Partie 1, § 2' })
    open.dossier.undo()
    expect(open.answers()).not.toHaveProperty([condition])
  })

  test('is chosen among the answers it comes with, and calls for what depends on it', async () => {
    const open = openData(['FR'])
    const options = open.shown.findAll(`${at(formality)} option`).map((option) => option.text())
    expect(options).toContain('Autorisation de la CNIL (art. 66, III)')
    const depending = at('fr-cnil:healthFormalityReference')
    expect(open.shown.find(depending).exists()).toBe(false)
    await open.shown.get(at(formality)).setValue('authorisation')
    await open.refresh()
    expect(open.answers()[formality]).toBe('authorisation')
    expect(open.shown.find(depending).exists()).toBe(true)
  })

  test('is put away when the file follows another law, and comes back with its answer', async () => {
    const open = openData(['UK'])
    await open.shown.get(at(condition)).setValue('Partie 1')
    await open.follow(['FR'])
    await open.refresh()
    expect(open.shown.find(at(condition)).exists()).toBe(false)
    expect(open.answers()[condition]).toEqual({ fr: 'Partie 1' })
    await open.follow(['UK'])
    await open.refresh()
    expect((open.shown.get(at(condition)).element as HTMLTextAreaElement).value).toBe('Partie 1')
  })

  test('can be asked though a foreign program wrote nonsense there, which stays until it is answered', () => {
    const open = openForm({
      ...following(['UK']),
      activities: [{ ...(following(['UK']).activities[0] as object), [condition]: 7 }] as never,
    })
    const props = { register: 'activities', section: 'data', record: open.activity(), except: ['dataItems'] }
    const shown = open.place(RecordSection, props)
    expect((shown.get(at(condition)).element as HTMLTextAreaElement).value).toBe('')
    expect((open.activity() as unknown as AnyRecord)[condition]).toBe(7)
  })
})

test('answers kept from laws the file does not follow are told on its page, by authority', () => {
  const kept = { [condition]: { fr: 'Partie 1' }, 'xx-unknown:colour': 'bleu', 'xx-unknown:shade': 'clair' }
  const dossier = following(['FR'])
  const open = openForm({ ...dossier, activities: [{ ...(dossier.activities[0] as object), ...kept }] as never })
  const notes = open.place(FilePage, {}).findAll('[role=note]')
  expect(notes.map((note) => note.text().slice(0, 95))).toEqual([
    'Ce fichier garde une réponse à une question propre à un référentiel qu’il ne suit pas (ICO). El',
    'Ce fichier garde 2 réponses à des questions propres à un référentiel qu’il ne suit pas (xx-unkn',
  ])
})
