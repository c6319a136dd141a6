import { access } from 'node:fs/promises'
import { join } from 'node:path'

/** Path of a file without its ending that none is called yet: an earlier one is never overwritten. */
export async function freeStem(directory: string, name: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const stem = join(directory, `${name}${copy === 1 ? '' : `-${copy}`}`)
    const taken = await Promise.all(['.json', '.zip'].map((ending) => isThere(`${stem}${ending}`)))
    if (!taken.includes(true)) return stem
  }
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
