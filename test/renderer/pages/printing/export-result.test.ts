// @vitest-environment happy-dom
import { fileWithActivity, openForm } from '../../form/open-form'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it } from 'vitest'
import { textsOf } from '@core/texts/languages'
import ExportResult from '@renderer/pages/printing/ExportResult.vue'
import { useExport } from '@renderer/pages/printing/use-export'

const texts = textsOf('fr').shell.documents
const wanted = { format: 'docx', documents: ['D01'], language: 'fr', audience: 'internal', records: [] } as const
const asked = { ...wanted, documents: [...wanted.documents], records: [] }
const path = '/clients/exports/D01-valmont.docx'
const written = { ticket: 'w', path, document: 'D01', language: 'fr', records: 1, bytes: 2048 }

/** What the machine answers, by request; a function may wait. */
let answers: Record<string, () => Promise<unknown>>
const bridge = (window as unknown as { trente: { send: (name: string, input: unknown) => Promise<unknown> } }).trente
bridge.send = (name) => answers[name]?.() ?? Promise.resolve(null)

beforeEach(() => {
  document.body.innerHTML = ''
  answers = {}
})

it('an export ends well while the person looks at another page, and is told when they come back', async () => {
  let finish = (_: unknown) => {}
  answers['document.export'] = () => new Promise((resolve) => (finish = resolve))
  const open = openForm(fileWithActivity())
  const page = open.place(ExportResult, {})
  void useExport().write(asked)
  await flushPromises()
  expect(page.text()).toContain(texts.cancel)
  page.unmount()
  finish({ ok: true, value: [written] })
  await flushPromises()
  expect(open.place(ExportResult, {}).text()).toContain('D01-valmont.docx')
})

it('a folder that cannot be shown leaves the path in sight', async () => {
  answers['document.export'] = () => Promise.resolve({ ok: true, value: [written] })
  answers['file.reveal'] = () => Promise.resolve({ ok: false, refusal: { reason: 'cannot-open', about: 'exports' } })
  const page = openForm(fileWithActivity()).place(ExportResult, {})
  await useExport().write(asked)
  await flushPromises()
  await page.get('button').trigger('click')
  await flushPromises()
  expect(page.text()).toContain('/clients/exports')
  expect(page.text()).toContain(textsOf('fr').refusals['cannot-open']('exports', ''))
})

it('a machine that does not answer is told, and another try is possible', async () => {
  answers['document.export'] = () => Promise.reject(new Error('gone'))
  const page = openForm(fileWithActivity()).place(ExportResult, {})
  await useExport().write(asked)
  await flushPromises()
  expect(page.text()).toContain(texts.unheard)
  answers['document.export'] = () => Promise.resolve({ ok: true, value: [written] })
  await useExport().write(asked)
  await flushPromises()
  expect(page.text()).toContain('D01-valmont.docx')
})
