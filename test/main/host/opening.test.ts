import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aNewFile, client, noBecause, openPath, openTestHost, yes } from '../../helpers/open-test-host'
import { aReadOnlyFolder, aSmallDisk } from '../../helpers/refusing-places'
import { addedActivity, renamed } from './changes'

/** A good file's text, and where to put bad ones. */
async function aGoodFile() {
  const host = await openTestHost()
  const file = await aNewFile(host)
  yes(await host.ask('dossier.close', { session: file.session }))
  const good = readFileSync(join(host.folder, file.name), 'utf8')
  return { host, good, path: join(host.folder, 'bad.trente.json') }
}

describe('a file that cannot be opened is refused by its reason', () => {
  const faults: readonly [reason: string, bytes: (good: string) => string | Uint8Array][] = [
    ['not-ours', () => '{"name":"package"}'],
    ['not-ours', () => '[]'],
    ['not-ours', () => 'null'],
    ['damaged', () => ''],
    ['damaged', () => 'Un texte quelconque'],
    ['damaged', () => new Uint8Array(4096)],
    ['damaged', (good) => good.slice(0, good.length / 2)],
    ['damaged', (good) => Buffer.from(good, 'utf16le')],
    ['damaged', (good) => good.replace('"organisations":[', '"organisations":7,"x":[')],
    ['damaged', (good) => good.replace(/"clientFile":\[\{.*?\}\],"organisations"/, '"clientFile":[],"organisations"')],
    ['damaged', (good) => good.replace('"body":{', '"body":{"__proto__":{"polluted":true},')],
    ['damaged', (good) => good.replace('"body":{', `"body":{"deep":${'['.repeat(9000)}${']'.repeat(9000)},`)],
    ['newer', (good) => good.replace(/"schema":\d+/, '"schema":999')],
  ]
  for (const [at, [reason, bytes]] of faults.entries()) {
    it(`${reason} (${at})`, async () => {
      const { host, good, path } = await aGoodFile()
      expect(bytes(good)).not.toBe(good)
      writeFileSync(path, bytes(good))
      const before = readFileSync(path)
      expect(noBecause(await openPath(host, path))).toBe(reason)
      expect(readFileSync(path)).toEqual(before)
      expect(readdirSync(host.folder)).toEqual(['bad.trente.json', 'mairie-de-valmont.trente.json'])
    })
  }

  it('missing, a folder, or a handle nobody gave', async () => {
    const { host, path } = await aGoodFile()
    expect(noBecause(await openPath(host, path))).toBe('missing')
    expect(noBecause(await openPath(host, join(path, 'below')))).toBe('missing')
    mkdirSync(path)
    expect(noBecause(await openPath(host, path))).toBe('is-a-directory')
    for (const ticket of ['/etc/passwd', join(host.folder, 'mairie-de-valmont.trente.json'), 'id-999', '..']) {
      expect(noBecause(await host.ask('dossier.open', { ticket }))).toBe('unknown-ticket')
      expect(noBecause(await host.ask('dossier.generations', { ticket }))).toBe('unknown-ticket')
      expect(noBecause(await host.ask('dossier.restore', { ticket, generation: 'x' }))).toBe('unknown-ticket')
      expect(noBecause(await host.ask('file.reveal', { ticket }))).toBe('unknown-ticket')
    }
    expect(host.revealed).toEqual([])
  })

  it('a file of the same name is never replaced by a new one', async () => {
    const { host, good } = await aGoodFile()
    expect(noBecause(await host.ask('dossier.create', client))).toBe('exists')
    expect(readFileSync(join(host.folder, 'mairie-de-valmont.trente.json'), 'utf8')).toBe(good)
  })

  it('giving up a dialog is no refusal', async () => {
    const host = await openTestHost({
      dialogs: {
        chooseDossier: async () => null,
        chooseWhereToCreate: async () => null,
        chooseExportFolder: async () => null,
      },
    })
    expect(await host.ask('dossier.choose', null)).toBeNull()
    expect(await host.ask('dossier.create', client)).toBeNull()
    expect(readdirSync(host.folder)).toEqual([])
  })
})

describe('a file one may not write', () => {
  it('held by another program opens for reading, and says by whom', async () => {
    const { host, good, path } = await aGoodFile()
    writeFileSync(path, good)
    const holder = { user: 'claire', host: `not-${hostname()}`, pid: 4, bootId: null, instance: 'x' }
    const since = '2026-09-15T08:00:00.000Z'
    writeFileSync(
      join(host.folder, '.bad.trente.json.lock'),
      JSON.stringify({ ...holder, started: since, beat: since }),
    )
    const opened = yes(await openPath(host, path))
    expect(opened).toMatchObject({ readOnly: true, lockedBy: { user: 'claire', host: holder.host, since } })
    const change = { session: opened.session, version: 0, changes: [renamed(opened, 'x')] }
    expect(noBecause(await host.ask('dossier.change', change))).toBe('read-only')
    const { session, dossier } = opened
    expect(noBecause(await host.ask('dossier.replace', { session, dossier, overOutside: true }))).toBe('read-only')
    yes(await host.ask('dossier.close', { session }))
    expect(readFileSync(path, 'utf8')).toBe(good)
  })

  it('on a full disk opens for reading, and says that it is full', async (context) => {
    const { host, good } = await aGoodFile()
    const { folder, fill, makeRoom } = aSmallDisk(context)
    writeFileSync(join(folder, 'a.trente.json'), good)
    fill()
    const path = join(folder, 'a.trente.json')
    const { ticket, readOnly, unwritable } = yes(await openPath(host, path))
    expect({ readOnly, unwritable }).toEqual({ readOnly: true, unwritable: 'disk-full' })
    makeRoom()
    expect(yes(await host.ask('dossier.open', { ticket }))).toMatchObject({ readOnly: false, unwritable: null })
  })

  it('on a read-only disk opens for reading', async (context) => {
    const { host, good } = await aGoodFile()
    const folder = aReadOnlyFolder(context, (inside) => writeFileSync(join(inside, 'a.trente.json'), good))
    expect(yes(await openPath(host, join(folder, 'a.trente.json')))).toMatchObject({
      ...{ readOnly: true, lockedBy: null, unwritable: 'read-only' },
    })
    host.answers.whereToCreate = join(folder, 'b.trente.json')
    expect(noBecause(await host.ask('dossier.create', client))).toBe('read-only')
  })

  it('on a full disk keeps the work open until there is room', async (context) => {
    const { host, good } = await aGoodFile()
    const disk = aSmallDisk(context)
    const path = join(disk.folder, 'a.trente.json')
    writeFileSync(path, good)
    const { session } = yes(await openPath(host, path))
    disk.fill()
    yes(await host.ask('dossier.change', { session, version: 0, changes: [addedActivity('Paie')] }))
    expect(noBecause(await host.ask('dossier.save', { session }))).toBe('disk-full')
    expect(noBecause(await host.ask('dossier.close', { session }))).toBe('disk-full')
    expect(readFileSync(path, 'utf8')).toBe(good)
    host.answers.whereToCreate = join(disk.folder, 'b.trente.json')
    expect(noBecause(await host.ask('dossier.create', client))).toBe('disk-full')
    disk.makeRoom()
    yes(await host.ask('dossier.close', { session }))
    expect(yes(await openPath(host, path)).dossier.activities).toHaveLength(1)
    expect(readdirSync(disk.folder).filter((name) => !name.endsWith('.lock'))).toEqual(['a.trente.json'])
  })
})
