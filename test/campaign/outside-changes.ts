import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { realFileSystem, type FileSystem } from '@main/storage/file-system'
import { createDossier, openDossier } from '@main/storage/open-dossier'
import { isStorageError, type StorageReason } from '@main/storage/storage-error'
import { rules } from '../main/storage/words-rules'
import { Counting, type Bench, type Scenario, type Tally } from './scenario'

interface Change {
  /** What another program does to the file at `path` while Trente has it open. */
  readonly strike: (path: string) => void
  /** Why the next save is refused; null when there is nothing to refuse. */
  readonly refused: StorageReason | null
  /** It strikes after the first look of a save, while the new bytes are being written. */
  readonly meanwhile?: boolean
}

const edit = (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('first', 'their'))
const backInTime = (path: string, change: () => void) => {
  const { atime, mtime } = statSync(path)
  change()
  utimesSync(path, atime, mtime)
}
const conflictNames = [
  'Client (1)',
  'Client (conflicted copy)',
  'Client-POSTE-3',
  'Client.sync-conflict-1',
  'Client-conflict-1',
]

const changes: Readonly<Record<string, Change>> = {
  'written anew': { strike: (path) => writeFileSync(path, 'their content'), refused: 'changed-outside' },
  'edited, same size': { strike: edit, refused: 'changed-outside' },
  'edited, same size and time': { strike: (path) => backInTime(path, () => edit(path)), refused: 'changed-outside' },
  'edited during the save': { strike: edit, refused: 'changed-outside', meanwhile: true },
  'edited during the save, same time': {
    strike: (path) => backInTime(path, () => edit(path)),
    refused: 'changed-outside',
    meanwhile: true,
  },
  'replaced by another file': {
    strike(path) {
      writeFileSync(`${path}.new`, 'their content')
      renameSync(`${path}.new`, path)
    },
    refused: 'changed-outside',
  },
  emptied: { strike: (path) => truncateSync(path, 0), refused: 'changed-outside' },
  deleted: { strike: (path) => rmSync(path), refused: 'gone' },
  'deleted during the save': { strike: (path) => rmSync(path), refused: 'gone', meanwhile: true },
  'replaced by a folder': { strike: (path) => (rmSync(path), mkdirSync(path)), refused: 'is-a-directory' },
  'replaced by a link to another file': {
    strike(path) {
      writeFileSync(`${path}.theirs`, 'their content')
      rmSync(path)
      symlinkSync(`${path}.theirs`, path)
    },
    refused: 'changed-outside',
  },
  'made read-only': { strike: (path) => chmodSync(path, 0o444), refused: 'read-only' },
  'touched, same content': { strike: (path) => utimesSync(path, 1000, 1000), refused: null },
  'replaced by the same content': {
    strike(path) {
      writeFileSync(`${path}.new`, readFileSync(path))
      renameSync(`${path}.new`, path)
    },
    refused: null,
  },
  'joined by five copies of a synchronised folder': {
    strike: (path) =>
      conflictNames.forEach((name) => writeFileSync(join(dirname(path), `${name}.trente.json`), 'theirs')),
    refused: null,
  },
}

/** Runs `strike` once, when the temporary file of a save is opened. */
const striking = (fs: FileSystem, strike: () => void): FileSystem => {
  let armed = true
  return {
    ...fs,
    async open(path, flags, mode) {
      const isSave =
        armed && flags.startsWith('wx') && /\.trente\.json\.\d+-[0-9a-f]+\.tmp$/.test(path) && !path.includes('state')
      if (isSave) {
        armed = false
        strike()
      }
      return fs.open(path, flags, mode)
    },
  }
}

async function everyChange(bench: Bench, around: (fs: FileSystem, path: string) => FileSystem): Promise<Tally> {
  const counting = new Counting()
  for (const [name, { strike, refused, meanwhile = false }] of Object.entries(changes)) {
    await counting.tried(name, async () => {
      const folder = bench.folder()
      const path = join(folder, 'Client.trente.json')
      await (
        await createDossier(path, { words: 'first' }, { rules, place: { stateDir: join(folder, 'state') } })
      ).close()
      const real = around(realFileSystem, path)
      const fs = meanwhile ? striking(real, () => strike(path)) : real
      const { file, close } = await openDossier(path, rules, { stateDir: join(folder, 'state'), fs })
      if (!meanwhile) strike(path)
      const theirs = standingAt(path)
      const outcome = await file.write({ words: 'mine' }).catch((error: unknown) => error)
      await close()
      if (refused === null) return standingAt(path).includes('"mine"') ? null : `not saved: ${String(outcome)}`
      if (!isStorageError(outcome, refused)) return `${String(outcome)} where ${refused} was expected`
      return meanwhile || standingAt(path) === theirs ? null : 'what another program wrote is gone'
    })
  }
  return counting.tally
}

const standingAt = (path: string): string =>
  !existsSync(path) ? 'nothing' : statSync(path).isDirectory() ? 'a folder' : readFileSync(path, 'utf8')

/** A share that answers from its memory: what was read or written last, whatever stands there now. */
const answeringFromMemory = (fs: FileSystem, path: string): FileSystem => {
  const remembered = readFileSync(path)
  return {
    ...fs,
    async stat(at) {
      const stat = await fs.stat(at)
      return at === path ? { ...stat, size: remembered.byteLength, is: 'file', mode: 0o600 } : stat
    },
    async open(at, flags, mode) {
      const file = await fs.open(at, flags, mode)
      if (at !== path || flags !== 'r') return file
      return { ...file, read: async (into, from) => remembered.copy(into, 0, Math.min(from, remembered.byteLength)) }
    },
  }
}

export const outsideChanges: Scenario = {
  promise: 'what another program does to an open file is never overwritten, and no save is refused for nothing',
  run: (_amount, bench) => everyChange(bench, (fs) => fs),
  controls: { 'the file is not read again before a save': (bench) => everyChange(bench, answeringFromMemory) },
}
