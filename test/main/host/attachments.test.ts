import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { plainAttachments } from '@main/storage/attachment-codec'
import { Attachments } from '@main/storage/attachments'
import { sha256Of } from '@main/storage/read-bytes'
import { asBytes, bicycles } from '../../helpers/make-pia'
import { aNewFile, noBecause, openPath, openTestHost, yes, type TestHost } from '../../helpers/open-test-host'
import { canaries, canariesUnder } from '../sealing/canaries'
import { attaching } from './changes'

const lease = Buffer.from(`%PDF-1.7 bail ${canaries.join(' ')}`)
const base64 = lease.toString('base64')
const sha256 = sha256Of(lease)
const root = ({ folder }: TestHost) => dirname(folder)
const filesUnder = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)) : []
const kept = (host: TestHost) => filesUnder(host.folder).filter((path) => path.endsWith(sha256))
const stateOf = async (host: TestHost, session: string) =>
  yes(await host.ask('attachment.state', { session, sha256s: [sha256] }))[0]

/** A client file, open, with a lease attached. */
async function aFileWithALease(host: TestHost) {
  const file = await aNewFile(host)
  const { session, version } = file
  expect(yes(await host.ask('attachment.add', { session, base64 }))).toEqual({ sha256, bytes: lease.length })
  const changes = [attaching(file, { name: 'bail.pdf', sha256 })]
  yes(await host.ask('dossier.change', { session, version, changes }))
  yes(await host.ask('dossier.save', { session }))
  return { ...file, path: join(host.folder, file.name) }
}

describe('a file attached in the window', () => {
  it('is kept beside the client file, and shown as a copy that goes when the client file is closed', async () => {
    const host = await openTestHost()
    const { session } = await aFileWithALease(host)
    expect(kept(host).map((path) => path.slice(host.folder.length + 1))).toEqual([
      join('mairie-de-valmont.files', sha256.slice(0, 2), sha256),
    ])
    expect(await stateOf(host, session)).toEqual({ sha256, is: 'sound', bytes: lease.length })
    yes(await host.ask('attachment.open', { session, sha256, name: '../../baux: 2026/bail “A”.pdf' }))
    const [copy = ''] = host.shown
    expect(copy.startsWith(host.stateDir)).toBe(true)
    expect(copy.endsWith('bail “A”.pdf')).toBe(true)
    expect(readFileSync(copy)).toEqual(lease)
    expect(statSync(copy).mode & 0o777).toBe(0o400)
    yes(await host.ask('dossier.close', { session }))
    expect(existsSync(copy)).toBe(false)
    expect(kept(host)).toHaveLength(1)
  })

  it('is not run: what is no document is shown in its folder', async () => {
    const host = await openTestHost()
    const { session } = await aFileWithALease(host)
    for (const name of ['facture.pdf.exe', 'CON', '..', 'a.desktop', 'page.html', '']) {
      yes(await host.ask('attachment.open', { session, sha256, name }))
    }
    expect(host.shown).toEqual([])
    expect(host.revealed).toHaveLength(6)
    expect(host.revealed.every((path) => path.startsWith(join(host.stateDir, 'opened')))).toBe(true)
  })

  it('is told missing or altered, and not opened then', async () => {
    const host = await openTestHost()
    const { session } = await aFileWithALease(host)
    const [path = ''] = kept(host)
    chmodSync(path, 0o600)
    writeFileSync(path, 'another')
    expect(await stateOf(host, session)).toEqual({ sha256, is: 'altered', bytes: null })
    expect(noBecause(await host.ask('attachment.open', { session, sha256, name: 'bail.pdf' }))).toBe('altered')
    rmSync(path)
    expect(await stateOf(host, session)).toMatchObject({ is: 'missing' })
    expect(noBecause(await host.ask('attachment.open', { session, sha256, name: 'bail.pdf' }))).toBe('missing')
    expect(host.shown).toEqual([])
  })

  it('comes along when the client file is renamed by hand, and is added to none that is open for reading only', async () => {
    const host = await openTestHost()
    const { session, path } = await aFileWithALease(host)
    yes(await host.ask('dossier.close', { session }))
    const renamed = join(host.folder, 'valmont.trente.json')
    renameSync(path, renamed)
    const again = yes(await openPath(host, renamed))
    expect(await stateOf(host, again.session)).toMatchObject({ is: 'sound' })
    expect(kept(host).map((each) => each.slice(host.folder.length + 1).split('.')[0])).toContain('valmont')

    const other = await host.restarted()
    const reading = yes(await openPath(other, renamed))
    expect(reading.readOnly).toBe(true)
    const added = await other.ask('attachment.add', { session: reading.session, base64 })
    expect(noBecause(added)).toBe('read-only')
  })

  it('is sealed with the client file, stays with it through a change of passphrase, and nowhere in plain', async () => {
    const host = await openTestHost()
    const { session } = await aFileWithALease(host)
    expect(canariesUnder(root(host))).toEqual(canaries)
    const passphrase = 'quatre mots bien à nous'
    const { opened } = yes(await host.ask('dossier.seal', { session, passphrase, recovery: false }))
    expect(canariesUnder(root(host))).toEqual([])
    const second = Buffer.from(`avenant ${canaries.join(' ')}`)
    yes(await host.ask('attachment.add', { session: opened.session, base64: second.toString('base64') }))
    expect(canariesUnder(root(host))).toEqual([])
    const changed = { session: opened.session, passphrase: 'quatre autres mots rien qu’à nous' }
    expect(yes(await host.ask('dossier.changePassphrase', changed)).left).toBe(0)
    expect(
      filesUnder(host.folder).filter((name) => name.endsWith('.sealed')),
      'none under the old',
    ).toHaveLength(2)
    yes(await host.ask('attachment.open', { session: opened.session, sha256, name: 'bail.pdf' }))
    expect(readFileSync(host.shown[0] ?? '')).toEqual(lease)
    yes(await host.ask('dossier.lock', { session: opened.session }))
    expect(canariesUnder(root(host)), 'nor in the copy shown').toEqual([])

    // As a sealing cut short leaves it: sealed, and one file still in plain.
    const path = join(host.folder, opened.name)
    await new Attachments(path, { codec: plainAttachments }).put(lease)
    const { session: unlocked } = yes(
      await host.ask('dossier.unlock', { ticket: opened.ticket, by: 'passphrase', secret: changed.passphrase }),
    )
    const sha256s = [sha256, sha256Of(second)]
    const states = yes(await host.ask('attachment.state', { session: unlocked, sha256s }))
    expect(states.map(({ is }) => is)).toEqual(['sound', 'sound'])
    expect(canariesUnder(root(host))).toEqual([])
  })

  it('of an archive of the CNIL’s tool is kept once the person agrees to the import, not before', async () => {
    const host = await openTestHost()
    const { session } = await aNewFile(host)
    const archive = zipSync({ 'pia.json': asBytes(bicycles()), 'joint/bail.pdf': strToU8(lease.toString()) })
    const source = { session, name: 'a.zip', base64: Buffer.from(archive).toString('base64'), as: 'auto' as const }
    const proposal = yes(await host.ask('import.read', source))
    expect(JSON.stringify(proposal.changes)).toContain(sha256)
    expect(kept(host)).toEqual([])
    yes(await host.ask('attachment.keepImported', { session }))
    expect(kept(host)).toHaveLength(1)
    expect(await stateOf(host, session)).toMatchObject({ is: 'sound' })
  })
})

it('a version that names files no longer there says which, once the person went back to it', async () => {
  const host = await openTestHost()
  const { session, ticket, path } = await aFileWithALease(host)
  yes(await host.ask('dossier.backup', { session, reason: 'import' }))
  yes(await host.ask('dossier.close', { session }))
  host.answers.dossier = path
  const [version] = yes(await host.ask('dossier.generations', { ticket }))
  const restore = async () => yes(await host.ask('dossier.restore', { ticket, generation: version?.id ?? '' }))
  expect((await restore()).missingFiles, 'all are there').toBeUndefined()
  for (const file of kept(host)) rmSync(file)
  expect((await restore()).missingFiles).toEqual([expect.stringMatching(/^[A-Z]-\d+ bail\.pdf$/)])
})
