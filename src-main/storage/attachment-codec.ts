import { sha256Of } from './read-bytes'

/**
 * What stands between an attached file and the disk, and how it is called there. A file is known by the SHA-256 of its
 * content, in hexadecimal; the name a person gave it is never a path.
 */
export interface AttachmentCodec {
  /** One part of a path. */
  nameOf(sha256: string): string
  /** Whether a name has the form this codec gives: under another key it has the same. */
  isName(name: string): boolean
  close(content: Uint8Array): readonly Uint8Array[]
  /** The content, or null when it was altered or is sealed under another key. */
  open(bytes: Uint8Array, name: string): Uint8Array | null
}

export const plainAttachments: AttachmentCodec = {
  nameOf: (sha256) => sha256,
  isName: (name) => /^[0-9a-f]{64}$/.test(name),
  close: (content) => [content],
  open: (bytes, name) => (sha256Of(bytes) === name ? bytes : null),
}
