import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { atATerminal } from '../../helpers/at-a-terminal'
import { aNewFile, openPath, openTestHost, yes } from '../../helpers/open-test-host'
import { plainly } from '../../helpers/typeset'
import { renamed } from './changes'

const earlier = 'quatre mots bien à nous'
const present = 'cinq mots encore plus à nous'

/** A sealed file given another passphrase, on a machine that died before the versions it kept were sealed anew. */
async function cutShort() {
  const host = await openTestHost()
  const file = await aNewFile(host)
  const change = { session: file.session, version: file.version, changes: [renamed(file, 'Commune')] }
  yes(await host.ask('dossier.change', change))
  yes(await host.ask('dossier.save', { session: file.session }))
  const { opened } = yes(
    await host.ask('dossier.seal', { session: file.session, passphrase: earlier, recovery: false }),
  )
  const [kept, aside] = [join(host.stateDir, 'backups'), join(host.stateDir, 'aside')]
  cpSync(kept, aside, { recursive: true })
  yes(await host.ask('dossier.changePassphrase', { session: opened.session, passphrase: present }))
  yes(await host.ask('dossier.close', { session: opened.session }))
  rmSync(kept, { recursive: true })
  cpSync(aside, kept, { recursive: true })
  return { host, path: join(host.folder, opened.name) }
}

describe('a change of passphrase cut short', () => {
  it('leaves versions that are told as kept under the earlier passphrase, and open with it', async () => {
    const { host, path } = await cutShort()
    const next = await host.restarted()
    await openPath(next, path)
    const ticket = (await next.ask('dossier.choose', null)) ?? ''
    yes(await next.ask('dossier.unlock', { ticket, by: 'passphrase', secret: present }))
    const versions = async () => yes(await next.ask('dossier.generations', { ticket }))
    const [version, ...others] = await versions()
    for (const each of [version, ...others]) expect(each, 'no damage').toMatchObject({ sealed: true, readable: false })
    const secret = { by: 'passphrase', secret: earlier } as const
    yes(await next.ask('dossier.unlockVersion', { ticket, generation: version?.id ?? '', ...secret }))
    for (const each of await versions()) expect(each).toMatchObject({ sealed: false, readable: true })
  })

  it('is told by `check`, which counts them and calls nothing damaged', async () => {
    const { host, path } = await cutShort()
    const typed: string[] = []
    const { trente } = atATerminal(typed)
    vi.stubEnv('TRENTE_STATE', host.stateDir)
    const check = async (language: string) => {
      typed.push(present)
      return plainly((await trente('check', path, '--lang', language)).out)
    }
    expect(await check('fr')).toMatch(
      /\d versions? antérieures? reste(nt)? chiffrées? sous une phrase de passe antérieure/,
    )
    expect(await check('en')).toMatch(/\d earlier versions? (is|are) kept under an earlier passphrase/)
    expect(await check('en')).not.toContain('is damaged')
  })

  it('once finished, leaves nothing to tell', async () => {
    const { host, path } = await cutShort()
    rmSync(join(host.stateDir, 'backups'), { recursive: true })
    const { trente } = atATerminal([present])
    vi.stubEnv('TRENTE_STATE', host.stateDir)
    expect((await trente('check', path, '--lang', 'en')).out).not.toContain('passphrase')
  })
})
