import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { atATerminal } from '../../helpers/at-a-terminal'
import { aNewFile, openPath, openTestHost, yes } from '../../helpers/open-test-host'
import { plainly } from '../../helpers/typeset'
import { renamed } from './changes'

/** A client file saved `times` times, closed; the bytes of each of its states, oldest first. */
async function savedTimes(times: number, machine: Parameters<typeof openTestHost>[0] = {}) {
  const host = await openTestHost(machine)
  const file = await aNewFile(host)
  const path = join(host.folder, file.name)
  const { session } = file
  const states = [readFileSync(path)]
  let named = file
  for (let version = 0; version < times; version += 1) {
    const change = { session, version, changes: [renamed(named, `Commune ${version}`)] }
    yes(await host.ask('dossier.change', change))
    yes(await host.ask('dossier.save', { session }))
    named = { ...named, dossier: yes(await host.ask('dossier.current', { session })).dossier }
    states.push(readFileSync(path))
  }
  yes(await host.ask('dossier.close', { session }))
  return { host, path, states }
}

describe('an earlier copy put back by hand', () => {
  it('is told whichever it is, until it is saved over; what was saved last is never told', async () => {
    const { host, path, states } = await savedTimes(4)
    const last = states.length - 1
    const opened = async () => {
      const file = yes(await openPath(host, path))
      yes(await host.ask('dossier.close', { session: file.session }))
      return file.older
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: last }), { minLength: 1, maxLength: 6 }), async (put) => {
        for (const state of put) {
          writeFileSync(path, states[state] ?? '')
          const older = await opened()
          if (state === last) expect(older).toBeNull()
          else expect(older).toMatchObject({ rev: state + 1, last: last + 1 })
        }
      }),
      { numRuns: 15 },
    )
  })

  it('is no longer told once somebody saved it', async () => {
    const { host, path, states } = await savedTimes(2)
    writeFileSync(path, states[0] ?? '')
    const file = yes(await openPath(host, path))
    expect(file.older).not.toBeNull()
    const change = { session: file.session, version: file.version, changes: [renamed(file, 'Gardée')] }
    yes(await host.ask('dossier.change', change))
    yes(await host.ask('dossier.close', { session: file.session }))
    expect(yes(await openPath(host, path)).older).toBeNull()
  })

  it('is not told of a version the person took back through Trente', async () => {
    const { host, path, states } = await savedTimes(3)
    host.answers.dossier = path
    const ticket = (await host.ask('dossier.choose', null)) ?? ''
    const versions = yes(await host.ask('dossier.generations', { ticket }))
    const restored = yes(await host.ask('dossier.restore', { ticket, generation: versions.at(-1)?.id ?? '' }))
    expect(restored.older).toBeNull()
    yes(await host.ask('dossier.close', { session: restored.session }))
    expect(yes(await openPath(await host.restarted(), path)).older).toBeNull()
    expect(states).toHaveLength(4)
  })

  it('is not told of another client file at the same place, nor where the memory is damaged or gone', async () => {
    const { host, path } = await savedTimes(2)
    const other = await savedTimes(0, { newId: randomUUID })
    const mine = readFileSync(path)
    writeFileSync(path, other.states[0] ?? '')
    const file = yes(await openPath(host, path))
    expect(file.older).toBeNull()
    yes(await host.ask('dossier.close', { session: file.session }))
    writeFileSync(path, mine)
    const kept = join(host.stateDir, 'backups')
    for (const folder of readdirSync(kept)) writeFileSync(join(kept, folder, 'last-revision.json'), '{"rev":')
    expect(yes(await openPath(host, path)).older).toBeNull()
  })

  it('leaves neither name nor content in the memory of it', async () => {
    const { host } = await savedTimes(1)
    const kept = join(host.stateDir, 'backups')
    const [folder = ''] = readdirSync(kept)
    const memory: unknown = JSON.parse(readFileSync(join(kept, folder, 'last-revision.json'), 'utf8'))
    expect(memory).toEqual({
      file: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      rev: 2,
      saved: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    })
  })

  it('is told on the command line, which remembers what it saved', async () => {
    const { host, path, states } = await savedTimes(2)
    const { trente, at } = atATerminal()
    vi.stubEnv('TRENTE_STATE', host.stateDir)
    mkdirSync(at(), { recursive: true })
    writeFileSync(at('source.csv'), 'Nom du traitement;Finalité\nVidéoprotection;Surveiller\n')
    expect((await trente('check', path)).err).toBe('')
    expect(await trente('import', at('source.csv'), '--into', path)).toMatchObject({ status: 0, err: '' })
    expect((await trente('check', path)).err, 'what was just saved').toBe('')
    writeFileSync(path, states[2] ?? '')
    const told = async (language: string) => plainly((await trente('check', path, '--lang', language)).err)
    expect(await told('fr')).toMatch(/plus ancien que celui .* le \d+.* \(révision 3 sur 4\)/)
    expect(await told('en')).toMatch(/older than the one last saved .* \(revision 3 of 4\)/)
  })
})
