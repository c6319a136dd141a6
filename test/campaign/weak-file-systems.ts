import { maxDossierBytes } from '@main/storage/envelope'
import type { FileSystem } from '@main/storage/file-system'
import { readBytes } from '@main/storage/read-bytes'

// Safeguards taken away, one each: what the controls of the campaign run on.

const piece = 16 * 1024

/** Replaces a file by removing it and copying, rather than in one step. */
export const copyingOver = (fs: FileSystem): FileSystem => ({
  ...fs,
  async rename(from, to) {
    const { bytes } = await readBytes(fs, from, maxDossierBytes)
    await fs.unlink(to).catch(() => undefined)
    const file = await fs.open(to, 'wx', 0o600)
    for (let at = 0; at < bytes.byteLength; at += piece) await file.write(bytes.subarray(at, at + piece), null)
    await file.close()
    await fs.unlink(from)
  },
})

/** Keeps to itself that a write, a sync or a rename failed, and says that all was written. */
export const keepingQuiet = (fs: FileSystem): FileSystem => ({
  ...fs,
  rename: (from, to) => fs.rename(from, to).catch(() => undefined),
  async open(...asked) {
    const file = await fs.open(...asked)
    let claimed = 0
    return {
      ...file,
      async write(bytes, at) {
        await file.write(bytes, at).catch(() => undefined)
        claimed += bytes.byteLength
        return bytes.byteLength
      },
      sync: () => file.sync().catch(() => undefined),
      stat: async () => ({ ...(await file.stat()), size: claimed }),
    }
  },
})

/** Grants every lock, whoever has it. */
export const grantingEveryLock = (fs: FileSystem): FileSystem => ({
  ...fs,
  async open(path, flags, mode) {
    if (flags === 'wx' && path.endsWith('.lock')) await fs.unlink(path).catch(() => undefined)
    return fs.open(path, flags, mode)
  },
  async link(existing, path) {
    if (path.endsWith('.lock')) await fs.unlink(path).catch(() => undefined)
    return fs.link(existing, path)
  },
})
