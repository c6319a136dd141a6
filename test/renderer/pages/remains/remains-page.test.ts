// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { aRow } from '@core/examples/a-record'
import { remainsIn } from '@core/exchange/remains'
import { textsOf } from '@core/texts/languages'
import { aFileWith, aMachine, givePageASize } from '../../an-open-file'

givePageASize()
aMachine()
const { useDossier } = await import('@renderer/stores/dossier')
const { useLayout } = await import('@renderer/stores/layout')
const { useSettings } = await import('@renderer/stores/settings')
const { default: RemainsPage } = await import('@renderer/pages/remains/RemainsPage.vue')

const texts = textsOf('fr').shell.remains
const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 20))
  await flushPromises()
}

let page: VueWrapper | undefined
async function openTray(count: number, readOnly = false) {
  aMachine()
  useSettings().today = '2026-11-23'
  const file = aFileWith([{ name: 'Cantine' }, { name: 'Paie' }])
  const importRemains = Array.from({ length: count }, (_, index) =>
    aRow('importRemains', `r${index + 1}`, {
      source: index < 2 ? 'registre.csv' : 'annexe.csv',
      where: `ligne ${index + 2} › Divers`,
      text: `Passage ${index + 1}`,
      about: index === 0 ? 'activities/a2' : '',
      takenOn: '2026-11-20',
    }),
  )
  useDossier().take({
    session: 's',
    ticket: 't',
    name: 'valmont.trente.json',
    dossier: { ...file, clientFile: file.clientFile.map((each) => ({ ...each, importRemains })) },
    version: 0,
    savedAt: '2026-11-23T10:00:00.000Z',
    readOnly,
    lockedBy: null,
    unwritable: null,
    editedElsewhere: false,
    sealed: null,
    losses: [],
    interrupted: null,
    isExample: false,
    older: null,
  })
  page = mount(RemainsPage, { attachTo: document.body })
  await settled()
  return page
}
afterEach(() => {
  page?.unmount()
  document.body.innerHTML = ''
})

const press = async (key: string, more: object = {}) => {
  await page?.get('[role=grid]').trigger('keydown', { key, ...more })
  await settled()
}
const active = () => page?.find('.remain.active').attributes('id')
const waiting = () => remainsIn(useDossier().current).map(({ text }) => text)
const notice = () => useLayout().notices.at(-1)?.text
const noteOf = (id: string) => useDossier().current.activities.find((each) => each.id === id)?.notesInternal.fr
const dialog = () => document.querySelector<HTMLElement>('[role=dialog]')
const clickIn = async (words: string) => {
  const button = [...(dialog()?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent?.trim() === words,
  )
  button?.click()
  await settled()
}

describe('what imports found no place for', () => {
  it('is listed by source, each with its place, its words and the record it stood with', async () => {
    const shown = await openTray(3)
    expect(shown.findAll('.source strong').map((each) => each.text())).toEqual(['registre.csv', 'annexe.csv'])
    expect(shown.findAll('.remain').map((each) => each.get('.where').text() + each.get('.text').text())).toEqual([
      'ligne 2 › DiversPaiePassage 1',
      'ligne 3 › DiversPassage 2',
      'ligne 4 › DiversPassage 3',
    ])
  })

  it('draws only what is in sight of three hundred', async () => {
    const shown = await openTray(300)
    expect(shown.findAll('.remain').length).toBeGreaterThan(5)
    expect(shown.findAll('.remain').length).toBeLessThan(60)
  })

  it('says that nothing waits once all is placed', async () => {
    const shown = await openTray(0)
    expect(shown.text()).toContain(texts.none)
  })

  it('is walked by keyboard, filtered, and discarded one by one or together; undo brings all back', async () => {
    const shown = await openTray(5)
    await press('ArrowDown')
    await press('ArrowDown')
    expect(active()).toBe('remain-r2')
    await press('Delete')
    expect(waiting()).toEqual(['Passage 1', 'Passage 3', 'Passage 4', 'Passage 5'])
    expect(active()).toBe('remain-r3')
    expect(notice()).toBe(texts.discarded(1))
    await press(' ')
    await press('ArrowDown', { shiftKey: true })
    expect(shown.get('.selection strong').text()).toBe(texts.selected(2))
    await press('Delete')
    expect(waiting()).toEqual(['Passage 1', 'Passage 5'])
    useDossier().undo()
    useDossier().undo()
    expect(waiting()).toEqual(['Passage 1', 'Passage 2', 'Passage 3', 'Passage 4', 'Passage 5'])
    await shown.get('.filter').setValue('LIGNE 6')
    await settled()
    expect(shown.findAll('.remain')).toHaveLength(1)
  })

  it('goes by keyboard into the record it stood with, after what is written there, as one step', async () => {
    await openTray(3)
    useDossier().set({ register: 'activities', record: 'a2' }, 'notesInternal', { fr: 'À revoir' })
    await press('ArrowDown')
    await press('Enter')
    expect(dialog()?.textContent).toContain('Passage 1')
    expect([...(dialog()?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'À revoir',
      'À revoir\nPassage 1',
    ])
    await clickIn(texts.dialog.confirm)
    expect(dialog()).toBeNull()
    expect(noteOf('a2')).toBe('À revoir\nPassage 1')
    expect(waiting()).toEqual(['Passage 2', 'Passage 3'])
    expect(active()).toBe('remain-r2')
    useDossier().undo()
    expect(noteOf('a2')).toBe('À revoir')
    expect(waiting()).toEqual(['Passage 1', 'Passage 2', 'Passage 3'])
  })

  it('goes nowhere before a record is chosen, and says so', async () => {
    await openTray(3)
    await press('End')
    await press('Enter')
    await clickIn(texts.dialog.confirm)
    expect(dialog()?.textContent).toContain(texts.dialog.recordMissing)
    expect(waiting()).toHaveLength(3)
  })

  it('stays as it is in a file that is read only', async () => {
    const shown = await openTray(2, true)
    await press('ArrowDown')
    await press('Enter')
    await press('Delete')
    expect(dialog()).toBeNull()
    expect(waiting()).toHaveLength(2)
    expect(shown.find('.acts').exists()).toBe(false)
  })
})
