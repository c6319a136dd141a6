import { createHash } from 'node:crypto'
import { basename } from 'node:path'

/** Disks take 255 bytes, or as many UTF-16 units; what we add around a name (dots, pid, random part) stays under 50. */
const longest = 200

/**
 * What files written beside `target` are called after it: its name, or, for a name that leaves no room for ours, its
 * beginning and a hash of the whole, so that two long names which begin alike never share a lock or a temporary file.
 */
export function besideName(target: string): string {
  const name = basename(target)
  if (Buffer.byteLength(name) <= longest) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 16)
  return `${[...name].slice(0, 40).join('')}-${hash}`
}
