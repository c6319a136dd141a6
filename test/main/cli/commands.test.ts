import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleIds } from '@core/rules/ids'
import { runRules } from '@core/rules/run'
import { findingKey, inputsOf } from '@core/rules/standing'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { aDossier, aDpia, anActivity, aRow } from '@core/examples/a-dossier'
import { atATerminal, json } from '../../helpers/at-a-terminal'
import { makeCsv, makeOds } from '../../helpers/make-sheets'
import { readWord } from '../../helpers/read-word'

const rows = [
  ['Nom du traitement', 'Finalité', 'Durée de conservation', 'Couleur du classeur'],
  ['Paie des agents', 'Payer les agents', '5 ans', 'vert'],
  ['Vidéoprotection', 'Protéger les bâtiments', '30 jours', ''],
]
const gappy = () => aDossier({ activities: [anActivity({ owner: '', purposes: [] })] })

describe('new and list', () => {
  it('a new file is made, named, and listed', async () => {
    const { trente, at } = atATerminal()
    const made = await trente('new', at('a.trente.json'), '--name', 'Mairie de Valmont', '--country', 'BE')
    expect(made).toEqual({ status: 0, out: `Créé : ${at('a.trente.json')}\n`, err: '' })
    const listed = await trente('list', at('a.trente.json'), '--json')
    expect(json(listed)).toMatchObject({
      file: at('a.trente.json'),
      registers: expect.arrayContaining([
        { register: 'organisations', records: [{ ref: 'O-001', name: 'Mairie de Valmont' }] },
        { register: 'activities', records: [] },
      ]) as unknown,
    })
    expect((await trente('list', at('a.trente.json'), '--lang=en')).out).toContain('Organisations (1)')
  })

  it('never replaces a file, and does not take half a name', async () => {
    const { trente, put, listing, at } = atATerminal()
    const path = put('a.trente.json')
    const before = listing()
    expect((await trente('new', path, '--name', 'X')).err).toBe(
      '« a.trente.json » existe déjà : choisissez un autre nom.\n',
    )
    expect((await trente('new', at('b.trente.json'), '--name', 'Mairie', 'de', 'Valmont')).status).toBe(2)
    expect(listing()).toEqual(before)
  })

  it('lists one register, several files, or a folder of them', async () => {
    const { trente, put, folder } = atATerminal()
    const [a, b] = [put('a.trente.json'), put('b.trente.json')]
    writeFileSync(`${folder}/notes.txt`, 'x')
    type Listed = { files: { file: string; registers: { register: string; records: unknown[] }[] }[] }
    const { files } = json<Listed>(await trente('list', folder, 'activities', '--json'))
    expect(files.map(({ file }) => file)).toEqual([a, b])
    expect(files.map(({ registers }) => registers)).toEqual(
      [1, 2].map(() => [{ register: 'activities', records: [{ ref: 'T-001', name: 'Paie' }] }]),
    )
    expect(json<Listed>(await trente('list', a, b, '--json')).files).toHaveLength(2)
    expect((await trente('list', a, 'activites')).err).toBe('Le registre « activites » n’existe pas.\n')
  })
})

describe('check', () => {
  interface Report {
    file: string
    findings: { rule: string; severity: string; dismissed?: object; [key: string]: unknown }[]
    counts: Record<'error' | 'warning' | 'advice' | 'dismissed', number>
  }

  it('a complete file has nothing to say: status 0', async () => {
    const { trente, put, listing } = atATerminal()
    const path = put('a.trente.json')
    const before = listing()
    const checked = await trente('check', path, '--min', 'error', '--json')
    expect(json<Report>(checked)).toMatchObject({ file: path, findings: [], counts: { error: 0 } })
    expect(checked.status).toBe(0)
    expect(listing()).toEqual(before)
  })

  it('gaps are reported with where, what and why: status 1', async () => {
    const { trente, put } = atATerminal()
    const checked = await trente('check', put('a.trente.json', gappy()), '--json')
    const { findings, counts } = json<Report>(checked)
    expect(checked.status).toBe(1)
    expect(counts.error).toBeGreaterThan(0)
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual([
        'rule',
        'severity',
        'register',
        'record',
        'ref',
        'field',
        'message',
        'source',
      ])
      expect(ruleIds).toContain(finding.rule)
      expect(['error', 'warning', 'advice']).toContain(finding.severity)
      expect(finding['message']).not.toBe('')
      expect(finding['source']).not.toBe('')
    }
    expect(findings.find(({ severity }) => severity === 'error')).toMatchObject({
      register: 'activities',
      ref: 'T-001',
    })
  })

  it('--min leaves out what is milder, and decides the status', async () => {
    const { trente, put } = atATerminal()
    const path = put('a.trente.json', gappy())
    const severities = async (min: string) => {
      const { findings } = json<Report>(await trente('check', path, '--json', '--min', min))
      return [...new Set(findings.map(({ severity }) => severity))].sort()
    }
    expect(await severities('error')).toEqual(['error'])
    expect(await severities('advice')).toEqual(expect.arrayContaining(await severities('warning')) as string[])
    const mild = aDossier({ activities: [anActivity({ lastReviewedOn: '' })] })
    const milder = put('b.trente.json', mild)
    expect((await trente('check', milder, '--min', 'error')).status).toBe(0)
  })

  it('a point set aside with a reason stays visible and no longer counts', async () => {
    const { trente, put } = atATerminal()
    const dossier = gappy()
    const today = new Date().toISOString().slice(0, 10)
    const found = runRules(dossier, { today, parameters: lawParametersAt(today, ['FR']) })
    const because = { reason: 'Organisme sans service dédié', by: 'Claire', at: '2026-09-15T10:00:00.000Z' }
    const dismissals = found.map((finding, at) => ({
      id: `d-${at}`,
      finding: findingKey(finding),
      inputs: inputsOf(finding, dossier),
      ...because,
    }))
    const path = put('a.trente.json', { ...dossier, dismissals })
    const checked = await trente('check', path, '--json')
    const { findings, counts } = json<Report>(checked)
    expect(checked.status).toBe(0)
    expect(counts).toEqual({ error: 0, warning: 0, advice: 0, dismissed: found.length, attachments: 0 })
    expect(findings.map(({ dismissed }) => dismissed)).toEqual(found.map(() => because))
  })

  it('is told in words, without ever pronouncing a verdict', async () => {
    const { trente, put } = atATerminal()
    const path = put('a.trente.json', gappy())
    const { counts } = json<Report>(await trente('check', path, '--json'))
    const { out } = await trente('check', path)
    expect(out.split('\n')[0]).toBe(path)
    expect(out).toMatch(new RegExp(`${counts.error} manquements?`))
    expect(out).not.toMatch(/conforme/i)
    expect((await trente('check', path, '--lang', 'en')).out).not.toMatch(/compliant/i)
  })

  it('a folder answers for all its files in one object', async () => {
    const { trente, put, folder } = atATerminal()
    put('a.trente.json')
    put('b.trente.json', gappy())
    const checked = await trente('check', folder, '--min', 'error', '--json')
    const { files } = json<{ files: Report[] }>(checked)
    expect(files.map(({ findings }) => findings.length > 0)).toEqual([false, true])
    expect(checked.status).toBe(1)
  })
})

describe('import', () => {
  interface Report {
    source: string
    kind: string
    created: { register: string; ref: string; name: string }[]
    updated: unknown[]
    unplaced: { where: string; text: string }[]
    warnings: { code: string; where: string; message: string }[]
  }
  const sheet = (folder: string, name = 'registre.csv') => {
    writeFileSync(`${folder}/${name}`, name.endsWith('.ods') ? makeOds([{ name: 'A', rows }]) : makeCsv(rows))
    return `${folder}/${name}`
  }

  it('--dry-run writes nothing at all and says what it would do', async () => {
    const { trente, folder, at, listing } = atATerminal()
    const source = sheet(folder)
    const before = listing()
    const said = await trente('import', source, '--into', at('a.trente.json'), '--dry-run', '--json')
    const report = json<Report>(said)
    expect(Object.keys(report)).toEqual(['source', 'kind', 'forms', 'created', 'updated', 'unplaced', 'warnings'])
    expect(report.created).toContainEqual({ register: 'activities', ref: 'T-001', name: 'Paie des agents' })
    expect(report.unplaced.map(({ text }) => text).join(' ')).toContain('vert')
    expect((await trente('import', source, '--into', at('a.trente.json'), '--dry-run')).out).toContain(
      'rien n’a été écrit',
    )
    expect(listing()).toEqual(before)
  })

  it('makes a file, and completes one that exists with an earlier version kept', async () => {
    const { trente, folder, at, put, listing } = atATerminal()
    // A column of colours finds no place: done, and something is left out.
    expect((await trente('import', sheet(folder, 'registre.ods'), '--into', at('a.trente.json'))).status).toBe(1)
    expect((await trente('list', at('a.trente.json'), 'activities')).out).toMatch(
      /Paie des agents[\s\S]*Vidéoprotection/,
    )

    const existing = put('b.trente.json')
    expect((await trente('import', sheet(folder), '--into', existing, '--as', 'table')).status).toBe(1)
    expect((await trente('list', existing, 'activities')).out).toMatch(
      /Paie[\s\S]*Paie des agents|Paie des agents[\s\S]*Paie/,
    )
    expect(listing().some((line) => line.includes('before-import'))).toBe(true)
    expect(listing().some((line) => line.includes('.lock'))).toBe(false)
  })
})

describe('export', () => {
  interface Report {
    written: { path: string; document: string; language: string; records: number; bytes: number }[]
    skipped: unknown[]
  }

  it('prints a file, again beside it, and tells what was written', async () => {
    const { trente, put, at } = atATerminal()
    const path = put('a.trente.json')
    const said = await trente(
      'export',
      path,
      '--document',
      'D03',
      '--record',
      'T-001',
      '--out',
      at('mots'),
      '--lang',
      'en',
      '--json',
    )
    expect(said.status).toBe(0)
    const { written, skipped } = json<Report>(said)
    expect(skipped).toEqual([])
    expect(written).toMatchObject([{ document: 'D03', records: 1 }])
    const bytes = readFileSync(written[0]?.path ?? '')
    expect(bytes.byteLength).toBe(written[0]?.bytes)
    expect(JSON.stringify(await readWord(bytes))).toContain('Payroll')
    expect(written[0]?.path).toMatch(/D03_\w[\w-]*_t-001_authority_[\d-]+_en\.docx$/)
    const again = await trente(
      'export',
      path,
      '--document',
      'D03',
      '--record',
      'T-001',
      '--out',
      at('mots'),
      '--lang',
      'en',
    )
    expect(again.out).toMatch(/^Written: .*_en_2\.docx\n$/)
  })

  it('prints every document of every file of a folder', async () => {
    const { trente, put, folder, at } = atATerminal()
    put('a.trente.json')
    put('b.trente.json')
    const { written } = json<Report>(await trente('export', folder, '--document', 'all', '--out', at('mots'), '--json'))
    const ofOne = ['D01', 'D03', 'D07', 'D13', 'D15', 'D17', 'D20', 'S01', 'RD', 'RK', 'RX', 'RH', 'RN', 'RU', 'RZ']
    expect(written.map(({ document }) => document)).toEqual([...ofOne, ...ofOne])
    expect(readdirSync(at('mots'))).toHaveLength(2 * ofOne.length)
  })

  it('says how many blanks are about to be printed, of which record, then prints: points remain', async () => {
    const { trente, put, at } = atATerminal()
    const draft = { fr: [{ p: [{ text: '[Organisme] filme [lieux].' }] }] }
    const dpia = aDpia({ answers: [aRow('dpiaAnswers', 'r', { question: 'processing', answer: draft })] })
    const path = put('a.trente.json', aDossier({ dpias: [dpia] }))
    const said = await trente('export', path, '--document', 'D04', '--out', at('mots'))
    expect(said.status).toBe(1)
    expect(said.out).toMatch(/D04_/)
    expect(said.err).toBe(
      `${path} : 2 passages entre crochets restent à compléter (${dpia.ref}) : ils s’impriment surlignés.\n`,
    )
    const inJson = await trente('export', path, '--document', 'D04', '--out', at('mots'), '--json', '--lang', 'en')
    expect(JSON.parse(inJson.out)).toMatchObject({ blanks: 2, written: [{ document: 'D04' }] })
    expect(inJson.err).toContain('2 passages in brackets are still to be filled in')
    expect(await trente('export', path, '--document', 'D01', '--out', at('mots'))).toMatchObject({ status: 0, err: '' })
  })

  it('one bad file among good ones, or one unknown record, leaves nothing written', async () => {
    const { trente, put, folder, at, listing } = atATerminal()
    const good = put('a.trente.json')
    writeFileSync(at('b.trente.json'), '{')
    const before = listing()
    const say = async (...argv: string[]) => {
      const { status, out, err } = await trente('export', ...argv, '--out', at('mots'))
      expect([status, out]).toEqual([2, ''])
      return err
    }
    expect(await say(folder, '--document', 'D01')).toMatch(/^« b\.trente\.json » est endommagé.*\n$/)
    expect(await say(good, '--document', 'D03', '--record', 'T-404')).toBe(
      'Aucun enregistrement ne porte la référence « T-404 ».\n',
    )
    expect(await say(good, '--document', 'D01,D99')).toBe('Le document « D99 » n’existe pas.\n')
    expect(await say(good, '--document', 'toString')).toBe('Le document « toString » n’existe pas.\n')
    expect(listing()).toEqual(before)
  })
})
