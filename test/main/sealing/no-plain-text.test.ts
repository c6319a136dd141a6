import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileKey } from '@main/sealing/file-key'
import { plainCodec } from '@main/storage/file-codec'
import { openDossier } from '@main/storage/open-dossier'
import { rules } from '../storage/words-rules'
import { canaries, canariesUnder } from './canaries'

let built = ''
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'trente-life-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@main': resolve(import.meta.dirname, '../../../src-main') } },
    build: { ssr: join(import.meta.dirname, 'life-of-a-dossier.ts'), outDir: built, emptyOutDir: false, minify: false },
    ssr: { noExternal: true },
  })
})
afterAll(() => rm(built, { recursive: true, force: true }))

/** A dossier is made, edited, copied, contradicted, rescued, and its writer killed. Returns where all of it happened. */
async function aWholeLife(name: string, passphrase: string) {
  const root = join(built, name)
  const [folder, state, temp] = ['clients', 'state', 'tmp'].map((each) => join(root, each)) as [string, string, string]
  for (const each of [folder, state, temp]) mkdirSync(each, { recursive: true })
  const path = join(folder, name)
  const script = join(built, readdirSync(built).find((each) => /^life-of-a-dossier\.m?js$/.test(each)) ?? 'not built')
  const child = spawn(process.execPath, [script, path, state, passphrase], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TMPDIR: temp },
  })
  const signal = await new Promise((done) => child.on('close', (_code, by) => done(by)))
  expect(signal, 'killed, not ended').toBe('SIGKILL')
  return { root, folder, state, path }
}

const find = (folder: string, pattern: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name))

describe('twenty canaries', () => {
  it('stand nowhere on the disk after the life of a sealed file and the death of its writer', async () => {
    const { root, folder, state, path } = await aWholeLife('Client.trente', 'une phrase de passe pour les canaris')
    expect(find(folder, /\.tmp$/), 'the save cut short').toHaveLength(1)
    expect(find(folder, /rescued/), 'the save kept aside').toHaveLength(1)
    expect(find(folder, /\.lock$/)).toHaveLength(1)
    expect(find(state, /\.json$/).length).toBeGreaterThan(1)
    expect(canariesUnder(root)).toEqual([])

    const codec = await FileKey.unlock(readFileSync(path), path, { passphrase: 'une phrase de passe pour les canaris' })
    const { low, file, leftovers, close } = await openDossier(path, rules, { stateDir: state, codec })
    expect(low.data.words.split(' ').sort(), 'and every one is in the file').toEqual([...canaries].sort())
    expect((await file.listGenerations()).map(({ valid }) => valid)).not.toContain(false)
    const [leftover] = leftovers
    expect(leftover && (await file.readLeftover(leftover)).words.split(' ')[0]).toBe(canaries[7])
    await close()
    expect(canariesUnder(root)).toEqual([])
  })

  it('and the control: all of them stand on it after that of a plain one', async () => {
    const { folder, state, path } = await aWholeLife('Client.trente.json', '')
    expect(canariesUnder(folder)).toEqual(canaries)
    expect(canariesUnder(state)).toEqual(canaries)
    await (await openDossier(path, rules, { stateDir: state, codec: plainCodec })).close()
  })
})
