// @vitest-environment happy-dom
import { controlFrame, fileWithActivity, openForm } from './open-form'
import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mostAttachmentBytes } from '@core/dossier/attachments'
import { registers } from '@core/registers'
import { textsOf } from '@core/texts/languages'
import AttachmentsControl from '@renderer/form/controls/AttachmentsControl.vue'
import { useLayout } from '@renderer/stores/layout'
import { plainly } from '../../helpers/typeset'

const sha256 = 'a1'.repeat(32)
const asked: string[] = []
/** What the machine answers to a file. */
let answer: unknown
beforeEach(() => {
  document.body.innerHTML = ''
  asked.splice(0)
  answer = { ok: true, value: { sha256, bytes: 3 } }
  Object.assign(window.trente ?? {}, {
    send: async (name: string) => {
      asked.push(name)
      return name === 'attachment.add' ? answer : { ok: true, value: [] }
    },
  })
})
enableAutoUnmount(afterEach)

function show(readOnly = false) {
  const open = openForm(fileWithActivity(), readOnly)
  const { kind } = registers.activities.fields.attachments
  const frame = { ...controlFrame, name: 'attachments', kind, modelValue: [], readOnly }
  return { ...open, shown: open.place(AttachmentsControl, frame) }
}
const aFile = (bytes = 3) => Object.defineProperty(new File(['bail'], 'bail.pdf'), 'size', { value: bytes })
const drop = { types: ['Files'], files: [aFile()] }
const said = () =>
  plainly(
    useLayout()
      .notices.map(({ text }) => text)
      .join(),
  )

describe('a file that cannot be attached', () => {
  test('is told with the limit, which was said in advance, and goes nowhere', async () => {
    const { shown, activity } = show()
    expect(plainly(shown.text())).toContain('50 Mo au plus')
    await shown.trigger('drop', { dataTransfer: { ...drop, files: [aFile(mostAttachmentBytes + 1)] } })
    await flushPromises()
    expect(said()).toContain('« bail.pdf » dépasse 50 Mo')
    expect(asked).not.toContain('attachment.add')
    expect(activity().attachments).toEqual([])
  })

  test('leaves no row when the machine refuses it, and says why', async () => {
    const { shown, activity } = show()
    answer = { ok: false, refusal: { reason: 'disk-full', about: 'valmont.files' } }
    await shown.trigger('drop', { dataTransfer: drop })
    await expect.poll(said).toContain('le disque est plein')
    expect(activity().attachments).toEqual([])
  })

  test('is not taken where a file is open for reading only', async () => {
    const { shown } = show(true)
    expect(shown.text()).not.toContain(textsOf('fr').attachments.attach)
    await shown.trigger('drop', { dataTransfer: drop })
    await flushPromises()
    expect(asked).not.toContain('attachment.add')
  })
})

test('a file is a row once the machine has it', async () => {
  const { shown, activity } = show()
  await shown.trigger('drop', { dataTransfer: drop })
  await expect.poll(() => activity().attachments).toMatchObject([{ name: 'bail.pdf', sha256 }])
})

test('who pastes words with their picture into a question gets the words', async () => {
  const { shown } = show()
  const question = document.createElement('input')
  shown.element.append(question)
  const paste = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(paste, { clipboardData: { types: ['text/plain', 'Files'], files: [aFile()] } })
  question.dispatchEvent(paste)
  await flushPromises()
  expect(paste.defaultPrevented).toBe(false)
  expect(asked).not.toContain('attachment.add')
})
