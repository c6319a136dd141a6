import { dirname, join } from 'node:path'
import type { Backups } from './backups'
import type { Clock } from './clock'
import { maxDossierBytes, readEnvelope } from './envelope'
import type { FileCodec } from './file-codec'
import type { FileSystem } from './file-system'
import { readBytes } from './read-bytes'
import { isClaim } from './lock'
import { discard, pidOfAnyTemp, pidOfTemp } from './temp-file'
import { unhurried } from './unhurried'

/** A save that was cut short after its bytes were complete. */
export interface Leftover {
  path: string
  rev: number
  /** ISO instant, UTC. */
  saved: string
}

/** On a shared folder the pid is another machine's: unless its lock says otherwise, only age tells that nobody is still writing. */
const minAge = 60 * 60_000

interface Sweeper {
  fs: FileSystem
  clock: Clock
  isAlive: (pid: number) => boolean
  /** The process of this machine whose lock was taken over as dead, if one was: what it left is nobody's any more. */
  died: number | null
}

/**
 * Removes temporary files of `target` (a real path) left by the process that died with its lock, and those of others
 * after an hour. One that is whole and newer than `rev` is returned instead, to be offered: it may hold the last words
 * before a crash.
 */
export async function sweepLeftovers(
  { fs, clock, isAlive, died }: Sweeper,
  target: string,
  { rev, schema, codec }: { rev: number; schema: number; codec: FileCodec },
): Promise<Leftover[]> {
  const offered: Leftover[] = []
  const folder = dirname(target)
  const old = (modifiedNs: bigint) => clock.now().getTime() - Number(modifiedNs / 1_000_000n) > minAge
  for (const name of await fs.readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    // Of a process that died while it took a lock over.
    if (isClaim(name, target)) await discardIf(old, fs, path)
    const pid = pidOfTemp(name, target)
    if (pid === null || (pid !== died && isAlive(pid))) continue
    try {
      const { bytes, stat } = await readBytes(fs, path, maxDossierBytes)
      const reading = await readingOf(bytes, path, { schema, codec })
      const whole = reading?.ok && !reading.changedOutside
      if (whole && reading.envelope.rev > rev) {
        offered.push({ path, rev: reading.envelope.rev, saved: reading.envelope.saved })
      } else if (pid === died || old(stat.modifiedNs)) await discard(fs, path)
    } catch {
      // Unreadable now: it stays for the next start.
    }
  }
  return offered
}

/** Removes what killed processes left in a folder of this machine alone, where nobody but us writes now. */
export async function sweepOwnFolder({ fs, isAlive, died }: Sweeper, folder: string): Promise<void> {
  for (const name of await fs.readdir(folder).catch(() => [])) {
    const pid = pidOfAnyTemp(name)
    if (pid !== null && (pid === died || !isAlive(pid))) await discard(fs, join(folder, name))
  }
}

async function discardIf(old: (modifiedNs: bigint) => boolean, fs: FileSystem, path: string): Promise<void> {
  const stat = await fs.stat(path).catch(() => null)
  if (stat && old(stat.modifiedNs)) await discard(fs, path)
}

/** The newest copy of what could not be written, where the file was not saved since. */
export async function unsavedCopies(
  fs: FileSystem,
  backups: Backups,
  { saved, schema, codec }: { saved: string; schema: number; codec: FileCodec },
): Promise<Leftover[]> {
  for (const { name, occasion, saved: kept, rev } of await backups.inFolder()) {
    if (occasion !== 'unsaved' || kept <= saved) continue
    const path = join(backups.folder, name)
    const bytes = await readBytes(fs, path, maxDossierBytes).catch(() => null)
    if (bytes && (await readingOf(bytes.bytes, path, { schema, codec }))?.ok) return [{ path, rev, saved: kept }]
  }
  return []
}

/** Null for a sealed save cut short before its end, or sealed under an earlier key. */
async function readingOf(bytes: Uint8Array, path: string, { schema, codec }: { schema: number; codec: FileCodec }) {
  try {
    return await unhurried(readEnvelope(codec.open(bytes, path), schema))
  } catch {
    return null
  }
}
