// @vitest-environment happy-dom
import { aLine } from './a-line-to-the-host'
import { createPinia } from 'pinia'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Opened } from '@core/contract'
import { HostUnreachable } from '@renderer/host'
import { useDossier } from '@renderer/stores/dossier'

type Store = ReturnType<typeof useDossier>

/** A window on the file: a store of its own. */
function aWindow(file: Opened): Store {
  const store = useDossier(createPinia())
  store.take(structuredClone(file))
  return store
}
const organisation = ({ current }: Store) => current.organisations[0]
const place = (store: Store) => ({ register: 'organisations', record: organisation(store)?.id ?? '' }) as const
const rename = (store: Store, name: string) => store.set(place(store), 'legalName', name)
const add = (store: Store, name: string) => store.add('activities', { name: { fr: name } })
const activities = ({ activities }: Store['current']) => activities.map(({ name }) => name.fr)
const soon = { timeout: 8000, interval: 20 }
const saysSaved = (store: Store) => vi.waitFor(() => expect(store.saveState).toMatchObject({ is: 'saved' }), soon)

async function twoWindows() {
  const { line, host, file, held } = await aLine()
  const [ours, theirs] = [aWindow(file), aWindow(file)]
  const onDisk = () => readFileSync(join(host.folder, file.name), 'utf8')
  return { line, host, file, held, ours, theirs, onDisk }
}

describe('one window', () => {
  it('says "saved" only when all it shows is on disk', async () => {
    const { ours, onDisk } = await twoWindows()
    const said: boolean[] = []
    for (const name of ['A', 'B', 'C']) {
      rename(ours, name)
      expect(ours.saveState.is).toBe('saving')
      await vi.waitFor(() => expect(ours.saveState.is).toBe('saved'), soon)
      said.push(onDisk().includes(`"legalName": "${name}"`) || onDisk().includes(`"legalName":"${name}"`))
    }
    expect(said).toEqual([true, true, true])
  })

  it('never says "saved" of an earlier state while an edit waits', async () => {
    const { ours, line } = await twoWindows()
    rename(ours, 'A')
    await ours.flush()
    line.fault = (name) => (name === 'dossier.change' ? new HostUnreachable('gone') : null)
    rename(ours, 'B')
    await ours.flush()
    // The machine saves A meanwhile, and says so.
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(ours.saveState.is).toBe('unreachable')
    await ours.save()
    expect(ours.saveState.is).not.toBe('saved')
    line.fault = () => null
    await saysSaved(ours)
    expect(ours.current.organisations[0]?.legalName).toBe('B')
  })

  it.each([
    ['cannot be reached', () => new HostUnreachable('gone'), 'unreachable'],
    ['answers by a fault', () => new TypeError('a bug of the machine'), 'failed'],
  ])('keeps edits in their order while the machine %s, and sends them again by itself', async (_, error, state) => {
    const { ours, line, held } = await twoWindows()
    line.fault = (name) => (name === 'dossier.change' ? error() : null)
    add(ours, 'Paie')
    await ours.flush()
    expect(ours.saveState.is).toBe(state)
    add(ours, 'Cantine')
    await ours.flush()
    rename(ours, 'A')
    rename(ours, 'B')
    line.fault = () => null
    // What was saved may have been said to nobody: the window asks.
    line.mute = true
    await saysSaved(ours)
    const now = await held()
    expect(activities(now)).toEqual(['Paie', 'Cantine'])
    const told = now.history.filter(({ did }) => did === 'insert').map(({ record }) => record)
    expect(told).toEqual(now.activities.map(({ id }) => id))
    // Nobody else was there to meet: sent in their order, they fit.
    expect(line.heard).not.toContain('dossier.current')
    expect(now).toEqual(JSON.parse(JSON.stringify(ours.current)))
    expect(now.history.at(-1)).toMatchObject({ field: 'legalName', from: 'Mairie de Valmont', to: 'B' })
  })

  it('does nothing twice when only the answer was lost', async () => {
    const { ours, line, held } = await twoWindows()
    line.fault = (name, when) => (name === 'dossier.change' && when === 'coming back' ? new HostUnreachable('') : null)
    add(ours, 'Paie')
    rename(ours, 'A')
    await ours.flush()
    line.fault = () => null
    rename(ours, 'B')
    await saysSaved(ours)
    expect(activities(await held())).toEqual(['Paie'])
    expect((await held()).organisations[0]?.legalName).toBe('B')
    expect(ours.conflicts).toEqual([])
  })

  it('keeps what was refused, and sends it again once it is put right', async () => {
    const { ours, held } = await twoWindows()
    add(ours, 'Paie')
    ours.set(place(ours), 'legalName', { not: 'a name' })
    await ours.flush()
    expect(ours.saveState).toMatchObject({ is: 'failed', refusal: { reason: 'invalid-content' } })
    rename(ours, 'A')
    await saysSaved(ours)
    expect(activities(await held())).toEqual(['Paie'])
  })

  it('never carries the edits of one file into the next', async () => {
    const { ours, line, file } = await twoWindows()
    line.fault = () => new HostUnreachable('gone')
    add(ours, 'Paie')
    const sent = ours.flush()
    ours.take({ ...file, session: 'another' })
    await sent
    line.fault = () => null
    await ours.flush()
    expect(line.heard).not.toContain('dossier.change')
    expect(ours.saveState.is).toBe('saved')
  })

  it('forgets what was undone once something else is edited', async () => {
    const { ours } = await twoWindows()
    rename(ours, 'A')
    ours.undo()
    expect(ours.canRedo).toBe(true)
    rename(ours, 'B')
    expect(ours.canRedo).toBe(false)
    ours.redo()
    expect(organisation(ours)?.legalName).toBe('B')
  })
})

describe('two windows on one file', () => {
  it('neither erases what the other saved', async () => {
    const { ours, theirs, held } = await twoWindows()
    add(theirs, 'Paie')
    theirs.set(place(theirs), 'address', '1 place du Marché')
    await theirs.flush()
    add(ours, 'Cantine')
    rename(ours, 'Ville de Valmont')
    await saysSaved(ours)
    const now = await held()
    expect(activities(now).sort()).toEqual(['Cantine', 'Paie'])
    expect(now.organisations[0]).toMatchObject({ legalName: 'Ville de Valmont', address: '1 place du Marché' })
    expect(ours.conflicts).toEqual([])
    expect(ours.current).toEqual(now)
  })

  it('asks where both answered the same question, and says "saved" only afterwards', async () => {
    const { ours, theirs, held } = await twoWindows()
    rename(theirs, 'Commune de Valmont')
    await theirs.flush()
    rename(ours, 'V')
    rename(ours, 'Ville de Valmont')
    ours.set(place(ours), 'address', '2 rue Haute')
    await ours.flush()
    await vi.waitFor(
      () => expect(ours.saveState).toMatchObject({ is: 'failed', refusal: { reason: 'out-of-step' } }),
      soon,
    )
    expect(ours.conflicts).toMatchObject([{ kind: 'answer', field: 'legalName', mine: 'Ville de Valmont' }])
    expect((await held()).organisations[0]).toMatchObject({ legalName: 'Commune de Valmont', address: '2 rue Haute' })
    ours.settle(ours.conflicts, 'mine')
    await saysSaved(ours)
    expect((await held()).organisations[0]?.legalName).toBe('Ville de Valmont')
  })

  it('keeps theirs when that is what the person says', async () => {
    const { ours, theirs, held } = await twoWindows()
    rename(theirs, 'Commune de Valmont')
    await theirs.flush()
    rename(ours, 'Ville de Valmont')
    await ours.flush()
    ours.settle(ours.conflicts, 'theirs')
    await saysSaved(ours)
    expect((await held()).organisations[0]?.legalName).toBe('Commune de Valmont')
  })

  it('undoes only what still stands as it was left', async () => {
    const { ours, theirs } = await twoWindows()
    rename(ours, 'Ville de Valmont')
    await ours.flush()
    add(theirs, 'Paie')
    rename(theirs, 'Commune de Valmont')
    await theirs.flush()
    theirs.settle(theirs.conflicts, 'mine')
    await theirs.flush()
    ours.leaveField()
    add(ours, 'Cantine')
    await ours.flush()
    ours.undo()
    ours.undo()
    await saysSaved(ours)
    expect(organisation(ours)?.legalName).toBe('Commune de Valmont')
    expect(activities(ours.current)).toEqual(['Paie'])
  })
})
