import type { FileSystem, OpenFile } from '@main/storage/file-system'

/** A file system whose process is killed right before, or right after, one of its calls, counted from 1. */
export function dyingAt(inner: FileSystem, { call, after }: { call: number; after: boolean }): FileSystem {
  let calls = 0
  const die = () => {
    process.kill(process.pid, 'SIGKILL')
    return new Promise<never>(() => undefined)
  }
  const at = async <R>(run: () => Promise<R>): Promise<R> => {
    calls += 1
    const last = calls === call
    if (last && !after) return die()
    try {
      return await run()
    } finally {
      if (last) await die()
    }
  }
  const opened = (file: OpenFile): OpenFile => ({
    read: (...a) => at(() => file.read(...a)),
    write: (...a) => at(() => file.write(...a)),
    stat: () => at(() => file.stat()),
    setMode: (...a) => at(() => file.setMode(...a)),
    setOwner: (...a) => at(() => file.setOwner(...a)),
    sync: () => at(() => file.sync()),
    close: () => at(() => file.close()),
  })
  return {
    platform: inner.platform,
    open: (...a) => at(async () => opened(await inner.open(...a))),
    stat: (...a) => at(() => inner.stat(...a)),
    realpath: (...a) => at(() => inner.realpath(...a)),
    readdir: (...a) => at(() => inner.readdir(...a)),
    mkdir: (...a) => at(() => inner.mkdir(...a)),
    rename: (...a) => at(() => inner.rename(...a)),
    link: (...a) => at(() => inner.link(...a)),
    unlink: (...a) => at(() => inner.unlink(...a)),
    syncDirectory: (...a) => at(() => inner.syncDirectory(...a)),
    watch: (...a) => inner.watch(...a),
  }
}
