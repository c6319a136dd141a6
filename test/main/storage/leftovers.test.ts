import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { lockPathFor } from '@main/storage/lock'
import { openDossier } from '@main/storage/open-dossier'
import { tempPathFor } from '@main/storage/temp-file'
import { aFolder, here, rules } from './a-dossier-on-disk'

async function aDossier() {
  const at = await aFolder()
  await DossierFile.create(at.path, { words: 'first' }, { rules, place: at.place })
  return at
}
/** A temporary file as the process of that number names it. */
const temp = (target: string, pid: number) => tempPathFor(target).replace(`.${process.pid}-`, `.${pid}-`)

describe('a save cut short by a crash', () => {
  it('is offered when whole and newer, swept when old, left when its process lives', async () => {
    const { path, place, clock } = await aDossier()
    const head = JSON.parse(await readFile(path, 'utf8')) as object
    const newer = (rev: number) => JSON.stringify({ ...head, rev, body: { words: 'first' } })
    const [whole, torn, alive] = [temp(path, 901), temp(path, 902), temp(path, 903)]
    await writeFile(whole, newer(7))
    await writeFile(torn, newer(7).slice(0, 40))
    await writeFile(alive, 'half')
    const identity = { ...here, isAlive: (pid: number) => pid === 903 }

    clock.setCalendar(new Date(Date.now() + 10_000).toISOString())
    const soon = await openDossier(path, rules, { ...place, identity })
    expect(soon.leftovers).toMatchObject([{ path: whole, rev: 7 }])
    await soon.close()
    await stat(torn)

    clock.setCalendar(new Date(Date.now() + 2 * 3_600_000).toISOString())
    const late = await openDossier(path, rules, { ...place, identity })
    await late.close()
    await expect(stat(torn)).rejects.toThrow('ENOENT')
    await stat(alive)
    await rm(whole)
  })

  it.each([
    ['has no process any more', here.bootId, () => false],
    ['names a number that another process bears since the machine was restarted', 'boot-2', () => true],
  ])('is swept at the next opening when the lock it left %s', async (_why, bootId, isAlive) => {
    const { path, place } = await aDossier()
    const { file } = await openDossier(path, rules, place)
    await file.write({ words: 'second' })
    const [shelf = ''] = await readdir(join(place.stateDir, 'backups'))
    const generation = join(place.stateDir, 'backups', shelf, '1-20260304T101112123Z.json')
    const strays = [temp(path, 901), temp(generation, 901)]
    const another = temp(path, 902)
    for (const name of [...strays, another]) await writeFile(name, 'half')
    const lock = lockPathFor(path)
    await writeFile(lock, (await readFile(lock, 'utf8')).replace(`"pid":${process.pid}`, '"pid":901'))

    const { low, close } = await openDossier(path, rules, { ...place, identity: { ...here, bootId, isAlive } })
    expect(low.data.words).toBe('second')
    expect(strays.filter((name) => existsSync(name))).toEqual([])
    expect(existsSync(another), 'of a process the lock says nothing of: perhaps of another machine').toBe(true)
    await close()
  })

  it('takes along the claim of a process that died while it took a lock over, once it is old', async () => {
    const { path, place } = await aDossier()
    const claim = `${lockPathFor(path)}.0a1b2c3d.stale`
    await writeFile(claim, '')
    await (await openDossier(path, rules, place)).close()
    expect(existsSync(claim), 'perhaps about to be used').toBe(true)
    await utimes(claim, 1000, 1000)
    await (await openDossier(path, rules, place)).close()
    expect(existsSync(claim)).toBe(false)
  })
})
