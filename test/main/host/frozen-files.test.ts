import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Opened } from '@core/contract'
import { openPath, openTestHost, yes, type TestHost } from '../../helpers/open-test-host'
import { addedActivity } from './changes'

/**
 * Client files as each shape of Trente wrote them, with one record of each register: what people have on their disks
 * opens for ever. Written by the program of that time. Files are added here, never changed.
 */
const folder = join(import.meta.dirname, 'frozen')
const frozen: Readonly<Record<string, string>> = {
  /** Before a save counted its records. */
  'without-counts.trente.json': 'e6288621801d5857c2208c74c99d4a8689013e13d3e230db0dc24476abd9af88',
  /** A file of the first nineteen registers. */
  'nineteen-registers.trente.json': 'c2a68d946c1ab69cd07c2278551469ea84ba9ee26f5293b88797f52d5eb3cb3a',
  'thirty-three-registers.trente.json': '3d7b6fa591ca96e43f697e4f0c5d1e009bbd6d5ba5dd5c0e24e509d6cd1f7f97',
  /** Opens with the passphrase below. */
  'sealed.trente': '0a5e649cb3feb530c7563c13811ea554c9f8219ad1bb5ccb0b2e749021f963ae',
}
const passphrase = 'quatre mots bien à nous'
/** Under a name that no tool takes for its own and tidies. */
const end = '.frozen'
const stored = (name: string) => join(folder, name + end)
const names = readdirSync(folder).flatMap((name) => (name.endsWith(end) ? name.slice(0, -end.length) : []))
const plain = Object.keys(frozen).filter((name) => name.endsWith('.json'))

async function brought(name: string): Promise<{ host: TestHost; path: string; open: () => Promise<Opened> }> {
  const host = await openTestHost()
  const path = join(host.folder, name)
  copyFileSync(stored(name), path)
  const open = async () => {
    const answer = await openPath(host, path)
    if (answer.ok || answer.refusal.reason !== 'sealed') return yes(answer)
    const ticket = (await host.ask('dossier.choose', null)) ?? ''
    return yes(await host.ask('dossier.unlock', { ticket, by: 'passphrase', secret: passphrase }))
  }
  return { host, path, open }
}

describe('a client file of an earlier Trente', () => {
  it('is kept here as it was written', () => {
    const sha256 = (name: string) => createHash('sha256').update(readFileSync(stored(name)))
    expect(Object.fromEntries(names.map((name) => [name, sha256(name).digest('hex')]))).toEqual(frozen)
  })

  it.each(plain)('%s opens whole, with every answer it held', async (name) => {
    const { path, open } = await brought(name)
    const { body } = JSON.parse(readFileSync(path, 'utf8')) as { body: object }
    const opened = await open()
    expect(opened).toMatchObject({ readOnly: false, losses: [], editedElsewhere: false, dossier: body })
  })

  it.each(Object.keys(frozen))('%s is edited, saved and opened again', async (name) => {
    const { host, path, open } = await brought(name)
    const { session, dossier, ticket } = await open()
    yes(await host.ask('dossier.change', { session, version: 0, changes: [addedActivity('Cantine')] }))
    yes(await host.ask('dossier.close', { session }))
    const again = await open()
    expect(again.name).toBe(basename(path))
    expect(again.losses).toEqual([])
    expect(again.dossier.activities).toHaveLength(2)
    expect({ ...again.dossier, activities: [], history: [] }).toEqual({ ...dossier, activities: [], history: [] })
    // As it was before this version touched it.
    expect(yes(await host.ask('dossier.generations', { ticket }))).toMatchObject([{ activities: 1, readable: true }])
  })
})
