import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import type { Opened } from '@core/contract'
import { aNewFile, noBecause, openPath, openTestHost, testNow, yes, type TestHost } from '../../helpers/open-test-host'
import { addedActivity, nameIn, renamed } from './changes'

const pathOf = (host: TestHost, { name }: Opened) => join(host.folder, name)
const lockOf = (host: TestHost, { name }: Opened) => join(host.folder, `.${name}.lock`)

/** What a killed process leaves: its lock, and nobody behind it. */
function nobodyHolds(lock: string): void {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(lock, JSON.stringify({ ...(JSON.parse(readFileSync(lock, 'utf8')) as object), pid }))
}

const change = (host: TestHost, { session }: Opened, version: number, ...changes: ReturnType<typeof renamed>[]) =>
  host.ask('dossier.change', { session, version, changes })

describe('a client file', () => {
  it('is made, edited, saved and found again', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    expect(file).toMatchObject({ name: 'mairie-de-valmont.trente.json', version: 0, readOnly: false, lockedBy: null })
    expect(yes(await change(host, file, 0, addedActivity('Paie'), renamed(file, 'Ville de Valmont')))).toEqual({
      version: 1,
    })
    yes(await host.ask('dossier.save', { session: file.session }))
    yes(await host.ask('dossier.close', { session: file.session }))

    const again = yes(await openPath(await host.restarted(), pathOf(host, file)))
    expect(nameIn(again)).toBe('Ville de Valmont')
    expect(again.dossier.activities.map(({ name }) => name)).toEqual([{ fr: 'Paie' }])
    expect(again.dossier.history).toMatchObject([
      { did: 'insert', register: 'activities', at: testNow },
      { did: 'set', field: 'legalName', from: 'Mairie de Valmont', to: 'Ville de Valmont', by: 'Claire' },
    ])
  })

  it('is on disk within the promised time without anybody asking', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    await change(host, file, 0, renamed(file, 'Ville de Valmont'))
    // 2 s are promised; the window keeps 250 ms of them for itself.
    await delay(1_500)
    nobodyHolds(lockOf(host, file))
    const again = yes(await openPath(await host.restarted(), pathOf(host, file)))
    expect(nameIn(again)).toBe('Ville de Valmont')
    expect(again.readOnly).toBe(false)
    expect(host.told.map(({ event }) => event)).toMatchObject([{ state: 'saving' }, { state: 'saved', refusal: null }])
  })

  it('takes changes only on top of the version they start from', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    yes(await change(host, file, 0, renamed(file, 'A')))
    expect(noBecause(await change(host, file, 0, renamed(file, 'B')))).toBe('out-of-step')
    expect(noBecause(await change(host, file, 7, renamed(file, 'B')))).toBe('out-of-step')
    yes(await change(host, file, 1, renamed(file, 'C')))
    const lost = addedActivity('Paie')
    const elsewhere = { ...lost, into: { register: 'activities', record: 'nobody', rows: 'purposes' } }
    expect(noBecause(await change(host, file, 2, elsewhere as typeof lost))).toBe('out-of-step')

    const whole = { ...file.dossier, organisations: [{ ...file.dossier.organisations[0], legalName: 'D' }] }
    const dossier = whole as typeof file.dossier
    yes(await host.ask('dossier.replace', { session: file.session, dossier }))
    yes(await host.ask('dossier.close', { session: file.session }))
    expect(nameIn(yes(await openPath(host, pathOf(host, file))))).toBe('D')
  })

  it('refuses an answer that would make every later save fail', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    expect(noBecause(await change(host, file, 0, renamed(file, { not: 'a name' })))).toBe('invalid-content')
    const polluted = JSON.parse('{"__proto__":{"polluted":true}}') as unknown
    expect(noBecause(await change(host, file, 0, renamed(file, polluted)))).toBe('invalid-content')
    const odd = { ...renamed(file, 'x'), field: '__proto__' } as ReturnType<typeof renamed>
    expect(noBecause(await change(host, file, 0, odd))).toBe('invalid-content')
    const [record] = file.dossier.clientFile
    const headless = { do: 'remove', from: { register: 'clientFile' }, index: 0, record, at: testNow, by: '' }
    expect(noBecause(await change(host, file, 0, headless as never))).toBe('invalid-content')
    const empty = { ...file.dossier, clientFile: [] }
    expect(noBecause(await host.ask('dossier.replace', { session: file.session, dossier: empty }))).toBe(
      'invalid-content',
    )

    yes(await change(host, file, 0, renamed(file, 'Ville de Valmont')))
    yes(await host.ask('dossier.save', { session: file.session }))
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('stays the same work when the window is reloaded, even while it opens', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    yes(await change(host, file, 0, renamed(file, 'Ville de Valmont')))
    const reopened = yes(await openPath(host, pathOf(host, file)))
    expect(reopened).toMatchObject({ session: file.session, version: 1 })
    expect(nameIn(reopened)).toBe('Ville de Valmont')

    const fresh = await (await host.close(), host.restarted())
    const both = await Promise.all([openPath(fresh, pathOf(host, file)), openPath(fresh, pathOf(host, file))])
    expect(both.map((each) => yes(each).readOnly)).toEqual([false, false])
    const other = mkdtempSync(join(host.folder, 'other-'))
    symlinkSync(pathOf(host, file), join(other, 'link.trente.json'))
    const byLink = yes(await openPath(fresh, join(other, 'link.trente.json')))
    expect(byLink.session).toBe(yes(both[0]).session)
  })
})

describe('when the file is changed by somebody else', () => {
  const editElsewhere = (path: string, name: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Mairie de Valmont', name))

  it('nothing is overwritten, and what is on disk can be taken', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    editElsewhere(pathOf(host, file), 'Mairie de Verneuil')
    yes(await change(host, file, 0, renamed(file, 'Ville de Valmont')))
    expect(noBecause(await host.ask('dossier.save', { session: file.session }))).toBe('changed-outside')
    expect(host.told.at(-1)?.event).toMatchObject({ state: 'failed', refusal: { reason: 'changed-outside' } })
    const taken = yes(await host.ask('dossier.reload', { session: file.session }))
    expect(nameIn(taken)).toBe('Mairie de Verneuil')
    expect(taken.editedElsewhere).toBe(true)
  })

  it('what is here can be kept, and theirs stays as an earlier version', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    editElsewhere(pathOf(host, file), 'Mairie de Verneuil')
    const dossier = {
      ...file.dossier,
      organisations: file.dossier.organisations.map((each) => ({ ...each, legalName: 'Ville de Valmont' })),
    }
    yes(await host.ask('dossier.replace', { session: file.session, dossier, overOutside: true }))
    expect(readFileSync(pathOf(host, file), 'utf8')).toContain('Ville de Valmont')
    const kept = yes(await host.ask('dossier.generations', { ticket: file.ticket }))
    const restored = yes(
      await host.ask('dossier.restore', {
        ticket: file.ticket,
        generation: kept.find(({ readable }) => readable)?.id ?? '',
      }),
    )
    expect(nameIn(restored)).toBe('Mairie de Verneuil')
  })

  it('what is here can be kept even over what no longer opens, and those bytes are kept too', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    writeFileSync(pathOf(host, file), '{"half":')
    const { dossier, session, ticket } = file
    yes(await host.ask('dossier.replace', { session, dossier, overOutside: true }))
    yes(await host.ask('dossier.close', { session }))
    expect(nameIn(yes(await openPath(host, pathOf(host, file))))).toBe('Mairie de Valmont')
    const kept = yes(await host.ask('dossier.generations', { ticket }))
    expect(kept.filter(({ readable }) => !readable)).toHaveLength(1)
  })

  it('a file that is gone is written again only when the person says so', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    rmSync(pathOf(host, file))
    yes(await change(host, file, 0, renamed(file, 'Ville de Valmont')))
    expect(noBecause(await host.ask('dossier.save', { session: file.session }))).toBe('gone')
    expect(noBecause(await host.ask('dossier.reload', { session: file.session }))).toBe('missing')
    expect(noBecause(await host.ask('dossier.close', { session: file.session }))).toBe('gone')
    const { dossier, session } = file
    yes(await host.ask('dossier.replace', { session, dossier, overOutside: true }))
    yes(await host.ask('dossier.close', { session }))
    expect(nameIn(yes(await openPath(host, pathOf(host, file))))).toBe('Mairie de Valmont')
  })

  it('the shell learns at the end what could not be saved, and the work is still there', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    const text = readFileSync(pathOf(host, file), 'utf8')
    editElsewhere(pathOf(host, file), 'Mairie de Verneuil')
    yes(await change(host, file, 0, renamed(file, 'Ville de Valmont')))
    expect(await host.close()).toMatchObject([{ reason: 'changed-outside', about: file.name }])
    writeFileSync(pathOf(host, file), text)
    expect(await host.close()).toEqual([])
    expect(readFileSync(pathOf(host, file), 'utf8')).toContain('Ville de Valmont')
  })
})

describe('an earlier version', () => {
  it('takes the place of a damaged file, which is kept beside it', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    yes(await change(host, file, 0, addedActivity('Paie')))
    yes(await host.ask('dossier.save', { session: file.session }))
    yes(await host.ask('dossier.backup', { session: file.session, reason: 'import' }))
    yes(await host.ask('dossier.close', { session: file.session }))
    writeFileSync(pathOf(host, file), readFileSync(pathOf(host, file), 'utf8').slice(0, 900))

    const later = await host.restarted()
    later.answers.dossier = pathOf(host, file)
    const ticket = (await later.ask('dossier.choose', null)) ?? ''
    expect(noBecause(await later.ask('dossier.open', { ticket }))).toBe('damaged')
    const [newest] = yes(await later.ask('dossier.generations', { ticket }))
    expect(newest).toMatchObject({ readable: true, activities: 1 })
    const restored = yes(await later.ask('dossier.restore', { ticket, generation: newest?.id ?? '' }))
    expect(restored.dossier.activities.map(({ name }) => name)).toEqual([{ fr: 'Paie' }])
    expect(noBecause(await later.ask('dossier.restore', { ticket, generation: '../../../etc/passwd' }))).toBe('missing')
  })

  it('is shown when it is restored over the open file', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    yes(await host.ask('dossier.backup', { session: file.session, reason: 'import' }))
    yes(await change(host, file, 0, renamed(file, 'Ville de Valmont')))
    const [earlier] = yes(await host.ask('dossier.generations', { ticket: file.ticket }))
    const restored = yes(await host.ask('dossier.restore', { ticket: file.ticket, generation: earlier?.id ?? '' }))
    expect(nameIn(restored)).toBe('Mairie de Valmont')
  })
})

it('an abandoned session is silent: no retry, no event', async () => {
  const host = await openTestHost()
  const file = await aNewFile(host)
  yes(await host.ask('dossier.close', { session: file.session }))
  const before = host.told.length
  await delay(400)
  expect(host.told).toHaveLength(before)
  expect(noBecause(await change(host, file, 0, renamed(file, 'x')))).toBe('unknown-session')
  await vi.waitFor(() => expect(() => readFileSync(lockOf(host, file))).toThrow())
})
