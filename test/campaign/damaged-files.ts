import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { registerNames } from '@core/registers'
import type { Dossier } from '@core/dossier/dossier'
import { exampleDossier } from '@templates/models/example'
import { dossierRules } from '@main/host/dossier-rules'
import { serialiseEnvelope } from '@main/storage/envelope'
import { bytesAfter } from '@main/storage/dossier-bytes'
import { createDossier, openDossier } from '@main/storage/open-dossier'
import { DossierFile } from '@main/storage/dossier-file'
import { plainCodec, type FileCodec } from '@main/storage/file-codec'
import { sha256Of } from '@main/storage/read-bytes'
import { startOfBody } from '@main/storage/json-text'
import { isStorageError } from '@main/storage/storage-error'
import { mutations, numbersFrom } from './mutations'
import { Counting, type Bench, type Scenario, type Tally } from './scenario'

const rules = dossierRules('1.0.0')
const example = exampleDossier()
const intact = JSON.stringify(example)
const saved = '2026-09-15T10:00:00.000Z'
const head = { schema: 1, rev: 1, prev: '', app: '0.9.0', saved, others: {} }
const uncounted = serialiseEnvelope({ ...head, body: example })

const asBefore = 'as saved before records were counted'
const files: Readonly<Record<string, Buffer>> = {
  'as this version saves it': Buffer.concat(bytesAfter(null, example, { rules, path: '', saved }).chunks),
  [asBefore]: Buffer.concat(uncounted.ok ? uncounted.chunks : []),
}

/**
 * Null when nobody could take the damaged file for a sound one. Where records were not `counted`, those that nothing cites
 * may go without a trace but for the hash, and the person is told that something else than Trente changed the file.
 */
async function whatIsSilent(file: DossierFile<Dossier>, counted: boolean): Promise<string | null> {
  let body: Dossier
  try {
    body = await file.read()
  } catch (error) {
    return isStorageError(error, 'damaged', 'not-ours', 'newer') ? null : `not a refusal: ${String(error)}`
  }
  if (file.losses.length > 0) {
    const written = await file.write(body).catch((error: unknown) => error)
    return isStorageError(written, 'damaged') ? null : 'what is left of it was written as if it were whole'
  }
  const isShort = registerNames.some((name) => body[name].length < example[name].length)
  if (isShort && (counted || !file.changedOutside)) return 'opened with records missing'
  return JSON.stringify(body) === intact || file.changedOutside ? null : 'opened with other content, and nothing said'
}

async function damages(count: number, bench: Bench, codec: FileCodec = plainCodec): Promise<Tally> {
  const folder = bench.folder()
  const counting = new Counting()
  for (const [name, good] of Object.entries(files)) {
    const below = numbersFrom(20_261_126)
    const at = join(folder, `${good.length}`)
    mkdirSync(at)
    const path = join(at, 'struck.trente.json')
    const place = { stateDir: join(folder, 'state'), codec }
    await haveAnEarlierVersion(path, place)
    for (let round = 0; round < count / 2; round += 1) {
      const [kind, mutate] = Object.entries(mutations)[round % Object.keys(mutations).length] ?? []
      if (kind === undefined || mutate === undefined) continue
      const struck = mutate(good, below)
      await counting.tried(`${name}, ${kind}, ${round}`, async () => {
        writeFileSync(path, struck)
        const file = new DossierFile(path, rules, place)
        const silent = await whatIsSilent(file, good !== files[asBefore])
        if (silent !== null) return silent
        if (!readFileSync(path).equals(struck)) return 'the damaged file was touched'
        // Reading every earlier version takes longer than all the rest: it does not depend on the damage.
        if (round % 25 > 0) return null
        return (await file.listGenerations()).some(({ valid }) => valid) ? null : 'no earlier version is offered'
      })
    }
  }
  return counting.tally
}

async function haveAnEarlierVersion(path: string, place: { stateDir: string }): Promise<void> {
  await (await createDossier(path, example, { rules, place })).close()
  const { low, file, close } = await openDossier(path, rules, place)
  await file.write(low.data)
  await close()
}

/** Whatever stands there, its hash is made to fit. */
const believingAnyHash: FileCodec = {
  ...plainCodec,
  openCurrent(bytes) {
    const text = Buffer.from(bytes).toString()
    const start = startOfBody(bytes)
    if (start === null) return bytes
    const hash = sha256Of(bytes.subarray(start, bytes.lastIndexOf('}'.charCodeAt(0))))
    return Buffer.from(text.replace(/"bodySha256":"[^"]*"/, `"bodySha256":"${hash}"`))
  },
}

export const damagedFiles: Scenario = {
  promise: 'a damaged file is refused or told as such, never written as whole, and an earlier version is offered',
  run: (amount, bench) => damages(amount === 'commit' ? 160 : 10_000, bench),
  controls: { 'the hash is not looked at': (bench) => damages(60, bench, believingAnyHash) },
}
