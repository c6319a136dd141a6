// @vitest-environment happy-dom
import { fileWithDpia, giveSight } from '../dpia/open-dpia'
import { openForm } from '../../form/open-form'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it } from 'vitest'
import { aRow } from '@core/examples/a-dossier'
import { fromPlainText } from '@core/rich-text/normalise'
import { textsOf } from '@core/texts/languages'
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
