import { Inflate } from 'fflate'
import { checksum } from './checksum'
import type { SheetLimits } from './limits'
import { Refusal } from './refusal'
import { readZipDirectory, type ZipEntry } from './read-zip-directory'

/** A zip read part by part; parts nobody asks for are never unfolded. */
export interface Zip {
  readonly names: readonly string[]
  has(name: string): boolean
  /** Hands the part over in pieces. Throws a Refusal when the part is missing, damaged or beyond the limits. */
  read(name: string, take: (piece: Uint8Array, last: boolean) => void): void
}

// One push can unfold 1,032 times its size: 8 MB at most before the counters are looked at again.
const pushSize = 8 * 1024

export function openZip(bytes: Uint8Array, limits: SheetLimits): Zip {
  const entries = readZipDirectory(bytes, limits)
  let producedByAll = 0

  function counted(entry: ZipEntry, take: (piece: Uint8Array, last: boolean) => void) {
    let produced = 0
    let sum = 0
    return (piece: Uint8Array, last: boolean) => {
      produced += piece.length
      producedByAll += piece.length
      if (producedByAll > limits.bytesOut) throw new Refusal('too-big', `more than ${limits.bytesOut} bytes unfolded`)
      if (produced > limits.ratioFrom && produced > entry.packed.length * limits.ratio) {
        throw new Refusal('too-big', `${entry.name} unfolds more than ${limits.ratio}:1`)
      }
      if (produced > entry.size) throw new Refusal('broken', `${entry.name} is longer than it says`)
      sum = checksum(piece, sum)
      if (last && produced !== entry.size) throw new Refusal('broken', `${entry.name} is shorter than it says`)
      if (last && sum !== entry.checksum) throw new Refusal('broken', `${entry.name} has a wrong checksum`)
      take(piece, last)
    }
  }

  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name, take) {
      const entry = entries.get(name)
      if (!entry) throw new Refusal('broken', `${name} is missing`)
      if (saysTooMuch(entry, limits.bytesOut - producedByAll))
        throw new Refusal('too-big', `${name} says it unfolds to ${entry.size} bytes`)
      if (entry.encrypted) throw new Refusal('encrypted', name)
      if (entry.method === 0) readStored(entry, counted(entry, take))
      else if (entry.method === 8) inflate(entry, counted(entry, take))
      else throw new Refusal('broken', `${name} is packed by the unknown method ${entry.method}`)
    },
  }
}

/** Deflate never reaches more than this. */
const mostRatio = 1032

/** Refused in advance, where what the part says may be true; where it lies, it is found out while unfolding. */
const saysTooMuch = ({ size, packed }: ZipEntry, left: number) => size > left && size <= packed.length * mostRatio

function readStored(entry: ZipEntry, take: (piece: Uint8Array, last: boolean) => void) {
  for (let from = 0; from < entry.packed.length; from += pushSize) {
    take(entry.packed.subarray(from, from + pushSize), from + pushSize >= entry.packed.length)
  }
  if (entry.packed.length === 0) take(entry.packed, true)
}

function inflate(entry: ZipEntry, take: (piece: Uint8Array, last: boolean) => void) {
  const stream = new Inflate((piece, last) => take(piece, last))
  for (let from = 0; from < entry.packed.length; from += pushSize) {
    stream.push(entry.packed.subarray(from, from + pushSize), from + pushSize >= entry.packed.length)
  }
  if (entry.packed.length === 0) throw new Refusal('broken', `${entry.name} is empty`)
}
