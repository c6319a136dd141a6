import { basename, dirname, join } from 'node:path'
import type { Clock } from './clock'
import { plainCodec, type FileCodec } from './file-codec'
import type { FileSystem } from './file-system'
import { isReadable, maxDossierBytes } from './envelope'
import { backupOccasions, type BackupOccasion, type Generation } from './generation'
import { generationsToPrune } from './prune-generations'
import { holds } from './compare-bytes'
import { readBytes, sha256Of } from './read-bytes'
import { asStorageError, errnoOf, isStorageError, StorageError } from './storage-error'
import { discard } from './temp-file'
import { writeFileAtomically } from './write-file-atomically'

/** Losing ten minutes to a mistake is bearable; a copy per autosave would push last week out. */
const routineEvery = 10 * 60_000

interface BackupMachine {
  fs: FileSystem
  clock: Clock
  stateDir: string
}

/** Those of the file at `path`, which may have gone. */
export async function backupsOf(path: string, machine: BackupMachine): Promise<Backups> {
  const { fs } = machine
  const target = await fs.realpath(path).catch(async (error: unknown) => {
    if (errnoOf(error) !== 'ENOENT') throw asStorageError(error, path, 'reading')
    return join(await fs.realpath(dirname(path)), basename(path))
  })
  return new Backups(machine, target)
}

/** Earlier copies of one dossier, kept in the user's state folder, away from synchronised folders. */
export class Backups {
  readonly folder: string
  private lastKept: number | null = null

  /** `target` is the dossier's real path. */
  constructor(
    private readonly machine: BackupMachine,
    target: string,
  ) {
    this.folder = join(machine.stateDir, 'backups', sha256Of(target).slice(0, 32))
  }

  /** True before the first save of a session, then every 10 minutes. */
  isDue(): boolean {
    return this.lastKept === null || this.machine.clock.monotonic() - this.lastKept >= routineEvery
  }

  /**
   * Copies these bytes and checks the copy. Content equal to the newest routine copy is not kept twice. Returns the name
   * of the copy, null where none was needed.
   */
  async keep(chunks: readonly Uint8Array[], rev: number, occasion: BackupOccasion): Promise<string | null> {
    const { fs, clock } = this.machine
    const generations = await this.inFolder()
    const isKept = occasion === 'before-save' && (await this.isNewest(chunks, generations))
    const name = isKept ? null : nameOf(rev, clock.now(), occasion)
    if (name !== null) {
      const path = join(this.folder, name)
      // Two copies in one millisecond are the same copy: replacing is right.
      await writeFileAtomically(path, chunks, { fs, clock, makeFolder: true, overwrite: true }).catch(
        (error: unknown) => {
          // A copy that may go with a power cut is none to rely on; of the file itself nothing was written yet.
          throw isStorageError(error, 'unconfirmed') ? new StorageError('io', path, error.details, error) : error
        },
      )
      if (!(await holds(fs, path, chunks))) throw new StorageError('io', path, { damage: 'read-back' })
    }
    if (occasion !== 'unsaved') this.lastKept = clock.monotonic()
    await this.prune()
    return name
  }

  /** Removes a copy that says nothing more than the file does. */
  remove(name: string): Promise<void> {
    return discard(this.machine.fs, join(this.folder, name))
  }

  /** Newest revision first. `valid` says whether the copy can be opened by this version. */
  async listGenerations(known: number, codec: FileCodec = plainCodec): Promise<(Generation & { valid: boolean })[]> {
    const listed: (Generation & { valid: boolean })[] = []
    for (const generation of await this.inFolder()) {
      const content = await this.readGeneration(generation.name).catch(() => null)
      const plain = content && openedBy(codec, content, generation.name)
      listed.push({ ...generation, valid: plain !== null && isReadable(plain, known) })
    }
    return listed
  }

  /** How many copies another key opens: kept under an earlier passphrase, after a change of it that was cut short. */
  async countUnderAnotherKey(codec: FileCodec): Promise<number> {
    let count = 0
    for (const { name } of await this.inFolder()) {
      const content = await this.readGeneration(name).catch(() => null)
      if (content && isUnderAnotherKey(codec, content, name)) count += 1
    }
    return count
  }

  async readGeneration(name: string): Promise<Uint8Array> {
    if (!namedGeneration(name)) throw new StorageError('missing', name)
    return (await readBytes(this.machine.fs, join(this.folder, name), maxDossierBytes)).bytes
  }

  private async isNewest(chunks: readonly Uint8Array[], generations: Generation[]): Promise<boolean> {
    const newest = generations[0]
    if (!newest) return false
    return holds(this.machine.fs, join(this.folder, newest.name), chunks).catch(() => false)
  }

  /** Newest revision first. */
  async inFolder(): Promise<Generation[]> {
    const { fs } = this.machine
    try {
      const found: Generation[] = []
      for (const name of await fs.readdir(this.folder)) {
        const named = namedGeneration(name)
        if (named) found.push({ ...named, size: (await fs.stat(join(this.folder, name))).size })
      }
      return found.sort((a, b) => b.rev - a.rev || b.saved.localeCompare(a.saved))
    } catch (error) {
      const known = asStorageError(error, this.folder, 'reading')
      if (isStorageError(known, 'missing')) return []
      throw known
    }
  }

  /** A copy too many harms nobody: failures here are retried at the next one. */
  private async prune(): Promise<void> {
    try {
      for (const { name } of generationsToPrune(await this.inFolder(), this.machine.clock.now())) {
        await this.machine.fs.unlink(join(this.folder, name))
      }
    } catch {
      // Next time.
    }
  }
}

function isUnderAnotherKey(codec: FileCodec, bytes: Uint8Array, name: string): boolean {
  try {
    codec.open(bytes, name)
    return false
  } catch (error) {
    return isStorageError(error, 'sealed')
  }
}

function openedBy(codec: FileCodec, bytes: Uint8Array, name: string): Uint8Array | null {
  try {
    return codec.open(bytes, name)
  } catch {
    return null
  }
}

/** `412-20260304T101112123Z.json`, with the occasion before `.json` when it was asked for. */
function nameOf(rev: number, now: Date, occasion: BackupOccasion): string {
  const utc = now.toISOString().replace(/[-:.]/g, '')
  return `${rev}-${utc}${occasion === 'before-save' ? '' : `.${occasion}`}.json`
}

/** Null for whatever else lies there, such as a copy of an occasion that a later Trente knows. */
function namedGeneration(name: string): Omit<Generation, 'size'> | null {
  const match = /^(\d+)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z(?:\.([a-z-]+))?\.json$/.exec(name)
  if (!match) return null
  const isKnown = match[9] === undefined || backupOccasions.some((occasion) => occasion === match[9])
  if (!isKnown) return null
  const [, rev, year, month, date, hours, minutes, seconds, milliseconds, occasion = 'before-save'] = match
  const saved = `${year}-${month}-${date}T${hours}:${minutes}:${seconds}.${milliseconds}Z`
  return { name, rev: Number(rev), saved, occasion: occasion as BackupOccasion }
}
