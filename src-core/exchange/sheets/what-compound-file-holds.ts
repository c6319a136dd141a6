type Held = 'excel-97' | 'word-97' | 'slides-97' | 'something-else'
const streams: ReadonlyMap<string, Held> = new Map([
  ['Workbook', 'excel-97'],
  ['Book', 'excel-97'],
  ['WordDocument', 'word-97'],
  ['PowerPoint Document', 'slides-97'],
])

/**
 * What an OLE compound file (D0 CF 11 E0) is, by the names in its directory: `EncryptedPackage` wraps a modern Office
 * file with a password, `Workbook` or `Book` is an Excel file of before 2007, `WordDocument` a Word one (MS-CFB 2.6, MS-OFFCRYPTO 2.3.4).
 */
export function whatCompoundFileHolds(bytes: Uint8Array): Held | 'encrypted-office' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let found: Held = 'something-else'
  // Directory entries are 128 bytes and aligned, since sectors are 512 or 4,096: no need to follow the sector chain.
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    const name = nameOfEntry(view, entry)
    if (name === 'EncryptedPackage') return 'encrypted-office'
    if (found === 'something-else') found = streams.get(name) ?? found
  }
  return found
}

function nameOfEntry(view: DataView, entry: number): string {
  const size = view.getUint16(entry + 64, true)
  // UTF-16 with its closing zero, 64 bytes at most.
  if (size < 4 || size > 64 || size % 2 !== 0) return ''
  let name = ''
  for (let offset = entry; offset < entry + size - 2; offset += 2) {
    name += String.fromCharCode(view.getUint16(offset, true))
  }
  return name
}
