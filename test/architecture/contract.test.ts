import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { contract, events, type RequestName } from '@core/contract'
import { refusalReasons } from '@core/refusals'
import { registerNames } from '@core/registers'
import { textsOf } from '@core/texts/languages'
import { dispatch, OutsideContract } from '@main/host/dispatch'
import { aNewFile, openPath, openTestHost, yes, type TestHost } from '../helpers/open-test-host'

const requests = Object.keys(contract) as RequestName[]

/** Everything in the folders of a host, with its size and time. */
function traces({ folder, stateDir }: TestHost): string[] {
  const inside = (path: string): string[] =>
    readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => {
      const { size, mtimeMs } = statSync(join(path, name))
      return `${name} ${size} ${mtimeMs}`
    })
  return [folder, stateDir].filter(existsSync).flatMap(inside)
}

/** A new file, once the last thing written about it is written: its revision is remembered beside the answer. */
async function aFileAtRest(host: TestHost): Promise<void> {
  await aNewFile(host)
  await vi.waitFor(() => expect(traces(host).join()).toContain('last-revision.json '), { timeout: 10_000 })
}

const asked = (host: TestHost, name: string, input: unknown) => host.ask(name as 'app.start', input as never)

/** What an outsider might send: none of it is an input of any request. */
const corpus: readonly unknown[] = [
  undefined,
  true,
  0,
  -1,
  Number.NaN,
  '',
  '/etc/passwd',
  '../../x',
  [],
  [null],
  {},
  { session: '' },
  { session: 7, version: '1', changes: {} },
  { session: 'x', version: 0, changes: [{ do: 'format' }] },
  { session: 'x', version: 0, changes: [{ do: 'set', in: { register: '__proto__' }, field: 'x', at: '', by: '' }] },
  { session: 'x', version: 0, changes: [{ do: 'insert', into: { register: 'history' }, index: 0, record: {} }] },
  { ticket: '' },
  { ticket: ['x'] },
  { ticket: 'x'.repeat(201) },
  { ticket: { path: '/etc/passwd' } },
  JSON.parse('{"__proto__":{"session":"x","ticket":"x"}}') as unknown,
  { session: 'x', job: 'j', documents: [], language: 'fr', audience: 'authority', records: [] },
  { session: 'x', job: 'j', documents: ['D01'], language: 'de', audience: 'authority', records: [] },
  { name: '', country: 'FR', sector: '', language: 'fr' },
  { name: 'A', country: 'XX', sector: '', language: 'fr' },
  { name: 'A', country: 'FR', sector: 'constructor', language: 'fr' },
  { language: 'fr', theme: 'dark', author: 'x'.repeat(201), keepRecents: true, lockAfter: null },
  { language: 'fr', theme: 'dark', author: '', keepRecents: true, lockAfter: 0 },
  { ticket: 'x', by: 'guess', secret: 'x' },
  { ticket: 'x', by: 'passphrase', secret: 'x'.repeat(1001) },
]

describe('every request', () => {
  it('has a handler, and no handler answers what is no request', async () => {
    const host = await openTestHost()
    expect([...host.requests].sort()).toEqual([...requests].sort())
  })

  it('refuses the corpus before any handler sees it', async () => {
    const host = await openTestHost()
    await aFileAtRest(host)
    const before = traces(host)
    let sent = 0
    for (const name of requests) {
      for (const input of corpus.filter((each) => !contract[name].input.safeParse(each).success)) {
        await expect(asked(host, name, input), name).rejects.toThrow(OutsideContract)
        sent += 1
      }
    }
    expect(traces(host)).toEqual(before)
    expect(host.told).toEqual([])
    // Some of it happens to hold a session or a language, which is all a few requests ask for.
    expect(sent).toBeGreaterThan(requests.length * corpus.length * 0.9)
  })

  it('refuses or answers whatever else is sent, and touches nothing', async () => {
    const host = await openTestHost()
    await aFileAtRest(host)
    const before = traces(host)
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...requests), anything, async (name, input) => {
        fc.pre(!contract[name].input.safeParse(input).success)
        await expect(asked(host, name, input)).rejects.toThrow(OutsideContract)
      }),
      { numRuns: 600 },
    )
    expect(traces(host)).toEqual(before)
  })

  it('unknown to the contract is refused, however familiar its name sounds to JavaScript', async () => {
    const host = await openTestHost()
    const names = [
      '',
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'dossier',
      'dossier.open ',
      'DOSSIER.OPEN',
    ]
    for (const name of [...names, 'app.start\0', 'fs.readFile', 'x'.repeat(10_000)]) {
      await expect(asked(host, name, null)).rejects.toThrow(OutsideContract)
    }
  })

  it('bites: without the check, a handler would have been reached', async () => {
    const reached: unknown[] = []
    const handlers = new Proxy({} as Parameters<typeof dispatch>[0], {
      get: () => async (input: unknown) => reached.push(input),
    })
    await dispatch(handlers, 'dossier.open', { ticket: 'x' })
    await expect(dispatch(handlers, 'dossier.open', { ticket: 7 })).rejects.toThrow(OutsideContract)
    await expect(dispatch(handlers, 'toString', {})).rejects.toThrow(OutsideContract)
    expect(reached).toEqual([{ ticket: 'x' }])
  })
})

describe('changes of the right shape and the wrong content', () => {
  const word = fc.constantFrom(
    'x',
    '',
    'id',
    'name',
    'legalName',
    'purposes',
    '__proto__',
    'constructor',
    'organisations',
  )
  const value = fc.oneof(fc.anything({ maxDepth: 3 }), fc.constant(JSON.parse('{"__proto__":{"polluted":1}}')))
  const by = { at: fc.constant('2026-09-15T10:00:00.000Z'), by: word }
  const nat = fc.integer({ min: -2, max: 3 })
  const changes = (ids: readonly string[]) => {
    const id = fc.constantFrom(...ids, 'x', '__proto__')
    const register = fc.constantFrom(...registerNames)
    const place = fc.record({ register, record: id, rows: word, row: id }, { requiredKeys: ['register', 'record'] })
    const collection = fc.record({ register, record: id, rows: word }, { requiredKeys: ['register'] })
    const record = fc.record({ id, ref: value, name: value }, { requiredKeys: ['id'] })
    return fc.oneof(
      fc.record({ do: fc.constant('set'), in: place, field: word, from: value, to: value, ...by }),
      fc.record({ do: fc.constant('insert'), into: collection, index: nat, record, ...by }),
      fc.record({ do: fc.constant('remove'), from: collection, index: nat, record, ...by }),
      fc.record({ do: fc.constant('move'), within: collection, id, from: nat, to: nat, ...by }),
      fc.record({ do: fc.constantFrom('dismiss', 'reopen'), dismissal: record, ...by }),
    )
  }

  it('are accepted or refused, and the file can always be saved and opened again', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    const { session, dossier } = file
    const ids = [...dossier.clientFile, ...dossier.organisations].map(({ id }) => id)
    let version = 0
    await fc.assert(
      fc.asyncProperty(changes(ids), async (change) => {
        const answer = await host.ask('dossier.change', { session, version, changes: [change] as never })
        if (answer.ok) version = answer.value.version
        else expect(refusalReasons).toContain(answer.refusal.reason)
      }),
      { numRuns: 500 },
    )
    yes(await host.ask('dossier.close', { session }))
    yes(await openPath(host, join(host.folder, file.name)))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(/"(__proto__|constructor)":/.test(readFileSync(join(host.folder, file.name), 'utf8'))).toBe(false)
  })
})

describe('words for it', () => {
  it('every refusal is one sentence that names what it is about, in both languages', () => {
    const nameless = ['guessable-passphrase', 'mistyped-recovery-key', 'unknown-session', 'unknown-ticket']
    for (const reason of refusalReasons) {
      for (const language of ['fr', 'en'] as const) {
        const sentence = textsOf(language).refusals[reason]('acme.trente.json', '')
        expect(sentence).toMatch(/^[^\n]+\.$/)
        if (!nameless.includes(reason)) expect(sentence, reason).toContain('acme.trente.json')
      }
    }
  })

  it('every event has a check', () => {
    expect(Object.keys(events).sort()).toEqual([
      'export.progress',
      'file.locked',
      'file.offered',
      'file.outside',
      'save.state',
    ])
  })
})
