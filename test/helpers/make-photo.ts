import { crc32, deflateSync } from 'node:zlib'

/** What a phone writes beside the points: it must not be handed over. */
export const cameraWords = 'GPS 48.85 Pixel'

const chunk = (name: string, data: Uint8Array) => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A grey PNG that says where it was taken. */
export function aPng(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  const points = deflateSync(Buffer.alloc((width + 1) * height, 0x90).map((byte, at) => (at % (width + 1) ? byte : 0)))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Comment\0${cameraWords}`, 'latin1')),
    chunk('IDAT', points),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const segment = (marker: number, data: Uint8Array) =>
  Buffer.concat([Buffer.from([0xff, marker, 0, data.length + 2]), data])

/** The parts of a JPEG in their order, with the same words; its points are none. */
export const aJpeg = (width: number, height: number): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, Buffer.from(cameraWords)),
    segment(0xc0, Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0x34, 0xff, 0xd9]),
  ])
