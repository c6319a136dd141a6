import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Opened } from '@core/contract'
import { isSealed } from '@main/storage/file-codec'
import { aNewFile, noBecause, openPath, openTestHost, yes, type TestHost } from '../../helpers/open-test-host'
import { fr, plainly } from '../../helpers/typeset'
import { addedActivity, renamed } from './changes'

const passphrase = 'quatre mots bien à nous'

async function edited(host: TestHost, opened: Opened, name: string, ref: string): Promise<Opened> {
  const { session, version } = opened
  const changes = [addedActivity(name, ref), renamed(opened, `Valmont, ${name}`)]
  yes(await host.ask('dossier.change', { session, version, changes }))
  yes(await host.ask('dossier.close', { session, keepKey: true }))
  return yes(await host.ask('dossier.open', { ticket: opened.ticket }))
}
/** A file saved in three sessions: one activity, then two. */
async function aFileWithHistory() {
  const host = await openTestHost()
  const first = await edited(host, await aNewFile(host), 'Cantine', 'T-001')
  const opened = await edited(host, first, 'État civil', 'T-002')
  return { host, opened, path: join(host.folder, opened.name), ticket: opened.ticket }
}
const names = ({ dossier }: Opened) => dossier.activities.map(({ name }) => name.fr)
const versions = async (host: TestHost, ticket: string) => yes(await host.ask('dossier.generations', { ticket }))
const compared = async (host: TestHost, ticket: string, generation: string) =>
  yes(await host.ask('dossier.compare', { ticket, generation, language: 'fr' }))

describe('the versions of a file', () => {
  it('are told with what would change, against the file as it stands', async () => {
    const { host, ticket } = await aFileWithHistory()
    const listed = await versions(host, ticket)
    expect(listed.map(({ kind, activities, readable }) => [kind, activities, readable])).toEqual([
      ['before-save', 1, true],
      ['before-save', 0, true],
    ])
    const told = await compared(host, ticket, listed[0]?.id ?? '')
    expect(told?.registers.map(plainly)).toEqual(['Organismes : 1 fiche modifiée', 'Traitements : 1 fiche supprimée'])
    expect(told?.lines).toContain(
      fr('Valmont, Cantine › Dénomination : « Valmont, État civil » → « Valmont, Cantine »'),
    )
  })

  it('are taken back and forth: what stood there becomes a version itself, and nothing is left beside the file', async () => {
    const { host, ticket } = await aFileWithHistory()
    const [before] = await versions(host, ticket)
    const back = yes(await host.ask('dossier.restore', { ticket, generation: before?.id ?? '' }))
    expect(names(back)).toEqual(['Cantine'])
    expect(readdirSync(host.folder).filter((name) => name.includes('damaged'))).toEqual([])
    const now = await versions(host, back.ticket)
    expect(now[0]).toMatchObject({ kind: 'before-restore', activities: 2 })
    const forth = yes(await host.ask('dossier.restore', { ticket: back.ticket, generation: now[0]?.id ?? '' }))
    expect(names(forth)).toEqual(['État civil', 'Cantine'])
    expect(await compared(host, forth.ticket, now[0]?.id ?? '')).toEqual({ registers: [], lines: [], others: 0 })
  })

  it('are offered, compared with nothing, where the file itself cannot be read; what stood there is set aside', async () => {
    const { host, opened, path, ticket } = await aFileWithHistory()
    yes(await host.ask('dossier.close', { session: opened.session }))
    writeFileSync(path, readFileSync(path).subarray(0, 400))
    const [newest] = await versions(host, ticket)
    expect(await compared(host, ticket, newest?.id ?? '')).toBeNull()
    yes(await host.ask('dossier.restore', { ticket, generation: newest?.id ?? '' }))
    expect(readdirSync(host.folder).filter((name) => name.includes('.damaged-'))).toHaveLength(1)
  })

  it('are also the copies beside the file: a save cut short, one that could not take its place, one set aside', async () => {
    const { host, opened, path, ticket } = await aFileWithHistory()
    const bytes = readFileSync(path)
    for (const name of [
      `.${opened.name}.4194305-0123abcd.tmp`,
      'mairie-de-valmont (rescued 20260915T100000000Z).trente.json',
      `${opened.name}.damaged-20260915T100000000Z`,
      'mairie-de-valmont (1).trente.json',
    ])
      writeFileSync(join(host.folder, name), bytes)
    const beside = (await versions(host, ticket)).filter(({ id }) => id.startsWith('beside/'))
    expect(beside.map(({ kind }) => kind).sort()).toEqual(['interrupted', 'rescued', 'set-aside'])
    const rescued = beside.find(({ kind }) => kind === 'rescued')?.id ?? ''
    expect(names(yes(await host.ask('dossier.restore', { ticket, generation: rescued })))).toHaveLength(2)
    for (const generation of ['beside/../../state/settings.json', 'beside/mairie-de-valmont (1).trente.json'])
      expect(noBecause(await host.ask('dossier.restore', { ticket, generation }))).toBe('missing')
  })
})

describe('the versions of an encrypted file', { timeout: 60_000 }, () => {
  async function aSealedFile() {
    const { host, opened } = await aFileWithHistory()
    const sealed = yes(await host.ask('dossier.seal', { session: opened.session, passphrase, recovery: false })).opened
    return { host, sealed, path: join(host.folder, sealed.name) }
  }
  const shelf = (host: TestHost) =>
    readdirSync(join(host.stateDir, 'backups'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(host.stateDir, 'backups', name))

  it('that an earlier passphrase opens ask for it, and are sealed under the present one once taken back', async () => {
    const { host, sealed, path } = await aSealedFile()
    const kept = shelf(host).map((each) => [each, readFileSync(each)] as const)
    const { session, ticket } = sealed
    yes(await host.ask('dossier.changePassphrase', { session, passphrase: 'autre suite de mots à nous' }))
    for (const [each, bytes] of kept) writeFileSync(each, bytes)
    const oldest = (await versions(host, ticket)).find(({ sealed: other }) => other)?.id ?? ''
    expect(noBecause(await host.ask('dossier.restore', { ticket, generation: oldest }))).toBe('sealed')
    const unlock = (secret: string) =>
      host.ask('dossier.unlockVersion', { ticket, generation: oldest, by: 'passphrase', secret })
    expect(noBecause(await unlock('pas la bonne, vraiment'))).toBe('wrong-key')
    yes(await unlock(passphrase))
    expect((await versions(host, ticket)).map(({ readable }) => readable)).not.toContain(false)
    const back = yes(await host.ask('dossier.restore', { ticket, generation: oldest }))
    yes(await host.ask('dossier.close', { session: back.session }))
    expect(isSealed(readFileSync(path))).toBe(true)
    yes(await host.ask('dossier.unlock', { ticket, by: 'passphrase', secret: 'autre suite de mots à nous' }))
  })

  it('open with the passphrase where the beginning of the file is lost: nothing plain is ever written', async () => {
    const { host, sealed, path } = await aSealedFile()
    yes(await host.ask('dossier.close', { session: sealed.session }))
    writeFileSync(path, Buffer.alloc(2000, 'x'))
    expect(noBecause(await openPath(host, path))).not.toMatch(/accepted/)
    const { ticket } = sealed
    const [newest] = await versions(host, ticket)
    expect(newest).toMatchObject({ sealed: true, readable: false, activities: null })
    const generation = newest?.id ?? ''
    yes(await host.ask('dossier.unlockVersion', { ticket, generation, by: 'passphrase', secret: passphrase }))
    const back = yes(await host.ask('dossier.restore', { ticket, generation }))
    expect(isSealed(readFileSync(path))).toBe(true)
    expect(names(back)).toEqual(['Cantine'])
  })
})
