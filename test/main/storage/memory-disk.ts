import { dirname } from 'node:path'
import type { FileStat, FileSystem, OpenFile, OpenFlags } from '@main/storage/file-system'

interface Inode {
  id: number
  data: Buffer
  /** What a power cut leaves for certain. */
  durable: Buffer
  mode: number
  moved: number
}

/** One change of directory entries: lost or kept as a whole by a power cut. */
interface EntryChange {
  folder: string
  set: [string, Inode][]
  remove: string[]
  /** A folder that was made: without it, nothing under it is found again. */
  made?: string
}

/** Faults of design a suite must be able to see. */
export interface Weakness {
  fileSyncDoesNothing?: boolean
  directorySyncDoesNothing?: boolean
  renameWritesInPlace?: boolean
}

export type DiskState = Map<string, Buffer>

function errno(code: string, path: string): Error {
  return Object.assign(new Error(`${code} ${path}`), { code })
}

/** A disk in memory that knows what has been synced, and can list every state a power cut may leave. */
export class MemoryDisk implements FileSystem {
  readonly platform: string = 'linux'
  /** Called after each change, where the power may fail. */
  afterChange: () => void = () => undefined
  private entries = new Map<string, Inode>()
  private durableEntries = new Map<string, Inode>()
  private pending: EntryChange[] = []
  private readonly folders = new Set<string>(['/', '/home'])
  private clock = 1

  /** `grain`: into how many parts what was not synced may be cut. */
  constructor(
    private readonly weakness: Weakness = {},
    private readonly grain = 4,
  ) {}

  /** A disk that has been at rest with these files. */
  static holding(files: Iterable<readonly [string, Uint8Array]>, weakness: Weakness = {}, grain = 4): MemoryDisk {
    const disk = new MemoryDisk(weakness, grain)
    for (const [path, bytes] of files) {
      const inode = disk.newInode(0o600)
      inode.data = inode.durable = Buffer.from(bytes)
      disk.entries.set(path, inode)
      disk.durableEntries.set(path, inode)
      for (let folder = dirname(path); !disk.folders.has(folder); folder = dirname(folder)) disk.folders.add(folder)
    }
    return disk
  }

  files(): DiskState {
    return new Map([...this.entries].map(([path, inode]) => [path, inode.data]))
  }

  /** Every disk a power cut could leave now: lost or kept renames × lost, partial, zero-filled or complete content. */
  *statesAfterPowerCut(): Generator<DiskState> {
    // A correct program never has more than a few; on a weak disk the last eight are enough to lose a promise.
    const certain = Math.max(0, this.pending.length - 8)
    for (let subset = 0; subset < 2 ** (this.pending.length - certain); subset++) {
      const entries = new Map(this.durableEntries)
      const lost: string[] = []
      this.pending.forEach((change, index) => {
        if (index >= certain && (subset >> (index - certain)) % 2 === 0) {
          if (change.made !== undefined) lost.push(`${change.made}/`)
          return
        }
        for (const path of change.remove) entries.delete(path)
        for (const [path, inode] of change.set) entries.set(path, inode)
      })
      const found = [...entries].filter(([path]) => !lost.some((folder) => path.startsWith(folder)))
      yield* contentsOf(found, this.grain)
    }
  }

  async open(path: string, flags: OpenFlags, mode = 0o666): Promise<OpenFile> {
    let inode = this.entries.get(path)
    if (flags.startsWith('wx')) {
      if (inode) throw errno('EEXIST', path)
      if (!this.folders.has(dirname(path))) throw errno('ENOENT', path)
      inode = this.newInode(mode)
      this.change({ folder: dirname(path), set: [[path, inode]], remove: [] })
    }
    if (!inode) throw errno(this.folders.has(path) ? 'EISDIR' : 'ENOENT', path)
    return this.opened(inode)
  }

  async stat(path: string): Promise<FileStat> {
    const inode = this.entries.get(path)
    if (inode) return statOf(inode)
    if (!this.folders.has(path)) throw errno('ENOENT', path)
    return { ...statOf(this.newInode(0o700)), is: 'directory' }
  }

  async realpath(path: string): Promise<string> {
    if (!this.entries.has(path) && !this.folders.has(path)) throw errno('ENOENT', path)
    return path
  }

  async readdir(path: string): Promise<string[]> {
    if (!this.folders.has(path)) throw errno('ENOENT', path)
    return [...this.entries.keys()].filter((file) => dirname(file) === path).map((file) => file.slice(path.length + 1))
  }

  async mkdir(path: string): Promise<string | undefined> {
    const missing: string[] = []
    for (let folder = path; !this.folders.has(folder); folder = dirname(folder)) missing.unshift(folder)
    for (const made of missing) {
      this.folders.add(made)
      this.change({ folder: dirname(made), set: [], remove: [], made })
    }
    return missing[0]
  }

  async rename(from: string, to: string): Promise<void> {
    const inode = this.existing(from)
    const target = this.entries.get(to)
    if (this.weakness.renameWritesInPlace && target) {
      for (const length of [0, inode.data.length >> 1, inode.data.length]) {
        target.data = inode.data.subarray(0, length)
        this.afterChange()
      }
      target.durable = target.data
      return this.unlink(from)
    }
    this.change({ folder: dirname(to), set: [[to, inode]], remove: [from] })
  }

  async link(from: string, to: string): Promise<void> {
    if (this.entries.has(to)) throw errno('EEXIST', to)
    this.change({ folder: dirname(to), set: [[to, this.existing(from)]], remove: [] })
  }

  async unlink(path: string): Promise<void> {
    this.existing(path)
    this.change({ folder: dirname(path), set: [], remove: [path] })
  }

  async syncDirectory(path: string): Promise<void> {
    if (this.weakness.directorySyncDoesNothing) return
    for (const change of this.pending.filter(({ folder }) => folder === path)) {
      for (const removed of change.remove) this.durableEntries.delete(removed)
      for (const [name, inode] of change.set) this.durableEntries.set(name, inode)
    }
    this.pending = this.pending.filter(({ folder }) => folder !== path)
    this.afterChange()
  }

  watch(): () => void {
    return () => undefined
  }

  private existing(path: string): Inode {
    const inode = this.entries.get(path)
    if (!inode) throw errno('ENOENT', path)
    return inode
  }

  private newInode(mode: number): Inode {
    return { id: this.clock++, data: Buffer.alloc(0), durable: Buffer.alloc(0), mode, moved: this.clock++ }
  }

  private change(change: EntryChange): void {
    for (const path of change.remove) this.entries.delete(path)
    for (const [path, inode] of change.set) this.entries.set(path, inode)
    this.pending.push(change)
    this.afterChange()
  }

  private opened(inode: Inode): OpenFile {
    let end = 0
    return {
      read: async (into, at) => inode.data.copy(into, 0, Math.min(at, inode.data.length)),
      write: async (bytes, place) => {
        const at = place ?? end
        end = at + bytes.byteLength
        const data = Buffer.alloc(Math.max(inode.data.length, at + bytes.byteLength))
        inode.data.copy(data)
        data.set(bytes, at)
        inode.data = data
        inode.moved = this.clock++
        this.afterChange()
        return bytes.byteLength
      },
      stat: async () => statOf(inode),
      setMode: async (mode) => void (inode.mode = mode),
      setOwner: async () => undefined,
      sync: async () => {
        if (!this.weakness.fileSyncDoesNothing) inode.durable = inode.data
        this.afterChange()
      },
      close: async () => undefined,
    }
  }
}

function statOf(inode: Inode): FileStat {
  const moved = BigInt(inode.moved)
  const { mode, id } = inode
  return {
    size: inode.data.length,
    mode,
    uid: 0,
    gid: 0,
    inode: BigInt(id),
    modifiedNs: moved,
    changedNs: moved,
    is: 'file',
  }
}

function* contentsOf(entries: [string, Inode][], grain: number): Generator<DiskState> {
  const [first, ...others] = entries
  if (!first) {
    yield new Map()
    return
  }
  for (const rest of contentsOf(others, grain)) {
    for (const content of variants(first[1], grain)) yield new Map([[first[0], content], ...rest])
  }
}

/** What was not synced is there, is not, or is there up to some place and missing, or noughts, behind it. */
function variants({ data, durable }: Inode, grain: number): Buffer[] {
  if (data.equals(durable)) return [data]
  const places = Array.from({ length: grain - 1 }, (_, at) => Math.floor((data.length * (at + 1)) / grain))
  const cut = places.map((place) => data.subarray(0, place))
  const zeroed = [0, ...places.filter((_, at) => at % 2 === 1)].map((place) =>
    Buffer.concat([data.subarray(0, place)], data.length),
  )
  return [durable, ...cut, ...zeroed, data]
}
