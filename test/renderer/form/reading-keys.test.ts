// @vitest-environment happy-dom
import { giveSight, openDpia } from '../pages/dpia/open-dpia'
import { nextTick } from 'vue'
import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shortcutsNow } from '@renderer/commands/shortcuts'
import DpiaPage from '@renderer/registers/dpias/page/DpiaPage.vue'
import RecordPage from '@renderer/pages/record/RecordPage.vue'
import { loadLanguages, textsOf } from '@core/texts/languages'
import { fileWithActivity, openForm } from './open-form'

giveSight()
await loadLanguages()
// A page left open goes on listening to the keys.
enableAutoUnmount(afterEach)
beforeEach(() => (document.body.innerHTML = ''))

const at = () => document.activeElement as HTMLElement
function press(key: string, more: KeyboardEventInit = {}) {
  at().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
}
const inSection = () => at().closest('[id^="section-"]')?.id.replace('section-', '')

describe('an assessment by keyboard', () => {
  async function open(answers: Parameters<typeof openDpia>[0] = {}) {
    const page = openDpia(answers).place(DpiaPage, { id: 'd' })
    await nextTick()
    return page
  }

  test('goes from section to section, from wherever one writes, and stays at the ends', async () => {
    const page = await open()
    const all = page.findAll('.outline [data-section]').map((entry) => entry.attributes('data-section'))
    at().blur()
    const walked = all.map(() => {
      press('PageDown', { altKey: true })
      expect(at().tagName).toBe('H2')
      return inSection()
    })
    expect(walked).toEqual(all)
    press('PageDown', { altKey: true })
    expect(inSection()).toBe(all.at(-1))
    page.get<HTMLElement>('#section-necessity [contenteditable]').element.focus()
    press('PageUp', { altKey: true })
    expect(at().id).toBe('heading-necessity')
    press('PageUp', { altKey: true })
    expect(at().id).toBe('heading-description')
  })

  test('goes to the entry of the outline where one is, and back to the question', async () => {
    const page = await open()
    const question = page.get<HTMLElement>('#section-necessity [contenteditable]').element
    question.focus()
    press('F6')
    expect(at().dataset['section']).toBe('necessity')
    press('ArrowDown')
    expect(at().dataset['section']).toBe('rights')
    press('F6')
    expect(at()).toBe(question)
  })

  test('passes by the tools of a text, which a key opens and Escape leaves', async () => {
    const page = await open()
    const question = page.get<HTMLElement>('#section-necessity [contenteditable]').element
    question.focus()
    const toolbar = question.closest('.rich-text')?.querySelector<HTMLElement>('[role=toolbar]')
    expect([...(toolbar?.querySelectorAll('button') ?? [])].filter(({ tabIndex }) => tabIndex >= 0)).toEqual([])
    press('F10', { altKey: true })
    expect(toolbar?.contains(at())).toBe(true)
    press('ArrowRight')
    expect(at().title).toBe(textsOf('fr').form.richText.emphasis)
    press('Escape')
    expect(at()).toBe(question)
  })
})

describe('the form of a record', () => {
  async function open() {
    const file = fileWithActivity({ name: { fr: 'Cantine' } })
    const page = openForm(file).place(RecordPage, { register: 'activities', id: 'a' })
    await nextTick()
    at().blur()
    return page
  }

  test('has the same keys, told in both languages while it is open', async () => {
    const page = await open()
    press('PageDown', { altKey: true })
    press('PageDown', { altKey: true })
    expect(at().tagName).toBe('H2')
    expect(inSection()).toBe(page.findAll('.outline [data-section]')[1]?.attributes('data-section'))
    const told = shortcutsNow.page.value.filter(({ shortcuts }) => shortcuts.includes('Alt+PageDown'))
    for (const language of ['fr', 'en'] as const)
      expect(told.map(({ text }) => text(textsOf(language)))).toEqual([textsOf(language).form.keys.nextSection])
    page.unmount()
    expect(shortcutsNow.page.value).toEqual([])
  })

  test('goes to each question that bears a finding, and back', async () => {
    await open()
    const isMarked = (question: Element) => Boolean(question.closest('.question')?.querySelector('.mark'))
    const seen = new Set<HTMLElement>()
    for (let step = 0; step < 50; step += 1) {
      press('F8')
      seen.add(at())
    }
    expect([...seen].every(isMarked)).toBe(true)
    const marked = [...document.querySelectorAll('.text-column .question:has(.mark)')]
    expect(marked.length).toBeGreaterThan(3)
    expect(marked.every((question) => [...seen].some((each) => question.contains(each)))).toBe(true)
    press('F8', { shiftKey: true })
    expect(at()).toBe([...seen].at(-2))
  })
})
