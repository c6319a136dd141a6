import { describe, expect, it } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { readSmallJson, writeSmallJson } from '@main/storage/small-json'
import { writeFileAtomically } from '@main/storage/write-file-atomically'
import { here, HandClock, rules } from './a-dossier-on-disk'
import { MemoryDisk, type DiskState, type Weakness } from './memory-disk'

const path = '/home/Client.trente.json'
const placeOn = (fs: MemoryDisk) => ({ stateDir: '/home/state', fs, clock: new HandClock(), identity: here })

interface Scenario {
  /** Makes the disk as it was before, then acts; calls `acknowledged` with what is now promised to be on disk. */
  act(disk: MemoryDisk, acknowledged: (version: number) => void): Promise<void>
  start?(disk: MemoryDisk): Promise<void>
  /** Version found on the disk after the cut; 0 when there is nothing, which is legal before the first promise. */
  reopen(disk: MemoryDisk): Promise<number>
}

async function versionIn(disk: MemoryDisk, schema = rules.schema): Promise<number> {
  if (!disk.files().has(path)) return 0
  const { words } = await new DossierFile(path, { ...rules, schema }, placeOn(disk)).read()
  return Number(words.split(' ')[0])
}

const words = (version: number) => ({ words: `${version} ${'x'.repeat(200 * version)}` })

async function startWithOne(disk: MemoryDisk): Promise<void> {
  await DossierFile.create(path, words(1), { rules, place: placeOn(disk) })
}

async function saveOften(disk: MemoryDisk, acknowledged: (version: number) => void, schema = rules.schema, saves = 3) {
  const file = new DossierFile(path, { ...rules, schema }, placeOn(disk))
  await file.read()
  acknowledged(1)
  for (let version = 2; version <= saves + 1; version += 1) {
    await file.write(words(version))
    acknowledged(version)
  }
  await file.close()
}

const scenarios: { [name: string]: Scenario } = {
  'creating a dossier': {
    async act(disk, acknowledged) {
      await DossierFile.create(path, words(1), { rules, place: placeOn(disk) })
      acknowledged(1)
    },
    reopen: versionIn,
  },
  'three saves, the first with lock and backup': { start: startWithOne, act: saveOften, reopen: versionIn },
  'a save that migrates': {
    start: startWithOne,
    act: (disk, acknowledged) => saveOften(disk, acknowledged, 3),
    reopen: (disk) => versionIn(disk, 3),
  },
  'writing again where the file was gone': {
    async start(disk) {
      await startWithOne(disk)
    },
    async act(disk, acknowledged) {
      const file = new DossierFile(path, rules, placeOn(disk))
      await file.read()
      await disk.unlink(path)
      await disk.syncDirectory('/home')
      await file.writeAgainWhereGone(words(2))
      acknowledged(2)
    },
    reopen: versionIn,
  },
  'replacing an export': {
    start: async (disk) => void (await writeFileAtomically('/home/a.docx', [Buffer.from('1 old')], { fs: disk })),
    async act(disk, acknowledged) {
      acknowledged(1)
      const chunks = [Buffer.from('2 new'), Buffer.from(' content')]
      await writeFileAtomically('/home/a.docx', chunks, { fs: disk, overwrite: true })
      acknowledged(2)
    },
    async reopen(disk) {
      const text = disk.files().get('/home/a.docx')?.toString() ?? 'nothing'
      return ['', '1 old', '2 new content'].indexOf(text)
    },
  },
  'saving the settings': {
    start: (disk) => writeSmallJson('/home/settings.json', 1, { fs: disk }),
    async act(disk, acknowledged) {
      acknowledged(1)
      await writeSmallJson('/home/settings.json', 2, { fs: disk })
      acknowledged(2)
    },
    reopen: (disk) => readSmallJson('/home/settings.json', { check: Number, whenMissing: () => -1 }, { fs: disk }),
  },
}

/** Cuts the power after every change, in every legal way, and reopens. Returns states counted and those found bad. */
async function cutEverywhere(scenario: Scenario, weakness: Weakness = {}): Promise<{ states: number; bad: string[] }> {
  const strong = new MemoryDisk()
  await scenario.start?.(strong)
  const disk = MemoryDisk.holding(strong.files(), weakness)
  const seen = new Map<string, { state: DiskState; promised: number }>()
  let promised = 0
  let states = 0
  const cut = () => {
    for (const state of disk.statesAfterPowerCut()) {
      states++
      // States that differ only in locks, temporaries and backups open alike: one of them is enough.
      const files = [...state].filter(([name]) => !/\.tmp$|\.lock$|\/state\//.test(name))
      seen.set(JSON.stringify([promised, files.map(([name, bytes]) => [name, bytes.toString('base64')])]), {
        state,
        promised,
      })
    }
  }
  disk.afterChange = cut
  await scenario.act(disk, (version) => {
    promised = version
    cut()
  })
  const bad: string[] = []
  for (const { state, promised: least } of seen.values()) {
    const found = await scenario.reopen(MemoryDisk.holding(state)).catch((error: unknown) => String(error))
    if (typeof found === 'string' || found < least) bad.push(`${found} instead of at least ${least}`)
  }
  return { states, bad }
}

describe('a power cut at any moment', () => {
  it.each(Object.entries(scenarios))('leaves what was promised: %s', async (_name, scenario) => {
    const { states, bad } = await cutEverywhere(scenario)
    expect(bad).toEqual([])
    expect(states).toBeGreaterThan(15)
  })

  it('leaves what was promised in over 500 states of a long sitting', async () => {
    const { states, bad } = await cutEverywhere({
      start: startWithOne,
      act: (disk, acknowledged) => saveOften(disk, acknowledged, rules.schema, 30),
      reopen: versionIn,
    })
    expect(bad).toEqual([])
    expect(states).toBeGreaterThan(500)
  })
})

it('a power cut takes no folder away from under the copies in it', async () => {
  const disk = new MemoryDisk()
  await startWithOne(disk)
  const file = new DossierFile(path, rules, placeOn(disk))
  await file.read()
  await file.write(words(2))
  for (const state of disk.statesAfterPowerCut()) {
    const generations = await new DossierFile(path, rules, placeOn(MemoryDisk.holding(state))).listGenerations()
    expect(generations.map(({ rev, valid }) => [rev, valid])).toEqual([[1, true]])
  }
})

describe('the model sees', () => {
  const names = Object.keys(scenarios)
  it.each(names)('a missing file sync: %s', async (name) => {
    const { bad } = await cutEverywhere(scenarios[name] as Scenario, { fileSyncDoesNothing: true })
    expect(bad.length).toBeGreaterThan(0)
  })

  it.each(names)('a missing folder sync: %s', async (name) => {
    const { bad } = await cutEverywhere(scenarios[name] as Scenario, { directorySyncDoesNothing: true })
    expect(bad.length).toBeGreaterThan(0)
  })

  it.each(names.filter((name) => !/creating|gone/.test(name)))('writing in place: %s', async (name) => {
    const { bad } = await cutEverywhere(scenarios[name] as Scenario, { renameWritesInPlace: true })
    expect(bad.length).toBeGreaterThan(0)
  })
})
