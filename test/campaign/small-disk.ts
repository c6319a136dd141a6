import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { realFileSystem, type FileSystem } from '@main/storage/file-system'
import { createDossier, openDossier } from '@main/storage/open-dossier'
import { isStorageError } from '@main/storage/storage-error'
import { rules } from '../main/storage/words-rules'
import { Counting, type Bench, type Scenario, type Tally } from './scenario'
import { keepingQuiet } from './weak-file-systems'

const page = 4096
const words = (version: number) => ({ words: `${version} ${'x'.repeat(25 * page)}` })

const done = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** A dossier of a hundred kilobytes is saved on a disk with room for 0, 1, 2 … pages. */
async function fillings(every: number, bench: Bench, around: (fs: FileSystem) => FileSystem): Promise<Tally> {
  const folder = bench.folder()
  if (process.platform !== 'linux' || !done('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder))
    return { cases: 0, failures: [], skipped: 'this account may not mount a disk: a full disk is not tried here' }
  const counting = new Counting()
  try {
    for (let room = 0; room < 40; room += every)
      await counting.tried(`${room} pages left`, () => whatIsWrong(folder, room, { bench, fs: around(realFileSystem) }))
  } finally {
    done('umount', '-l', folder)
  }
  return counting.tally
}

async function whatIsWrong(folder: string, room: number, { bench, fs }: { bench: Bench; fs: FileSystem }) {
  const path = join(folder, 'Client.trente.json')
  const ballast = join(folder, 'ballast')
  const place = { stateDir: bench.folder() }
  rmSync(path, { force: true })
  await (await createDossier(path, words(1), { rules, place })).close()
  const { file, close } = await openDossier(path, rules, { ...place, fs })
  const free = statfsSync(folder).bfree
  writeFileSync(ballast, Buffer.alloc(Math.max(0, free - room) * page))
  const outcome = await file.write(words(2)).then(
    () => null,
    (error: unknown) => error,
  )
  rmSync(ballast)
  const standing = existsSync(path) ? (/"words":"(\d)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 'torn') : 'nothing'
  const whole = existsSync(path) && readFileSync(path, 'utf8').endsWith('"}}\n')
  if (!whole || standing !== (outcome === null ? '2' : '1')) return `${standing} stands after ${String(outcome)}`
  if (outcome !== null && !isStorageError(outcome, 'disk-full')) return `told as ${String(outcome)}`
  await file.write(words(3))
  await close()
  return readFileSync(path, 'utf8').includes('"words":"3') ? null : 'not saved once there was room'
}

export const smallDisk: Scenario = {
  promise: 'on a full disk the old file stands, a sentence says so, and a save works once there is room',
  run: (amount, bench) => fillings(amount === 'commit' ? 7 : 1, bench, (fs) => fs),
  controls: { 'errors are kept quiet': (bench) => fillings(7, bench, keepingQuiet) },
}
