import { basename } from 'node:path'
import { attachedFiles, mostAttachmentBytes } from '@core/dossier/attachments'
import type { Dossier } from '@core/dossier/dossier'
import type { AttachmentState } from '@core/contract'
import { finishSealing } from '@main/sealing/finish-sealing'
import { contentsOf, type HasAttachments } from '@main/storage/attachment-contents'
import { Attachments, type Attachment } from '@main/storage/attachments'
import { plainCodec, type FileCodec } from '@main/storage/file-codec'
import { realFileSystem } from '@main/storage/file-system'
import { fileNameFrom, isShown, makeCopy, removeCopy } from '@main/storage/opened-copies'
import { readBytes } from '@main/storage/read-bytes'
import { maxDossierBytes } from '@main/storage/envelope'
import { recodeAttachments, removeCopied, undoRecoding } from '@main/storage/recode-attachments'
import type { Machine } from './machine'
import { refuse } from './refused'

/** The files attached to one open client file. One thing is done after another: a key never changes under a file being written. */
export class SessionAttachments {
  private last: Promise<unknown> = Promise.resolve()
  private imported: readonly Uint8Array[] = []
  private readonly copies: string[] = []

  constructor(
    private readonly realPath: () => Promise<string>,
    private codec: FileCodec,
    private readonly machine: Machine,
  ) {}

  /** Returns the SHA-256. The row that names it is written after this: no row ever speaks of a file that is not there. */
  add(content: Uint8Array): Promise<string> {
    return this.alone(async () => (await this.inPlace()).put(content))
  }

  look(sha256s: readonly string[]): Promise<AttachmentState[]> {
    return this.alone(async () => {
      const attachments = await this.inPlace()
      const states: AttachmentState[] = []
      for (const sha256 of sha256s) {
        const found = await attachments.read(sha256)
        states.push({ sha256, is: found.is, bytes: found.is === 'sound' ? found.content.byteLength : null })
      }
      return states
    })
  }

  read(sha256: string): Promise<Attachment> {
    return this.alone(async () => (await this.inPlace()).read(sha256))
  }

  contents(of: readonly HasAttachments[]): Promise<ReadonlyMap<string, Uint8Array>> {
    return this.alone(async () => contentsOf(await this.inPlace(), of))
  }

  /** Shows a copy in the program the system has for it, or its folder when opening it might run it. */
  async show(sha256: string, name: string): Promise<void> {
    const found = await this.read(sha256)
    if (found.is !== 'sound') throw refuse(found.is, name)
    const path = await makeCopy(this.machine.stateDir, fileNameFrom(name), found.content)
    this.copies.push(path)
    const { openFile, reveal } = this.machine
    if (!(await (isShown(path) ? openFile(path) : reveal(path)))) throw refuse('cannot-open', name)
  }

  /** Files that came with a source: in memory until the person agrees to the import. */
  hold(files: readonly Uint8Array[]): void {
    this.imported = files.filter(({ byteLength }) => byteLength <= mostAttachmentBytes)
  }

  async keepImported(): Promise<void> {
    for (const content of this.imported) await this.add(content)
    this.imported = []
  }

  /** Takes in what a crash or a change of name left elsewhere. */
  settle(dossier: Dossier): Promise<void> {
    return this.alone(async () => {
      const path = await this.realPath()
      if (this.codec !== plainCodec) await finishSealing(path, this.codec)
      await (await this.inPlace()).adopt(attachedFiles(dossier).map(({ sha256 }) => sha256))
    })
  }

  /** Seals all anew, then lets the client file stand under the new key. Returns how many the earlier key did not open. */
  changeKey(to: FileCodec, makeStand: () => Promise<void>): Promise<number> {
    return this.alone(async () => {
      const path = await this.realPath()
      const [before, after] = [await this.inPlace(), new Attachments(path, { codec: to.attachments })]
      const recoded = await recodeAttachments(before, after)
      try {
        await makeStand()
      } catch (error) {
        // A save that failed after its rename stands all the same: what belongs to it is only removed when it does not.
        if (await this.opens(path)) await undoRecoding(after, recoded)
        throw error
      }
      this.codec = to
      await removeCopied(before, recoded)
      return recoded.left.length
    })
  }

  /** Nothing of them stays in memory, nor in other programs’ folders. */
  async close(): Promise<void> {
    this.imported = []
    await this.last
    await Promise.all(this.copies.splice(0).map(removeCopy))
  }

  private async opens(path: string): Promise<boolean> {
    try {
      this.codec.open((await readBytes(realFileSystem, path, maxDossierBytes)).bytes, basename(path))
      return true
    } catch {
      return false
    }
  }

  private async inPlace(): Promise<Attachments> {
    return new Attachments(await this.realPath(), { codec: this.codec.attachments })
  }

  private alone<V>(work: () => Promise<V>): Promise<V> {
    const result = this.last.then(work)
    this.last = result.catch(() => undefined)
    return result
  }
}
