import type { Photo } from '../blocks'

/**
 * A PNG or a JPEG, by what it is and not by its name; nothing where it is neither, or is damaged. The points are left as
 * they are; what a camera or a program wrote beside them (place, device, author, comments) stays out of what is handed over.
 */
export const readPhoto = (bytes: Uint8Array): Photo | undefined => readPng(bytes) ?? readJpeg(bytes)

/** Wider or higher, a file of a few bytes could fill the memory of whoever opens the document. */
const mostPoints = 20_000
const sound = (photo: Photo): Photo | undefined =>
  [photo.width, photo.height].every((side) => side > 0 && side <= mostPoints) ? photo : undefined

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Chunks that draw nothing: words, dates, what the camera wrote. */
const pngAsides: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

function readPng(bytes: Uint8Array): Photo | undefined {
  if (!pngSignature.every((byte, at) => bytes[at] === byte)) return undefined
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return undefined
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if ((at === 8) !== (name === 'IHDR')) return undefined
    if (!pngAsides.has(name)) kept.push(bytes.subarray(at, end))
    // What stands behind the end belongs to no picture.
    if (name === 'IEND')
      return sound({ format: 'png', bytes: joined(kept), width: view.getUint32(16), height: view.getUint32(20) })
    at = end
  }
  return undefined
}

const [startOfScan, endOfImage, comment, app0, adobe, lastApp] = [0xda, 0xd9, 0xfe, 0xe0, 0xee, 0xef]
/** Frames of a JPEG (C0 to CF) but for tables of codes, which share their numbers. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** Colours depend on JFIF and Adobe; the other application segments and comments are asides. */
const isAside = (marker: number) =>
  marker === comment || (marker > app0 && marker <= lastApp && marker !== adobe && marker !== iccProfile)
const iccProfile = 0xe2

function readJpeg(bytes: Uint8Array): Photo | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, 2)]
  let size = { width: 0, height: 0 }
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) return undefined
    if (isFrame(marker)) size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    if (!isAside(marker)) kept.push(bytes.subarray(at, end))
    if (marker === startOfScan) {
      const last = bytes.lastIndexOf(endOfImage)
      if (last < end || bytes[last - 1] !== 0xff) return undefined
      kept.push(bytes.subarray(end, last + 1))
      return sound({ format: 'jpeg', bytes: joined(kept), ...size })
    }
    at = end
  }
  return undefined
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength)

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
