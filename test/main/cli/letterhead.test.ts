import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '@core/dossier/change'
import { letterheadChanges, letterheadOf } from '@core/dossier/letterhead'
import { sha256Of } from '@main/storage/read-bytes'
import { atATerminal } from '../../helpers/at-a-terminal'
import { spoiled, wordLetterhead } from '../../helpers/make-letterhead'
import { aNewFile, noBecause, openTestHost, testNow, yes, type TestHost } from '../../helpers/open-test-host'
import { plainly } from '../../helpers/typeset'

const paper = wordLetterhead()
const base64 = Buffer.from(paper).toString('base64')
const city = 'Ville de Saint-Aubin'
const headersOf = (path: string) =>
  Object.entries(unzipSync(readFileSync(path)))
    .filter(([name]) => /header\d*\.xml$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join()
const onlyIn = (folder: string) => join(folder, readdirSync(folder)[0] ?? '')

describe('the paper documents are printed on, from the command line', () => {
  it('is the one that is typed; one that cannot be is told, and nothing is written then', async () => {
    const { trente, at } = atATerminal([])
    await trente('new', at('a.trente.json'), '--name', 'Mairie', '--country', 'FR', '--lang', 'fr')
    writeFileSync(at('papier.docx'), paper)
    const typed = ['export', at('a.trente.json'), '--document', 'D01', '--out', at('out'), '--letterhead']
    const printed = await trente(...typed, at('papier.docx'))
    expect(plainly(printed.err)).toContain('papier.docx : N’est pas repris : ')
    expect(headersOf(onlyIn(at('out')))).toContain(city)
    rmSync(at('out'), { recursive: true })
    writeFileSync(
      at('papier.docx'),
      spoiled('word/vbaProject.bin', () => 'x'),
    )
    const refused = await trente(...typed, at('papier.docx'))
    expect(refused.status).toBe(2)
    expect(plainly(refused.err)).toContain('« papier.docx » contient des macros')
    expect(() => readdirSync(at('out'))).toThrow()
  })
})

describe('the paper a client file remembers', () => {
  const print = async (host: TestHost, session: string) => {
    const asked = { format: 'docx', language: 'fr', audience: 'authority' } as const
    return host.ask('document.export', { session, job: 'job', documents: ['D01'], records: [], ...asked })
  }

  it('is read before it is kept, goes on under a passphrase, and is missed when it is gone', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    const { session, version, dossier } = file
    const notes = { session, name: 'notes.txt', base64: Buffer.from('notes').toString('base64') }
    expect(noBecause(await host.ask('letterhead.add', notes))).toBe('letterhead-not-word')
    const { sha256, leftOut } = yes(await host.ask('letterhead.add', { session, name: 'papier.docx', base64 }))
    expect([sha256, [...leftOut].sort()]).toEqual([sha256Of(paper), ['links', 'protection', 'template']])
    const row = { id: 'row', name: 'papier.docx', sha256, note: '' }
    const changes = [...letterheadChanges(dossier, row, { at: testNow, by: 'Claire' })]
    yes(await host.ask('dossier.change', { session, version, changes }))
    const [plain] = yes(await print(host, session))
    expect(headersOf(plain?.path ?? '')).toContain(city)
    const seal = { session, passphrase: 'quatre mots sans lien entre eux', recovery: false }
    const { opened } = yes(await host.ask('dossier.seal', seal))
    const [sealed] = yes(await print(host, opened.session))
    expect(headersOf(sealed?.path ?? '')).toContain(city)
    rmSync(join(dirname(join(host.folder, opened.name)), `${opened.name.replace(/\.trente$/, '')}.files`), {
      recursive: true,
    })
    expect(noBecause(await print(host, opened.session))).toBe('letterhead-missing')
  })

  it('leaves with its row, and takes the place of an earlier one', async () => {
    const { dossier } = await aNewFile(await openTestHost())
    const step = { at: testNow, by: 'Claire' }
    const rowOf = (name: string, sha256: string) => ({ id: name, name, sha256, note: '' })
    const first = applyChanges(dossier, letterheadChanges(dossier, rowOf('a.docx', 'a1'.repeat(32)), step))
    const second = applyChanges(first, letterheadChanges(first, rowOf('b.docx', 'b2'.repeat(32)), step))
    expect(letterheadOf(second)?.name).toBe('b.docx')
    expect(second.clientFile[0]?.attachments.map(({ name }) => name)).toEqual(['b.docx'])
    const none = applyChanges(second, letterheadChanges(second, null, step))
    expect([letterheadOf(none), none.clientFile[0]?.attachments]).toEqual([null, []])
  })
})
