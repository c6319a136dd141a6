// @vitest-environment happy-dom
import { fileWithActivity, openForm } from '../../form/open-form'
import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aRecord } from '@core/examples/a-dossier'
import type { Dossier } from '@core/dossier/dossier'
import { textsOf } from '@core/texts/languages'
import AuthorityForms from '@renderer/pages/printing/AuthorityForms.vue'
import ExportResult from '@renderer/pages/printing/ExportResult.vue'
import { plainly } from '../../../helpers/typeset'

const texts = textsOf('fr').shell.documents.forms

let sent: { form: string; as: string; records: string[] }[] = []
const written = { ticket: 'f', path: '/c/exports/cnil-simplified_valmont.ods', document: 'cnil-simplified', language: 'fr', records: 1, bytes: 9, notHeld: 12 } // prettier-ignore
const bridge = (window as unknown as { trente: { send: (name: string, input: never) => Promise<unknown> } }).trente
bridge.send = (name, input) => {
  if (name !== 'form.export') return Promise.resolve(null)
  sent.push(input)
  return Promise.resolve({ ok: true, value: [written] })
}
enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.innerHTML = ''
  sent = []
})

function openForms(content: Dossier, props: { subject: string; records: string[] }) {
  const open = openForm(content)
  const forms = open.place(AuthorityForms, props)
  const button = (form: string, as: string) => forms.get<HTMLButtonElement>(`#form-${form}-${as}`)
  return { open, forms, button }
}

it('a form is filled from the window, and what it has no place for is told', async () => {
  const { open, forms, button } = openForms(fileWithActivity(), { subject: 'activities', records: ['T-001'] })
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
  expect(forms.text()).toContain(texts.none.activities)
  expect(forms.text()).toContain(texts.none.dpias)
  const ico = { ...cnil, method: 'ico' as const }
  expect(openForms({ ...content, dpias: [ico] }, { subject: 'dpias', records: [] }).button('ico-dpia', 'docx').element.disabled).toBe(false) // prettier-ignore
})
