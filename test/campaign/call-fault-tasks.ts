import { FileKey } from '@main/sealing/file-key'
import { DossierFile } from '@main/storage/dossier-file'
import { plainCodec, type FileCodec } from '@main/storage/file-codec'
import type { FileSystem } from '@main/storage/file-system'
import { recodeFile } from '@main/storage/recode-file'
import { restoreGeneration } from '@main/storage/restore-generation'
import { isStorageError } from '@main/storage/storage-error'
import { writeFileAtomically } from '@main/storage/write-file-atomically'
import { passphrase, quickly } from '../main/sealing/a-sealed-file'
import { HandClock, here } from '../main/storage/hand-clock'
import type { MemoryDisk } from '../main/storage/memory-disk'
import { rules } from '../main/storage/words-rules'

/** Something a person has done while one call fails. */
interface Play {
  act(): Promise<unknown>
  /** What is wrong with the disk after it ended with this error, or with none; null when all is well. */
  wrong(error: unknown): Promise<string | null>
  /** Done again once nothing fails any more; what is wrong then. */
  retry?(): Promise<string | null>
}
export type Task = (disk: MemoryDisk, fs: FileSystem) => Promise<Play>

const path = '/home/Client.trente.json'
const sealedPath = '/home/Client.trente'
const before = 'before '.repeat(40)
const after = 'after '.repeat(60)
const key = await FileKey.create(passphrase, quickly)
const placeOn = (fs: FileSystem, codec: FileCodec = plainCodec) => {
  return { stateDir: '/home/state', fs, clock: new HandClock(), identity: here, codec }
}
const wordsOn = async (disk: MemoryDisk, own = rules, at = path, codec = plainCodec as FileCodec) =>
  (await new DossierFile(at, own, placeOn(disk, codec)).read()).words

/** Said to be done, it is; said to have failed, the old or the new content stands. */
const oneOf = (found: string, error: unknown, [old, fresh]: readonly [string, string]) => {
  const legal = error === null ? [fresh] : [old, fresh]
  return legal.includes(found) ? null : `${found.slice(0, 12)}… stands after ${String(error ?? 'success')}`
}

const saving =
  (own: typeof rules): Task =>
  async (disk, fs) => {
    await DossierFile.create(path, { words: before }, { rules, place: placeOn(disk) })
    const file = new DossierFile(path, own, placeOn(fs))
    await file.read()
    return {
      act: () => file.write({ words: after }),
      async wrong(error) {
        const found = await wordsOn(disk, own)
        const unconfirmed = isStorageError(error, 'unconfirmed') && found !== after
        return unconfirmed ? 'said to be written, and is not' : oneOf(found, error, [before, after])
      },
      async retry() {
        await file.write({ words: 'later' })
        await file.close()
        return (await wordsOn(disk, own)) === 'later' ? null : 'a later save did not take'
      },
    }
  }

const creating: Task = async (disk, fs) => ({
  act: () => DossierFile.create(path, { words: before }, { rules, place: placeOn(fs) }),
  async wrong(error) {
    if (error !== null && !disk.files().has(path)) return null
    return oneOf(await wordsOn(disk), error, [before, before])
  },
  async retry() {
    const again = await DossierFile.create(path, { words: before }, { rules, place: placeOn(fs) }).catch(
      (e: unknown) => e,
    )
    return again instanceof DossierFile || isStorageError(again, 'exists') ? null : String(again)
  },
})

const reading: Task = async (disk, fs) => {
  await DossierFile.create(path, { words: before }, { rules, place: placeOn(disk) })
  let read: string | null = null
  const act = async () => void (read = (await new DossierFile(path, rules, placeOn(fs)).read()).words)
  return {
    act,
    wrong: async (error) => (error === null && read !== before ? 'other words were read' : null),
    retry: async () => (await act(), read === before ? null : 'other words were read'),
  }
}

const exporting: Task = async (disk, fs) => {
  const at = '/home/register.docx'
  await writeFileAtomically(at, [Buffer.from('old')], { fs: disk })
  const act = () => {
    const chunks = [Buffer.from('new '), Buffer.from('content')]
    return writeFileAtomically(at, chunks, { fs, clock: new HandClock(), overwrite: true })
  }
  const found = () => disk.files().get(at)?.toString() ?? 'nothing'
  return {
    act,
    wrong: async (error) => oneOf(found(), error, ['old', 'new content']),
    retry: async () => (await act(), oneOf(found(), null, ['old', 'new content'])),
  }
}

/** Version 2 on disk, version 1 among the earlier ones. */
async function savedTwice(disk: MemoryDisk): Promise<void> {
  const file = await DossierFile.create(path, { words: before }, { rules, place: placeOn(disk) })
  await file.write({ words: after })
  await file.close()
}

const sealing: Task = async (disk, fs) => {
  await savedTwice(disk)
  const verify = async (bytes: Uint8Array) => key.open(bytes, sealedPath)
  const act = () => recodeFile(path, rules, placeOn(fs), { to: sealedPath, codec: key, verify })
  return {
    act,
    async wrong(error) {
      const has = (each: string) => disk.files().has(each)
      if (error === null && (has(path) || !has(sealedPath))) return 'said to be sealed, and is not'
      if (has(path) && (await wordsOn(disk)) !== after) return 'the plain file is another'
      if (has(sealedPath) && (await wordsOn(disk, rules, sealedPath, key)) !== after)
        return 'the sealed file is another'
      if (!has(path) && !has(sealedPath)) return 'no file'
      const plain = await new DossierFile(path, rules, placeOn(disk)).listGenerations()
      const sealed = await new DossierFile(sealedPath, rules, placeOn(disk, key)).listGenerations()
      return [...plain, ...sealed].some(({ valid }) => valid) ? null : 'the earlier version is gone'
    },
    async retry() {
      const again = await act().catch((error: unknown) => error)
      return again instanceof Error && !isStorageError(again, 'exists', 'missing') ? String(again) : null
    },
  }
}

const restoring: Task = async (disk, fs) => {
  await savedTwice(disk)
  disk.files().get(path)?.fill(0x20, 10)
  const torn = disk.files().get(path)?.toString() ?? ''
  const [earlier] = await new DossierFile(path, rules, placeOn(disk)).listGenerations()
  const act = async () => {
    const body = await new DossierFile(path, rules, placeOn(fs)).readGeneration(earlier?.name ?? '')
    return restoreGeneration(path, body, rules, placeOn(fs))
  }
  return {
    act,
    async wrong(error) {
      const standing = disk.files().get(path)?.toString() ?? 'nothing'
      if (error !== null && standing === torn) return null
      return oneOf(await wordsOn(disk), null, [before, before])
    },
    async retry() {
      const again = await act().catch((error: unknown) => error)
      return again instanceof Error && !isStorageError(again, 'exists') ? String(again) : null
    },
  }
}

export const tasks: Readonly<Record<string, Task>> = {
  'a save with lock and earlier version': saving(rules),
  'a save that migrates': saving({ ...rules, schema: 3 }),
  'a new file': creating,
  opening: reading,
  'an export': exporting,
  'sealing a file': sealing,
  'restoring a damaged file': restoring,
}
