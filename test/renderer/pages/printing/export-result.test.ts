// @vitest-environment happy-dom
import { fileWithActivity, openForm } from '../../form/open-form'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import { aRecord } from '@core/examples/a-dossier'
import { textsOf } from '@core/texts/languages'
import AuthorityForms from '@renderer/pages/printing/AuthorityForms.vue'
import ExportResult from '@renderer/pages/printing/ExportResult.vue'
import { plainly } from '../../../helpers/typeset'
import { useExport } from '@renderer/pages/printing/use-export'

const texts = textsOf('fr').shell.documents
const wanted = { format: 'docx', documents: ['D01'], language: 'fr', audience: 'internal', records: [] } as const
const asked = { ...wanted, documents: [...wanted.documents], records: [] }
const path = '/clients/exports/D01-valmont.docx'
const written = { ticket: 'w', path, document: 'D01', language: 'fr', records: 1, bytes: 2048 }

/** What the machine answers, by request; a function may wait. */
let answers: Record<string, () => Promise<unknown>>
const bridge = (window as unknown as { trente: { send: (name: string, input: unknown) => Promise<unknown> } }).trente
/** What the forms of authorities were asked for. */
let sent: unknown[]
bridge.send = (name, input) => {
  if (name === 'form.export') sent.push(input)
  return answers[name]?.() ?? Promise.resolve(null)
}

beforeEach(() => {
  document.body.innerHTML = ''
  answers = {}
  sent = []
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

function openForms(content: Dossier, props: { subject: string; records: string[] }) {
  const open = openForm(content)
  const forms = open.place(AuthorityForms, props)
  const button = (form: string, as: string) => forms.get<HTMLButtonElement>(`#form-${form}-${as}`)
  return { open, forms, button }
}

it('a form is filled from the window, and what it has no place for is told', async () => {
  const { open, forms, button } = openForms(fileWithActivity(), { subject: 'activities', records: ['T-001'] })
  answers['form.export'] = () =>
    Promise.resolve({ ok: true, value: [{ ...written, document: 'cnil-simplified', notHeld: 12 }] })
  const result = open.place(ExportResult, {})
  await forms.get('h2 button').trigger('click')
  expect(button('cnil-simplified', 'ods').isVisible()).toBe(true)
  await button('cnil-simplified', 'ods').trigger('click')
  await flushPromises()
  expect(sent).toMatchObject([{ form: 'cnil-simplified', as: 'ods', records: ['T-001'] }])
  expect(plainly(result.text())).toContain('12 réponses n’ont pas de place dans ce formulaire')
})

it('a form tells of the records chosen of what it is about, and of all where the page is about something else', async () => {
  const { button } = openForms(fileWithActivity(), { subject: 'breaches', records: ['V-001'] })
  await button('ico-controller', 'xlsx').trigger('click')
  await flushPromises()
  expect(sent).toMatchObject([{ form: 'ico-controller', as: 'xlsx', records: [] }])
})

it('a form nothing can be entered in says so, and is not offered', () => {
  const cnil = aRecord('dpias', { id: 'd', ref: 'A-001', method: 'cnil' })
  const content = { ...fileWithActivity(), activities: [], dpias: [cnil] }
  const { forms, button } = openForms(content, { subject: 'activities', records: [] })
  expect(button('cnil-simplified', 'ods').element.disabled).toBe(true)
  expect(button('ico-dpia', 'docx').element.disabled).toBe(true)
  expect(forms.text()).toContain(texts.forms.none.activities)
  expect(forms.text()).toContain(texts.forms.none.dpias)
  const ico = { ...cnil, method: 'ico' as const }
  expect(openForms({ ...content, dpias: [ico] }, { subject: 'dpias', records: [] }).button('ico-dpia', 'docx').element.disabled).toBe(false) // prettier-ignore
})
