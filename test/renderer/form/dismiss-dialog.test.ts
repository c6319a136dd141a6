// @vitest-environment happy-dom
import { fileWithActivity, openForm } from './open-form'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { textsOf } from '@core/texts/languages'
import FindingList from '@renderer/form/FindingList.vue'
import { useFindings } from '@renderer/stores/findings'
import { useLayout } from '@renderer/stores/layout'

beforeEach(() => (document.body.innerHTML = ''))
const { checks, frame } = textsOf('fr').shell
const { dismiss } = textsOf('fr').form.findings

async function openDialog() {
  const open = openForm(fileWithActivity({ name: { fr: 'Vidéoprotection' } }))
  useFindings().check()
  const [first, second] = useFindings().openOf('a')
  const list = open.place(FindingList, { findings: [first, second], here: true })
  const ask = async (at: number) => {
    const buttons = list.findAll('button').filter((button) => button.text() === dismiss)
    await buttons[at]?.trigger('click')
    await flushPromises()
  }
  await ask(0)
  const dialog = () => document.querySelector('[role=dialog]')
  const box = () => document.querySelector('#dismiss-reason') as HTMLTextAreaElement
  const press = async (name: string) => {
    const button = [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].find(
      ({ textContent }) => textContent.trim() === name,
    )
    button?.click()
    await flushPromises()
  }
  const write = (reason: string) => {
    box().value = reason
    box().dispatchEvent(new Event('input'))
  }
  return { ...open, ask, dialog, box, press, write, finding: first, next: second }
}

test('a finding is set aside with a reason only, which can be taken back at once', async () => {
  const { dossier, dialog, box, press, write, finding } = await openDialog()
  expect(dialog()?.textContent).toContain('Vidéoprotection')
  write('  ')
  await press(checks.dismissConfirm)
  expect(dialog()?.textContent).toContain(checks.reasonMissing)
  expect(document.activeElement).toBe(box())
  expect(dossier.current.dismissals).toEqual([])
  write(' Vu avec la directrice. ')
  await press(checks.dismissConfirm)
  expect(dossier.current.dismissals).toMatchObject([{ reason: 'Vu avec la directrice.' }])
  expect(dossier.current.dismissals[0]?.finding).toContain(finding?.rule)
  expect(dialog()).toBeNull()
  expect(useLayout().notices.map(({ text }) => text)).toEqual([checks.dismissedNotice])
  dossier.undo()
  expect(dossier.current.dismissals).toEqual([])
})

test('a reason begun for one finding is not kept for the next', async () => {
  const { dossier, ask, dialog, box, press, write, next } = await openDialog()
  write('Sans objet')
  await press(frame.cancel)
  expect(dialog()).toBeNull()
  expect(dossier.current.dismissals).toEqual([])
  await ask(1)
  expect(box().value).toBe('')
  expect(dialog()?.textContent).toContain(next && textsOf('fr').rules[next.rule].title)
  expect(dialog()?.textContent).not.toContain(checks.reasonMissing)
})

test('a finding may be set aside until a day: never one already past, nor half a date', async () => {
  const { dossier, dialog, press, write } = await openDialog()
  const until = () => document.querySelector('#dismiss-until') as HTMLInputElement
  const type = async (day: string) => {
    until().value = day
    until().dispatchEvent(new Event('input'))
    await flushPromises()
  }
  write('En attente du contrat signé.')
  await type('15/09/20')
  await press(checks.dismissConfirm)
  expect(dossier.current.dismissals).toEqual([])
  await type('15/09/2020')
  expect(dialog()?.textContent).toContain(checks.untilPast)
  await press(checks.dismissConfirm)
  expect(dossier.current.dismissals).toEqual([])
  expect(document.activeElement).toBe(until())
  await type('31/12/2099')
  expect(dialog()?.textContent).toContain(checks.untilHint)
  await press(checks.dismissConfirm)
  expect(dossier.current.dismissals).toMatchObject([{ until: '2099-12-31' }])
  dossier.undo()
  expect(dossier.current.dismissals).toEqual([])
})
