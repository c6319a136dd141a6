import { mkdir, readFile, rename, truncate, unlink, utimes, writeFile } from 'node:fs/promises'
import { expect, it, onTestFinished } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { realFileSystem, type FileSystem } from '@main/storage/file-system'
import type { OutsideEvent } from '@main/storage/outside-change'
import { aFolder, rules } from './a-dossier-on-disk'
import { failing } from './faulty-file-system'

/** A dossier under watch, by polling alone unless asked: events of the system come when they like. */
async function aWatchedDossier(watch: FileSystem['watch'] = () => () => undefined) {
  const { path, place, clock } = await aFolder()
  const fs = { ...realFileSystem, watch }
  const file = await DossierFile.create(path, { words: 'first' }, { rules, place: { ...place, fs } })
  const told: OutsideEvent[] = []
  const stop = await file.watch((event) => told.push(event))
  onTestFinished(async () => {
    stop()
    await file.close()
  })
  /** The clock is ours, the disk is real: time passes until it has answered. */
  const hears = async (event: OutsideEvent) => {
    for (let round = 0; round < 60 && told.length === 0; round++) await clock.pass(5_400)
    expect(told.splice(0)).toEqual([event])
  }
  const hearsNothing = async () => {
    for (let round = 0; round < 3; round++) await clock.pass(5_400)
    expect(told).toEqual([])
  }
  const old = await readFile(path)
  return { path, file, hears, hearsNothing, told, old, clock, stop }
}

it('tells of another content, once', async () => {
  const { path, hears, hearsNothing } = await aWatchedDossier()
  await hearsNothing()
  await writeFile(path, 'other')
  await hears('changed')
  await hearsNothing()
  await writeFile(path, 'again other')
  await hears('changed')
})

it('sees other content under the same size and time', async () => {
  const { path, hears, hearsNothing, old } = await aWatchedDossier()
  await utimes(path, 1000, 1000)
  await hearsNothing()
  await writeFile(path, Buffer.from(old.toString().replace('first', 'other')))
  await utimes(path, 1000, 1000)
  await hears('changed')
})

it('stays silent about the same content touched, rewritten or replaced', async () => {
  const { path, hearsNothing, old } = await aWatchedDossier()
  await utimes(path, 1000, 1000)
  await hearsNothing()
  await writeFile(path, old)
  await hearsNothing()
  await writeFile(`${path}.new`, old)
  await rename(`${path}.new`, path)
  await hearsNothing()
})

it('stays silent about our own saves', async () => {
  const { file, hearsNothing } = await aWatchedDossier()
  await file.write({ words: 'second' })
  await hearsNothing()
})

it('tells of a file gone and back', async () => {
  const { path, hears, hearsNothing, old } = await aWatchedDossier()
  await unlink(path)
  await hears('gone')
  await hearsNothing()
  await writeFile(path, old)
  await hears('back')
})

it('tells of a file that comes back with other content, and of one cut short', async () => {
  const { path, hears } = await aWatchedDossier()
  await unlink(path)
  await hears('gone')
  await writeFile(path, 'other')
  await hears('changed')
  await truncate(path, 0)
  await hears('changed')
})

it('says nothing when the file was absent for a moment only', async () => {
  const { path, hearsNothing, old, clock } = await aWatchedDossier()
  await unlink(path)
  await clock.pass(5_050)
  await writeFile(path, old)
  await hearsNothing()
})

it('tells of a folder in the place of the file', async () => {
  const { path, hears, hearsNothing } = await aWatchedDossier()
  await unlink(path)
  await mkdir(path)
  await hears('changed')
  await hearsNothing()
})

it('does not take content that cannot be read for a change', async () => {
  const { path, place, clock } = await aFolder()
  let readable = true
  const fs: FileSystem = {
    ...realFileSystem,
    watch: () => () => undefined,
    open: (...asked) => (readable ? realFileSystem.open(...asked) : failing('EACCES')()),
  }
  const file = await DossierFile.create(path, { words: 'first' }, { rules, place: { ...place, fs } })
  const told: OutsideEvent[] = []
  const stop = await file.watch((event) => told.push(event))
  readable = false
  await utimes(path, 1000, 1000)
  await clock.pass(11_000)
  expect(told).toEqual([])
  readable = true
  await clock.pass(11_000)
  expect(told, 'its content is what it was').toEqual([])
  stop()
})

it('does not take an unreadable moment for a change', async () => {
  const { path, place, clock } = await aFolder()
  let reachable = true
  const fs: FileSystem = {
    ...realFileSystem,
    watch: () => () => undefined,
    stat: (name) =>
      reachable ? realFileSystem.stat(name) : Promise.reject(Object.assign(new Error(), { code: 'EIO' })),
  }
  const file = await DossierFile.create(path, { words: 'first' }, { rules, place: { ...place, fs } })
  const told: OutsideEvent[] = []
  const stop = await file.watch((event) => told.push(event))
  reachable = false
  await writeFile(path, 'other')
  await clock.pass(11_000)
  expect(told).toEqual([])
  reachable = true
  for (let round = 0; round < 60 && told.length === 0; round++) await clock.pass(5_400)
  expect(told).toEqual(['changed'])
  stop()
})

it('hears of it from the system within the debounce, and stops when told', async () => {
  const { path, told, clock, stop } = await aWatchedDossier((folder, run) => realFileSystem.watch(folder, run))
  await writeFile(path, 'other')
  const deadline = Date.now() + 2_000
  // Real events of a real folder; the debounce runs on the clock we hold.
  while (told.length === 0 && Date.now() < deadline) await clock.pass(400)
  expect(told).toEqual(['changed'])
  expect(clock.monotonic()).toBeGreaterThan(300)
  stop()
  await writeFile(path, 'and another')
  await clock.pass(11_000)
  expect(told).toEqual(['changed'])
})
