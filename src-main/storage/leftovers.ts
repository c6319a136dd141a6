import { dirname, join } from 'node:path'
import type { Backups } from './backups'
import type { Clock } from './clock'
import { maxDossierBytes, parseEnvelope } from './envelope'
import type { FileCodec } from './file-codec'
import type { FileSystem } from './file-system'
import { readBytes } from './read-bytes'
import { discard, pidOfTemp } from './temp-file'

/** A save that was cut short after its bytes were complete. */
export interface Leftover {
  path: string
  rev: number
  /** ISO instant, UTC. */
  saved: string
}

/** On a shared folder the pid is another machine's: only age tells that nobody is still writing. */
const minAge = 60 * 60_000

/**
 * Removes temporary files of `target` (a real path) left by dead saves over an hour ago. One that is whole and newer
 * than `rev` is returned instead, to be offered: it may hold the last words before a crash.
 */
export async function sweepLeftovers(
  { fs, clock, isAlive }: { fs: FileSystem; clock: Clock; isAlive: (pid: number) => boolean },
  target: string,
  { rev, schema, codec }: { rev: number; schema: number; codec: FileCodec },
): Promise<Leftover[]> {
  const offered: Leftover[] = []
  const folder = dirname(target)
  for (const name of await fs.readdir(folder).catch(() => [])) {
    const pid = pidOfTemp(name, target)
    if (pid === null || isAlive(pid)) continue
    const path = join(folder, name)
    try {
      const { bytes, stat } = await readBytes(fs, path, maxDossierBytes)
      const reading = readingOf(bytes, path, { schema, codec })
      const whole = reading?.ok && !reading.changedOutside
      if (whole && reading.envelope.rev > rev) {
        offered.push({ path, rev: reading.envelope.rev, saved: reading.envelope.saved })
      } else if (clock.now().getTime() - Number(stat.modifiedNs / 1_000_000n) > minAge) await discard(fs, path)
    } catch {
      // Unreadable now: it stays for the next start.
    }
  }
  return offered
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
    if (bytes && readingOf(bytes.bytes, path, { schema, codec })?.ok) return [{ path, rev, saved: kept }]
  }
  return []
}

/** Null for a sealed save cut short before its end, or sealed under an earlier key. */
function readingOf(bytes: Uint8Array, path: string, { schema, codec }: { schema: number; codec: FileCodec }) {
  try {
    return parseEnvelope(codec.open(bytes, path), schema)
  } catch {
    return null
  }
}
