import { textsOf } from '@core/texts/languages'
import { asRefusal } from '@main/host/refused'
import type { FileSystem } from '@main/storage/file-system'
import { FaultyFileSystem, type Fault } from '../main/storage/faulty-file-system'
import { MemoryDisk } from '../main/storage/memory-disk'
import { tasks, type Task } from './call-fault-tasks'
import { Counting, type Scenario, type Tally } from './scenario'
import { keepingQuiet } from './weak-file-systems'

const errnos = ['EIO', 'ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EMFILE', 'ETIMEDOUT']
const faults: readonly Omit<Fault, 'at'>[] = [
  ...errnos.map((errno) => ({ kind: 'errno' as const, errno })),
  { kind: 'errno', errno: 'EIO', persistent: true },
  { kind: 'errno', errno: 'ENOSPC', persistent: true },
  { kind: 'errno', errno: 'EROFS', persistent: true },
  { kind: 'done', errno: 'EIO' },
  { kind: 'done', errno: 'ETIMEDOUT' },
  { kind: 'short' },
  { kind: 'short', persistent: true },
  { kind: 'lying' },
]

/** What a person reads of an error; null when they would read of a bug. */
function sentencesOf(error: unknown): readonly string[] | null {
  const refusal = asRefusal(error)
  if (!refusal) return null
  const { reason, about, detail = '' } = refusal
  return (['fr', 'en'] as const).map((language) => textsOf(language).refusals[reason](about, detail))
}

/** Arms the fault at call 1, 2, 3 … until a whole run passes without meeting it. */
async function everyCall(name: string, task: Task, fault: Omit<Fault, 'at'>, around: Around): Promise<Tally> {
  const counting = new Counting()
  for (let at = 1, met = true; met; at += 1) {
    const disk = new MemoryDisk()
    const faulty = new FaultyFileSystem(disk)
    const fs = around(faulty.fs)
    const play = await task(disk, fs)
    faulty.arm({ ...fault, at })
    const outcome = await play.act().then(
      () => null,
      (error: unknown) => error ?? new Error('rejected with nothing'),
    )
    const [where] = faulty.failed
    const unlinked = faulty.failed.includes('unlink')
    faulty.disarm()
    met = where !== undefined
    const { kind, errno = '', persistent = false } = fault
    await counting.tried(
      `${name}: ${kind} ${errno}${persistent ? ' for ever' : ''} in ${where}, call ${at}`,
      async () => {
        const told = outcome === null ? [] : sentencesOf(outcome)
        if (told === null) return `not a refusal: ${String(outcome)}`
        const wrong = told.find((sentence) => sentence.length < 20 || /undefined|null|\[object/.test(sentence))
        if (wrong !== undefined) return `in words: ${wrong}`
        const left = unlinked ? undefined : [...disk.files().keys()].find((file) => file.endsWith('.tmp'))
        if (left !== undefined) return `left behind: ${left}`
        return (await play.wrong(outcome)) ?? (await play.retry?.()) ?? null
      },
    )
  }
  return counting.tally
}

type Around = (fs: FileSystem) => FileSystem

async function everyFault(around: Around = (fs) => fs, every = 1): Promise<Tally> {
  const tallies: Tally[] = []
  // In a sample each task meets other faults, so that all of them are met.
  for (const [turn, [name, task]] of Object.entries(tasks).entries())
    for (const fault of faults.filter((_fault, at) => (at + turn) % every === 0))
      tallies.push(await everyCall(name, task, fault, around))
  return {
    cases: tallies.reduce((sum, { cases }) => sum + cases, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  }
}

export const callFaults: Scenario = {
  promise: 'whatever call fails, the old or the new content stands, a sentence says so, and trying again works',
  run: (amount) => everyFault((fs) => fs, amount === 'commit' ? 4 : 1),
  controls: { 'errors are kept quiet': () => everyFault(keepingQuiet, 10) },
}
