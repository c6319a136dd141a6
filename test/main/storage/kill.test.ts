import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDossier, openDossier } from '@main/storage/open-dossier'
import { rules, type Words } from './a-dossier-on-disk'

const rounds = 15
/** Big enough for a kill to land inside a write. */
const padding = 'é'.repeat(500_000)

let folder = ''
let writer = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trente-kill-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@main': resolve(import.meta.dirname, '../../../src-main') } },
    build: { ssr: join(import.meta.dirname, 'endless-writer.ts'), outDir: folder, emptyOutDir: false, minify: false },
    ssr: { noExternal: true },
  })
  const built = (await readdir(folder)).find((name) => name.startsWith('endless-writer'))
  writer = join(folder, built ?? 'not built')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Lets a child save without end, kills it after `delay` ms of saving, and returns the last version it promised. */
function killWhileSaving(path: string, delay: number): Promise<number> {
  const child = spawn(process.execPath, [writer, path, join(folder, 'state')], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (bytes: Buffer) => {
    if (printed === '') setTimeout(() => child.kill('SIGKILL'), delay)
    printed += bytes.toString()
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') fail(new Error(`the writer ended by itself: ${printed}`))
      // The last line may be cut; every complete one is a promise.
      done(Number(printed.split('\n').slice(0, -1).at(-1) ?? 0))
    })
  })
}

it(`a writer killed ${rounds} times loses no promised save and leaves no torn dossier`, async () => {
  const path = join(folder, 'Client.trente.json')
  const place = { stateDir: join(folder, 'state') }
  await (await createDossier<Words>(path, { words: '0 ' }, { rules, place })).close()
  let saves = 0
  for (let round = 0; round < rounds; round++) {
    const promised = await killWhileSaving(path, 3 + Math.random() * 60)
    const { low, lock, close } = await openDossier<Words>(path, rules, place)
    const [version, rest] = low.data.words.split(' ')
    expect(Number(version)).toBeGreaterThanOrEqual(promised)
    expect(rest === '' || rest === padding).toBe(true)
    expect(lock.kind, 'the lock of the dead is taken at once').toBe('held')
    saves = Math.max(saves, promised)
    await close()
  }
  expect(saves).toBeGreaterThan(rounds)
})
