import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { besideName } from './beside-name'
import { withBlock } from './blocks'
import { errnoOf, StorageError } from './storage-error'
import type { FileStat, FileSystem, OpenFile } from './file-system'

export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** Same folder, hence same disk, as the target; the random part keeps two processes from meeting on one name. */
export function tempPathFor(target: string): string {
  return join(dirname(target), `${startOf(target)}${process.pid}-${randomUUID().slice(0, 8)}.tmp`)
}

/** The process that wrote this temporary file of `target`, or null when the name is not one of ours. */
export function pidOfTemp(name: string, target: string): number | null {
  const start = startOf(target)
  if (!name.startsWith(start)) return null
  const match = /^(\d+)-[0-9a-f]{8}\.tmp$/.exec(name.slice(start.length))
  return match ? Number(match[1]) : null
}

/** The process that wrote a temporary file of ours, whatever its target, or null. */
export function pidOfAnyTemp(name: string): number | null {
  const match = /^\..+\.(\d+)-[0-9a-f]{8}\.tmp$/.exec(name)
  return match ? Number(match[1]) : null
}

function startOf(target: string): string {
  return `.${besideName(target)}.`
}

/** All of its bytes are with the system, none of them certain to be on the disk. */
export interface WrittenTemp {
  path: string
  /**
   * Syncs it, gives it mode and owner of `like`, and returns what its disk said of it once all was written. A failed sync
   * is final: the kernel has already marked the lost pages clean, so a second sync on the same file would report success
   * over missing bytes.
   */
  complete(like?: FileStat): Promise<FileStat>
  /** To be awaited once it is complete, before it takes another name. */
  close(): Promise<void>
}

/** Writes a complete, synced temporary file beside `target` and returns its path. On any failure it is removed. */
export async function writeTempFile(fs: FileSystem, target: string, chunks: Chunks, like?: FileStat): Promise<string> {
  const temp = await fillTempFile(fs, target, () => ({ chunks }))
  await temp.complete(like)
  await temp.close()
  return temp.path
}

/** What a file is filled with. */
export interface Filling {
  chunks: Chunks
  /**
   * Called while the rest is written: gives the bytes the file begins with, in the place of as many others. Whatever
   * stands there until then must be harmless, as this place is written twice.
   */
  beginning?: () => Promise<Uint8Array>
}

/**
 * As `writeTempFile`, for whoever has something else to do while the disk works: `compose` is called while the file is
 * being made. It is removed when anything fails, then or later.
 */
export async function fillTempFile(fs: FileSystem, target: string, compose: () => Filling): Promise<WrittenTemp> {
  const path = tempPathFor(target)
  const opening = fs.open(path, 'wx+', 0o600)
  const composing = new Promise<Filling>((resolve) => resolve(compose()))
  // Whatever it failed with is told below, once there is a file to remove.
  composing.catch(() => undefined)
  const file = await opening
  let closed = false
  const orRemoved = async <R>(work: () => Promise<R>): Promise<R> => {
    try {
      return await work()
    } catch (error) {
      if (!closed) await file.close().catch(() => undefined)
      await discard(fs, path)
      throw error
    }
  }
  const { size, first } = await orRemoved(async () => fill(file, await composing, target))
  const complete = (like?: FileStat) =>
    orRemoved(async () => {
      const [written] = await Promise.all([file.stat(), file.sync(), assertBegins(file, first, target)])
      if (written.size !== size) throw new StorageError('io', target, { damage: 'short-write', bytes: written.size })
      if (like && (await takesAfter(file, written, like))) await file.sync()
      return written
    })
  const close = () =>
    orRemoved(() => {
      closed = true
      return file.close()
    })
  return { path, complete, close }
}

/** Removes a temporary file; one that cannot be removed is left for the next sweep rather than hiding the first error. */
export async function discard(fs: FileSystem, path: string): Promise<void> {
  await fs.unlink(path).catch(() => undefined)
}

/** How many bytes there were, and those written last, at the beginning. */
async function fill(file: OpenFile, { chunks, beginning }: Filling, target: string) {
  const [size, first] = await Promise.all([writeAll(file, chunks, target), beginning?.() ?? new Uint8Array()])
  await writeWhole(file, first, target, 0)
  return { size, first }
}

/** What was written over other bytes leaves the size as it was, whatever came of it: it is read again. */
async function assertBegins(file: OpenFile, first: Uint8Array, target: string): Promise<void> {
  if (first.byteLength === 0) return
  const found = new Uint8Array(first.byteLength)
  for (let done = 0; done < found.byteLength;) {
    const count = await file.read(found.subarray(done), done)
    if (count === 0) break
    done += count
  }
  if (Buffer.compare(found, first) !== 0) throw new StorageError('io', target, { damage: 'read-back' })
}

/** Small chunks go together, large ones as they are. Returns how many bytes there were. */
function writeAll(file: OpenFile, chunks: Chunks, target: string): Promise<number> {
  return withBlock(async (block) => {
    let size = 0
    let filled = 0
    let writing: Promise<void> = Promise.resolve()
    const empty = async () => {
      await writing
      await writeWhole(file, block.subarray(0, filled), target)
      filled = 0
    }
    for await (const chunk of chunks) {
      size += chunk.byteLength
      if (chunk.byteLength > block.byteLength - filled) await empty()
      if (chunk.byteLength > block.byteLength) {
        await writing
        // The next chunk is asked for meanwhile: making it may be work.
        writing = writeWhole(file, chunk, target)
        writing.catch(() => undefined)
      } else {
        block.set(chunk, filled)
        filled += chunk.byteLength
      }
    }
    await empty()
    return size
  })
}

async function writeWhole(file: OpenFile, bytes: Uint8Array, target: string, from?: number): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) {
    // One after the other: a write that claims too much then shows in the size.
    const count = await file.write(bytes.subarray(done), from === undefined ? null : from + done)
    if (count <= 0) throw new StorageError('io', target, { damage: 'short-write', bytes: done })
    done += count
  }
}

/** Whether anything had to be changed. */
async function takesAfter(file: OpenFile, written: FileStat, like: FileStat): Promise<boolean> {
  const isOthers = written.uid !== like.uid || written.gid !== like.gid
  if (isOthers) {
    await file.setOwner(like.uid, like.gid).catch((error: unknown) => {
      // Giving a file away needs rights we rarely have; a colleague's file then becomes ours, which is no loss.
      if (errnoOf(error) !== 'EPERM') throw error
    })
  }
  if (written.mode !== like.mode) await file.setMode(like.mode)
  return isOthers || written.mode !== like.mode
}
