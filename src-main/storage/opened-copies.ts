import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { realFileSystem } from './file-system'
import { thisMachine } from './lock'
import { writeFileAtomically } from './write-file-atomically'

/**
 * Copies of attached files that other programs show. They lie in the person's own folder, never beside the client file,
 * for reading only (nobody would keep what is written there), and go when the client file is closed.
 */
const folderOf = (stateDir: string) => join(stateDir, 'opened')

/** Path of a copy called `name`, which `fileNameFrom` made. */
export async function makeCopy(stateDir: string, name: string, content: Uint8Array): Promise<string> {
  const path = join(folderOf(stateDir), `${process.pid}-${randomBytes(4).toString('hex')}`, name)
  await writeFileAtomically(path, [content], { makeFolder: true })
  const file = await realFileSystem.open(path, 'r')
  await file.setMode(0o400).finally(() => file.close())
  return path
}

/** One that a program still holds on Windows stays until the next start. */
export const removeCopy = (path: string): Promise<void> =>
  rm(dirname(path), { recursive: true, force: true }).catch(() => undefined)

/** What programs that ended without a word have left. */
export async function sweepCopies(stateDir: string): Promise<void> {
  const { isAlive, pid } = await thisMachine(realFileSystem)
  for (const name of await readdir(folderOf(stateDir)).catch(() => [])) {
    const writer = Number(/^(\d+)-[0-9a-f]{8}$/.exec(name)?.[1] ?? pid)
    // This program has just begun: what bears its number is of an earlier owner of the number.
    if (writer !== pid && isAlive(writer)) continue
    await rm(join(folderOf(stateDir), name), { recursive: true, force: true }).catch(() => undefined)
  }
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * A name a person gave, as one part of a path on any system: without its folders, with its ending. A comma goes too: the
 * file manager of Windows takes it for the end of a path.
 */
export function fileNameFrom(given: string): string {
  const last =
    given
      .split(/[/\\]/)
      .filter((part) => part.trim() !== '')
      .at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}<>:"|?*,]/gu, '-').replace(/^[. ]+|[. ]+$/g, '')
  const ending = /\.[^.]{1,12}$/.exec(plain)?.[0] ?? ''
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, 60).join('')
  const name = `${stem}${ending}` || 'trente'
  return reserved.test(name) ? `_${name}` : name
}

const shownByPrograms =
  /\.(?:pdf|png|jpe?g|gif|webp|tiff?|bmp|heic|txt|md|csv|tsv|rtf|docx?|odt|xlsx?|ods|pptx?|odp|eml|msg|ics|mp3|m4a|wav|mp4)$/i

/** Opening one of these shows it; opening anything else might run it: its folder is shown instead. */
export const isShown = (name: string): boolean => shownByPrograms.test(name)
