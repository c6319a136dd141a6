import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { aNewFile, noBecause, openPath, openTestHost, yes } from '../../helpers/open-test-host'
import { addedActivity } from './changes'

/** A file whose folder went away while it was edited. */
async function aFolderGone() {
  // Copies are dated: the clock runs.
  let now = Date.parse('2026-09-15T10:00:00.000Z')
  const host = await openTestHost({ now: () => new Date((now += 1000)) })
  const { session, name, ticket } = await aNewFile(host)
  const path = join(host.folder, name)
  const away = `${host.folder}-away`
  renameSync(host.folder, away)
  yes(await host.ask('dossier.change', { session, version: 0, changes: [addedActivity('Cantine')] }))
  expect(noBecause(await host.ask('dossier.save', { session }))).toBe('gone')
  const back = () => renameSync(away, host.folder)
  return { host, session, path, ticket, back, lock: join(host.folder, `.${name}.lock`) }
}

describe('what could not be written', () => {
  it('outlives the program: it is offered at the next opening, and taken back', async () => {
    const { host, path, back, lock } = await aFolderGone()
    back()
    rmSync(lock)
    writeFileSync(path, readFileSync(path))
    // The machine is started anew; the first one never saved again.
    const next = await host.restarted()
    const { session, interrupted, dossier } = yes(await openPath(next, path))
    expect([dossier.activities.length, interrupted === null]).toEqual([0, false])
    const recovered = yes(await next.ask('dossier.recover', { session }))
    expect(recovered.dossier.activities.map(({ name }) => name.fr)).toEqual(['Cantine'])
    expect(recovered.interrupted).toBeNull()
    expect(readFileSync(path, 'utf8')).toContain('Cantine')
  })

  it('is named among the versions of the file, and goes once it is written', { timeout: 20_000 }, async () => {
    const { host, session, path, ticket, back } = await aFolderGone()
    back()
    const kinds = async () => yes(await host.ask('dossier.generations', { ticket })).map(({ kind }) => kind)
    expect(await kinds()).toContain('unsaved')
    await vi.waitFor(async () => yes(await host.ask('dossier.save', { session })))
    expect(readFileSync(path, 'utf8')).toContain('Cantine')
    expect(await kinds()).not.toContain('unsaved')
  })
})
