import { describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { aDossier, anActivity, aRecord } from '@core/examples/a-dossier'
import type { Dossier } from '@core/dossier/dossier'
import { groupOf, type AnyKind, type FieldSet } from '@core/kinds'
import { registers } from '@core/registers'
import { readAnyWorkbook } from '@core/exchange/read-any-workbook'
import type { Activity } from '@core/registers'
import { mayTell, type Holder } from '@templates/documents/editions'
import { audiences, audiencesOf, documentIds, type Audience, type DocumentId } from '@templates/documents/registry'
import { examples } from '@templates/models/examples'
import { writeCsv } from '@templates/formats/sheets/write-csv'
import { writeXlsx } from '@templates/formats/sheets/write-xlsx'
import { hasTwin, twinOf } from '@templates/formats/twins/twin'
import { markedDossier, type Mark } from '../../helpers/marked-dossier'
import { propose } from '../../helpers/propose'

const at = '2026-11-28T10:00:00.000Z'
const asked = { language: 'fr', audience: 'authority', records: [], today: '2026-11-28', now: at } as const

async function xlsx(twin: ReturnType<typeof twinOf>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of writeXlsx(twin, at)) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
const cellsOf = (bytes: Uint8Array) => {
  const read = readAnyWorkbook(bytes, 'x.xlsx')
  if (!read.ok) throw new Error(read.failure.detail)
  return read.workbook.sheets[0]?.cells ?? []
}

/** Answers with the names of records and the order of rows in the place of ids, which a copy has of its own. */
function told(dossier: Dossier, activity: Activity, language: 'fr' | 'en'): unknown {
  const names = new Map<string, string>()
  for (const register of ['persons', 'organisations', 'processors', 'retentionRules', 'securityMeasures', 'jointControls', 'documents', 'supportingAssets', 'algorithmicSystems', 'dpias', 'consentChecks', 'balancingTests'] as const)
    for (const record of dossier[register]) names.set(record.id, JSON.stringify(plain((record as never)[registers[register].title])))
  for (const group of ['purposes', 'subjects'] as const) activity[group].forEach(({ id }, n) => names.set(id, `${group} ${n}`))
  function plain(value: unknown): unknown {
    if (typeof value === 'string') return names.get(value) ?? value
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    const said = value as Readonly<Record<string, unknown>>
    const keys = Object.keys(said)
    if (keys.length > 0 && keys.every((key) => key === 'fr' || key === 'en')) return said[language] ?? said['fr'] ?? said['en']
    return Object.fromEntries(Object.entries(said).filter(([name]) => name !== 'id').map(([name, each]) => [name, plain(each)]))
  }
  const { createdAt: _, updatedAt: _u, author: _a, notesInternal: _n, ...answers } = activity
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !name.includes(':')).map(([name, value]) => [name, plain(value)]).filter(([name]) => name !== 'id'))
} // prettier-ignore

describe('the spreadsheet of a record', () => {
  it.each([['town', 'fr'], ['firm', 'en']] as const)('of the example %s comes back as the same activities', async (which, language) => {
    const before = examples[which](at, 60)
    const bytes = await xlsx(twinOf('D01', before, { ...asked, language }))
    const { proposal, after } = propose(bytes, { name: 'registre.xlsx', language })
    expect(proposal.forms).toEqual(['trente-tables'])
    const back = after.activities.map((each) => told(after, each, language))
    expect(back).toEqual(before.activities.map((each) => told(before, each, language)))
    expect(proposal.unplaced.length).toBeLessThan(3)
  }) // prettier-ignore

  it('holds days as days, figures as figures, and nothing a spreadsheet would run', async () => {
    const wild = ['=HYPERLINK("http://x.example";"Paie")', '+33 1 23', '-1', '@SUM(1)', '\tonglet']
    const activities = wild.map((name, n) => anActivity({ id: `a${n}`, ref: `T-00${n}`, name: { fr: name }, lastReviewedOn: '2026-03-15', reviewEveryMonths: 12 }))
    const twin = twinOf('D01', aDossier({ activities }), asked)
    const bytes = await xlsx(twin)
    const cells = cellsOf(bytes)
    expect(cells.filter(({ column, row }) => column === 1 && row > 1).map(({ text }) => text)).toEqual(wild.map((name) => name.trim()))
    expect(cells.filter(({ date }) => date === '2026-03-15')).toHaveLength(5)
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array)
    expect(sheet).not.toMatch(/<f[ >]|t="str"/)
    expect(sheet).toContain('<c r="B3" s="4" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK')
    expect(sheet).toMatch(/<c r="[A-Z]+3" s="2"><v>12<\/v><\/c>/)
    const csv = writeCsv(twin.tables[0], 'fr')
    const text = [...csv.chunks].join('')
    expect(csv.guarded()).toBe(5)
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(text).toContain(`T-000;"'=HYPERLINK(""http://x.example"";""Paie"")";`)
    for (const line of text.split('\r\n')) expect(line).not.toMatch(/(^|;)"?[=+\-@\t]/)
    expect([...writeCsv(twin.tables[0], 'en').chunks].join('')).toContain('T-001,\'+33 1 23,')
  }) // prettier-ignore

  it('cuts nothing: what is longer than a cell may be goes on beside it', async () => {
    const long = 'é'.repeat(32_766) + '🔒'.repeat(20)
    const twin = twinOf('D01', aDossier({ activities: [anActivity({ description: { fr: long } })] }), asked)
    const row = cellsOf(await xlsx(twin)).filter((cell) => cell.row === 1 && /^[é🔒]+$/u.test(cell.text))
    expect(row.map(({ text }) => text).join('')).toBe(long)
    expect(row.every(({ text }) => text.length <= 32_767)).toBe(true)
  })

  it('says the same on the same day, byte for byte', async () => {
    const dossier = aDossier({ activities: [anActivity({})] })
    expect(await xlsx(twinOf('D01', dossier, asked))).toEqual(await xlsx(twinOf('D01', dossier, asked)))
  })
})

describe('editions and choices of spreadsheets', () => {
  const { dossier, marks } = markedDossier()
  const twinned = (audience: Audience) => documentIds.filter((id) => hasTwin(id) && audiencesOf(id).includes(audience))
  const saidIn = (id: DocumentId, audience: Audience) =>
    JSON.stringify(twinOf(id, dossier, { ...asked, audience }).tables)
  const holderOf = ({ register, group }: Mark) =>
    (group === undefined
      ? register
      : groupOf((registers[register].fields as FieldSet)[group]?.kind as AnyKind)?.name) as Holder
  const may = (mark: Mark, audience: Audience) =>
    !mark.field.internal &&
    mayTell(audience, holderOf(mark), mark.name) &&
    (mark.group === undefined || mayTell(audience, mark.register, mark.group))

  it.each(audiences)('say in the %s edition nothing it may not say', (audience) => {
    const said = twinned(audience).map((id) => saidIn(id, audience)).join('\n')
    const leaked = marks.filter((mark) => !may(mark, audience) && mark.mark?.startsWith('⟦') && said.includes(mark.mark))
    expect(leaked.map(({ where }) => where)).toEqual([])
    expect(said.length).toBeGreaterThan(1_000)
  }) // prettier-ignore

  it('name nobody in the register of requests', () => {
    const said = saidIn('D11', 'internal')
    for (const name of ['subject', 'requesterName', 'requesterContact', 'onBehalfOf', 'mandate', 'handler'])
      expect(said).not.toContain(`⟦requests.${name}⟧`)
  })

  it('hold the chosen records alone, and what they rest on', () => {
    const activities = [
      anActivity({ id: 'a1', ref: 'T-001', processors: ['p1'] }),
      anActivity({ id: 'a2', ref: 'T-002', processors: ['p2'] }),
    ]
    const processors = ['p1', 'p2'].map((id) => aRecord('processors', { id, ref: id.toUpperCase(), name: `Nom ${id}` }))
    const said = JSON.stringify(twinOf('D01', aDossier({ activities, processors }), { ...asked, records: ['T-001'] }))
    expect(said).toContain('Nom p1')
    expect(said).not.toMatch(/Nom p2|T-002/)
  })
})
