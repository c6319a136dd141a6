import { describe, expect, it } from 'vitest'
import { applyChange, applyChanges, inverse, UnknownPlace, type Change } from '@core/dossier/change'
import { aDossier, anActivity, aPurpose } from '@core/examples/a-dossier'

const at = (minute: number) => new Date(Date.parse('2026-11-26T10:00:00.000Z') + minute * 60_000).toISOString()
const by = (minute = 0, name = 'Claire Martin') => ({ at: at(minute), by: name })
const activities = { register: 'activities' } as const
const payroll = { register: 'activities', record: 'activities-1' } as const
const purposes = { ...payroll, rows: 'purposes' } as const
const dossier = aDossier({
  activities: [anActivity({ purposes: [aPurpose(), aPurpose({ id: 'purpose-2' })] }), anActivity({ id: 'a2' })],
})
const named = (from: string, to: string, when = by()): Change => ({
  do: 'set',
  in: payroll,
  field: 'department',
  from: { fr: from },
  to: { fr: to },
  ...when,
})

describe('a change names exactly one record', () => {
  const [first] = dossier.activities
  const twin = { ...dossier, activities: [first, first] } as typeof dossier
  it('of two records of one id, as a copied file may hold, only the one meant goes', () => {
    const record = { ...first } as never
    const after = applyChange(twin, { do: 'remove', from: activities, index: 1, record, ...by() })
    expect(after.activities).toEqual([first])
  })
  it('and only one is edited or moved', () => {
    expect(
      applyChange(twin, named('', 'RH')).activities.filter(({ department }) => department.fr === 'RH'),
    ).toHaveLength(1)
    const change: Change = { do: 'move', within: activities, id: 'activities-1', from: 1, to: 0, ...by() }
    expect(applyChange(twin, change).activities).toHaveLength(2)
  })

  const record = { id: 'activities-1' }
  const dismissal = { id: 'd', finding: '', inputs: '', reason: '', ...by() }
  const lost: readonly (readonly [string, Change])[] = [
    ['an answer of no record', { ...named('', 'RH'), in: { ...payroll, record: 'nobody' } } as Change],
    ['an answer of no row', { ...named('', 'RH'), in: { ...purposes, row: 'nobody' } } as Change],
    ['half the place of a row', { ...named('', 'RH'), in: purposes } as Change],
    ['rows of no record', { do: 'insert', into: { ...activities, rows: 'purposes' }, index: 0, record, ...by() }],
    ['rows that are none', { do: 'insert', into: { ...payroll, rows: 'status' }, index: 0, record, ...by() }],
    ['a place past the end', { do: 'insert', into: activities, index: 3, record, ...by() }],
    ['a place before the start', { do: 'insert', into: activities, index: -1, record, ...by() }],
    ['a removal where another stands', { do: 'remove', from: activities, index: 1, record, ...by() }],
    ['a removal past the end', { do: 'remove', from: activities, index: 2, record, ...by() }],
    ['a move of another', { do: 'move', within: activities, id: 'activities-1', from: 1, to: 0, ...by() }],
    ['a move past the end', { do: 'move', within: activities, id: 'activities-1', from: 0, to: 2, ...by() }],
    ['a dismissal that is not there', { do: 'reopen', dismissal, ...by() }],
  ]
  it.each(lost)('%s is no edit at all', (_, change) => {
    expect(() => applyChange(dossier, change)).toThrow(UnknownPlace)
  })
})

it('an edit anywhere in a record, rows included, is an edit of the record', () => {
  const title = { fr: 'Payer' }
  const [purpose] = dossier.activities[0]?.purposes ?? []
  const row = { ...purposes, row: 'purpose-1' }
  const edits: readonly Change[] = [
    named('', 'RH', by(1)),
    { do: 'set', in: row, field: 'title', from: purpose?.title, to: title, ...by(1) },
    { do: 'insert', into: purposes, index: 0, record: { ...aPurpose({ id: 'purpose-3' }) }, ...by(1) },
    { do: 'remove', from: purposes, index: 0, record: { ...purpose, id: 'purpose-1' }, ...by(1) },
    { do: 'move', within: purposes, id: 'purpose-1', from: 0, to: 1, ...by(1) },
  ]
  for (const change of edits) {
    const after = applyChange(dossier, change)
    expect(after.activities[0]?.updatedAt).toBe(at(1))
    expect(after.activities[1]).toBe(dossier.activities[1])
  }
})

it('undoing a move puts each back where it stood', () => {
  const order = (purposesOf: typeof dossier) => purposesOf.activities.map(({ id }) => id)
  const three = aDossier({ activities: [anActivity(), anActivity({ id: 'a2' }), anActivity({ id: 'a3' })] })
  const move: Change = { do: 'move', within: activities, id: 'activities-1', from: 0, to: 2, ...by() }
  const after = applyChange(three, move)
  expect(order(after)).toEqual(['a2', 'a3', 'activities-1'])
  expect(order(applyChange(after, inverse(move, at(1))))).toEqual(order(three))
})

describe('history', () => {
  const linesAfter = (...changes: Change[]) =>
    applyChanges(dossier, changes).history.map(({ from, to, by: who }) => [from, to, who])
  const said = (from: string, to: string, who = 'Claire Martin') => [{ fr: from }, { fr: to }, who]

  it('tells one sitting at a field in one line, from what stood to what stands', () => {
    expect(linesAfter(named('', 'R', by(0)), named('R', 'RH', by(9)), named('RH', 'RHS', by(18)))).toEqual([
      said('', 'RHS'),
    ])
  })
  it('begins another line after ten minutes', () => {
    expect(linesAfter(named('', 'R', by(0)), named('R', 'RH', by(10)))).toEqual([said('', 'R'), said('R', 'RH')])
  })
  it('never tells the work of two people as that of one', () => {
    expect(linesAfter(named('', 'R', by(0)), named('R', 'RH', by(1, 'Paul Roux')))).toEqual([
      said('', 'R'),
      said('R', 'RH', 'Paul Roux'),
    ])
  })
  it('keeps no line of what was taken back within the sitting', () => {
    const typed = named('', 'RH', by(0))
    expect(linesAfter(typed, inverse(typed, at(9)))).toEqual([])
    expect(linesAfter(typed, inverse(typed, at(10)))).toEqual([said('', 'RH'), said('RH', '')])
    expect(linesAfter(named('RH', 'RH'))).toEqual([])
  })
})
