import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { plainCodec } from '@main/storage/file-codec'
import { FileVersions } from '@main/storage/file-versions'
import { openDossier } from '@main/storage/open-dossier'
import { outsideVersion } from '@main/storage/outside-version'
import { restoreGeneration } from '@main/storage/restore-generation'
import { tempPathFor } from '@main/storage/temp-file'
import { UnsavedCopy } from '@main/storage/unsaved-copy'
import { aFolder, here, rules, type Words } from './a-dossier-on-disk'

/** A body that says so has lost something. */
const losing = {
  ...rules,
  losses: (_raw: unknown, body: Words) =>
    body.words.includes('lost') ? [{ kind: 'records', register: 'activities', count: 1 } as const] : [],
}
/** A temporary file as the process of that number names it. */
const temp = (target: string, pid: number) => tempPathFor(target).replace(`.${process.pid}-`, `.${pid}-`)

/** A file saved as `first`, then `second`, `third`: the first two are generations. */
async function aFileWithVersions() {
  const at = await aFolder()
  const file = await DossierFile.create(at.path, { words: 'first' }, { rules, place: at.place })
  for (const words of ['second', 'third']) {
    await file.backup('before-import')
    await file.write({ words })
    await at.clock.pass(1)
  }
  await file.close()
  const shelf = (await file.ownBackups()).folder
  const names = (await readdir(shelf)).sort()
  const versions = (identity = here) => new FileVersions(at.path, losing, { ...at.place, identity }, [plainCodec])
  return { ...at, shelf, names, versions }
}
const told = (versions: FileVersions<Words>) =>
  versions
    .list(({ words }) => words)
    .then((list) => list.map(({ kind, rev, state, seen }) => [kind, rev, state, seen] as const))

describe('what a file said before', () => {
  it('is listed with what became of it; what nobody knows or is still being written is not', async () => {
    const { path, shelf, names, versions } = await aFileWithVersions()
    const whole = await readFile(path)
    await rm(join(shelf, names[0] ?? ''))
    await mkdir(join(shelf, names[0] ?? ''))
    await writeFile(join(shelf, '9-20300101T000000000Z.before-something-new.json'), 'of a later Trente')
    await writeFile(`${path}.damaged-20260304T100000000Z`, 'ruined')
    await writeFile(temp(path, 901), whole)
    await writeFile(temp(path, 903), whole)
    const living = { ...here, isAlive: (pid: number) => pid === 903 }
    expect(await told(versions(living))).toEqual([
      ['interrupted', 3, 'readable', 'third'],
      ['before-import', 2, 'readable', 'second'],
      ['before-import', 1, 'unreadable', null],
    ])
    expect(await readdir(shelf), 'nothing is removed for it').toHaveLength(3)
  })

  it('is not taken back when it is damaged, or lost something', async () => {
    const { path, place, shelf, names, versions } = await aFileWithVersions()
    const [first = '', second = ''] = names
    await writeFile(join(shelf, first), 'ruined')
    await writeFile(join(shelf, second), (await readFile(join(shelf, second), 'utf8')).replace('second', 'lost'))
    expect((await told(versions())).map(([, , state]) => state)).toEqual(['unreadable', 'unreadable'])
    for (const name of names)
      await expect(versions().read(name), name).rejects.toMatchObject({ reason: 'damaged', path: name })
    const file = new DossierFile(path, losing, place)
    await expect(file.readGeneration(second)).rejects.toMatchObject({ details: { damage: 'losses' } })
  })
})

describe('an earlier state takes the place', () => {
  it('of nothing, where the file is gone: its revision follows the newest one known', async () => {
    const { path, place, folder } = await aFileWithVersions()
    await rm(path)
    expect(await restoreGeneration(path, { words: 'first' }, rules, place)).toBeNull()
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ rev: 3, body: { words: 'first' } })
    expect((await readdir(folder)).sort()).toEqual(['Client.trente.json', 'state'])
  })

  it('of a file that lost something, which is kept beside it', async () => {
    const { path, place } = await aFileWithVersions()
    const damaged = (await readFile(path, 'utf8')).replace('third', 'lost')
    await writeFile(path, damaged)
    const aside = await restoreGeneration(path, { words: 'first' }, losing, place)
    expect(await readFile(aside ?? '', 'utf8')).toBe(damaged)
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ rev: 4, body: { words: 'first' } })
  })
})

it('what another program left is not compared where it lost something', async () => {
  const { path, place } = await aFileWithVersions()
  const file = new DossierFile(path, losing, place)
  await file.read()
  await writeFile(path, (await readFile(path, 'utf8')).replace('third', 'lost'))
  await expect(outsideVersion(file, losing)).rejects.toMatchObject({ reason: 'damaged', details: { damage: 'losses' } })
})

describe('a file', () => {
  it('is not written before it was read, nor once it is closed', async () => {
    const { path, place } = await aFileWithVersions()
    const before = await readFile(path)
    const file = new DossierFile(path, rules, place)
    await expect(file.write({ words: 'unread' })).rejects.toThrow('once it was read')
    await file.read()
    await file.close()
    await expect(file.write({ words: 'too late' })).rejects.toThrow('closed')
    expect(await readFile(path)).toEqual(before)
  })

  it('asked twice for its lock has it once', async () => {
    const { path, place, folder } = await aFileWithVersions()
    const file = new DossierFile(path, rules, place)
    const [one, two] = [await file.takeLock(), await file.takeLock()]
    if (one.kind !== 'held' || two.kind !== 'held') throw new Error('the lock is free')
    expect(two.lock).toBe(one.lock)
    await file.close()
    expect((await readdir(folder)).sort()).toEqual(['Client.trente.json', 'state'])
  })
})

describe('what could not be written', () => {
  it('is kept once: the later words take the place of the earlier', async () => {
    const { path, place, clock, shelf, names } = await aFileWithVersions()
    const { file, close } = await openDossier(path, rules, place)
    const unsaved = new UnsavedCopy(file)
    const kept = async () => (await readdir(shelf)).filter((name) => !names.includes(name))
    for (const words of ['unsaved', 'unsaved still']) {
      await clock.pass(1_000)
      const body = { words }
      await unsaved.keep(body)
      await unsaved.keep(body)
      expect(await kept(), words).toHaveLength(1)
    }
    const [name = ''] = await kept()
    expect(await readFile(join(shelf, name), 'utf8')).toContain('unsaved still')
    await unsaved.drop()
    expect(await kept()).toEqual([])
    await close()
  })

  it('stops nothing where it cannot be kept either', async () => {
    const { path, place, folder } = await aFolder()
    await writeFile(join(folder, 'state'), 'a file where the folder should be')
    const file = await DossierFile.create(path, { words: 'first' }, { rules, place })
    const unsaved = new UnsavedCopy(file)
    await unsaved.keep({ words: 'unsaved' })
    await unsaved.drop()
    expect(await readFile(path, 'utf8')).toContain('first')
    await file.close()
  })

  it('is offered at the next opening: of two, the newest that can be read', async () => {
    const { path, place, clock, shelf } = await aFileWithVersions()
    const { file, close } = await openDossier(path, rules, place)
    const copies: string[] = []
    for (const words of ['earlier', 'later']) {
      await clock.pass(1_000)
      copies.push((await file.keepCopy({ words }, 'unsaved')) ?? '')
    }
    await close()
    const offered = async () => {
      const again = await openDossier(path, rules, place)
      await again.close()
      const found = await Promise.all(again.leftovers.map((leftover) => again.file.readLeftover(leftover)))
      return found.map(({ words }) => words)
    }
    expect(await offered()).toEqual(['later'])
    await writeFile(join(shelf, copies[1] ?? ''), 'ruined')
    expect(await offered()).toEqual(['earlier'])
    expect(existsSync(join(shelf, copies[1] ?? '')), 'and the other stays').toBe(true)
  })

  it('and was cut short among the earlier versions is swept once its process is dead, not before', async () => {
    const { path, place, shelf } = await aFileWithVersions()
    const [dead, alive] = [901, 903].map((pid) => temp(join(shelf, '1-20260304T101112123Z.json'), pid))
    for (const name of [dead, alive]) await writeFile(name ?? '', 'half')
    const identity = { ...here, isAlive: (pid: number) => pid !== 901 }
    await (await openDossier(path, rules, { ...place, identity })).close()
    expect([dead, alive].map((name) => existsSync(name ?? ''))).toEqual([false, true])
  })
})
