import { describe, expect, it } from 'vitest'
import { readDossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import { readFrozen } from '@core/dpia/freeze'
import { cnilNumbers } from '@core/dpia/questions'
import { residualLevelOf } from '@core/dpia/levels'
import { screeningOf } from '@core/dpia/screening'
import { stagesOf } from '@core/dpia/stages'
import { richText, type FieldSet } from '@core/kinds'
import { registerNames, registers } from '@core/registers'
import { normalise } from '@core/rich-text/normalise'
import { isList, isTable } from '@core/rich-text/rich-text'
import type { RuleId } from '@core/rules/ids'
import { runRules } from '@core/rules/run'
import { exampleDossier } from '@templates/models/example'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { windowLanguages } from '@core/texts/languages'
import { brokenReferences } from '../../helpers/broken-references'

const dossier = exampleDossier()
const today = '2026-11-23'

type Answers = Readonly<Record<string, unknown>>

/** Every text of the dossier, with the field that holds it. */
function textsIn(value: unknown, field = ''): readonly { readonly field: string; readonly said: string }[] {
  if (typeof value === 'string') return [{ field, said: value }]
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, field))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => {
    const isLanguage = (windowLanguages as readonly string[]).includes(name)
    return textsIn(each, isLanguage ? field : name)
  })
}

/** Texts that an English reader of a printed record would miss. */
function onlyFrench(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('fr' in value) return 'en' in value ? [] : [String(value.fr)]
  return Object.entries(value).flatMap(([name, each]) => (isInternal(name, value) ? [] : onlyFrench(each)))
}

const titleOf = (said: object) => ('title' in said ? said.title : said)

const isInternal = (name: string, record: object) =>
  name === 'notesInternal' || ('effect' in record && ['description', 'evidence'].includes(name))

const rowsOfActivity = (activity: unknown) =>
  Object.values(activity as Answers)
    .filter(Array.isArray)
    .flat()
    .filter((row): row is { id: string } => typeof row === 'object' && row !== null && 'id' in row)

describe('the example client file', () => {
  it('is a file the program accepts', () => {
    expect(readDossier(JSON.parse(JSON.stringify(dossier)))).toEqual({ ok: true, dossier })
  })

  it('is the same at every call', () => {
    expect(exampleDossier()).toEqual(dossier)
  })

  it('holds fifteen activities in order, each named and described in both languages', () => {
    expect(dossier.activities.map(({ ref }) => ref)).toEqual(
      Array.from({ length: 15 }, (_, index) => `T-${String(index + 1).padStart(3, '0')}`),
    )
    for (const { name, description, purposes } of dossier.activities) {
      for (const words of [name, description, ...purposes.map(({ title }) => title)]) {
        for (const language of windowLanguages) expect(words[language]?.trim() ?? '').not.toBe('')
      }
    }
  })

  it('says in English too what a document may print', () => {
    // Assessments are worked on in one language; their titles and those of measures and risks stand in lists.
    const translated = registerNames.filter((name) => name !== 'dpias')
    expect(translated.flatMap((name) => onlyFrench(dossier[name]))).toEqual([])
    const titles = dossier.dpias.flatMap(({ title, measures, risks }) => [title, ...measures, ...risks].map(titleOf))
    expect(titles.flatMap(onlyFrench)).toEqual([])
  })

  it('never points at a record or row that does not exist', () => {
    expect(brokenReferences(dossier)).toEqual([])
    const maimed = { ...dossier, persons: dossier.persons.slice(1) }
    expect(brokenReferences(maimed)).toContain('valbrune-o-001.legalRepresentative → valbrune-p-001')
  })

  it('gives every record and row its own id', () => {
    const records = registerNames.flatMap((name) => recordsOf(dossier, name).map(({ id }) => id))
    const rows = dossier.activities.flatMap((activity) => rowsOfActivity(activity).map(({ id }) => id))
    expect(new Set([...records, ...rows]).size).toBe(records.length + rows.length)
    expect(rows).toContain('valbrune-t-001-p1')
  })

  it('tells a history that ends at what the file holds', () => {
    for (const entry of dossier.history) {
      const record = recordsOf(dossier, entry.register).find(({ id }) => id === entry.record)
      expect(record, entry.record).toBeDefined()
      if (entry.did === 'set') expect(record?.[entry.field ?? '']).toEqual(entry.to)
    }
  })
})

describe('its invented people', () => {
  // A frozen version is a copy of records that are looked at themselves.
  const texts = textsIn(dossier)
    .filter(({ field }) => field !== 'content')
    .map(({ said }) => said)

  it('have addresses that cannot exist', () => {
    const addresses = texts.flatMap((said) => said.match(/[\w.+-]+@[\w.-]+\w/g) ?? [])
    expect(addresses.length).toBeGreaterThan(20)
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([])
    const sites = texts.flatMap((said) => said.match(/https?:\/\/[^/\s]+/g) ?? [])
    expect(sites.filter((site) => !site.endsWith('.example'))).toEqual([])
  })

  it('have telephone numbers kept for fiction', () => {
    const numbers = texts.filter((said) => /^0\d( \d\d){4}$/.test(said))
    expect(numbers.length).toBeGreaterThan(10)
    expect(numbers.filter((number) => !/^(01 99 00|04 65 71) /.test(number))).toEqual([])
  })
})

describe('its internal notes', () => {
  const internalFields = new Set(
    Object.values(registers).flatMap(({ fields }) =>
      Object.entries(fields as FieldSet)
        .filter(([name, field]) => field.internal === true && !['description', 'about'].includes(name))
        .map(([name]) => name),
    ),
  )
  const measureNotes = dossier.securityMeasures.flatMap(({ description }) => textsIn(description))
  const all = registerNames.flatMap((name) => {
    const records = recordsOf(dossier, name)
    return name === 'securityMeasures' ? records.map((record) => ({ ...record, description: {} })) : records
  })
  // A frozen version is internal as a whole.
  const said = textsIn(all).filter(({ field }) => field !== 'content')

  it('stand in many records and nowhere else', () => {
    const notes = [...said.filter(({ field }) => internalFields.has(field)), ...measureNotes]
      .map((each) => each.said)
      .filter((note) => note !== '')
    expect(notes.length).toBeGreaterThan(25)
    const open = said.filter(({ field }) => !internalFields.has(field)).map((each) => each.said)
    expect(notes.filter((note) => open.some((text) => text.includes(note)))).toEqual([])
  })
})

describe('what the rules say of it', () => {
  const packs = dossier.clientFile[0]?.jurisdictionPacks ?? []
  const findings = runRules(dossier, { parameters: lawParametersAt(today, packs), today })
  const found = (rule: RuleId) =>
    findings.filter((each) => each.rule === rule).map(({ record }) => record.replace('valbrune-', '').toUpperCase())

  it.each([
    ['TRF-17', 'T-004'],
    ['RET-02', 'R-014'],
    ['RET-03', 'R-018'],
    ['RET-04', 'R-017'],
    ['RET-09', 'T-003'],
    ['LEG-01', 'T-007'],
    ['LEG-01', 'T-009'],
    ['ROPA-TRF-01', 'T-009'],
    ['ROPA-TRF-01', 'T-010'],
    ['RET-01', 'T-009'],
    ['TRF-14', 'T-009'],
    ['TRF-07', 'T-014'],
    ['ROPA-PUR-02', 'T-014'],
    ['ROPA-REV-01', 'T-004'],
    ['ROPA-REV-01', 'T-010'],
    ['ROPA-STA-01', 'T-008'],
    ['ROPA-JC-01', 'T-009'],
    ['ROPA-JC-02', 'J-002'],
    ['DPIA-01', 'T-013'],
    ['DPIA-01', 'T-009'],
    ['DPIA-03', 'T-009'],
    ['DPIA-04', 'T-014'],
    ['DPIA-12', 'A-002'],
    ['DPIA-18', 'A-001'],
    ['DPIA-19', 'A-002'],
    ['DPIA-23', 'A-001'],
    ['DSR-01', 'Q-004'],
    ['DSR-10', 'Q-002'],
  ] as const)('%s is reported on %s', (rule, ref) => {
    expect(found(rule)).toContain(ref)
  })

  // Payment references serve the invoice, not the profile; passages are what an exempt access control is about.
  it.each([
    ['DPIA-02', 'T-009'],
    ['DPIA-03', 'T-007'],
    ['DPIA-06', 'T-007'],
  ] as const)('%s is not cried on %s', (rule, ref) => {
    expect(found(rule)).not.toContain(ref)
  })

  it('leaves a third of the activities as models: no error, no warning', () => {
    const inNeed = new Set(findings.filter(({ severity }) => severity !== 'advice').map(({ record }) => record))
    const models = dossier.activities.filter(({ id }) => !inNeed.has(id)).map(({ ref }) => ref)
    expect(models).toEqual(expect.arrayContaining(['T-001', 'T-002', 'T-005', 'T-006', 'T-015']))
  })

  it('keeps errors to the activities with clear work to do', () => {
    const atFault = new Set(findings.filter(({ severity }) => severity === 'error').map(({ record }) => record))
    // T-003 keeps images of a public car park beyond the month of the law.
    expect(dossier.activities.filter(({ id }) => atFault.has(id)).map(({ ref }) => ref)).toEqual([
      'T-003',
      'T-004',
      'T-007',
      'T-009',
      'T-010',
      'T-014',
    ])
  })
})

describe('its assessment of street cameras', () => {
  const dpia = dossier.dpias.find(({ ref }) => ref === 'A-001')
  if (!dpia) throw new Error('the example has lost its assessment')

  it('answers every question of the CNIL, once, in words', () => {
    const asked = Object.keys(cnilNumbers)
    const answered = dpia.answers.filter(({ answer }) => richText.isAnswered(answer)).map(({ question }) => question)
    expect(answered).toEqual(expect.arrayContaining(asked))
    expect(new Set(answered).size).toBe(dpia.answers.length)
  })

  it('holds lists and tables that the program accepts', () => {
    const blocks = dpia.answers.flatMap(({ answer }) => answer.fr ?? [])
    expect(blocks.filter(isTable).length).toBeGreaterThan(1)
    expect(blocks.filter(isList).length).toBeGreaterThan(3)
    for (const { answer } of dpia.answers) expect(normalise(answer.fr ?? [])).toEqual(answer.fr)
  })

  it('brings four risks down in three stages, with measures of its own', () => {
    expect(dpia.measures).toHaveLength(10)
    const levels = dpia.risks.map((risk) => stagesOf(risk).map(({ level }) => level))
    expect(levels).toEqual([
      ['high', 'high', 'medium'],
      ['high', 'medium', 'medium'],
      ['medium', 'medium', 'low'],
      ['high', 'medium', 'medium'],
    ])
    expect(residualLevelOf(dpia)).toMatchObject({ level: 'medium', overridden: false, open: [] })
  })

  it('keeps what its last version was decided on', () => {
    const [first, last] = dpia.versions.map(({ content }) => readFrozen(content))
    expect(first).toBeNull()
    expect(last?.linked.activities?.map(({ id }) => id)).toEqual(['valbrune-t-003'])
    expect(last?.dpia['dpoAdvice']).toEqual(dpia.dpoAdvice)
  })

  it('was advised, discussed and approved with conditions, each with its action', () => {
    expect([dpia.dpoVerdict, dpia.viewsSought, dpia.outcome]).toEqual(['reservations', 'yes', 'approvedWithConditions'])
    const plan = dossier.actions.filter((each) => each.dpia === dpia.id)
    expect(plan).toHaveLength(4)
    const rows = [...dpia.measures, ...dpia.risks].map(({ id }) => id)
    for (const { about, owner, dueOn } of plan) {
      expect(rows).toContain(about)
      expect([owner, dueOn]).not.toContain('')
    }
  })
})

it('decides on assessments as the facts suggest, or leaves the question open', () => {
  const parameters = lawParametersAt(today, ['FR'])
  const said = dossier.activities.map((activity) => {
    const { suggested } = screeningOf(activity, dossier, parameters)
    return `${activity.ref} ${activity.dpiaDecision} ${suggested}`
  })
  expect(said.filter((each) => /notRequired (required|probablyRequired)|required notRequired$/.test(each))).toEqual([])
  expect(said).toContain('T-003 required required')
  expect(said).toContain('T-009 undecided probablyRequired')
})
