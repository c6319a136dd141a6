const table = new Uint32Array(256).map((_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** The CRC-32 of zip files (ISO 3309), to be fed piece by piece: pass the last result as `sum`. */
export function checksum(piece: Uint8Array, sum = 0): number {
  let value = ~sum
  for (let at = 0; at < piece.length; at += 1) value = (table[(value ^ (piece[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8)
  return ~value >>> 0
}
