import { describe, expect, it } from 'vitest'
import { applyChanges, inverse } from '@core/dossier/change'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { referencesIn } from '@core/dossier/references'
import { registers } from '@core/registers'
import { activityModelSchema } from '@templates/activity-models/activity-model-schema'
import { beginActivity } from '@templates/activity-models/begin-activity'
import { activityModels, modelsFor } from '@templates/activity-models/registry'
import { createDossier } from '@templates/models/create-dossier'
import { findingsIn } from '../../core/rules/run-on'
import { contentOf } from '../../core/dossier/any-changes'
import { faultsOf } from '../knowledge/quality-of-words'

const at = '2026-09-15T10:00:00.000Z'
const client = (country: 'FR' | 'BE' = 'FR'): Dossier => {
  let count = 0
  return createDossier(
    { name: 'Valmont', country, sector: 'industry', language: 'fr' },
    at,
    'Claire',
    () => `c${++count}`,
  )
}
function begun(model: (typeof activityModels)[number], dossier: Dossier) {
  let count = 0
  return beginActivity({ model, dossier, language: 'fr', at, by: 'Claire', newId: () => `${model.id}-${++count}` })
}
const throughAFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe.each(activityModels.map((model) => [model.id, model] as const))('the model %s', (_, model) => {
  const start = client()
  const { id, changes } = begun(model, start)
  const dossier = applyChanges(start, changes)
  const activity = dossier.activities.find((each) => each.id === id)
  if (!activity) throw new Error('no activity')

  it('is what a colleague could send as a file', () => {
    const read = activityModelSchema.parse(throughAFile(model))
    expect(begun(read as typeof model, start).changes).toEqual(changes)
  })

  it('makes a draft the file accepts, which says where it comes from', () => {
    const read = readDossier(throughAFile(dossier))
    expect(read).toMatchObject({ ok: true })
    expect(activity).toMatchObject({ status: 'draft', sourceTemplate: model.title.fr, lastReviewedOn: '', dpia: '' })
  })

  it('brings the records it names, each by the id it has in the file', () => {
    const named = referencesIn(registers.activities.fields, activity as never)
    expect(named.length).toBeGreaterThan(1)
    for (const reference of named)
      expect(dossier[reference.register as 'retentionRules'].map((each) => each.id)).toContain(reference.id)
    const rows = new Set([...activity.purposes, ...activity.subjects].map((row) => row.id))
    for (const item of activity.dataItems)
      for (const row of [...item.purposes, ...item.subjects]) expect(rows).toContain(row)
  })

  it('takes the client’s own records in the place of its own, and changes none of them', () => {
    const again = begun(model, dossier)
    expect(again.changes.map((change) => change.do === 'insert' && change.into.register)).toEqual(['activities'])
    const twice = applyChanges(dossier, again.changes)
    expect(twice.retentionRules).toBe(dossier.retentionRules)
    expect(twice.activities.map(({ ref }) => ref)).toEqual(['T-001', 'T-002'])
    expect(twice.activities[1]?.dataItems.map(({ retention }) => retention)).toEqual(
      activity.dataItems.map(({ retention }) => retention),
    )
  })

  it('undone, leaves what stood before', () => {
    const back = applyChanges(
      dossier,
      [...changes].reverse().map((change) => inverse(change, at)),
    )
    expect(contentOf(back)).toEqual(contentOf(start))
  })

  it('is read by every rule, and leaves no legal basis or period to be asked for', () => {
    const findings = findingsIn(dossier)
    const asked = findings.filter(({ record }) => record === id).map(({ field }) => field)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked).not.toContain('legalBasis')
    expect(activity.dataItems.every(({ retention }) => retention !== '')).toBe(true)
  })

  it('speaks two languages, in words of its own, and cites texts', () => {
    const said: unknown[] = []
    JSON.stringify(model, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'fr' in value) said.push(value)
      return value
    })
    expect(said.flatMap((each) => faultsOf(each as typeof model.title, 3, 350))).toEqual([])
    expect(model.activity.legalFrameworks?.length).toBeGreaterThan(1)
  })
})

describe('a model received as a file', () => {
  const [first] = activityModels
  if (!first) throw new Error('no model')
  const changed = (edit: object) => activityModelSchema.safeParse(throughAFile({ ...first, ...edit })).success
  it.each([
    ['of another format', { format: 'trente-dpia-start' }],
    ['of a later version', { version: 2 }],
    ['without a name', { title: { fr: ' ' } }],
    ['with an answer of another kind', { activity: { ...first.activity, purposes: 'paie' } }],
    ['with a legal basis there is not', { activity: { purposes: [{ id: 'p', legalBasis: 'because' }] } }],
    ['that names a record of someone else', { activity: { controllers: ['organisation-1'] }, linked: [] }],
    ['that names what it does not bring', { linked: [] }],
    ['that brings one key twice', { linked: [...first.linked, first.linked[0]] }],
    ['that brings people', { linked: [...first.linked, { key: 'x', register: 'persons', answers: {} }] }],
  ])('is refused when it is one %s', (_, edit) => expect(changed(edit)).toBe(false))

  it('is read when it answers less, and what it should not know is left out', () => {
    const read = activityModelSchema.parse(
      throughAFile({ ...first, activity: { name: { fr: 'Paie' }, id: 'x', secret: 1 } }),
    )
    expect(read.activity).toEqual({ name: { fr: 'Paie' } })
  })
})

it('models are offered where such a processing exists', () => {
  expect(modelsFor(client()).map(({ id }) => id)).toEqual(activityModels.map(({ id }) => id))
  expect(modelsFor(client('BE')).map(({ id }) => id)).toEqual(
    activityModels.map(({ id }) => id).filter((id) => id !== 'works-council'),
  )
})
