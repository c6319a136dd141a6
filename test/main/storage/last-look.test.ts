import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { realFileSystem, type FileStat, type FileSystem } from '@main/storage/file-system'
import { aFolder, rules } from './a-dossier-on-disk'

interface Watched {
  /** Done once to the file while the new bytes are synced, when it has been compared. */
  readonly strike?: () => void
  /** What a disk says of it instead. */
  readonly told?: (stat: FileStat) => FileStat
}

/** The disk under one client file: what happens to it in the middle of a save, and how often it is compared before its end. */
function watched(path: string, { strike = () => undefined, told = (stat) => stat }: Watched) {
  const startOfTemp = join(dirname(path), '.Client')
  const count = { comparisons: 0 }
  let during: 'before' | 'saving' | 'replaced' = 'before'
  let whenCompared = () => undefined as void
  const compared = new Promise<void>((resolve) => (whenCompared = resolve))
  const fs: FileSystem = {
    ...realFileSystem,
    stat: async (at) => told(await realFileSystem.stat(at)),
    async open(at, flags, mode) {
      const file = await realFileSystem.open(at, flags, mode)
      const isTemp = at.startsWith(startOfTemp) && at.endsWith('.tmp')
      if (isTemp) during = 'saving'
      const close = async () => {
        await file.close()
        if (at !== path || during !== 'saving') return
        count.comparisons += 1
        whenCompared()
      }
      const sync = async () => {
        if (isTemp) await compared.then(strike)
        await file.sync()
      }
      return { ...file, stat: async () => told(await file.stat()), sync, close }
    },
    async rename(from, to) {
      if (to === path) during = 'replaced'
      await realFileSystem.rename(from, to)
    },
  }
  return { fs, count }
}

async function aSave(how: (path: string) => Watched) {
  const { path, place } = await aFolder()
  await DossierFile.create(path, { words: 'first' }, { rules, place })
  // Longer than a disk's clock takes to tick.
  await wait(30)
  const before = readFileSync(path, 'utf8')
  const { fs, count } = watched(path, how(path))
  const file = new DossierFile(path, rules, { ...place, fs })
  await file.read()
  const outcome: unknown = await file.write({ words: 'mine!' }).catch((error: unknown) => error)
  await file.close()
  return { outcome, ...count, stands: readFileSync(path, 'utf8'), before }
}

/** Same size, and the time it had put back. */
const edit = (path: string) => () => {
  const { atime, mtime } = statSync(path)
  writeFileSync(path, readFileSync(path, 'utf8').replace('first', 'their'))
  utimesSync(path, atime, mtime)
}

it('compares a file nobody touches once, and replaces it', async () => {
  const { outcome, comparisons, stands } = await aSave(() => ({}))
  expect({ outcome, comparisons }).toEqual({ outcome: undefined, comparisons: 1 })
  expect(stands).toContain('mine!')
})

it('never overwrites what another program writes once it was compared, while the new bytes are synced', async () => {
  const { outcome, comparisons, stands, before } = await aSave((path) => ({ strike: edit(path) }))
  expect(outcome).toMatchObject({ reason: 'changed-outside' })
  expect(comparisons).toBe(2)
  expect(stands).toBe(before.replace('first', 'their'))
})

it('lets the content decide: a file touched meanwhile is replaced', async () => {
  const { outcome, comparisons, stands } = await aSave((path) => ({ strike: () => utimesSync(path, 1000, 1000) }))
  expect({ outcome, comparisons }).toEqual({ outcome: undefined, comparisons: 2 })
  expect(stands).toContain('mine!')
})

it.each<[string, (stat: FileStat) => FileStat]>([
  ['keeps no times', (stat) => ({ ...stat, modifiedNs: 0n, changedNs: 0n })],
  [
    'has a clock that ticks once a day',
    (stat) => ({ ...stat, modifiedNs: stat.modifiedNs / 10n ** 15n, changedNs: stat.changedNs / 10n ** 15n }),
  ],
])('compares once more on a disk that %s', async (_disk, told) => {
  const { outcome, stands } = await aSave((path) => ({ strike: edit(path), told }))
  expect(outcome).toMatchObject({ reason: 'changed-outside' })
  expect(stands).toContain('their')
})
