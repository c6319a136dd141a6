import { realFileSystem, type FileSystem, type OpenFile } from '@main/storage/file-system'

/** A call that fails as the system says it does. */
export const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))

/** The real disk, but for how files that were opened behave. */
export function whereFiles(behave: (file: OpenFile, path: string) => Partial<OpenFile>): FileSystem {
  const open: FileSystem['open'] = async (path, ...how) => {
    const file = await realFileSystem.open(path, ...how)
    return { ...file, ...behave(file, path) }
  }
  return { ...realFileSystem, open }
}

/** `short`: reads and writes move one byte; `lying`: a write claims all and stores half; `done`: it happens, then fails. */
export interface Fault {
  kind: 'errno' | 'short' | 'lying' | 'done'
  errno?: string
  /** Which call fails, counting all calls from 1. */
  at: number
  /** Every later call of the same operation fails too. */
  persistent?: boolean
}

/** Any file system, with one fault somewhere in it. */
export class FaultyFileSystem {
  readonly fs: FileSystem
  /** Names of the operations that failed. */
  readonly failed: string[] = []
  calls = 0
  private fault: Fault | null = null

  constructor(inner: FileSystem) {
    this.fs = {
      platform: inner.platform,
      open: (...a) => this.call('open', async () => this.opened(await inner.open(...a))),
      stat: (...a) => this.call('stat', () => inner.stat(...a)),
      realpath: (...a) => this.call('realpath', () => inner.realpath(...a)),
      readdir: (...a) => this.call('readdir', () => inner.readdir(...a)),
      mkdir: (...a) => this.call('mkdir', () => inner.mkdir(...a)),
      rename: (...a) => this.call('rename', () => inner.rename(...a)),
      link: (...a) => this.call('link', () => inner.link(...a)),
      unlink: (...a) => this.call('unlink', () => inner.unlink(...a)),
      syncDirectory: (...a) => this.call('syncDirectory', () => inner.syncDirectory(...a)),
      watch: (...a) => inner.watch(...a),
    }
  }

  arm(fault: Fault): void {
    this.fault = fault
    this.calls = 0
    this.failed.length = 0
  }

  disarm(): void {
    this.fault = null
  }

  private opened(file: OpenFile): OpenFile {
    return {
      read: (into, at) => this.move('read', into, (part) => file.read(part, at)),
      write: (bytes, at) => this.move('write', bytes, (part) => file.write(part, at)),
      stat: () => this.call('fstat', () => file.stat()),
      setMode: (mode) => this.call('setMode', () => file.setMode(mode)),
      setOwner: (uid, gid) => this.call('setOwner', () => file.setOwner(uid, gid)),
      sync: () => this.call('sync', () => file.sync()),
      close: () => this.call('close', () => file.close()),
    }
  }

  private async call<R>(name: string, run: () => Promise<R>): Promise<R> {
    const fault = this.strikes(name)
    if (!fault || fault.kind === 'short' || fault.kind === 'lying') return run()
    // A close that reports an error has closed all the same; an open that does has not opened.
    if (name === 'close' || (fault.kind === 'done' && name !== 'open')) await run()
    throw Object.assign(new Error(`injected ${fault.errno} in ${name}`), { code: fault.errno ?? 'EIO' })
  }

  private async move(
    name: 'read' | 'write',
    bytes: Uint8Array,
    run: (part: Uint8Array) => Promise<number>,
  ): Promise<number> {
    const fault = this.strikes(name)
    if (!fault) return run(bytes)
    if (fault.kind === 'short') return run(bytes.subarray(0, 1))
    if (fault.kind === 'lying' && name === 'write') {
      await run(bytes.subarray(0, bytes.byteLength >> 1))
      return bytes.byteLength
    }
    if (fault.kind === 'lying') return run(bytes)
    if (fault.kind === 'done') await run(bytes)
    throw Object.assign(new Error(`injected ${fault.errno} in ${name}`), { code: fault.errno ?? 'EIO' })
  }

  private strikes(name: string): Fault | null {
    this.calls++
    const { fault } = this
    if (!fault) return null
    const again = fault.persistent && this.failed[0] === name
    if (this.calls !== fault.at && !again) return null
    this.failed.push(name)
    return fault
  }
}
