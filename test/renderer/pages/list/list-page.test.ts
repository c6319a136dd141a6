// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { nextTick } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { fr } from '../../../helpers/typeset'
import { aFileWith, aMachine, givePageASize } from '../../an-open-file'

givePageASize()
aMachine()
const { useDossier } = await import('@renderer/stores/dossier')
const { useLayout } = await import('@renderer/stores/layout')
const { useSettings } = await import('@renderer/stores/settings')
const { default: ListPage } = await import('@renderer/pages/list/ListPage.vue')

const names = Array.from({ length: 60 }, (_, index) => ({ name: `Traitement ${index + 1}`, status: 'active' as const }))

/** The window of lines is known once the table stands and has been measured. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

let page: VueWrapper
async function openList(told: Parameters<typeof aFileWith>[0] = names) {
  aMachine()
  useSettings().today = '2026-11-23'
  const { migrations: _, ...rest } = aFileWith(told)
  useDossier().take({
    session: 's',
    ticket: 't',
    name: 'valmont.trente.json',
    dossier: { ...rest, migrations: [] },
    version: 0,
    savedAt: '2026-11-23T10:00:00.000Z',
    readOnly: false,
    lockedBy: null,
    unwritable: null,
    editedElsewhere: false,
    sealed: null,
    losses: [],
    interrupted: null,
    older: null,
    isExample: false,
  })
  page = mount(ListPage, { attachTo: document.body, props: { register: 'activities' } })
  await settled()
}
const press = async (key: string, more: object = {}) => page.get('table').trigger('keydown', { key, ...more })
const shown = () => page.get('.foot span').text()

const list = () => useLayout().listOf('activities')

describe('the list of a register', () => {
  beforeEach(() => page?.unmount())

  it('draws only the lines in sight, and says how many there are', async () => {
    await openList()
    expect(page.get('table').attributes('aria-rowcount')).toBe('61')
    expect(page.findAll('tbody tr.row').length).toBeGreaterThan(8)
    expect(page.findAll('tbody tr.row').length).toBeLessThan(40)
    expect(shown()).toBe('60 sur 60 affichés')
  })
  it('filters as one types', async () => {
    await openList()
    await page.get('.filter input').setValue('traitement 60')
    await settled()
    expect(shown()).toBe('1 sur 60 affichés')
    expect(page.findAll('tbody a.title').map((link) => link.text())).toEqual(['Traitement 60'])
  })
  it('sorts from its head and says so', async () => {
    await openList()
    const head = page.get('th.name')
    await head.get('button').trigger('click')
    await head.get('button').trigger('click')
    expect(head.attributes('aria-sort')).toBe('descending')
    await settled()
    expect(page.get('tbody a.title').text()).toBe('Traitement 60')
  })
  it('is walked, selected and opened by keyboard', async () => {
    await openList()
    await press('ArrowDown')
    await press('ArrowDown')
    expect(list().activeId).toBe('a2')
    await press(' ')
    await press('ArrowDown', { shiftKey: true })
    expect([...list().selected]).toEqual(['a2', 'a3'])
    await press('End')
    expect(list().activeId).toBe('a60')
    await press('Enter')
    expect(location.hash).toBe('#/activities/a60')
  })
  it('deletes the selection as one step that undo takes back in place', async () => {
    await openList()
    const dossier = useDossier()
    const before = dossier.current.activities.map(({ id }) => id)
    list().selected = new Set(['a1', 'a3', 'a60'])
    await nextTick()
    await page.get('.selection .danger').trigger('click')
    expect(dossier.current.activities).toHaveLength(57)
    expect(useLayout().notices[0]?.text).toBe('3 fiches supprimées.')
    dossier.undo()
    expect(dossier.current.activities.map(({ id }) => id)).toEqual(before)
    // The offer to undo would now hit another step.
    expect(useLayout().notices).toEqual([])
  })
  it('shows a ticked line as ticked, by mouse as by keyboard, and after all are selected', async () => {
    await openList()
    const boxes = () => page.findAll('tbody .tick input').map((box) => (box.element as HTMLInputElement).checked)
    await page.get('tbody .tick input').trigger('click')
    await settled()
    expect(boxes().slice(0, 3)).toEqual([true, false, false])
    await page.get('thead .tick input').trigger('click')
    await settled()
    expect(boxes().every(Boolean)).toBe(true)
    await page.get('thead .tick input').trigger('click')
    await settled()
    expect(boxes().some(Boolean)).toBe(false)
  })
  it('says how much is answered of what the article asks, and leads to what is missing', async () => {
    await openList()
    const stand = page.get('tbody td.stand')
    expect(stand.text()).toBe('0 sur 9')
    expect(stand.get('a').attributes('href')).toMatch(/^#\/activities\/a1\/\w+$/)
  })
  it('offers a beginning when it is empty', async () => {
    await openList([])
    expect(page.text()).toContain(fr('Traitements : rien encore'))
    expect(page.find('a[href="#/importing"]').exists()).toBe(true)
  })
})
