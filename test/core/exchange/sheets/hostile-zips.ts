import { strToU8, zipSync } from 'fflate'
import { odsContent } from '../../../helpers/make-sheets'
import { odsParts, simpleOds, zeros, type HostileFile } from './hostile-file'

/** Changes the little-endian numbers that a zip says about its parts. */
function patchZip(bytes: Uint8Array, change: (view: DataView, entries: number[], end: number) => void): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const end = copy.length - 22
  const entries: number[] = []
  let offset = view.getUint32(end + 16, true)
  while (view.getUint32(offset, true) === 0x02014b50) {
    entries.push(offset)
    offset +=
      46 + view.getUint16(offset + 28, true) + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true)
  }
  change(view, entries, end)
  return copy
}
/** The directory entry of content.xml, the second part of our ODS files. */
const patchContent = (change: (view: DataView, entry: number, entries: number[]) => void) =>
  patchZip(simpleOds(), (view, entries) => change(view, entries[1] ?? 0, entries))

function renameEverywhere(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'))
}

export const hostileZips: readonly HostileFile[] = [
  { story: 'zip bomb 1000:1', reason: 'too-big', make: () => odsParts({ 'content.xml': zeros(150) }) },
  {
    story: 'blanks that unfold for ever',
    reason: 'too-big',
    make: () => odsParts({ 'content.xml': strToU8(`<a>${' '.repeat(9e6)}`) }),
  },
  {
    story: 'more than 2,000 parts',
    reason: 'too-big',
    make: () => odsParts(Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`p${n}`, strToU8('')]))),
  },
  { story: 'larger than 25 MB', reason: 'too-big', make: () => zeros(26) },
  { story: 'a zip in a zip', reason: 'not-a-sheet', make: () => zipSync({ 'inner.zip': simpleOds() }) },
  {
    story: 'size said smaller',
    reason: 'broken',
    make: () => patchContent((view, entry) => view.setUint32(entry + 24, 10, true)),
  },
  {
    story: 'size said larger',
    reason: 'broken',
    make: () => patchContent((view, entry) => view.setUint32(entry + 24, 0xfffffff0, true)),
  },
  {
    story: 'packed size beyond the file',
    reason: 'broken',
    make: () => patchContent((view, entry) => view.setUint32(entry + 20, 0x7fffffff, true)),
  },
  {
    story: 'packed size running into the next part',
    reason: 'broken',
    make: () => patchContent((view, entry) => view.setUint32(entry + 20, view.getUint32(entry + 20, true) + 20, true)),
  },
  {
    story: 'wrong checksum',
    reason: 'broken',
    make: () => patchContent((view, entry) => view.setUint32(entry + 16, 1, true)),
  },
  {
    story: 'two entries on the same bytes',
    reason: 'broken',
    make: () =>
      patchContent((view, entry, entries) =>
        view.setUint32(entry + 42, view.getUint32((entries[2] ?? 0) + 42, true), true),
      ),
  },
  {
    story: 'the same name twice',
    reason: 'broken',
    make: () =>
      renameEverywhere(
        odsParts({ 'content.xml': strToU8(odsContent('')), 'content.xmX': strToU8('') }),
        'content.xmX',
        'content.xml',
      ),
  },
  {
    story: 'a part with two names',
    reason: 'broken',
    make: () => patchContent((view, entry) => view.setUint8(entry + 46, 0x43)),
  },
  {
    story: 'part beyond the end',
    reason: 'broken',
    make: () => patchContent((view, entry) => view.setUint32(entry + 42, 0x7ffffff0, true)),
  },
  {
    story: 'unknown packing',
    reason: 'broken',
    make: () => patchContent((view, entry) => view.setUint16(entry + 10, 14, true)),
  },
  {
    story: 'zip password',
    reason: 'encrypted',
    make: () => patchContent((view, entry) => view.setUint16(entry + 8, 1, true)),
  },
  {
    story: 'zip64 numbers',
    reason: 'broken',
    make: () => patchZip(simpleOds(), (view, _, end) => view.setUint32(end + 16, 0xffffffff, true)),
  },
  {
    story: 'fewer parts announced than there are',
    reason: 'broken',
    make: () => patchZip(simpleOds(), (view, _, end) => view.setUint16(end + 10, 1, true)),
  },
  {
    story: 'more parts announced than there are',
    reason: 'broken',
    make: () => patchZip(simpleOds(), (view, _, end) => view.setUint16(end + 10, 900, true)),
  },
  {
    story: 'directory outside the file',
    reason: 'broken',
    make: () => patchZip(simpleOds(), (view, _, end) => view.setUint32(end + 16, 0x7fffffff, true)),
  },
  { story: 'cut in the middle', reason: 'broken', make: () => simpleOds().slice(0, 400) },
  { story: 'four bytes of a zip', reason: 'broken', make: () => Uint8Array.of(0x50, 0x4b, 3, 4) },
  {
    story: 'spoilt packed bytes',
    reason: 'broken',
    make: () => patchContent((view, entry) => view.setUint32(view.getUint32(entry + 42, true) + 45, 0xffffffff, true)),
  },
  {
    story: 'bytes put before the zip',
    reason: 'not-a-sheet',
    make: () => Uint8Array.from([...new Uint8Array(64), ...simpleOds()]),
  },
]
