import { createHmac, hkdfSync } from 'node:crypto'
import { sha256Of } from '@main/storage/read-bytes'
import type { AttachmentCodec } from '@main/storage/attachment-codec'
import { closeBox, freshNonce, openBox } from './authenticated-box'

/** What each begins with, before its nonce; authenticated. */
const start = Buffer.from('trente-sealed-attachment 1\n')
const nonceBytes = 12
const tagBytes = 16

/**
 * Attached files under keys of their own, drawn from the data key of the client file. Their names are keyed too: the
 * SHA-256 of a leaflet anybody has would tell that it lies there. So two keys never write to one place, and a change of
 * passphrase finds room beside what it replaces.
 */
export function sealedAttachments(dataKey: () => Uint8Array): AttachmentCodec {
  const drawn = (purpose: string) => new Uint8Array(hkdfSync('sha256', dataKey(), '', `trente-sealed ${purpose}`, 32))
  const nameOf = (sha256: string) =>
    `${createHmac('sha256', drawn('attachment names')).update(sha256).digest('hex')}.sealed`
  return {
    nameOf,
    isName: (name) => /^[0-9a-f]{64}\.sealed$/.test(name),
    close(content) {
      const nonce = freshNonce()
      return [start, nonce, ...closeBox([content], { key: drawn('attachments'), nonce, about: start })]
    },
    open(bytes, name) {
      const [from, to] = [start.byteLength + nonceBytes, bytes.byteLength - tagBytes]
      if (to < from || !start.equals(bytes.subarray(0, start.byteLength))) return null
      const nonce = bytes.subarray(start.byteLength, from)
      const box = { key: drawn('attachments'), nonce, about: start }
      const content = openBox(bytes.subarray(from, to), bytes.subarray(to), box)
      // Sound under this key, and in the place of another: a file of this client that somebody renamed.
      return content && nameOf(sha256Of(content)) === name ? content : null
    },
  }
}
