// @vitest-environment happy-dom
import { giveSight } from '../dpia/open-dpia'
import { fileWithActivity, openForm } from '../../form/open-form'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it } from 'vitest'
import { textsOf } from '@core/texts/languages'
import PrintingPage from '@renderer/pages/printing/PrintingPage.vue'

giveSight()
const texts = textsOf('fr').shell.documents

/** What the window asked the machine to write. */
let sent: { format: string; documents: string[]; audience: string }[] = []
const files = ['D01', 'D03', 'S01', 'RS'].map((document) => ({ ticket: document, path: `/c/exports/${document}.docx`, document, language: 'fr', records: 1, bytes: 9 })) // prettier-ignore
const bridge = (window as unknown as { trente: { send: (name: string, input: never) => Promise<unknown> } }).trente
bridge.send = (name, input) => {
  if (name !== 'document.export') return Promise.resolve(null)
  sent.push(input)
  return Promise.resolve({ ok: true, value: files })
}
beforeEach(() => {
  document.body.innerHTML = ''
  sent = []
})

async function openPage() {
  const page = openForm(fileWithActivity()).place(PrintingPage, {})
  await flushPromises()
  const format = () => page.get<HTMLSelectElement>('#document-format')
  const press = async (name: string) => {
    await page.findAll('button').find((each) => each.text() === name)?.trigger('click') // prettier-ignore
    await flushPromises()
  }
  const choose = async (field: string, value: string) => {
    await page.get(`input[name="${field}"][value="${value}"]`).setValue(true)
    await flushPromises()
  }
  return { page, format, press, choose }
}

it('a document is offered in the formats it has, each with what it holds', async () => {
  const { page, format, choose } = await openPage()
  expect(format().findAll('option').map((each) => each.text())).toEqual(Object.values(texts.formats)) // prettier-ignore
  await format().setValue('csv')
  expect(page.text()).toContain(texts.formatHints.csv)
  expect(page.findAll('button').map((each) => each.text())).toContain(texts.exportIn.csv)
  await choose('document', 'S01')
  expect(format().findAll('option').map((each) => each.text())).toEqual([texts.formats.docx]) // prettier-ignore
  expect(format().element.value).toBe('docx')
})

it('a web page is for all: its edition is chosen with it, and it goes when another is', async () => {
  const { format, press, choose } = await openPage()
  await format().setValue('html')
  await flushPromises()
  await press(texts.exportIn.html)
  expect(sent).toMatchObject([{ format: 'html', audience: 'public', documents: ['D01'] }])
  await choose('audience', 'internal')
  expect(format().element.value).toBe('docx')
})

it('everything, and the pack of an inspector, are one press each; many files are told by their number', async () => {
  const { page, press, choose } = await openPage()
  await press(texts.everything)
  await press(texts.pack)
  expect(sent.map(({ format, documents }) => [format, documents])).toEqual([['docx', ['all']], ['zip', ['all']]]) // prettier-ignore
  expect(page.text()).toContain(texts.doneMany(4))
  await choose('audience', 'public')
  expect(page.findAll('button').map((each) => each.text())).not.toContain(texts.pack)
})

it('a report on a year is written of the year chosen, and no other document is asked for one', async () => {
  const { page, press, choose } = await openPage()
  expect(page.find('#document-year').exists()).toBe(false)
  await choose('document', 'D15')
  const [current = '', before = ''] = page.findAll('#document-year option').map((each) => each.text())
  expect(Number(current) - Number(before)).toBe(1)
  await page.get('#document-year').setValue(before)
  await press(texts.export)
  expect(sent).toMatchObject([{ documents: ['D15'], year: Number(before) }])
  await choose('document', 'D01')
  await press(texts.export)
  expect(sent[1]).not.toHaveProperty('year')
})
