import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAsked } from '@core/asked/is-asked'
import { dueFields } from '@core/asked/due'
import { applyChange, applyChanges, type AnyRecord, type Change } from '@core/dossier/change'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { merge } from '@core/dossier/merge'
import { noEdits, remember, undo } from '@core/dossier/undo'
import { aDossier, anActivity, aPurpose } from '@core/examples/a-dossier'
import { extraFieldsOf, fieldsOf, withExtras } from '@core/law/extra-fields'
import { keptAnswers } from '@core/law/kept-answers'
import { lawParametersAt } from '@templates/packs/law-parameters'

const british = lawParametersAt('2026-09-15', ['UK'])
const french = lawParametersAt('2026-09-15', ['FR'])
const at = '2026-11-26T08:00:00.000Z'
const condition = 'uk-ico:schedule1Condition'

const start = aDossier({ activities: [anActivity({ purposes: [aPurpose({ art9Condition: 'healthCare' })] })] })
const answered = (dossier: Dossier) => dossier.activities[0] as unknown as AnyRecord
const set = (field: string, to: unknown, from?: unknown): Change => ({
  do: 'set',
  in: { register: 'activities', record: 'activities-1' },
  field,
  from,
  to,
  at,
  by: 'Claire Martin',
})
const travelled = (dossier: Dossier): Dossier => {
  const read = readDossier(JSON.parse(JSON.stringify(dossier)))
  if (!read.ok) throw new Error(read.fault.path)
  return read.dossier
}
const followed = (dossier: Dossier, pack: 'FR' | 'UK') =>
  applyChange(dossier, {
    ...set('jurisdictionPacks', [pack], dossier.clientFile[0]?.jurisdictionPacks),
    in: { register: 'clientFile', record: dossier.clientFile[0]?.id ?? '' },
  } as Change)

/** What an answer to a question of a pack may be, known here or not. */
const name = fc.constantFrom(condition, 'uk-ico:keptAsPolicy', 'fr-cnil:healthFormality', 'xx-unknown:colour')
const value = fc.oneof(
  fc.string(),
  fc.constantFrom('yes', 'no', 'unknown', 'standard', '2026-01-05'),
  fc.dictionary(fc.constantFrom('fr', 'en', 'nl'), fc.string()),
  fc.integer(),
)

describe('an answer to what a pack asks, whatever it is', () => {
  it('is written, read, kept when the file follows another pack and back, and undone', () => {
    fc.assert(
      fc.property(name, value, (field, to) => {
        const change = set(field, to)
        const after = travelled(applyChange(start, change))
        expect(answered(after)[field]).toEqual(to)
        const there = travelled(followed(after, 'UK'))
        const back = travelled(followed(there, 'FR'))
        expect(answered(back)[field]).toEqual(to)
        const undone = undo(remember(noEdits, [change]), at)
        const before = applyChanges(after, undone?.changes ?? [])
        expect(Object.keys(answered(before))).not.toContain(field)
        // Whatever stands there, every question of every pack can be read.
        for (const law of [british, french])
          for (const [asked, { kind }] of Object.entries(extraFieldsOf('activities', law)))
            expect(kind.schema.safeParse(withExtras('activities', answered(after), law)[asked]).success).toBe(true)
      }),
      { seed: 30, numRuns: 60 },
    )
  })
})

describe('what a pack asks', () => {
  it('is asked in files that follow it alone', () => {
    expect(Object.keys(fieldsOf('activities', british))).toContain(condition)
    expect(Object.keys(fieldsOf('activities', french))).not.toContain(condition)
  })

  it('waits for the answers that call for it', () => {
    const ordinary = anActivity() as unknown as AnyRecord
    expect(isAsked('activities', condition, ordinary, british)).toBe('no')
    expect(isAsked('activities', condition, answered(start), british)).toBe('yes')
    const criminal = { ...anActivity({ criminalAuthority: 'law' }) } as unknown as AnyRecord
    expect(isAsked('activities', condition, criminal, british)).toBe('yes')
  })

  it('counts among what is due, answered or not', () => {
    const due = (record: AnyRecord) => dueFields('activities', record, british).find((each) => each.name === condition)
    expect(due(answered(start))).toMatchObject({ section: 'data', isAnswered: false })
    const said = { ...answered(start), [condition]: { en: 'Part 1, paragraph 2' } }
    expect(due(said)).toMatchObject({ isAnswered: true })
  })
})

describe('two windows', () => {
  const mine = set(condition, { en: 'Part 1, paragraph 2' })

  it('that answer two questions of a pack keep both', () => {
    const theirs = applyChange(start, set('uk-ico:policyDocument', { en: 'Intranet' }))
    const merged = merge(theirs, applyChange(start, mine), [mine])
    expect(merged.conflicts).toEqual([])
    expect(answered(merged.dossier)).toMatchObject({
      [condition]: { en: 'Part 1, paragraph 2' },
      'uk-ico:policyDocument': { en: 'Intranet' },
    })
  })

  it('that answer the same one in two ways ask which stays', () => {
    const theirs = applyChange(start, set(condition, { en: 'Part 2, paragraph 6' }))
    const { conflicts } = merge(theirs, applyChange(start, mine), [mine])
    expect(conflicts).toMatchObject([{ kind: 'answer', field: condition, mine: { en: 'Part 1, paragraph 2' } }])
  })
})

it('answers to what nobody asks now are counted by pack, empty ones left out', () => {
  const kept = {
    [condition]: { en: 'Part 1' },
    'uk-ico:keptAsPolicy': 'unknown',
    'uk-ico:policyDocument': { en: '' },
    'xx-unknown:colour': 'blue',
    'fr-cnil:healthFormality': 'standard',
  }
  const dossier = aDossier({ activities: [{ ...anActivity(), ...kept }] })
  expect(keptAnswers(dossier, french)).toEqual(
    new Map([
      ['uk-ico', 1],
      ['xx-unknown', 1],
    ]),
  )
})
