import { MemoryDisk, type DiskState, type Weakness } from '../main/storage/memory-disk'
import { longSitting, scenes, type Scene } from './power-cut-scenes'
import type { Scenario, Tally } from './scenario'

interface Cut {
  readonly state: DiskState
  readonly promised: number
}

/** Every disk that a power cut may leave while a scene is played: after each change, in every legal way. */
async function cutsOf(scene: Scene, weakness: Weakness, grain: number): Promise<Cut[]> {
  const strong = new MemoryDisk()
  await scene.start?.(strong)
  const disk = MemoryDisk.holding(strong.files(), weakness, grain)
  const cuts = new Map<string, Cut>()
  let promised = 0
  const cut = () => {
    for (const state of disk.statesAfterPowerCut()) {
      // A lock of the dead is taken over, whatever it says: states that differ in it alone are one.
      const files = [...state].filter(([name]) => !name.endsWith('.lock')).sort()
      const told = JSON.stringify([promised, files.map(([name, bytes]) => [name, bytes.toString('latin1')])])
      cuts.set(told, { state, promised })
    }
  }
  disk.afterChange = cut
  await scene.act(disk, (state) => {
    promised = state
    cut()
  })
  return [...cuts.values()]
}

/** `sample`: how many of the states are opened, taken evenly from first to last. */
async function cutEverywhere(name: string, scene: Scene, { sample = Infinity, grain = 4, weakness = {} as Weakness }) {
  const cuts = await cutsOf(scene, weakness, grain)
  const every = Math.max(1, cuts.length / sample)
  const chosen = cuts.filter((_cut, at) => Math.floor(at / every) !== Math.floor((at - 1) / every))
  const failures: string[] = []
  for (const { state, promised } of chosen) {
    const found = await scene.reopen(MemoryDisk.holding(state), promised).catch((error: unknown) => String(error))
    if (typeof found === 'string' || found < promised) failures.push(`${name}: ${found} after ${promised} was promised`)
  }
  return { cases: chosen.length, failures }
}

async function everyScene(amount: 'commit' | 'campaign'): Promise<Tally> {
  // A correct save leaves one file at a time unsynced: it can be cut finely without there being too many states.
  const how = amount === 'commit' ? { sample: 60, grain: 12 } : { grain: 256 }
  const played = Object.entries(scenes)
  if (amount === 'campaign') played.push(['a long sitting', longSitting])
  const tallies: Tally[] = []
  for (const [name, scene] of played) tallies.push(await cutEverywhere(name, scene, how))
  return {
    cases: tallies.reduce((sum, { cases }) => sum + cases, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  }
}

/** Fails only when each scene for itself does: a scene that does not need the safeguard would prove nothing. */
async function seenByAll(weakness: Weakness, except: RegExp = /^$/): Promise<Tally> {
  let cases = 0
  const failures: string[] = []
  for (const [name, scene] of Object.entries(scenes)) {
    if (except.test(name)) continue
    const tally = await cutEverywhere(name, scene, { weakness, sample: 40, grain: 2 })
    if (tally.failures.length === 0) return { cases, failures: [] }
    cases += tally.cases
    failures.push(...tally.failures)
  }
  return { cases, failures }
}

export const powerCuts: Scenario = {
  promise: 'a power cut at any moment leaves what was promised, or a version that is offered',
  run: (amount) => everyScene(amount),
  controls: {
    'files are not synced': () => seenByAll({ fileSyncDoesNothing: true }),
    'folders are not synced': () => seenByAll({ directorySyncDoesNothing: true }),
    'files are overwritten in their place': () => seenByAll({ renameWritesInPlace: true }, /gone|seal/),
  },
}
