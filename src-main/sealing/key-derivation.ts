import { scrypt, type ScryptOptions } from 'node:crypto'
import { promisify } from 'node:util'

export interface ScryptParameters {
  readonly N: number
  readonly r: number
  readonly p: number
  /** Base64. */
  readonly salt: string
}
export type Derive = (passphrase: string, parameters: ScryptParameters) => Promise<Uint8Array>

/** What is written: 128 MiB and about half a second a guess, the floor OWASP and ASVS 5 set for scrypt. */
export const writtenCost = { N: 2 ** 17, r: 8, p: 1 } as const

/** What is read. Above, a hostile file would ask for gigabytes or minutes; below, for a file any machine guesses. */
export function isBearable({ N, r, p }: Omit<ScryptParameters, 'salt'>): boolean {
  return Number.isInteger(Math.log2(N)) && N >= 2 ** 15 && N <= 2 ** 18 && r === 8 && [1, 2, 3, 4].includes(p)
}

export function assertStrong({ N, r, p }: Omit<ScryptParameters, 'salt'>): void {
  if (N < writtenCost.N || r < writtenCost.r || p < writtenCost.p) throw new Error('a key cheaper than the floor')
}

/**
 * On a thread of its own: the host answers meanwhile. NFC, because macOS and Windows type one accent in two ways.
 * `maxmem`: Node refuses by itself above 32 MiB.
 */
export const deriveKey: Derive = async (passphrase, { N, r, p, salt }) => {
  const typed = Buffer.from(passphrase.normalize('NFC'))
  const options = { N, r, p, maxmem: 128 * N * r + 128 * r * p * 2 + 1024 * 1024 }
  return onItsThread(typed, Buffer.from(salt, 'base64'), 32, options).finally(() => typed.fill(0))
}

const onItsThread = promisify<Buffer, Buffer, number, ScryptOptions, Buffer>(scrypt)
