// @vitest-environment happy-dom
import { fileWithDpia, giveSight } from '../dpia/open-dpia'
import { fileWithActivity, openForm } from '../../form/open-form'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { Dossier } from '@core/dossier/dossier'
import { aRow } from '@core/examples/a-dossier'
import { fromPlainText } from '@core/rich-text/normalise'
import { textsOf } from '@core/texts/languages'
import { exampleDossier } from '@templates/models/example'
import DocumentList from '@renderer/pages/printing/DocumentList.vue'
import PrintingPage from '@renderer/pages/printing/PrintingPage.vue'
import { useLayout } from '@renderer/stores/layout'

giveSight()
beforeEach(() => (document.body.innerHTML = ''))
const texts = textsOf('fr').shell.documents

async function openPage(text: string) {
  const answer = { fr: fromPlainText(text), en: fromPlainText('All is written.') }
  const answers = [aRow('dpiaAnswers', 'r', { question: 'processing', answer })]
  const open = openForm(fileWithDpia({ answers }))
  useLayout().toPrint = { register: 'dpias', ids: new Set(['d']), document: 'D04' }
  const page = open.place(PrintingPage, {})
  await flushPromises()
  const told = () => page.find('#unfilled')
  const button = () => page.findAll('button').find((each) => each.text() === texts.export)
  return { page, told, button }
}

it('an assessment with blanks is told beside the button, which stays open to go on', async () => {
  const { told, button } = await openPage('[Organisme] filme [lieux].')
  expect(told().text()).toBe(texts.blanksLeft(2, ['A-001']))
  expect(button()?.attributes('aria-describedby')).toBe('unfilled')
  expect(button()?.attributes('disabled')).toBeUndefined()
})

it('nothing is told of a language or a document that prints none, nor once all is filled in', async () => {
  const { page, told } = await openPage('[Organisme] filme [lieux].')
  await page.get('input[value="en"]').trigger('change')
  await flushPromises()
  expect(told().exists()).toBe(false)
  await page.get('input[value="fr"]').trigger('change')
  await flushPromises()
  expect(told().exists()).toBe(true)
  await page.get('input[value="D01"]').setValue(true)
  expect(told().exists()).toBe(false)
  expect((await openPage('La ville filme la place.')).told().exists()).toBe(false)
})

it('a prior consultation says why it is not printed, in the language of the window, and cannot be written', async () => {
  const { page, button } = await openPage('La ville filme la place.')
  await page.get('input[value="D05"]').setValue(true)
  await flushPromises()
  expect(page.text()).toContain('ne s’imprime que lorsqu’un risque reste élevé après les mesures')
  expect(button()?.attributes('disabled')).toBeDefined()
})

const { groups } = texts

function openList(content: Dossier, modelValue: string) {
  const list = openForm(content).place(DocumentList, { modelValue })
  const heading = (name: keyof typeof groups) =>
    list.findAll('h2 button').find((each) => each.text().startsWith(groups[name]))
  const open = () =>
    list
      .findAll('h2 button')
      .filter((each) => each.attributes('aria-expanded') === 'true')
      .map((each) => each.get('.title').text())
  const inSight = () =>
    list.findAll<HTMLInputElement>('input').filter((each) => each.isVisible()).map(({ element }) => element.value) // prettier-ignore
  return { list, heading, open, inSight }
}

it('many documents stand folded under what they are for, the chosen one in sight; headings open and close', async () => {
  const { list, heading, open, inSight } = openList(exampleDossier(), 'D08')
  expect(list.findAll('h2 .title').map((each) => each.text())).toEqual(Object.values(groups))
  expect(open()).toEqual([groups.breaches])
  expect(inSight()).toEqual(['D10', 'D08', 'D09', 'RV'])
  await heading('requests')?.trigger('click')
  expect(inSight()).toContain('D12')
  await heading('breaches')?.trigger('click')
  expect(open()).toEqual([groups.requests])
})

it('a document chosen elsewhere opens its group', async () => {
  const { list, inSight } = openList(exampleDossier(), 'D01')
  expect(inSight()).not.toContain('D04')
  await list.setProps({ modelValue: 'D04' })
  await nextTick()
  expect(inSight()).toContain('D04')
})

it('the few documents of a new file are all in sight', () => {
  const { open, inSight } = openList(fileWithActivity(), 'D01')
  expect(open()).toEqual([groups.record, groups.dpia, groups.fairness, groups.accountability])
  expect(inSight()).toContain('D20')
})
