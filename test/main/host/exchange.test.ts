import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TaskRunner } from '@main/host/machine'
import { runTask } from '@main/host/run-task'
import { makeCsv, makeOds, makeXlsx } from '../../helpers/make-sheets'
import { aNewFile, noBecause, openTestHost, yes, type TestHost } from '../../helpers/open-test-host'
import { readWord } from '../../helpers/read-word'
import { addedActivity, addedDpia } from './changes'

const rows = [
  ['Nom du traitement', 'Finalité', 'Durée de conservation'],
  ['Paie des agents', 'Payer les agents', '5 ans'],
  ['Vidéoprotection', 'Protéger les bâtiments', '30 jours'],
]
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : [])

describe('reading a table', () => {
  const sources = {
    'registre.csv': makeCsv(rows),
    'registre.ods': makeOds([{ name: 'Registre', rows }]),
    'registre.xlsx': makeXlsx([{ name: 'Registre', rows }]),
  }
  for (const [name, bytes] of Object.entries(sources)) {
    it(`${name} is proposed, changes nothing until applied, and applies as ordinary changes`, async () => {
      const host = await openTestHost()
      const { session } = await aNewFile(host)
      const proposal = yes(await host.ask('import.read', { session, name, base64: base64(bytes), as: 'auto' }))
      expect(proposal.created.filter(({ register }) => register === 'activities').map((each) => each.name)).toEqual([
        'Paie des agents',
        'Vidéoprotection',
      ])
      const changes = [...proposal.changes]
      expect(yes(await host.ask('dossier.change', { session, version: 0, changes }))).toEqual({ version: 1 })
      yes(await host.ask('dossier.save', { session }))
    })
  }

  it('says what is wrong with a file that is no table', async () => {
    const host = await openTestHost()
    const { session } = await aNewFile(host)
    const read = async (name: string, bytes: Uint8Array) =>
      noBecause(await host.ask('import.read', { session, name, base64: base64(bytes), as: 'auto' }))
    expect(await read('a.xlsx', makeXlsx([{ name: 'A', rows }]).slice(0, 400))).toBe('broken-sheet')
    expect(await read('a.ods', new Uint8Array([1, 2, 3, 0, 255]))).toBe('not-a-sheet')
    expect(
      await read(
        'a.csv',
        makeCsv([
          ['Rien', 'de'],
          ['tout', 'ceci'],
        ]),
      ),
    ).toBe('nothing-recognised')
    expect(await read('../../a.csv', new Uint8Array())).not.toContain('accepted')
  })
})

describe('exporting', () => {
  const ask = (host: TestHost, session: string, more: object = {}) =>
    host.ask('document.export', {
      session,
      job: 'job-1',
      format: 'docx' as const,
      documents: ['D01'],
      language: 'fr',
      audience: 'authority',
      records: [],
      ...more,
    })

  async function withActivity(tasks?: TaskRunner) {
    const host = await openTestHost(tasks ? { tasks } : {})
    const file = await aNewFile(host)
    const changes = [addedActivity('Paie des agents')]
    yes(await host.ask('dossier.change', { session: file.session, version: 0, changes }))
    return { host, session: file.session, exports: join(host.folder, 'exports') }
  }

  it('writes Word files in the chosen folder, never over an earlier one, and tells where', async () => {
    const { host, session, exports } = await withActivity()
    const first = yes(await ask(host, session, { documents: ['all'] }))
    expect(first.map(({ document, language, records }) => [document, language, records])).toEqual([
      ['D01', 'fr', 1],
      ['D03', 'fr', 1],
      ['D13', 'fr', 1],
      ['D15', 'fr', 1],
      ['D20', 'fr', 1],
      // Without an impact assessment, no document about one.
      ['S01', 'fr', 1],
    ])
    const [d01] = first
    const name = 'D01_mairie-de-valmont_autorite_2026-09-15_fr.docx'
    expect(d01?.path).toBe(join(exports, name))
    const bytes = readFileSync(join(exports, name))
    expect(bytes.byteLength).toBe(d01?.bytes)
    expect(JSON.stringify(await readWord(bytes))).toContain('Paie des agents')

    yes(await ask(host, session))
    const others = ['D03', 'D13', 'D15', 'D20', 'S01'].map((id) => name.replace('D01', id))
    expect(filesIn(exports)).toEqual([name, name.replace('.docx', '_2.docx'), ...others])
    expect(readFileSync(join(exports, name))).toEqual(bytes)
    expect(host.told.filter(({ name: event }) => event === 'export.progress').length).toBeGreaterThan(0)
    yes(await host.ask('file.reveal', { ticket: d01?.ticket ?? '' }))
    expect(host.revealed).toEqual([join(exports, name)])
  })

  it('refuses what it cannot print before anything is written', async () => {
    const { host, session, exports } = await withActivity()
    expect(noBecause(await ask(host, session, { documents: ['D01', 'D99'] }))).toBe('unknown-document')
    expect(noBecause(await ask(host, session, { documents: ['constructor'] }))).toBe('unknown-document')
    expect(noBecause(await ask(host, session, { records: ['T-001', 'T-404'] }))).toBe('unknown-record')
    expect(noBecause(await ask(host, 'no-session'))).toBe('unknown-session')
    expect(filesIn(exports)).toEqual([])
    host.answers.exportFolder = null
    expect(await ask(host, session)).toBeNull()
    host.answers.exportFolder = join(host.folder, 'a-file')
    writeFileSync(join(host.folder, 'a-file'), 'x')
    expect(await ask(host, session)).toMatchObject({ ok: false, refusal: { reason: 'read-only', about: 'a-file' } })
  })

  it('writes the assessment asked for as a file of the CNIL’s tool, and refuses any other document in that form', async () => {
    const { host, session, exports } = await withActivity()
    const changes = [addedDpia('Vidéoprotection'), addedDpia('Paie', 'AIPD-002')]
    yes(await host.ask('dossier.change', { session, version: 1, changes }))
    const pia = { format: 'pia', documents: ['PIA'] }
    expect(noBecause(await ask(host, session, { ...pia, documents: ['D01'] }))).toBe('unknown-document')
    expect(noBecause(await ask(host, session, { ...pia, records: ['T-001'] }))).toBe('unknown-record')
    expect(filesIn(exports)).toEqual([])

    const [file, ...others] = yes(await ask(host, session, { ...pia, records: ['AIPD-001'] }))
    expect(others).toEqual([])
    const path = join(exports, 'pia-videoprotection.json')
    const bytes = readFileSync(path)
    expect(file).toMatchObject({ path, document: 'PIA', language: 'fr', records: 1, bytes: bytes.byteLength })
    expect(JSON.parse(bytes.toString())).toMatchObject({ pia: { name: 'Vidéoprotection' } })
    expect(filesIn(exports)).toEqual(['pia-videoprotection.json'])
    yes(await host.ask('file.reveal', { ticket: file?.ticket ?? '' }))
    expect(host.revealed).toEqual([path])
  })

  it('fills an authority’s form, says how much it has no place for, and refuses what it has no shape or no record for', async () => {
    const { host, session, exports } = await withActivity()
    const fill = (more: object) =>
      host.ask('form.export', { session, job: 'job-2', form: 'cnil-simplified', as: 'ods', records: [], ...more })
    expect(noBecause(await fill({ as: 'docx' }))).toBe('no-such-format')
    expect(noBecause(await fill({ form: 'ico-dpia', as: 'docx' }))).toBe('nothing-to-print')
    expect(noBecause(await fill({ records: ['T-404'] }))).toBe('unknown-record')
    expect(filesIn(exports)).toEqual([])

    const [form, ...others] = yes(await fill({ records: ['T-001'] }))
    expect(others).toEqual([])
    const name = 'cnil-simplified_mairie-de-valmont_t-001_2026-09-15.ods'
    expect(form).toMatchObject({ path: join(exports, name), document: 'cnil-simplified', language: 'fr', records: 1 })
    expect(form?.notHeld).toBeGreaterThan(0)
    expect(filesIn(exports)).toEqual([name])
    yes(await host.ask('file.reveal', { ticket: form?.ticket ?? '' }))
    expect(host.revealed).toEqual([join(exports, name)])
  })

  it('leaves nothing when it is cancelled', async () => {
    let cancel = (): Promise<unknown> => Promise.resolve()
    const { host, session, exports } = await withActivity({
      run: (task, { signal, onProgress }) =>
        runTask(task, {
          signal,
          onProgress: (...told) => {
            onProgress(...told)
            void cancel()
          },
        }),
    })
    mkdirSync(exports)
    cancel = () => host.ask('document.cancel', { job: 'job-1' })
    expect(noBecause(await ask(host, session, { documents: ['all'] }))).toBe('cancelled')
    expect(filesIn(exports)).toEqual([])
    expect(await host.ask('document.cancel', { job: 'long-gone' })).toBeNull()
  })
})
