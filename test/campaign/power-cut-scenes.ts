import { FileKey } from '@main/sealing/file-key'
import { DossierFile } from '@main/storage/dossier-file'
import { plainCodec, type FileCodec } from '@main/storage/file-codec'
import { moveGenerations } from '@main/storage/move-generations'
import { recodeFile } from '@main/storage/recode-file'
import { restoreGeneration } from '@main/storage/restore-generation'
import { readSmallJson, writeSmallJson } from '@main/storage/small-json'
import { writeFileAtomically } from '@main/storage/write-file-atomically'
import { passphrase, quickly } from '../main/sealing/a-sealed-file'
import { HandClock, here } from '../main/storage/hand-clock'
import type { MemoryDisk } from '../main/storage/memory-disk'
import { rules } from '../main/storage/words-rules'

/** Something done to a file, as a row of states: 1, 2, … */
export interface Scene {
  /** Makes the disk as it was before. */
  start?(disk: MemoryDisk): Promise<void>
  /** Calls `acknowledged` with each state once it is promised. */
  act(disk: MemoryDisk, acknowledged: (state: number) => void): Promise<void>
  /** Which state is found; 0 for nothing, which is legal before the first promise. Throws where something else is lost. */
  reopen(disk: MemoryDisk, acknowledged: number): Promise<number>
}

const path = '/home/Client.trente.json'
const sealedPath = '/home/Client.trente'
const words = (version: number) => ({ words: `${version} ${'x'.repeat(200 * version)}` })
const versionOf = (body: { words: string }) => Number(body.words.split(' ')[0])
const placeOn = (fs: MemoryDisk, codec: FileCodec = plainCodec) => {
  return { stateDir: '/home/state', fs, clock: new HandClock(), identity: here, codec }
}
const fileOn = (disk: MemoryDisk, codec?: FileCodec, at = path) => new DossierFile(at, rules, placeOn(disk, codec))

/** Every earlier version that is listed opens. Returns which there are. */
async function versionsKept(disk: MemoryDisk, codec?: FileCodec, at = path): Promise<number[]> {
  const file = fileOn(disk, codec, at)
  const versions: number[] = []
  for (const { name } of await file.listGenerations()) versions.push(versionOf(await file.readGeneration(name)))
  return versions
}

async function versionIn(disk: MemoryDisk, schema = rules.schema): Promise<number> {
  if (!disk.files().has(path)) return 0
  const version = versionOf(await new DossierFile(path, { ...rules, schema }, placeOn(disk)).read())
  const kept = await versionsKept(disk)
  if (version > 1 && !kept.includes(1))
    throw new Error(`version ${version} stands, and the version before was not kept`)
  return version
}

const created = async (disk: MemoryDisk) =>
  void (await DossierFile.create(path, words(1), { rules, place: placeOn(disk) }))

async function saveOften(
  disk: MemoryDisk,
  acknowledged: (version: number) => void,
  saves: number,
  schema = rules.schema,
) {
  const file = new DossierFile(path, { ...rules, schema }, placeOn(disk))
  await file.read()
  acknowledged(1)
  for (let version = 2; version <= saves + 1; version += 1) {
    await file.write(words(version))
    acknowledged(version)
  }
  await file.close()
}

/** Version 2 on disk, version 1 among the earlier ones. */
async function savedTwice(disk: MemoryDisk): Promise<void> {
  await created(disk)
  await saveOften(disk, () => undefined, 1)
}
const lost = (what: string): never => {
  throw new Error(what)
}

const saves = (count: number): Scene => ({
  start: created,
  act: (disk, acknowledged) => saveOften(disk, acknowledged, count),
  reopen: (disk) => versionIn(disk),
})

const firstSave: Scene = {
  async act(disk, acknowledged) {
    await created(disk)
    await saveOften(disk, acknowledged, 1)
  },
  reopen: (disk) => versionIn(disk),
}

const migration: Scene = {
  start: created,
  act: (disk, acknowledged) => saveOften(disk, acknowledged, 3, 3),
  reopen: (disk) => versionIn(disk, 3),
}

const takingBack: Scene = {
  start: savedTwice,
  async act(disk, acknowledged) {
    const file = fileOn(disk)
    await file.read()
    acknowledged(1)
    const [earlier] = await file.listGenerations()
    await file.backup('before-restore')
    await file.write(await file.readGeneration(earlier?.name ?? ''))
    acknowledged(2)
    await file.close()
  },
  async reopen(disk, acknowledged) {
    const file = fileOn(disk)
    const version = versionOf(await file.read())
    const kept = await versionsKept(disk)
    if (acknowledged === 2 && !kept.includes(2)) lost('what was replaced was not kept')
    return version === 2 && file.envelope.rev === 2 ? 1 : version === 1 && file.envelope.rev === 3 ? 2 : 0
  },
}

const key = await FileKey.create(passphrase, quickly)

const sealing: Scene = {
  start: savedTwice,
  async act(disk, acknowledged) {
    acknowledged(1)
    const verify = async (bytes: Uint8Array) => key.open(bytes, sealedPath)
    await recodeFile(path, rules, placeOn(disk), { to: sealedPath, codec: key, verify })
    acknowledged(2)
  },
  async reopen(disk, acknowledged) {
    const [sealed, plain] = [sealedPath, path].map((each) => disk.files().has(each))
    const kept = [await versionsKept(disk), await versionsKept(disk, key, sealedPath)] as const
    if (!kept.flat().includes(1)) lost('the earlier version is gone')
    if (acknowledged === 2 && (plain || kept[0].length > 0)) lost('something plain is left of it')
    if (plain && versionOf(await fileOn(disk).read()) !== 2) lost('the plain file is another')
    if (sealed && versionOf(await fileOn(disk, key, sealedPath).read()) !== 2) lost('the sealed file is another')
    return sealed ? 2 : plain ? 1 : 0
  },
}

const changed = await key.changed('une autre phrase de passe', quickly)

const anotherPassphrase: Scene = {
  async start(disk) {
    await DossierFile.create(sealedPath, words(1), { rules, place: placeOn(disk, key) })
    const file = fileOn(disk, key, sealedPath)
    await file.read()
    await file.write(words(2))
    await file.close()
  },
  async act(disk, acknowledged) {
    const file = fileOn(disk, key, sealedPath)
    const body = await file.read()
    acknowledged(1)
    await file.writeWith(changed, body)
    const backups = await file.ownBackups()
    await moveGenerations(disk, { backups, codec: key }, { backups, codec: changed })
    acknowledged(2)
    await file.close()
  },
  async reopen(disk, acknowledged) {
    const opens = (codec: FileCodec) =>
      fileOn(disk, codec, sealedPath)
        .read()
        .then(versionOf, () => 0)
    const [before, after] = [await opens(key), await opens(changed)]
    const backups = await fileOn(disk, key, sealedPath).ownBackups()
    for (const { valid, name } of await backups.listGenerations(rules.schema, changed)) {
      const old = (await backups.listGenerations(rules.schema, key)).find((each) => each.name === name)
      if (!valid && (acknowledged === 2 || !old?.valid)) lost('an earlier version opens with neither passphrase')
    }
    return after === 2 ? 2 : before === 2 ? 1 : 0
  },
}

const restoring: Scene = {
  async start(disk) {
    await savedTwice(disk)
    disk.files().get(path)?.fill(0x20, 10)
  },
  async act(disk, acknowledged) {
    acknowledged(1)
    const [earlier] = await fileOn(disk).listGenerations()
    const body = await fileOn(disk).readGeneration(earlier?.name ?? '')
    await restoreGeneration(path, body, rules, placeOn(disk))
    acknowledged(2)
  },
  async reopen(disk, acknowledged) {
    if (!(await versionsKept(disk)).includes(1)) lost('the earlier version is gone')
    const aside = [...disk.files().keys()].some((name) => name.startsWith(`${path}.damaged-`))
    if (acknowledged === 2 && !aside) lost('the damaged file was not kept beside it')
    const standing = disk.files().get(path) ?? lost('no file')
    return standing.includes('"body":') ? (versionOf(await fileOn(disk).read()) === 1 ? 2 : 0) : 1
  },
}

const writingAgain: Scene = {
  start: created,
  async act(disk, acknowledged) {
    const file = fileOn(disk)
    await file.read()
    await disk.unlink(path)
    await disk.syncDirectory('/home')
    await file.writeAgainWhereGone(words(2))
    acknowledged(2)
  },
  reopen: async (disk) => (disk.files().has(path) ? versionOf(await fileOn(disk).read()) : 0),
}

const exporting: Scene = {
  start: async (disk) => void (await writeFileAtomically('/home/a.docx', [Buffer.from('1 old')], { fs: disk })),
  async act(disk, acknowledged) {
    acknowledged(1)
    const chunks = [Buffer.from('2 new'), Buffer.from(' content')]
    await writeFileAtomically('/home/a.docx', chunks, { fs: disk, overwrite: true })
    acknowledged(2)
  },
  reopen: async (disk) =>
    ['', '1 old', '2 new content'].indexOf(disk.files().get('/home/a.docx')?.toString() ?? 'nothing'),
}

const settings: Scene = {
  start: (disk) => writeSmallJson('/home/settings.json', 1, { fs: disk }),
  async act(disk, acknowledged) {
    acknowledged(1)
    await writeSmallJson('/home/settings.json', 2, { fs: disk })
    acknowledged(2)
  },
  reopen: (disk) => readSmallJson('/home/settings.json', { check: Number, whenMissing: () => -1 }, { fs: disk }),
}

export const scenes: Readonly<Record<string, Scene>> = {
  saving: saves(3),
  'a first save': firstSave,
  'a save that migrates': migration,
  'taking an earlier version back': takingBack,
  'sealing a file': sealing,
  'changing its passphrase': anotherPassphrase,
  'restoring a damaged file': restoring,
  'writing again where the file was gone': writingAgain,
  'replacing an export': exporting,
  'saving the settings': settings,
}
export const longSitting = saves(30)
