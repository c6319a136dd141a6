import { createHash } from 'node:crypto'
import { mkdtemp, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { applyChange } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { loadLanguages } from '@core/texts/languages'
import { dossierRules } from '@main/host/dossier-rules'
import { FileKey } from '@main/sealing/file-key'
import { sealedSuffix } from '@main/sealing/seal-file'
import { DossierFile } from '@main/storage/dossier-file'
import { createDossier } from '@main/storage/open-dossier'
import { printDocument } from '@templates/documents/registry'
import { printWord } from '@templates/word/print-word'
import { exampleDossier } from '@templates/models/example'
import { unzipSync } from 'fflate'
import { aLargeFile } from './a-large-file'
import { checkingTheFullest } from './command-line'
import { findBench } from './finding'
import { importBench } from './importing'
import { paired, table, type Pair } from './paired'
import { ruleBench } from './rules'

const today = '2026-11-23'
const at = `${today}T09:00:00.000Z`

/** The example's activities, repeated until there are `count`. */
function dossierOf(count: number): Dossier {
  const example = exampleDossier()
  const activities = Array.from({ length: count }, (_, index) => {
    const model = example.activities[index % example.activities.length]
    if (!model) throw new Error('the example has activities')
    return { ...model, id: `${model.id}-${index}`, ref: `T-${String(index + 1).padStart(4, '0')}` }
  })
  return { ...example, activities }
}

async function printed(dossier: Dossier): Promise<Buffer> {
  const options = { language: 'fr', audience: 'authority', records: [], today } as const
  const chunks: Uint8Array[] = []
  for await (const chunk of printWord(printDocument('D01', dossier, options), { date: at })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function exporting(count: number): Promise<Pair> {
  const dossier = dossierOf(count)
  const parts = Object.values(unzipSync(await printed(dossier)))
  return paired(
    { what: `D01 of ${count} activities`, floor: 'deflate of the same parts' },
    () => parts.forEach((part) => deflateRawSync(part)),
    () => printed(dossier),
    count > 500 ? 5 : 9,
  )
}

/** What the disk asks for these bytes, whoever writes them: nothing that keeps them safe can cost less. */
async function bareWrite(folder: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(join(folder, 'floor.tmp'), 'w')
  await handle.writeFile(bytes)
  await handle.sync()
  await handle.close()
  await rename(join(folder, 'floor.tmp'), join(folder, 'floor.json'))
  const directory = await open(folder, 'r')
  await directory.sync()
  await directory.close()
}

/** A file opened as the window opens one, one answer given, saved; then the next answer. Lock and comparison included. */
async function saving(count: number, folder: string, key?: FileKey): Promise<Pair> {
  const path = join(folder, `${count}${key ? sealedSuffix : '.trente.json'}`)
  const { low, file, close } = await createDossier(path, aLargeFile(count), {
    rules: dossierRules('bench'),
    place: { stateDir: join(folder, 'state'), ...(key ? { codec: key } : {}) },
  })
  const { size } = await stat(path)
  const bytes = await readFile(path)
  let turn = 0
  const answer = () => {
    const { activities } = low.data
    const record = activities[(turn * 7) % activities.length]
    if (!record) throw new Error('no activity')
    const to = `2026-0${String(1 + ((turn += 1) % 9))}-01`
    const place = { register: 'activities', record: record.id } as const
    low.data = applyChange(low.data, {
      do: 'set',
      in: place,
      field: 'lastReviewedOn',
      from: record.lastReviewedOn,
      to,
      at,
      by: 'bench',
    })
  }
  const pair = await paired(
    {
      what: `save ${key ? 'sealed ' : ''}an answer among ${count} activities (${(size / 1e6).toFixed(1)} MB)`,
      floor: 'write, fsync, rename, fsync',
    },
    () => bareWrite(folder, bytes),
    () => file.write(low.data),
    21,
    answer,
  )
  await close()
  await rm(path)
  return pair
}

/** From the bytes on disk to a dossier whose every record was checked. */
async function opening(count: number, folder: string): Promise<Pair> {
  const path = join(folder, `${count}.trente.json`)
  const rules = dossierRules('bench')
  const place = { stateDir: join(folder, 'state') }
  await (await createDossier(path, aLargeFile(count), { rules, place })).close()
  const pair = await paired(
    { what: `open ${count} activities`, floor: 'read, sha256, JSON.parse' },
    async () => {
      const bytes = await readFile(path)
      return [createHash('sha256').update(bytes).digest('hex'), JSON.parse(bytes.toString()) as unknown]
    },
    () => new DossierFile(path, rules, place).read(),
    count > 1000 ? 9 : 21,
  )
  await rm(path)
  return pair
}

type Group = (folder: string) => Promise<readonly Pair[]>

async function each(counts: readonly number[], measure: (count: number) => Promise<Pair>): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  for (const count of counts) pairs.push(await measure(count))
  return pairs
}

const groups: Readonly<Record<string, Group>> = {
  export: () => each([15, 300, 1000], exporting),
  save: (folder) => each([15, 300, 1000, 5000], (count) => saving(count, folder)),
  sealed: async (folder) => {
    const key = await FileKey.create('a passphrase of the bench')
    return each([15, 300, 1000, 5000], (count) => saving(count, folder, key))
  },
  open: (folder) => each([15, 300, 1000, 5000], (count) => opening(count, folder)),
  rules: ruleBench,
  import: importBench,
  check: checkingTheFullest,
  find: findBench,
}

/** All, or the groups named. */
export async function bench(wanted: readonly string[]): Promise<void> {
  await loadLanguages()
  const folder = await mkdtemp(join(tmpdir(), 'trente-bench-'))
  try {
    for (const [name, measure] of Object.entries(groups))
      if (wanted.length === 0 || wanted.includes(name)) console.log(`${table(await measure(folder))}\n`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
