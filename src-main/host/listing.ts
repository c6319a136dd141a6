import { open, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ListedFile } from '@core/contract'
import { isSealed } from '@main/storage/file-codec'
import type { TicketBook } from './tickets'

export const dossierSuffix = '.trente.json'

/** The client files that still exist among `paths`, as the home page shows them. */
export async function listFiles(paths: readonly string[], tickets: TicketBook): Promise<ListedFile[]> {
  const listed = await Promise.all(
    paths.map(async (path): Promise<ListedFile | null> => {
      const found = await stat(path).catch(() => null)
      if (!found?.isFile()) return null
      const modified = found.mtime.toISOString()
      const name = basename(path)
      const { client, sealed } = await glanceAt(path).catch(() => ({ client: '', sealed: false }))
      return { ticket: tickets.issue(path), name, client, sealed, folder: dirname(path), modified, bytes: found.size }
    }),
  )
  return listed.filter((file) => file !== null)
}

/** The client's file stands first in the body: a glance at the beginning names it without reading forty registers. */
const glanceBytes = 64 * 1024

/** Name of the client, read off the beginning of the file; '' where it does not stand there as we write it, or is sealed. */
async function glanceAt(path: string): Promise<{ client: string; sealed: boolean }> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(glanceBytes), 0, glanceBytes, 0)
    if (isSealed(buffer)) return { client: '', sealed: true }
    const text = buffer.subarray(0, bytesRead).toString('utf8')
    const from = text.indexOf('"clientFile":[{')
    const named = from === -1 ? null : /"fileName":("(?:[^"\\]|\\.)*")/.exec(text.slice(from))
    return { client: named ? String(JSON.parse(named[1] ?? '""')) : '', sealed: false }
  } finally {
    await handle.close()
  }
}

/** Paths of the client files directly in a folder, by name. A folder that cannot be read lists nothing. */
export async function dossiersIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => /\.trente(\.json)?$/.test(name) && !name.startsWith('.'))
    .sort((a, b) => a.localeCompare(b, 'fr'))
    .map((name) => join(folder, name))
}

/** A file name made of a client's name: `Mairie de Valmont` → `mairie-de-valmont`. */
export function fileNameFor(client: string): string {
  const plain = client
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain.slice(0, 60) || 'dossier'
}
