import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Words no file of ours holds by itself. */
export const canaries = Array.from({ length: 20 }, (_, at) => `canari-${at}-Zyzomys-é`)

/** Which canaries stand anywhere under a folder, in names or in bytes, as UTF-8, UTF-16, or base64 at any offset. */
export function canariesUnder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile())
  const everything = Buffer.concat([Buffer.from(names.join('\n')), ...files.map((path) => readFileSync(path))])
  return canaries.filter((word) => spellings(word).some((spelt) => everything.includes(spelt)))
}

function spellings(word: string): Buffer[] {
  const bytes = Buffer.from(word)
  // The first and last signs of base64 depend on the neighbours: the middle does not.
  const base64 = [0, 1, 2].map((shift) => Buffer.from(bytes.subarray(shift).toString('base64').slice(0, -4)))
  return [bytes, Buffer.from(word, 'utf16le'), Buffer.from(bytes.toString('hex')), ...base64]
}
