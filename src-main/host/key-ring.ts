import type { FileKey } from '@main/sealing/file-key'
import { plainCodec, type FileCodec } from '@main/storage/file-codec'

/** Keys of the sealed files that are unlocked, by path. In memory only, until the file is locked or the program ends. */
export class KeyRing {
  private readonly keys = new Map<string, FileKey>()
  private readonly locked = new Set<string>()
  /** Keys of versions sealed before a change of passphrase, or of a file whose own beginning is damaged. */
  private readonly earlier = new Map<string, FileKey[]>()

  keyOf(path: string): FileKey | undefined {
    return this.keys.get(path)
  }

  codecOf(path: string): FileCodec {
    return this.keys.get(path) ?? plainCodec
  }

  /** What may open a version of the file, its own key first. */
  codecsOf(path: string): readonly FileCodec[] {
    return [this.codecOf(path), ...(this.earlier.get(path) ?? [])]
  }

  /** A key that another takes the place of is forgotten. */
  keep(path: string, key: FileKey): void {
    if (this.keys.get(path) !== key) this.keys.get(path)?.forget()
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

  keepEarlier(path: string, key: FileKey): void {
    this.earlier.set(path, [...(this.earlier.get(path) ?? []), key])
  }

  /** Takes the newest key of a version for the file's own, where that is not known. */
  adoptEarlier(path: string): void {
    const key = this.keys.has(path) ? undefined : this.earlier.get(path)?.pop()
    if (key) this.keys.set(path, key)
  }

  forget(path: string): void {
    for (const key of [this.keys.get(path), ...(this.earlier.get(path) ?? [])]) key?.forget()
    this.keys.delete(path)
    this.earlier.delete(path)
  }

  forgetAll(): void {
    for (const path of [...this.keys.keys(), ...this.earlier.keys()]) this.forget(path)
  }
}
