// @vitest-environment happy-dom
import { aRisk } from './a-risk'
import { openDpia } from './open-dpia'
import { beforeEach, expect, test } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import { nextTick } from 'vue'
import { answerRowId } from '@core/dpia/answer-row'
import type { Dpia } from '@core/registers'
import { askedOf } from '@renderer/registers/dpias/page/knowledge/asked-of'
import KnowledgePanel from '@renderer/registers/dpias/page/knowledge/KnowledgePanel.vue'
import { fr } from '../../../helpers/typeset'

beforeEach(() => {
  document.body.innerHTML = ''
})

const inRisk = (name: string) => ({
  key: `d.risks.r.${name}`,
  place: { register: 'dpias' as const, record: 'd', rows: 'risks', row: 'r' },
  name,
  law: [],
  label: name,
  help: '',
})
const inRecord = (name: string) => ({
  key: `d.${name}`,
  place: { register: 'dpias' as const, record: 'd' },
  name,
  law: [],
  label: name,
  help: '',
})

const wood = {
  name: 'Bois',
  knowledges: [
    { slug: 'A', category: 'knowledge_base.category.measure_on_data', name: 'Scellés', description: '<p>Posés.</p>' },
    { slug: 'B', category: 'knowledge_base.category.definition', name: 'Grume', description: '<p>Un tronc.</p>' },
  ],
}

function show(answers: Partial<Dpia> = { risks: [aRisk('r')] }) {
  const open = openDpia(answers)
  const shown = open.place(KnowledgePanel, { dpiaId: 'd' })
  const titles = () => shown.findAll('[data-entry] span:first-child').map((each) => each.text())
  const kinds = () => shown.findAll('[data-entry] .kind').map((each) => each.text())
  async function search(words: string) {
    await shown.get('input[type=search]').setValue(words)
  }
  async function insertFirst() {
    await shown.get('[data-entry]').trigger('click')
    await shown.get('.insert').trigger('click')
    await nextTick()
  }
  async function bring(content: unknown, name = 'base.json') {
    const chooser = shown.get<HTMLInputElement>('input[type=file]')
    const files = [new File([JSON.stringify(content)], name)]
    Object.defineProperty(chooser.element, 'files', { value: files, configurable: true })
    await chooser.trigger('change')
    await flushPromises()
  }
  return { ...open, shown, titles, kinds, search, insertFirst, bring }
}

test('the whole base is there while nothing has the focus, and any word narrows it, accents or not', async () => {
  const { shown, search, titles } = show()
  expect(shown.get('.count').text()).toMatch(/^\d{2,} fiches$/)
  await search('reputation')
  expect(titles().some((title) => title.toLowerCase().includes('réputation'))).toBe(true)
  await search('zzzz')
  expect(shown.get('.none').text()).toContain('Rien ne répond')
})

test('a list of impacts is offered impacts first, and takes the label of one once', async () => {
  const { form, kinds, insertFirst, dpia, shown } = show()
  form.focused.value = inRisk('impacts')
  await nextTick()
  expect(kinds()[0]).toBe('Impact')
  await insertFirst()
  await insertFirst().catch(() => undefined)
  expect(dpia().risks[0]?.impacts).toHaveLength(1)
  expect(shown.get('.chip').text()).toContain('impacts')
})

test('a measure chosen from a risk becomes a measure of the assessment, linked to it, without a state', async () => {
  const { form, search, insertFirst, dpia } = show()
  form.focused.value = inRisk('measures')
  await nextTick()
  await search('chiffrement')
  await insertFirst()
  const [measure] = dpia().measures
  expect(measure?.title.fr).toBeTruthy()
  expect(measure?.content.fr).toHaveLength(1)
  expect(measure?.state).toBe('')
  expect(dpia().risks[0]?.measures).toEqual([measure?.id])
})

test('an answer takes the text after what was written', async () => {
  const written = [{ p: [{ text: 'Avant' }] }]
  const { form, insertFirst, dpia } = show({ risks: [aRisk('r', { severityReason: { fr: written } })] })
  form.focused.value = inRisk('severityReason')
  await nextTick()
  await insertFirst()
  const said = dpia().risks[0]?.severityReason.fr
  expect(said).toHaveLength(2)
  expect(said?.[0]).toEqual(written[0])
})

test('a date takes no text, and says where text goes', async () => {
  const { form, shown, search } = show()
  form.focused.value = inRecord('reviewOn')
  await nextTick()
  await search('révision')
  await shown.get('[data-entry]').trigger('click')
  expect(shown.find('.insert').exists()).toBe(false)
  expect(shown.get('.text').text()).toContain('Placez-vous dans un champ de texte')
})

test('a risk removed meanwhile takes nothing and breaks nothing', async () => {
  const { form, dossier, insertFirst, dpia } = show()
  form.focused.value = inRisk('impacts')
  await nextTick()
  dossier.remove({ register: 'dpias', record: 'd', rows: 'risks' }, 'r')
  await insertFirst()
  expect(dpia().risks).toEqual([])
})

test('arrows walk from the search through the entries and back', async () => {
  const { shown } = show()
  const search = shown.get<HTMLInputElement>('input[type=search]')
  search.element.focus()
  await search.trigger('keydown', { key: 'ArrowDown' })
  const [first, second] = shown.findAll('[data-entry]')
  expect(document.activeElement).toBe(first?.element)
  await first?.trigger('keydown', { key: 'ArrowDown' })
  expect(document.activeElement).toBe(second?.element)
  await second?.trigger('keydown', { key: 'ArrowUp' })
  await first?.trigger('keydown', { key: 'ArrowUp' })
  expect(document.activeElement).toBe(search.element)
})

test('a question without an answer is known by the row it will have', () => {
  const { dpia } = show()
  const place = { register: 'dpias' as const, record: 'd', rows: 'answers', row: answerRowId('d', 'retention') }
  expect(askedOf(dpia(), { place, name: 'answer' })).toEqual({ topic: 'retention' })
})

test('a base someone brings is searched and inserted like ours, said by its name, until it is removed', async () => {
  const { form, shown, titles, search, insertFirst, bring, dpia } = show()
  await bring(wood)
  expect(shown.get('.bases').text()).toContain(fr('« Bois » : 2 fiches'))
  expect(shown.get('.bases').text()).toContain('prochain démarrage')
  form.focused.value = inRecord('measures')
  await search('scellés')
  await shown.get('.chip').trigger('click')
  expect(titles()).toEqual(['Scellés'])
  await insertFirst()
  expect(dpia().measures.map(({ title, content }) => [title.fr, content.fr])).toEqual([
    ['Scellés', [{ p: [{ text: 'Posés.' }] }]],
  ])
  await shown.get('.bases li button').trigger('click')
  expect(titles()).toEqual([])
  expect(shown.find('.bases li').exists()).toBe(false)
})

test('the same base brought again takes the place of the former', async () => {
  const { shown, bring } = show()
  await bring(wood)
  await bring({ ...wood, knowledges: wood.knowledges.slice(1) })
  expect(shown.findAll('.bases li span').map((each) => each.text())).toEqual([fr('« Bois » : 1 fiche')])
})

test.each([{ pia: { name: 'Une AIPD' } }, { name: 'Vide', knowledges: [] }, 'rien'])(
  'a file that is no base is refused in one sentence, and adds nothing',
  async (content) => {
    const { shown, bring } = show()
    const count = shown.get('.count').text()
    await bring(content, 'autre.json')
    expect(shown.get('[role=alert]').text()).toContain(fr('« autre.json » n’est pas une base de connaissances'))
    expect(shown.get('.count').text()).toBe(count)
  },
)
