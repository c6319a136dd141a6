import type { FileKey } from '@main/sealing/file-key'
import { plainCodec, type FileCodec } from '@main/storage/file-codec'

/** Keys of the sealed files that are unlocked, by path. In memory only, until the file is locked or the program ends. */
export class KeyRing {
  private readonly keys = new Map<string, FileKey>()
  private readonly locked = new Set<string>()

  keyOf(path: string): FileKey | undefined {
    return this.keys.get(path)
  }

  codecOf(path: string): FileCodec {
    return this.keys.get(path) ?? plainCodec
  }

  /** A key that another takes the place of is forgotten. */
  keep(path: string, key: FileKey): void {
    if (this.keys.get(path) !== key) this.forget(path)
    this.keys.set(path, key)
    this.locked.delete(path)
  }

  /** Forgotten because nobody was there, or because somebody asked: only a person opens it again, not a keychain. */
  lock(path: string): void {
    this.forget(path)
    this.locked.add(path)
  }

  isLocked(path: string): boolean {
    return this.locked.has(path)
  }

  forget(path: string): void {
    this.keys.get(path)?.forget()
    this.keys.delete(path)
  }

  forgetAll(): void {
    for (const path of [...this.keys.keys()]) this.forget(path)
  }
}
