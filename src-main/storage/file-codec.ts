import { plainAttachments, type AttachmentCodec } from './attachment-codec'
import { StorageError } from './storage-error'

/**
 * What stands between the bytes of an envelope and those on the disk. Nothing but what `close` returns is ever written:
 * temporary files, generations and rescued copies hold the same bytes as the file.
 */
export interface FileCodec {
  /** The bytes of an envelope, its hash in them. Throws `sealed` when another key, or any key, is needed; `damaged` when nothing opens it. */
  open(bytes: Uint8Array, path: string): Uint8Array
  /** As `open`, for the file itself: what it says beside its content is kept by the next save. */
  openCurrent(bytes: Uint8Array, path: string): Uint8Array
  close(plain: readonly Uint8Array[], rev: number): readonly Uint8Array[]
  /** As `close`, under the key of this moment, each part made when it is asked for. */
  closing(plain: readonly Uint8Array[], rev: number): Iterable<Uint8Array>
  /** Whether `close` hands on what it gets. Any other vouches for the content itself, and needs no hash in it. */
  readonly isPlain: boolean
  /** The same for the files attached to it. */
  readonly attachments: AttachmentCodec
}

/** First key of a sealed file: nothing else begins like this. */
export const sealedFormat = 'trente-sealed'
const sealedStart = Buffer.from(`{"format":"${sealedFormat}"`)

export const isSealed = (bytes: Uint8Array): boolean => sealedStart.equals(bytes.subarray(0, sealedStart.byteLength))

/** A plain file is its envelope. A sealed one opened without its key is told as such, never as damaged. */
export const plainCodec: FileCodec = {
  open(bytes, path) {
    if (isSealed(bytes)) throw new StorageError('sealed', path)
    return bytes
  },
  openCurrent: (bytes, path) => plainCodec.open(bytes, path),
  close: (plain) => plain,
  closing: (plain) => plain,
  isPlain: true,
  attachments: plainAttachments,
}
