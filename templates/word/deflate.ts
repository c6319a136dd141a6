import { constants, crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib'

export type Content = Iterable<string | Uint8Array>

/** What an archive tells of a part. */
export interface Sums {
  crc: number
  packed: number
  plain: number
}
export const noSums = (): Sums => ({ crc: 0, packed: 0, plain: 0 })

/** The end of a part, deflated before its beginning was known. */
export interface Tail extends Readonly<Sums> {
  readonly chunks: readonly Uint8Array[]
}

/** Text gathered before it is deflated: some milliseconds of work between two turns of the event loop. */
const batchLength = 65_536

interface Deflating {
  /** Counted up as bytes come out. */
  readonly sums: Sums
  readonly signal?: AbortSignal | undefined
  /** Whether other deflated bytes follow: these then end at a whole byte, without the mark of the end. */
  readonly goesOn?: boolean
}

/** Content deflated one batch behind: another thread packs a batch while the next is composed. */
export async function* deflated(content: Content, { sums, signal, goesOn }: Deflating): AsyncGenerator<Uint8Array> {
  const stream = createDeflateRaw({
    memLevel: 9,
    chunkSize: batchLength,
    finishFlush: goesOn ? constants.Z_SYNC_FLUSH : constants.Z_FINISH,
  })
  const ready: Buffer[] = []
  stream.on('data', (bytes: Buffer) => ready.push(bytes))
  const packed = function* () {
    for (const bytes of ready.splice(0)) {
      sums.packed += bytes.length
      yield bytes
    }
  }
  let before = Promise.resolve()
  try {
    for (const batch of batches(content)) {
      signal?.throwIfAborted()
      const bytes = typeof batch === 'string' ? Buffer.from(batch) : batch
      sums.crc = crc32(bytes, sums.crc)
      sums.plain += bytes.length
      await before
      yield* packed()
      before = pushed(stream, bytes)
      // Awaited at the next batch; when the reader leaves before, nobody is left to hear of it.
      before.catch(() => undefined)
    }
    await before
    await ended(stream)
    yield* packed()
  } finally {
    // Also when the reader stops in the middle: the native memory goes now, not at some collection.
    stream.destroy()
  }
}

/** Deflates the end of a part and holds it, some percent of its length, until what goes before it can be told. */
export async function deflatedTail(content: Content, signal?: AbortSignal): Promise<Tail> {
  const sums = noSums()
  const chunks: Uint8Array[] = []
  for await (const chunk of deflated(content, { sums, signal })) chunks.push(chunk)
  return { ...sums, chunks }
}

const zeros = new Uint8Array(batchLength)

/** The sums of a part from those of its two halves. */
export function joined(front: Readonly<Sums>, tail: Readonly<Sums>): Sums {
  // A checksum is linear: the front's own, moved on by as many zeros as the tail has bytes, and the tail's add up.
  let moved = ~front.crc >>> 0
  for (let left = tail.plain; left > 0; left -= batchLength)
    moved = crc32(left < batchLength ? zeros.subarray(0, left) : zeros, moved)
  return {
    crc: (~moved ^ tail.crc) >>> 0,
    packed: front.packed + tail.packed,
    plain: front.plain + tail.plain,
  }
}

const pushed = (stream: DeflateRaw, bytes: Uint8Array) =>
  new Promise<void>((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()))
  })

const ended = (stream: DeflateRaw) =>
  new Promise<void>((resolve, reject) => {
    stream.once('end', resolve).once('error', reject)
    stream.end()
  })

function* batches(content: Content): Generator<string | Uint8Array> {
  let batch = ''
  for (const text of content) {
    if (typeof text !== 'string') {
      if (batch !== '') yield batch
      batch = ''
      yield text
      continue
    }
    batch += text
    if (batch.length < batchLength) continue
    yield batch
    batch = ''
  }
  if (batch !== '') yield batch
}
