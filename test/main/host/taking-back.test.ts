import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { instantOf } from '@core/kinds'
import { dossierRules } from '@main/host/dossier-rules'
import { bytesAfter } from '@main/storage/dossier-bytes'
import { atATerminal } from '../../helpers/at-a-terminal'
import { makeCsv } from '../../helpers/make-sheets'
import { aNewFile, noBecause, openPath, openTestHost, yes } from '../../helpers/open-test-host'
import { aSmallDisk } from '../../helpers/refusing-places'
import { addedActivity } from './changes'

const since = '2026-09-15T08:00:00.000Z'
const theirs = { user: 'claire', host: 'elsewhere', pid: 4, bootId: null, instance: 'x', started: since, beat: since }

async function aClosedFile() {
  const host = await openTestHost()
  const { session, name, dossier } = await aNewFile(host)
  yes(await host.ask('dossier.close', { session }))
  return { host, dossier, path: join(host.folder, name), lock: join(host.folder, `.${name}.lock`) }
}

/** Hours go by at once; the disk takes its time. */
async function meanwhile<V>(promise: Promise<V>): Promise<V> {
  let answered = false
  const answer = promise.finally(() => (answered = true))
  while (!answered) {
    vi.advanceTimersByTime(5_000)
    await new Promise((done) => setImmediate(done))
  }
  return answer
}

afterEach(() => void vi.useRealTimers())

describe('a lock', () => {
  it.each([
    ['of another machine that crashed', JSON.stringify(theirs)],
    ['left empty by a power cut', ''],
    ['that makes no sense', '{"user":'],
    ['whose process number another program bears now', JSON.stringify({ ...theirs, pid: process.ppid })],
  ])('%s shuts no file for good', async (_why, text) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { host, path, lock } = await aClosedFile()
    writeFileSync(lock, text)
    const { session, readOnly, lockedBy } = yes(await openPath(host, path))
    expect(readOnly).toBe(true)
    expect(lockedBy).not.toBeNull()
    const taken = yes(await meanwhile(host.ask('dossier.takeOver', { session })))
    expect(taken).toMatchObject({ readOnly: false, lockedBy: null })
    vi.useRealTimers()
    yes(await host.ask('dossier.change', { session: taken.session, version: 0, changes: [addedActivity('Paie')] }))
    yes(await host.ask('dossier.save', { session: taken.session }))
  })

  it('holds back an import, until it is told to take over from whoever crashed', async () => {
    const { trente, at, put } = atATerminal()
    const file = put('a.trente.json')
    writeFileSync(
      at('source.csv'),
      makeCsv([
        ['Nom du traitement', 'Finalité'],
        ['Vidéoprotection', 'Surveiller'],
      ]),
    )
    writeFileSync(at('.a.trente.json.lock'), JSON.stringify(theirs))
    const words = ['import', at('source.csv'), '--into', file]
    const told = async (language: string) => (await trente(...words, '--lang', language)).err
    expect(await trente(...words)).toMatchObject({ status: 2 })
    expect(await told('en')).toMatch(/already open by claire on the computer elsewhere since 15 September 2026 at/)
    expect(await told('fr')).toMatch(/ouvert par claire sur l’ordinateur elsewhere depuis le 15 septembre 2026 à/)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    expect(await meanwhile(trente(...words, '--take-over'))).toMatchObject({ status: 0 })
    expect(readFileSync(file, 'utf8')).toContain('Vidéoprotection')
  })

  it('of somebody at work stays theirs; once they leave, the file is free at once', async () => {
    const { host, path, lock } = await aClosedFile()
    writeFileSync(lock, JSON.stringify(theirs))
    const { session } = yes(await openPath(host, path))
    writeFileSync(lock, JSON.stringify({ ...theirs, beat: '2026-09-15T08:00:30.000Z' }))
    const answer = await host.ask('dossier.takeOver', { session })
    expect(noBecause(answer)).toBe('locked')
    const heldBy = answer.ok ? undefined : answer.refusal.heldBy
    expect(heldBy).toMatchObject({ user: 'claire', host: 'elsewhere' })
    expect(instantOf(heldBy?.since ?? ''), 'since when, to the minute').toBe(Date.parse(since))
    writeFileSync(lock, JSON.stringify({ ...theirs, instance: 'y' }))
    expect(noBecause(await host.ask('dossier.takeOver', { session }))).toBe('locked')
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ user: 'claire' })
  })
})

describe('what seemed lost', () => {
  it('an explicit save that failed is tried again by itself', { timeout: 20_000 }, async (context) => {
    const { host, path } = await aClosedFile()
    const disk = aSmallDisk(context)
    const there = join(disk.folder, 'a.trente.json')
    writeFileSync(there, readFileSync(path))
    const { session } = yes(await openPath(host, there))
    disk.fill()
    yes(await host.ask('dossier.change', { session, version: 0, changes: [addedActivity('Paie')] }))
    expect(noBecause(await host.ask('dossier.save', { session }))).toBe('disk-full')
    disk.makeRoom()
    await vi.waitFor(() => expect(readFileSync(there, 'utf8')).toContain('Paie'), { timeout: 12_000, interval: 200 })
  })

  it('a newer save cut short is offered, and taken back when asked', async () => {
    const { host, dossier, path } = await aClosedFile()
    const rules = dossierRules('1.0.0')
    const later = { ...dossier, clientFile: dossier.clientFile.map((file) => ({ ...file, fileName: 'Après' })) }
    const base = { rev: 7, bodySha256: '', others: {} }
    const { chunks } = bytesAfter(base, later, { rules, path, saved: since })
    writeFileSync(join(host.folder, '.mairie-de-valmont.trente.json.4000000-0123abcd.tmp'), Buffer.concat(chunks))
    const { session, interrupted } = yes(await openPath(host, path))
    expect(interrupted).toBe(since)
    const back = yes(await host.ask('dossier.recover', { session }))
    expect(back).toMatchObject({ interrupted: null, readOnly: false })
    expect(back.dossier.clientFile[0]?.fileName).toBe('Après')
    expect(readFileSync(path, 'utf8')).toContain('Après')
    expect(readdirSync(host.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(yes(await host.ask('dossier.generations', { ticket: back.ticket })).length).toBeGreaterThan(0)
  })

  it('a version that cannot be read leaves the open file open', async () => {
    const { host, path } = await aClosedFile()
    const { session, ticket } = yes(await openPath(host, path))
    expect((await host.ask('dossier.restore', { ticket, generation: 'none' })).ok).toBe(false)
    yes(await host.ask('dossier.change', { session, version: 0, changes: [addedActivity('Paie')] }))
  })
})
