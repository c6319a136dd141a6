import { join } from 'node:path'
import type { FileSystem } from './file-system'
import { sha256Of } from './read-bytes'
import { readSmallJson, writeSmallJson } from './small-json'

/** How far a file got on this machine. */
export interface Revision {
  readonly rev: number
  /** ISO instant, UTC. */
  readonly saved: string
}

interface Noted extends Revision {
  /** Hash of the id its content bears: another file put at the same path is not an older state of this one. */
  readonly file: string
}

/** One beside the generations of each file; neither names nor content stand in it. */
const pathIn = (folder: string) => join(folder, 'last-revision.json')
const markOf = (id: string) => sha256Of(id).slice(0, 32)

/** The revision last saved or opened; null where none is known. One that cannot be read tells nothing. */
export async function lastRevision(fs: FileSystem, folder: string): Promise<Noted | null> {
  return readSmallJson(pathIn(folder), { check: asNoted, whenMissing: () => null }, { fs }).catch(() => null)
}

/** The revision last known here, where what stands there now is older: somebody put an earlier copy in its place. */
export async function newerThan(fs: FileSystem, folder: string, stands: { id: string; rev: number }) {
  const last = await lastRevision(fs, folder)
  return last && last.file === markOf(stands.id) && last.rev > stands.rev ? last : null
}

/** A machine that cannot keep it saves all the same: then an older copy is not told. */
export async function noteRevision(fs: FileSystem, folder: string, now: Revision & { id: string }): Promise<void> {
  const { id, rev, saved } = now
  const noted: Noted = { file: markOf(id), rev, saved }
  await writeSmallJson(pathIn(folder), noted, { fs }).catch(() => undefined)
}

function asNoted(value: unknown): Noted {
  const { file, rev, saved } = value as Partial<Noted>
  if (typeof file !== 'string' || !Number.isSafeInteger(rev) || typeof saved !== 'string')
    throw new Error('no revision')
  return { file, rev: Number(rev), saved }
}
