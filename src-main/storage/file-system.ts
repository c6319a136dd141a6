import { watch, type BigIntStats } from 'node:fs'
import { link, mkdir, open, readdir, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises'

export interface FileStat {
  size: number
  mode: number
  uid: number
  gid: number
  inode: bigint
  modifiedNs: bigint
  /** Changes even when a tool puts the old modification time back. */
  changedNs: bigint
  is: 'file' | 'directory' | 'other'
}

/** Whether a disk that keeps times says that nobody changed the file in between. */
export const isUnmoved = (a: FileStat, b: FileStat): boolean =>
  a.size === b.size && a.inode === b.inode && a.modifiedNs === b.modifiedNs && a.changedNs === b.changedNs

export interface OpenFile {
  /** Returns how many bytes arrived, which may be fewer than asked; 0 at the end. */
  read(into: Uint8Array, at: number): Promise<number>
  /** Writes at `at`, or after the last write when null. Returns how many bytes were taken, which may be fewer than given. */
  write(bytes: Uint8Array, at: number | null): Promise<number>
  stat(): Promise<FileStat>
  setMode(mode: number): Promise<void>
  setOwner(uid: number, gid: number): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

/** `wx`: made anew, to be written; `wx+`: to be read again too. */
export type OpenFlags = 'r' | 'r+' | 'wx' | 'wx+'

/** The only calls storage makes on a disk: narrow, so that tests can fail each of them and cut the power between any two. */
export interface FileSystem {
  readonly platform: string
  open(path: string, flags: OpenFlags, mode?: number): Promise<OpenFile>
  stat(path: string): Promise<FileStat>
  realpath(path: string): Promise<string>
  readdir(path: string): Promise<string[]>
  /** With whatever is missing above; returns the first folder that had to be made. */
  mkdir(path: string, mode: number): Promise<string | undefined>
  rename(from: string, to: string): Promise<void>
  /** Unlike rename, refuses with EEXIST when `to` exists. */
  link(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  syncDirectory(path: string): Promise<void>
  /** Calls back with the name of the entry that moved, when known; returns how to stop. May throw. */
  watch(directory: string, onChange: (name: string | null) => void): () => void
}

function fileStat(found: BigIntStats): FileStat {
  return {
    size: Number(found.size),
    mode: Number(found.mode) & 0o7777,
    uid: Number(found.uid),
    gid: Number(found.gid),
    inode: found.ino,
    modifiedNs: found.mtimeNs,
    changedNs: found.ctimeNs,
    is: found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other',
  }
}

function openFile(handle: FileHandle): OpenFile {
  return {
    read: async (into, at) => (await handle.read(into, 0, into.byteLength, at)).bytesRead,
    write: async (bytes, at) => (await handle.write(bytes, 0, bytes.byteLength, at)).bytesWritten,
    stat: async () => fileStat(await handle.stat({ bigint: true })),
    setMode: (mode) => handle.chmod(mode),
    setOwner: (uid, gid) => handle.chown(uid, gid),
    sync: () => handle.sync(),
    close: () => handle.close(),
  }
}

async function syncDirectory(path: string): Promise<void> {
  // Windows has no such call for a directory; NTFS journals its entries itself.
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export const realFileSystem: FileSystem = {
  platform: process.platform,
  open: async (path, flags, mode) => openFile(await open(path, flags, mode)),
  stat: async (path) => fileStat(await stat(path, { bigint: true })),
  realpath: (path) => realpath(path),
  readdir: (path) => readdir(path),
  mkdir: (path, mode) => mkdir(path, { recursive: true, mode }),
  rename,
  link,
  unlink,
  syncDirectory,
  watch(directory, onChange) {
    const watcher = watch(directory, { persistent: false }, (_event, name) => onChange(name))
    // A watcher dies with its network share: polling goes on, so its death is not worth a word.
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  },
}
