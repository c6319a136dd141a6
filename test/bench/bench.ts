import { mkdtemp, open, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { clientFileOf } from '@core/dossier/references'
import { runRules } from '@core/rules/run'
import { dossierRules } from '@main/host/dossier-rules'
import { DossierFile } from '@main/storage/dossier-file'
import { printDocument } from '@templates/documents/registry'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { printWord } from '@templates/word/print-word'
import { exampleDossier } from '@templates/models/example'
import { unzipSync } from 'fflate'
import { paired, table, type Pair } from './paired'

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

function checking(count: number): Promise<Pair> {
  const dossier = dossierOf(count)
  const packs = clientFileOf(dossier).jurisdictionPacks
  const context = { today, packs, parameters: lawParametersAt(today, packs) }
  return paired(
    { what: `all rules over ${count} activities`, floor: 'JSON.stringify of the file' },
    () => JSON.stringify(dossier),
    () => runRules(dossier, context),
  )
}

export async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'trente-bench-'))
  try {
    const pairs: Pair[] = []
    for (const count of [15, 300, 1000]) pairs.push(await exporting(count))
    for (const count of [15, 300, 1000]) pairs.push(await saving(count, folder))
    for (const count of [300, 1000, 5000]) pairs.push(await opening(count))
    for (const count of [300, 1000, 5000]) pairs.push(await checking(count))
    console.log(table(pairs))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
