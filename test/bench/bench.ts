import { mkdtemp, open, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { loadLanguages } from '@core/texts/languages'
import { dossierRules } from '@main/host/dossier-rules'
import { DossierFile } from '@main/storage/dossier-file'
import { printDocument } from '@templates/documents/registry'
import { printWord } from '@templates/word/print-word'
import { exampleDossier } from '@templates/models/example'
import { unzipSync } from 'fflate'
import { checkingTheFullest } from './command-line'
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

async function saving(count: number, folder: string): Promise<Pair> {
  const dossier = dossierOf(count)
  const path = join(folder, `${count}.trente.json`)
  const place = { stateDir: join(folder, 'state') }
  const file = await DossierFile.create(path, dossier, { rules: dossierRules('bench'), place })
  const bytes = Buffer.from(JSON.stringify(dossier))
  const floor = async () => {
    const handle = await open(join(folder, 'floor.tmp'), 'w')
    await handle.writeFile(bytes)
    await handle.sync()
    await handle.close()
    await rename(join(folder, 'floor.tmp'), join(folder, 'floor.json'))
    const directory = await open(folder, 'r')
    await directory.sync()
    await directory.close()
  }
  const pair = await paired(
    { what: `save ${count} activities (${(bytes.length / 1e6).toFixed(1)} MB)`, floor: 'write, fsync, rename, fsync' },
    floor,
    () => file.write(dossier),
  )
  await file.close()
  return pair
}

function opening(count: number): Promise<Pair> {
  const text = JSON.stringify(dossierOf(count))
  return paired(
    { what: `check the shape of ${count} activities`, floor: 'JSON.parse' },
    () => JSON.parse(text) as unknown,
    () => readDossier(JSON.parse(text)),
  )
}

type Group = (folder: string) => Promise<readonly Pair[]>

async function each(counts: readonly number[], measure: (count: number) => Promise<Pair>): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  for (const count of counts) pairs.push(await measure(count))
  return pairs
}

const groups: Readonly<Record<string, Group>> = {
  export: () => each([15, 300, 1000], exporting),
  save: (folder) => each([15, 300, 1000], (count) => saving(count, folder)),
  open: () => each([300, 1000, 5000], opening),
  rules: ruleBench,
  check: checkingTheFullest,
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
