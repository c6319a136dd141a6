/** Both in Node and in the window, but in no library the core is compiled with. */
interface Decoder {
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string
}
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => Decoder

/** Decodes UTF-8 in pieces, without its byte order mark; throws on malformed bytes. */
export const openDecoder = (): Decoder => new TextDecoder('utf-8', { fatal: true })

export interface DecodedText {
  readonly text: string
  readonly doubt?: 'encoding-guessed' | 'damaged-characters'
}

/** A whole text file: byte order mark first, then UTF-8 when valid, else what French Excel writes (Windows-1252). */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return lossy(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return lossy(bytes, 'utf-16be')
  try {
    return noticed(openDecoder().decode(bytes))
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    // Mostly valid UTF-8 with a few bad bytes is a damaged UTF-8 file; reading it as Windows-1252 would spoil every accent.
    if (count(text, /[\u0080-\ufffc]/g) > count(text, /\ufffd/g)) return noticed(text)
    return { text: decodeWindows1252(bytes), doubt: 'encoding-guessed' }
  }
}

const lossy = (bytes: Uint8Array, label: string) => noticed(new TextDecoder(label).decode(bytes))
const noticed = (text: string): DecodedText =>
  text.includes('\ufffd') ? { text, doubt: 'damaged-characters' } : { text }
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

// 0x80 to 0x9f, where Windows-1252 differs from Latin-1; the five unused codes stay as they are (WHATWG Encoding).
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand, because TextDecoder of several Node releases (20.20 among them) reads 0x80 to 0x9f as Latin-1 and loses ’ and œ. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    parts.push(
      Array.from(bytes.subarray(from, from + 8192), (byte) =>
        byte >= 0x80 && byte < 0xa0 ? (upper[byte - 0x80] ?? '') : String.fromCharCode(byte),
      ).join(''),
    )
  }
  return parts.join('')
}
