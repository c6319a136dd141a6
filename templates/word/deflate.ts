import { constants, crc32, createDeflateRaw, deflateRawSync, type DeflateRaw } from 'node:zlib'

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

/** Bytes gathered before they are deflated: some milliseconds of work between two turns of the event loop. */
const batchLength = 98_304

interface Deflating {
  /** Counted up as bytes come out. */
  readonly sums: Sums
  readonly signal?: AbortSignal | undefined
  /** Whether other deflated bytes follow: these then end at a whole byte, without the mark of the end. */
  readonly goesOn?: boolean
}

/**
 * Content deflated one batch behind: another thread packs a batch while the next is composed. What is one batch is packed
 * on the spot, since to hand it over takes longer.
 */
export async function* deflated(content: Content, { sums, signal, goesOn }: Deflating): AsyncGenerator<Uint8Array> {
  const finishFlush = goesOn ? constants.Z_SYNC_FLUSH : constants.Z_FINISH
  const following = summed(batches(content), { sums, signal })
  const first = following.next()
  const second = first.done ? first : following.next()
  if (!first.done && !second.done) {
    yield* packedBehind(chain([first.value, second.value], following), { sums, finishFlush })
    return
  }
  const packed = deflateRawSync(first.done ? noBytes : first.value, { memLevel, finishFlush })
  sums.packed += packed.length
  yield packed
}

const noBytes = new Uint8Array()
/** Most memory, fastest packing. */
const memLevel = 9

function* summed(parts: Iterable<Uint8Array>, { sums, signal }: Pick<Deflating, 'sums' | 'signal'>) {
  for (const bytes of parts) {
    signal?.throwIfAborted()
    sums.crc = crc32(bytes, sums.crc)
    sums.plain += bytes.length
    yield bytes
  }
}

function* chain<T>(first: Iterable<T>, then: Iterable<T>): Generator<T> {
  yield* first
  yield* then
}

async function* packedBehind(
  parts: Iterable<Uint8Array>,
  { sums, finishFlush }: { readonly sums: Sums; readonly finishFlush: number },
): AsyncGenerator<Uint8Array> {
  const stream = createDeflateRaw({ memLevel, chunkSize: batchLength, finishFlush })
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
    for (const bytes of parts) {
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

/**
 * Text is encoded piece by piece, while it is short and still of one kind: a string put together of many is copied
 * before it is encoded, and one curly apostrophe makes all of it twice as wide.
 */
function* batches(content: Content): Generator<Uint8Array> {
  let room = Buffer.allocUnsafeSlow(batchLength)
  let used = 0
  for (const piece of content) {
    const needed = typeof piece === 'string' ? piece.length * bytesPerUnit : room.length
    if (used > 0 && used + needed > room.length) {
      yield room.subarray(0, used)
      // Another thread still reads the one before.
      room = Buffer.allocUnsafeSlow(batchLength)
      used = 0
    }
    if (typeof piece !== 'string') yield piece
    else if (needed > room.length) yield Buffer.from(piece)
    else used += room.write(piece, used)
  }
  if (used > 0) yield room.subarray(0, used)
}

/** The most a UTF-16 unit takes in UTF-8. */
const bytesPerUnit = 3
