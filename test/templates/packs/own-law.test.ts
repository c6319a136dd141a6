import { describe, expect, it } from 'vitest'
import { applyChange, type Change } from '@core/dossier/change'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { noEdits, remember, undo } from '@core/dossier/undo'
import { aDossier, anActivity, aRecord, aTransfer } from '@core/examples/a-dossier'
import { lastDayOfPeriod } from '@core/law/holidays'
import { missingInLawEntry } from '@core/law/law-entries'
import type { LawEntry } from '@core/registers'
import { runRules } from '@core/rules/run'
import { adequacyInForce, figuresInForce, lawSeen, upcoming } from '@templates/packs/law-in-force'
import { lawOfFile } from '@templates/packs/law-of-file'

const toKenya = anActivity({
  transfersDeclared: 'yes',
  transfers: [aTransfer({ destination: 'KE', mechanism: 'adequacy', tia: '' })],
})
const sourced = { source: 'Décision (UE) 2026/999', enteredBy: 'Claire Martin', validFrom: '2026-09-01' }
const entry = (answers: Partial<LawEntry>): LawEntry =>
  aRecord('lawEntries', { title: { fr: 'Ajout' }, ...sourced, ...answers })
const kenya = (answers: Partial<LawEntry> = {}) => entry({ kind: 'adequacy', country: 'KE', ...answers })
const withEntry = (...lawEntries: readonly LawEntry[]): Dossier => aDossier({ activities: [toKenya], lawEntries })

const told = (dossier: Dossier, today: string) =>
  runRules(dossier, { today, parameters: lawOfFile(dossier, today) })
    .filter(({ rule }) => rule === 'TRF-02' || rule === 'TRF-06')
    .map(({ rule, severity }) => `${rule} ${severity}`)

describe('an adequacy decision a person adds', () => {
  it('silences the finding from its first day, in this file alone', () => {
    expect(told(withEntry(), '2026-09-15')).toEqual(['TRF-02 error'])
    expect(told(withEntry(kenya()), '2026-08-31')).toEqual(['TRF-02 error'])
    expect(told(withEntry(kenya()), '2026-09-15')).toEqual([])
  })

  it('is announced six months before it ends, and brings the finding back once over', () => {
    const ending = withEntry(kenya({ validUntil: '2027-12-31' }))
    expect(told(ending, '2027-06-30')).toEqual([])
    expect(told(ending, '2027-07-01')).toEqual(['TRF-06 warning'])
    expect(told(ending, '2027-12-31')).toEqual(['TRF-06 warning'])
    expect(told(ending, '2028-01-01')).toEqual(['TRF-06 error'])
    const renewed = kenya({ validFrom: '2028-01-01' })
    expect(
      told({ ...ending, lawEntries: [...ending.lawEntries, { ...renewed, id: 'lawEntries-2' }] }, '2028-01-01'),
    ).toEqual([])
  })

  it.each(['source', 'enteredBy', 'validFrom', 'country'] as const)('is not applied without its %s', (field) => {
    const unnamed = kenya({ [field]: '' })
    expect(missingInLawEntry(unnamed)).toEqual([field])
    expect(told(withEntry(unnamed), '2026-09-15')).toEqual(['TRF-02 error'])
  })

  it('speaks before the pack while it holds, and leaves it the rest', () => {
    const narrowed = withEntry(
      entry({ kind: 'adequacy', country: 'JP', scope: 'commercial', validUntil: '2026-12-31' }),
    )
    const japan = (today: string) => adequacyOfJapan(narrowed, today)
    expect([japan('2026-08-31'), japan('2026-10-01'), japan('2027-01-01')]).toEqual([
      'partial',
      'commercial',
      'partial',
    ])
  })

  it('is undone in one step', () => {
    const change: Change = {
      do: 'insert',
      into: { register: 'lawEntries' },
      index: 0,
      record: { ...kenya() },
      at: '2026-09-15T08:00:00.000Z',
      by: 'Claire Martin',
    }
    const added = applyChange(withEntry(), change)
    expect(told(added, '2026-09-15')).toEqual([])
    const back = undo(remember(noEdits, [change]), '2026-09-15T08:01:00.000Z')
    const undone = (back?.changes ?? []).reduce(applyChange, added)
    expect(told(undone, '2026-09-15')).toEqual(['TRF-02 error'])
  })
})

function adequacyOfJapan(dossier: Dossier, today: string) {
  const holds = ({ from, until }: { from: string; until?: string }) =>
    from <= today && (until === undefined || today <= until)
  return lawOfFile(dossier, today).adequacy.find((each) => each.country === 'JP' && holds(each))?.scope
}

describe('a figure a person adds', () => {
  const file = (answers: Partial<LawEntry>, packs: Dossier['clientFile'][number]['jurisdictionPacks'] = ['FR']) => {
    const dossier = withEntry(entry({ kind: 'figure', figure: 'ropaExemptionHeadcount', amount: 750, ...answers }))
    return { ...dossier, clientFile: dossier.clientFile.map((each) => ({ ...each, jurisdictionPacks: packs })) }
  }
  const headcount = (dossier: Dossier, today: string) => lawOfFile(dossier, today).ropaExemptionHeadcount

  it('replaces that of the packs within its dates', () => {
    const dossier = file({ validUntil: '2026-12-31' })
    expect(['2026-08-31', '2026-09-01', '2026-12-31', '2027-01-01'].map((day) => headcount(dossier, day))).toEqual([
      250, 750, 750, 250,
    ])
  })

  it('belongs to the law it names', () => {
    expect(headcount(file({ jurisdiction: 'UK' }), '2026-10-01')).toBe(250)
    expect(headcount(file({ jurisdiction: 'EU' }), '2026-10-01')).toBe(750)
    // British law has a figure of its own, which an addition to the Union's does not replace.
    expect(headcount(file({ jurisdiction: 'EU' }, ['UK']), '2026-10-01')).toBe(250)
    expect(headcount(file({}, ['UK']), '2026-10-01')).toBe(750)
  })

  it('may be a period', () => {
    const shorter = entry({ kind: 'figure', figure: 'cctvRetention', period: { value: 15, unit: 'day' } })
    expect(lawOfFile(withEntry(shorter), '2026-10-01').cctvRetention).toEqual({ value: 15, unit: 'day' })
  })

  it('changes the age of a child’s consent', () => {
    const older = entry({ kind: 'figure', figure: 'childConsentAge', amount: 16 })
    expect(lawOfFile(withEntry(older), '2026-10-01').childConsentAges).toEqual([{ jurisdiction: 'FR', age: 16 }])
  })
})

describe('a day of rest a person adds', () => {
  const due = (answers: Partial<LawEntry>, date: string) =>
    lastDayOfPeriod(
      date,
      lawOfFile(withEntry(entry({ kind: 'holiday', restDay: '2026-10-06', ...answers })), date).holidays,
    )

  it('moves what falls due on it, that year alone', () => {
    expect(due({}, '2026-10-06')).toBe('2026-10-07')
    expect(due({}, '2027-10-06')).toBe('2027-10-06')
  })

  it('comes back every year where a person says so, until its last day', () => {
    expect(due({ everyYear: 'yes' }, '2027-10-06')).toBe('2027-10-07')
    expect(due({ everyYear: 'yes', validUntil: '2026-12-31' }, '2027-10-06')).toBe('2027-10-06')
  })
})

describe('the law as the page shows it', () => {
  const seen = (dossier: Dossier, today = '2026-11-27') => lawSeen(dossier, today)

  it('names what the file added as its own, beside what it replaces', () => {
    const dossier = withEntry(entry({ kind: 'figure', figure: 'breachDeadlineHours', amount: 48 }), {
      ...kenya(),
      id: 'lawEntries-2',
    })
    const deadline = figuresInForce(seen(dossier)).filter(({ key }) => key === 'breach.deadlineHours')
    expect(deadline.map(({ value, state }) => [value, state])).toEqual([
      [48, 'own'],
      [96, 'proposed'],
    ])
    expect(adequacyInForce(seen(dossier)).find(({ country }) => country === 'KE')).toMatchObject({ state: 'own' })
  })

  it('shows a proposal and never applies it', () => {
    const rows = figuresInForce(seen(withEntry())).filter(({ key }) => key === 'ropa.exemptionHeadcount')
    expect(rows.map(({ value, state }) => [value, state])).toEqual([
      [250, 'inForce'],
      [750, 'proposed'],
    ])
    expect(lawOfFile(withEntry(), '2026-11-27').ropaExemptionHeadcount).toBe(250)
  })

  it('tells what ends within two years, the nearest first', () => {
    const rows = (today: string) => upcoming(adequacyInForce(seen(withEntry(), today)), today).map(({ until }) => until)
    expect(rows('2026-11-27')).toEqual([])
    expect(rows('2030-01-01')).toEqual(['2031-12-27'])
  })

  it('says nothing of the Union’s decisions to a file of Swiss law alone', () => {
    const swiss = aDossier({})
    const file = {
      ...swiss,
      clientFile: swiss.clientFile.map((each) => ({ ...each, jurisdictionPacks: ['CH'] as const })),
    }
    const countries = adequacyInForce(seen(file)).map(({ country }) => country)
    expect(countries).toContain('FR')
    expect(countries).not.toContain('JP')
  })
})

it('a file that follows a law unknown here opens, keeps it and its answers, and reads the law it knows', () => {
  const raw = JSON.parse(JSON.stringify(aDossier({ activities: [anActivity()] }))) as {
    clientFile: { jurisdictionPacks: string[] }[]
    activities: Record<string, unknown>[]
  }
  for (const file of raw.clientFile) file.jurisdictionPacks = ['FR', 'PT']
  for (const activity of raw.activities) activity['pt-cnpd:registo'] = 'sim'
  const read = readDossier(raw)
  if (!read.ok) throw new Error(`${read.fault.path}: ${read.fault.expected}`)
  expect(read.dossier.clientFile[0]?.jurisdictionPacks).toEqual(['FR', 'PT'])
  expect(read.dossier.activities[0]).toMatchObject({ 'pt-cnpd:registo': 'sim' })
  expect(lawOfFile(read.dossier, '2026-11-27').words.authority.fr).toBe('CNIL')
  const damaged = { ...raw, clientFile: raw.clientFile.map((file) => ({ ...file, jurisdictionPacks: ['not a code'] })) }
  expect(readDossier(damaged).ok).toBe(false)
})
