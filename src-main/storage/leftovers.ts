import { dirname, join } from 'node:path'
import type { Clock } from './clock'
import { maxDossierBytes, readEnvelope } from './envelope'
import type { FileCodec } from './file-codec'
import type { FileSystem } from './file-system'
import { readBytes } from './read-bytes'
import { discard, pidOfTemp } from './temp-file'
import { unhurried } from './unhurried'

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
      const reading = await readingOf(bytes, path, { schema, codec })
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

/** Null for a sealed save cut short before its end, or sealed under an earlier key. */
async function readingOf(bytes: Uint8Array, path: string, { schema, codec }: { schema: number; codec: FileCodec }) {
  try {
    return await unhurried(readEnvelope(codec.open(bytes, path), schema))
  } catch {
    return null
  }
}
