import { strFromU8 } from 'fflate'
import type { SheetLimits } from './limits'
import { Refusal } from './refusal'

export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  /** Unfolded size as declared: a promise to check, never a size to allocate. */
  readonly size: number
  readonly checksum: number
  readonly packed: Uint8Array
}

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
const endSize = 22
const directorySize = 46
const localSize = 30

/**
 * The table of contents at the end of a zip. Refuses whatever two readers could understand differently: entries that
 * overlap, share a name, or differ between the table and their own header. Names are only compared, never used as paths.
 */
export function readZipDirectory(bytes: Uint8Array, limits: SheetLimits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count === 0xffff || start === 0xffffffff)
    throw new Refusal('broken', 'zip64, which a file under 25 MB never needs')
  if (count > limits.entries) throw new Refusal('too-big', `more than ${limits.entries} parts`)
  if (start + view.getUint32(end + 12, true) > end)
    throw new Refusal('broken', 'the zip directory lies outside the file')
  const entries = new Map<string, ZipEntry>()
  const spans: [from: number, to: number][] = []
  let offset = start
  for (let index = 0; index < count; index++) {
    if (offset + directorySize > end || view.getUint32(offset, true) !== directorySignature) {
      throw new Refusal('broken', 'the zip directory is cut')
    }
    const entry = readEntry(bytes, view, offset, start)
    if (entries.has(entry.name)) throw new Refusal('broken', `${entry.name} is there twice`)
    entries.set(entry.name, entry)
    spans.push([view.getUint32(offset + 42, true), entry.packed.byteOffset - bytes.byteOffset + entry.packed.length])
    offset += directorySize + lengths(view, offset + 28, 3)
  }
  if (offset !== end && view.getUint32(offset, true) === directorySignature) {
    throw new Refusal('broken', 'the zip directory holds more parts than it says')
  }
  refuseOverlaps(spans)
  return entries
}

function findEnd(view: DataView): number {
  // The end record is followed by a comment of at most 65,535 bytes, whose length must fit exactly.
  const lowest = Math.max(0, view.byteLength - endSize - 0xffff)
  for (let offset = view.byteLength - endSize; offset >= lowest; offset--) {
    if (view.getUint32(offset, true) !== endSignature) continue
    if (offset + endSize + view.getUint16(offset + 20, true) === view.byteLength) return offset
  }
  throw new Refusal('broken', 'the zip directory is missing')
}

function readEntry(bytes: Uint8Array, view: DataView, offset: number, directoryStart: number): ZipEntry {
  const name = nameAt(bytes, view, offset + directorySize, view.getUint16(offset + 28, true))
  const packedSize = view.getUint32(offset + 20, true)
  const local = view.getUint32(offset + 42, true)
  if (local + localSize > directoryStart || view.getUint32(local, true) !== localSignature) {
    throw new Refusal('broken', `${name} is not where the zip directory says`)
  }
  if (nameAt(bytes, view, local + localSize, view.getUint16(local + 26, true)) !== name) {
    throw new Refusal('broken', `${name} has two names`)
  }
  const from = local + localSize + lengths(view, local + 26, 2)
  if (from + packedSize > directoryStart) throw new Refusal('broken', `${name} runs into the zip directory`)
  return {
    name,
    method: view.getUint16(offset + 10, true),
    encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    size: view.getUint32(offset + 24, true),
    checksum: view.getUint32(offset + 16, true),
    packed: bytes.subarray(from, from + packedSize),
  }
}

/** Sum of `count` consecutive 16-bit lengths (name, extra field, comment). */
function lengths(view: DataView, offset: number, count: number): number {
  let sum = 0
  for (let index = 0; index < count; index++) sum += view.getUint16(offset + 2 * index, true)
  return sum
}

function nameAt(bytes: Uint8Array, view: DataView, offset: number, length: number): string {
  if (offset + length > view.byteLength) throw new Refusal('broken', 'a name runs out of the file')
  // Some writers on Windows separate folders by a backslash.
  return strFromU8(bytes.subarray(offset, offset + length), true).replaceAll('\\', '/')
}

/** Entries sharing packed bytes make a bomb without nesting (D. Fifield, "A better zip bomb", 2019). */
function refuseOverlaps(spans: [from: number, to: number][]): void {
  spans.sort((a, b) => a[0] - b[0])
  let reached = 0
  for (const [from, to] of spans) {
    if (from < reached) throw new Refusal('broken', 'parts of the zip overlap')
    reached = to
  }
}
