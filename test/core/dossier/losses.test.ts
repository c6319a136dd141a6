import { expect, test } from 'vitest'
import { lossesIn } from '@core/dossier/losses'
import { migrate, standingOf } from '@core/dossier/migrations'
import { sameIds, withOwnIds } from '@core/dossier/same-ids'
import { aDossier, anActivity, aRecord } from '@core/examples/a-dossier'
import { lossText } from '@core/texts/loss-text'
import { plainly } from '../../helpers/typeset'

const whole = aDossier()
const intact = { hashFits: true, doubled: false, counts: null }
const struck = { ...intact, hashFits: false }

test('an intact file that lacks a register added since lost nothing', () => {
  const { actions: _added, ...older } = whole
  expect(lossesIn(older, whole, intact)).toEqual([])
  expect(lossesIn(older, whole, struck)).toEqual([{ kind: 'list', register: 'actions', count: 0 }])
})

test('a register saved under a misspelt name is told even when the hash fits', () => {
  const empty = { ...whole, activities: [] }
  expect(lossesIn({ ...empty, activitier: whole.activities }, empty, intact)).toEqual([
    { kind: 'list', register: 'activities', count: 0 },
  ])
  expect(lossesIn({ ...empty, notes: [] }, empty, intact)).toEqual([])
})

test('a file edited by hand that kept every record lost nothing', () => {
  expect(lossesIn(whole, whole, struck)).toEqual([])
})

test('records are missed by the count of the last save, by links, by the history and by holes in the numbers', () => {
  const loss = (count: number) => [{ kind: 'records', register: 'activities', count }]
  expect(lossesIn(whole, whole, { ...struck, counts: { activities: 15 } })).toEqual(loss(14))
  const entry = { at: '', by: '', did: 'insert', register: 'activities', record: 'gone' } as const
  const told = { ...whole, history: [entry] }
  expect(lossesIn(told, told, struck)).toEqual(loss(1))
  const removed = { ...whole, history: [entry, { ...entry, did: 'remove' as const }] }
  expect(lossesIn(removed, removed, struck)).toEqual([])
  const holed = aDossier({ activities: [anActivity(), anActivity({ id: 'b', ref: 'T-004' })] })
  expect(lossesIn(holed, holed, struck)).toEqual(loss(2))
  const linked = aDossier({ activities: [anActivity({ owner: 'nobody' })] })
  expect(lossesIn(linked, linked, struck)).toMatchObject([{ kind: 'records', register: 'persons' }])
})

test('a doubled place and a misspelt answer are told in words', () => {
  const [{ name, ...rest }] = whole.activities as unknown as [Record<string, unknown>]
  const losses = lossesIn({ ...whole, activities: [{ ...rest, namd: name }] }, whole, { ...struck, doubled: true })
  expect(plainly(lossText(losses, 'fr'))).toBe(
    'Ce qui ne va pas : une fiche de « Traitements » a perdu une réponse, deux contenus se disputent la même place.',
  )
})

test('two records of one id are told, and each gets its own only when asked', () => {
  const pair = [aRecord('persons', { id: 'p' }), aRecord('persons', { id: 'p', ref: 'P-002' })]
  const dossier = { ...whole, persons: [...pair, aRecord('persons', { id: 'q' })] }
  expect(lossesIn(dossier, dossier, intact)).toEqual([{ kind: 'same-id', register: 'persons', count: 2 }])
  const repaired = withOwnIds(dossier, () => 'new')
  expect(repaired.persons.map(({ id, ref }) => [id, ref])).toEqual([
    ['p', 'P-001'],
    ['new', 'P-002'],
    ['q', 'P-001'],
  ])
  expect(sameIds(repaired)).toEqual([])
  expect(repaired.activities).toBe(dossier.activities)
})

test('migrations are told by their names, whatever their number', () => {
  const steps = ['0001-a', '0002-b'].map((id) => ({ id, up: (body: unknown) => ({ ...(body as object), [id]: true }) }))
  expect(standingOf({ migrations: ['0001-a', '0002-b'] }, steps)).toBe('current')
  expect(standingOf({ migrations: ['0002-b'] }, steps)).toBe('older')
  expect(standingOf({}, steps)).toBe('older')
  expect(standingOf({ migrations: ['0001-a', '0002-other'] }, steps)).toBe('newer')
  expect(migrate({ migrations: ['0002-b'] }, steps)).toEqual({ '0001-a': true, migrations: ['0002-b', '0001-a'] })
  expect(migrate({ migrations: ['0001-a', '0002-b'] }, steps)).toEqual({ migrations: ['0001-a', '0002-b'] })
})

test('answers to what packs ask are no damage, known here or not, however they are called', () => {
  const { name: _, ...older } = anActivity()
  const raw = { ...whole, activities: [{ ...older, 'uk-ico:keptAsPolicy': 'yes', 'n:me': 'x' }] }
  expect(lossesIn(raw, whole, struck)).toEqual([])
})
