// @vitest-environment happy-dom
import { fileWithActivity, openForm } from '../../form/open-form'
import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { letterheadOf } from '@core/dossier/letterhead'
import { textsOf } from '@core/texts/languages'
import LetterheadLine from '@renderer/pages/printing/LetterheadLine.vue'
import { useDossier } from '@renderer/stores/dossier'
import { plainly } from '../../../helpers/typeset'

const texts = textsOf('fr').letterhead
const sha256 = 'a1'.repeat(32)
let answer: unknown
beforeEach(() => {
  document.body.innerHTML = ''
  Object.assign(window.trente ?? {}, {
    send: async (name: string) => (name === 'letterhead.add' ? answer : { ok: true, value: { version: 1 } }),
  })
})
enableAutoUnmount(afterEach)

async function choose(name: string) {
  const line = openForm(fileWithActivity()).place(LetterheadLine, {})
  expect(plainly(line.text())).toContain('Papier à en-tête : celui de Trente')
  const input = line.get<HTMLInputElement>('input')
  Object.defineProperty(input.element, 'files', { value: [new File(['x'], name)] })
  await input.trigger('change')
  await flushPromises()
  await new Promise((resolve) => setTimeout(resolve))
  await flushPromises()
  return line
}

it('one line tells the paper of the documents, what of it is left out, and takes it off again', async () => {
  answer = { ok: true, value: { sha256, bytes: 1, leftOut: ['template'] } }
  const line = await choose('papier.docx')
  expect(plainly(line.text())).toContain('Papier à en-tête : papier.docx')
  expect(plainly(line.text())).toContain('N’est pas repris : le lien vers son modèle.')
  expect(letterheadOf(useDossier().current)).toEqual({ name: 'papier.docx', sha256 })
  await line
    .findAll('button')
    .find((each) => each.text() === texts.remove)
    ?.trigger('click')
  expect(letterheadOf(useDossier().current)).toBeNull()
  useDossier().undo()
  expect(letterheadOf(useDossier().current)?.name).toBe('papier.docx')
})

it('a file that cannot be one is told by name, and the paper stays', async () => {
  answer = { ok: false, refusal: { reason: 'letterhead-macros', about: 'papier.docm' } }
  const line = await choose('papier.docm')
  expect(plainly(line.text())).toContain('« papier.docm » contient des macros')
  expect(letterheadOf(useDossier().current)).toBeNull()
})
