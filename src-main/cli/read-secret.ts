import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { refuse } from '@main/host/refused'

/** Bytes of the longest passphrase file: many times the longest passphrase, and little of what a device gives for ever. */
const most = 64 * 1024

/**
 * What stands in a file, or comes through a pipe: `--passphrase-file <(pass show client)` and `/dev/stdin` are how
 * people keep a passphrase off the disk. A folder or a disk is refused, and so is what does not end.
 */
export async function readSecretFile(path: string): Promise<string> {
  const name = basename(path)
  const found = await stat(path).catch(() => null)
  if (!found) throw refuse('missing', name)
  if (found.isDirectory()) throw refuse('is-a-directory', name)
  if (found.isBlockDevice() || found.isSocket()) throw refuse('not-a-file', name)
  return readSecret(createReadStream(path), name)
}

export async function readSecret(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  try {
    for await (const piece of stream) {
      const bytes = Buffer.from(piece as Uint8Array)
      length += bytes.byteLength
      if (length > most) break
      pieces.push(bytes)
    }
  } catch {
    throw refuse('unreadable', name)
  }
  if (length > most) throw refuse('too-big', name)
  return Buffer.concat(pieces).toString('utf8')
}
