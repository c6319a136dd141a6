import { crc32 } from 'node:zlib'
import type { IsoDateTime } from '@core/kinds'
import { deflated, joined, noSums, type Content, type Sums, type Tail } from './deflate'

export interface ZipPart {
  readonly path: string
  /** Read once, when the part's turn comes: a later part may tell of an earlier one. */
  readonly content: Content
  /** Stands after the content. */
  readonly tail?: Tail
  /** Neither deflated nor followed by its sizes: what tells the kind of a file is read off its first bytes. */
  readonly isPlain?: boolean
}

/** Beyond, the format needs its 64-bit extension, which no printed document comes near. */
const largest = 0xffff_ffff

const utf8Names = 0x0800
const sizesFollow = 0x0008
const deflate = 8
/** Version 2.0 of the format: folders and deflate. */
const version = 20

interface Written extends Sums {
  readonly name: Buffer
  readonly start: number
  readonly isPlain?: boolean
}

/**
 * A zip archive as it is made: each part is deflated while its content is read, and its size follows it. Same parts and date, same bytes.
 * @param date stands in the archive as it is given, in UTC: the machine's time zone is nobody's business
 */
export async function* writeZip(
  parts: Iterable<ZipPart> | AsyncIterable<ZipPart>,
  date: IsoDateTime,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const stamp = dosStamp(date)
  const written: Written[] = []
  let offset = 0
  for await (const { path, content, tail, isPlain } of parts) {
    const name = Buffer.from(path)
    if (isPlain) {
      const { bytes, part } = plainPart(name, content, offset)
      yield Buffer.concat([plainHead(part, stamp), bytes])
      offset += 30 + name.length + bytes.length
      written.push(part)
      continue
    }
    const head = localHead(name, stamp)
    yield head
    const sums = noSums()
    yield* deflated(content, { sums, signal, goesOn: tail !== undefined })
    if (tail) yield* tail.chunks
    const part: Written = { name, start: offset, ...(tail ? joined(sums, tail) : sums) }
    const foot = sizes(part)
    yield foot
    offset += head.length + part.packed + foot.length
    if (offset > largest || part.plain > largest) throw new RangeError(`Archive larger than 4 GiB at ${path}`)
    written.push(part)
  }
  const directory = Buffer.concat(written.map((part) => centralHead(part, stamp)))
  yield directory
  yield archiveEnd(written.length, directory.length, offset)
}

/** Time and date as MS-DOS wrote them: two-second steps, years from 1980 to 2107. */
function dosStamp(date: IsoDateTime): number {
  const at = new Date(date)
  if (Number.isNaN(at.getTime())) throw new RangeError(`Not an instant: ${date}`)
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107)
  const day = ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}

function localHead(name: Buffer, stamp: number): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(version, 4)
  head.writeUInt16LE(utf8Names | sizesFollow, 6)
  head.writeUInt16LE(deflate, 8)
  head.writeUInt32LE(stamp, 10)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function plainPart(name: Buffer, content: Content, start: number): { bytes: Buffer; part: Written } {
  const bytes = Buffer.concat([...content].map((piece) => Buffer.from(piece)))
  const sums = { crc: crc32(bytes), packed: bytes.length, plain: bytes.length }
  return { bytes, part: { ...sums, name, start, isPlain: true } }
}

function plainHead({ name, crc, packed, plain }: Written, stamp: number): Buffer {
  const head = localHead(name, stamp)
  head.writeUInt16LE(utf8Names, 6)
  head.writeUInt16LE(0, 8)
  head.writeUInt32LE(crc, 14)
  head.writeUInt32LE(packed, 18)
  head.writeUInt32LE(plain, 22)
  return head
}

function sizes({ crc, packed, plain }: Sums): Buffer {
  const foot = Buffer.alloc(16)
  foot.writeUInt32LE(0x08074b50, 0)
  foot.writeUInt32LE(crc, 4)
  foot.writeUInt32LE(packed, 8)
  foot.writeUInt32LE(plain, 12)
  return foot
}

function centralHead({ name, start, crc, packed, plain, isPlain = false }: Written, stamp: number): Buffer {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(version, 4)
  head.writeUInt16LE(version, 6)
  head.writeUInt16LE(isPlain ? utf8Names : utf8Names | sizesFollow, 8)
  head.writeUInt16LE(isPlain ? 0 : deflate, 10)
  head.writeUInt32LE(stamp, 12)
  head.writeUInt32LE(crc, 16)
  head.writeUInt32LE(packed, 20)
  head.writeUInt32LE(plain, 24)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt32LE(start, 42)
  return Buffer.concat([head, name])
}

function archiveEnd(count: number, directoryLength: number, directoryStart: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directoryLength, 12)
  end.writeUInt32LE(directoryStart, 16)
  return end
}
