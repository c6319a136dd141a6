import type { DossierFile } from './dossier-file'

/**
 * What a file should say while it cannot be written: one copy among its generations, sealed as the file is. A crash, or a
 * person who quits all the same, then loses nothing of it.
 */
export class UnsavedCopy<T extends object> {
  private kept: { readonly body: T; readonly name: string } | null = null

  constructor(private readonly file: DossierFile<T>) {}

  /** Where it cannot be kept either, there is nothing more to do: the caller told of the failed save. */
  async keep(body: T): Promise<void> {
    if (this.kept?.body === body) return
    const name = await this.file.keepCopy(body, 'unsaved').catch(() => null)
    if (name === null) return
    const before = this.kept
    this.kept = { body, name }
    if (before && before.name !== name) await this.remove(before.name)
  }

  /** Whether all of this is kept, and so offered when the file is opened again. */
  holds(body: T): boolean {
    return this.kept?.body === body
  }

  /** The file says it now. */
  async drop(): Promise<void> {
    const { kept } = this
    this.kept = null
    if (kept) await this.remove(kept.name)
  }

  private async remove(name: string): Promise<void> {
    await (await this.file.ownBackups()).remove(name)
  }
}
