import { describe, expect, it } from 'vitest'
import { emptyRecord } from '@core/dossier/dossier'
import { Chance, type ActivityFacts } from '../../import-corpus/facts'
import { generate, seedsOf } from '../../import-corpus/generate'
import { corpusFields } from '../../import-corpus/headings'
import { Paper } from '../../import-corpus/paper'
import { perfectImport } from '../../import-corpus/perfect-import'
import type { Got } from '../../import-corpus/read-back'
import { scoreOf } from '../../import-corpus/score'
import { precision, recall } from '../../import-corpus/totals'

const pay: ActivityFacts = {
  name: 'Gestion de la paie',
  ref: 'RH-001',
  purposes: ['Établir les bulletins de paie', 'Verser les salaires'],
  basis: ['legalObligation', 'Obligation légale', 'Code du travail'],
  subjects: ['Salariés (CDI, CDD)', 'Stagiaires'],
  data: ['État civil', 'Coordonnées bancaires (RIB/IBAN)'],
  retention: '2 ans après le dernier contact',
  internal: ['Service RH'],
  external: ['URSSAF'],
  processors: [['Nébula', 'hébergement']],
  transfers: { words: 'Maroc', declared: 'yes', countries: ['MA'] },
  measures: ['Chiffrement des postes'],
  department: 'Ressources humaines',
  reviewed: '2025-03-12',
}
const visits: ActivityFacts = {
  ...pay,
  name: 'Registre des visiteurs',
  ref: 'RH-002',
  purposes: ['Savoir qui est dans les locaux'],
  basis: undefined,
  subjects: ['Visiteurs'],
  data: ['Images'],
  retention: '',
  processors: [],
  transfers: { words: 'Irlande', more: 'Irlande' },
}
const facts = [pay, visits]

/** What a register of the two holds, all questions asked, and what a faultless import makes of it. */
function written(remark?: string) {
  const paper = new Paper({ language: 'fr', body: 'Brume', activities: facts }, new Chance(1))
  for (const activity of facts) for (const field of corpusFields) paper.answer(activity, field)
  if (remark !== undefined) paper.remark(remark, pay)
  return paper.expected()
}
const aside = (...texts: string[]) => texts.map((text) => ({ where: 'ligne 2', text }))
const good = (): Got => {
  const got = perfectImport(facts)
  // Inside the EEA: nothing to declare, and told.
  return { ...got, proposal: { ...got.proposal, unplaced: aside('Irlande') } }
}
type Activity = Got['after']['activities'][number]
const withPay = (got: Got, edit: (activity: Activity) => Activity): Got => ({
  ...got,
  after: { ...got.after, activities: got.after.activities.map((each) => (each.ref === 'RH-001' ? edit(each) : each)) },
})

describe('the score of a faultless import', () => {
  const score = scoreOf(written(), good())

  it('finds nothing wrong', () => {
    const { activitiesIn, activitiesOut, invented, lost, cut, unaccounted, wrongPairs } = score
    expect({ activitiesIn, activitiesOut }).toEqual({ activitiesIn: 2, activitiesOut: 2 })
    expect({ invented, lost, cut, unaccounted, wrongPairs }).toEqual({
      invented: [],
      lost: [],
      cut: [],
      unaccounted: [],
      wrongPairs: [],
    })
  })

  it('counts pairs of every question', () => {
    for (const field of corpusFields) {
      expect(score.fields[field].expected, field).toBeGreaterThan(0)
      expect([precision(score.fields[field]), recall(score.fields[field])], field).toEqual([1, 1])
    }
  })
})

describe('the score sees', () => {
  it('a processing nobody wrote', () => {
    const got = good()
    const made = emptyRecord('activities', { id: 'made-x', ref: 'X', at: '2026-11-23T10:00:00.000Z', author: 'zzz' })
    const activities = [...got.after.activities, { ...made, name: { fr: 'Personnes concernées' } }]
    const score = scoreOf(written(), { ...got, after: { ...got.after, activities } })
    expect(score.invented).toEqual(['processing « Personnes concernées »'])
  })

  it('a breach in a register of processings, and anything at all in a stock list', () => {
    const got = good()
    const breach = emptyRecord('breaches', { id: 'made-b', ref: 'X', at: '2026-11-23T10:00:00.000Z', author: 'zzz' })
    const faulty = { ...got, after: { ...got.after, breaches: [breach] } }
    expect(scoreOf(written(), faulty).invented).toEqual(['a record of breaches'])
    const stockList = { activities: [], forOthers: [], contents: [], furniture: [], isRegister: false }
    expect(scoreOf(stockList, got).invented.length).toBeGreaterThan(4)
    expect(scoreOf(stockList, { refused: 'nothing-recognised' }).invented).toEqual([])
  })

  it('a processing that went, or came in under another name', () => {
    const got = good()
    const activities = got.after.activities.slice(0, 1)
    expect(scoreOf(written(), { ...got, after: { ...got.after, activities } }).lost).toEqual(['Registre des visiteurs'])
    const renamed = withPay(got, (activity) => ({ ...activity, name: { fr: 'paie' } }))
    expect(scoreOf(written(), renamed)).toMatchObject({
      lost: ['Gestion de la paie'],
      invented: ['processing « paie »'],
    })
    expect(scoreOf(written(), { refused: 'nothing-recognised' }).lost).toHaveLength(2)
  })

  it('words torn from within a word', () => {
    const got = good()
    const retentionRules = got.after.retentionRules.map((rule) => ({
      ...rule,
      activeTriggerDetail: { fr: 'rnier contact' },
    }))
    expect(scoreOf(written(), { ...got, after: { ...got.after, retentionRules } }).cut).toEqual([
      'torn from within a word: « rnier contact »',
    ])
  })

  it('a value of which the rest went, unless the rest is told', () => {
    const cut = withPay(good(), (activity) => ({
      ...activity,
      subjects: activity.subjects.map((each, index) =>
        index === 0 ? { ...each, detail: { fr: 'Salariés (CDI' } } : each,
      ),
    }))
    expect(scoreOf(written(), cut).cut).toEqual([expect.stringContaining('lacks cdd')])
    const told = { ...cut, proposal: { ...cut.proposal, unplaced: aside('Irlande', 'Salariés (CDI, CDD)') } }
    expect(scoreOf(written(), told)).toMatchObject({ cut: [], unaccounted: [] })
  })

  it('a value that came in with another processing only', () => {
    const got = withPay(good(), (activity) => ({ ...activity, subjects: [] }))
    const [first, second] = got.after.activities
    const moved = second && {
      ...second,
      internalRecipients: second.internalRecipients.map((each) => ({ ...each, service: { fr: 'Stagiaires' } })),
    }
    const activities = first && moved ? [first, moved] : []
    const { unaccounted } = scoreOf(written(), { ...got, after: { ...got.after, activities } })
    expect(unaccounted.some((each) => each.startsWith('Gestion de la paie') && each.includes('stagiaires'))).toBe(true)
  })

  it('a column nobody asks for that went, and one that was left aside', () => {
    const expected = written('À revoir avec le DPO')
    expect(scoreOf(expected, good()).unaccounted).toEqual([expect.stringContaining('À revoir avec le DPO')])
    const got = good()
    const told = { ...got, proposal: { ...got.proposal, unplaced: aside('Irlande', 'À revoir avec le DPO') } }
    expect(scoreOf(expected, told).unaccounted).toEqual([])
  })

  it('a code nobody gave, and one that was not read and not told', () => {
    const wrong = withPay(good(), (activity) => ({
      ...activity,
      purposes: activity.purposes.map((each) => ({ ...each, legalBasis: 'consent' as const })),
    }))
    const score = scoreOf(written(), wrong)
    expect(score.fields.basis).toEqual({ expected: 1, got: 1, right: 0 })
    expect(score.wrongPairs).toEqual([
      '- Gestion de la paie › basis: « legalObligation »',
      '+ Gestion de la paie › basis: « consent »',
    ])
    expect(score.unaccounted.concat(score.cut)).toEqual([expect.stringContaining('Obligation légale')])
  })

  it('a country inside the EEA that was neither told nor declared', () => {
    const got = good()
    const silent = { ...got, proposal: { ...got.proposal, unplaced: [] } }
    expect(scoreOf(written(), silent).unaccounted).toEqual([expect.stringContaining('Irlande')])
  })

  it('names with their part left on, as no name', () => {
    const got = good()
    const processors = got.after.processors.map((each) => ({ ...each, name: `${each.name} (hébergement)` }))
    const { fields } = scoreOf(written(), { ...got, after: { ...got.after, processors } })
    expect(fields.processors).toEqual({ expected: 1, got: 1, right: 0 })
  })
})

describe('the corpus', () => {
  const generated = seedsOf(48, '').map(generate)

  it('writes the same file for the same seed', () => {
    // XLSX and the like bear the hour they were packed: their names and facts are what is compared.
    for (const { seed, bytes, name, expected } of generated.filter((_, index) => index % 4 === 0)) {
      const again = generate(seed)
      expect(again.expected).toEqual(expected)
      if (/\.(csv|tsv|json|yaml|md)$/.test(name)) expect(again.bytes).toEqual(bytes)
    }
  })

  it('tries every layout once in a round, and writes every processing it expects', () => {
    expect(new Set(generated.map(({ layout }) => layout)).size).toBe(generated.length)
    for (const { layout, facts: said, expected } of generated) {
      if (expected.isRegister)
        expect(expected.activities.map(({ name }) => name).sort(), layout).toEqual(
          said.activities.map(({ name }) => name).sort(),
        )
      else expect(expected.activities).toEqual([])
    }
  })

  it('chooses layouts by a word of their name', () => {
    const words = seedsOf(10, 'markdown').map((seed) => generate(seed).layout)
    expect(new Set(words)).toEqual(new Set(['markdown, one table', 'markdown, headings and bullets']))
    expect(seedsOf(10, 'no such layout')).toEqual([])
  })
})
