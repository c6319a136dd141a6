import { basename, dirname, join } from 'node:path'
import type { VersionKind } from '@core/dossier/version-kinds'
import type { FileSystem } from './file-system'
import { pidOfTemp } from './temp-file'

/** A state of a file that stands beside it. */
export interface CopyBeside {
  readonly path: string
  readonly kind: Extract<VersionKind, 'interrupted' | 'rescued' | 'set-aside'>
  /** ISO instant, UTC, of its last change. */
  readonly saved: string
  /** In bytes. */
  readonly size: number
}

/** What stands beside a file (by its real path) and holds a state of it; what is being written now is no such thing. */
export async function copiesBeside(
  { fs, isAlive }: { fs: FileSystem; isAlive: (pid: number) => boolean },
  target: string,
): Promise<readonly CopyBeside[]> {
  const folder = dirname(target)
  const found: CopyBeside[] = []
  for (const name of await fs.readdir(folder).catch(() => [])) {
    const kind = kindOf(name, target, isAlive)
    const path = join(folder, name)
    const stat = kind && (await fs.stat(path).catch(() => null))
    if (!kind || !stat) continue
    const saved = new Date(Number(stat.modifiedNs / 1_000_000n)).toISOString()
    found.push({ path, kind, saved, size: stat.size })
  }
  return found
}

function kindOf(name: string, target: string, isAlive: (pid: number) => boolean): CopyBeside['kind'] | null {
  const pid = pidOfTemp(name, target)
  if (pid !== null) return isAlive(pid) ? null : 'interrupted'
  const whole = basename(target)
  const stem = whole.replace(/(?:\.trente(?:\.json)?|\.json)$/, '')
  const end = whole.slice(stem.length)
  if (name.startsWith(`${whole}.damaged-`)) return 'set-aside'
  return name.startsWith(`${stem} (rescued `) && name.endsWith(`)${end}`) ? 'rescued' : null
}
