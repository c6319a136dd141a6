import type { DossierPlace, DossierRules } from '@main/storage/dossier-file'
import { recodeFile, type Recoded } from '@main/storage/recode-file'
import { plainCodec } from '@main/storage/file-codec'
import { FileKey } from './file-key'

const plainEnd = '.trente.json'
export const sealedSuffix = '.trente'

/** `Client.trente.json` → `Client.trente`, and back. */
export const sealedPathOf = (path: string): string =>
  path.endsWith(plainEnd) ? path.slice(0, -'.json'.length) : `${path.replace(/\.json$/, '')}${sealedSuffix}`
export const plainPathOf = (path: string): string =>
  path.endsWith(sealedSuffix) ? `${path}.json` : `${path}${plainEnd}`

interface Way<T> {
  readonly rules: DossierRules<T>
  readonly place: DossierPlace
}

/** Puts a sealed file in the place of a plain one. It is opened with the passphrase itself before anything is removed. */
export function sealFile<T extends object>(
  path: string,
  { rules, place }: Way<T>,
  { key, passphrase }: { key: FileKey; passphrase: string },
): Promise<Recoded> {
  const to = sealedPathOf(path)
  const verify = async (bytes: Uint8Array) => {
    const read = await FileKey.unlock(bytes, to, { passphrase })
    const plain = read.open(bytes, to)
    read.forget()
    return plain
  }
  return recodeFile(path, rules, place, { to, codec: key, verify })
}

/** Puts a plain file in the place of a sealed one. */
export function unsealFile<T extends object>(path: string, { rules, place }: Way<T>, key: FileKey): Promise<Recoded> {
  const to = plainPathOf(path)
  return recodeFile(path, rules, { ...place, codec: key }, { to, codec: plainCodec, verify: async (bytes) => bytes })
}
