import { describe, expect, it } from 'vitest'
import type { Change } from '@core/dossier/change'
import { chosenChanges } from '@core/exchange/chosen-changes'
import type { RegisterName } from '@core/registers'

const at = '2026-11-23T10:00:00.000Z'
const by = 'Test'
const register = (name: RegisterName) => ({ register: name })
const insert = (name: RegisterName, id: string, index: number, said: Readonly<Record<string, unknown>> = {}): Change => ({
  do: 'insert', into: register(name), index, record: { id, ...said }, at, by,
}) // prettier-ignore
const row = (record: string, field: string, said: Readonly<Record<string, unknown>>): Change => ({
  do: 'insert', into: { register: 'activities', record, rows: field }, index: 0, record: { id: `row-of-${record}`, ...said }, at, by,
}) // prettier-ignore
const set = (record: string, field: string, to: unknown): Change => ({
  do: 'set', in: { register: 'activities', record }, field, from: [], to, at, by,
}) // prettier-ignore

/** Payroll and leave name one host; payroll alone its audit firm, which names its own lawyer; the file had a badge already. */
const changes: readonly Change[] = [
  insert('processors', 'host', 4),
  insert('processors', 'auditor', 5, { subProcessors: ['lawyer'] }),
  insert('processors', 'lawyer', 6),
  insert('processors', 'alone', 7),
  insert('activities', 'payroll', 2, { processors: ['host', 'auditor'], ref: 'payroll' }),
  insert('activities', 'leave', 3, { processors: ['host'] }),
  row('payroll', 'purposes', { title: { fr: 'Payer' } }),
  set('badge', 'processors', ['host', 'kept-in-the-file']),
]
const made = ['host', 'auditor', 'lawyer', 'alone', 'payroll', 'leave']
const kept = (...leftOut: readonly string[]) =>
  chosenChanges(
    {
      kind: 'table',
      changes,
      created: made.map((id) => ({ register: 'activities', id, ref: '', name: id })),
      updated: [],
      unplaced: [],
      warnings: [],
      placed: 0,
    },
    new Set(leftOut),
  )
const said = (chosen: readonly Change[]) =>
  chosen.map((change) =>
    change.do === 'insert' ? `${change.record.id} ${change.index}` : change.do === 'set' ? change.in.record : '',
  )

describe('an import of which some records are left out', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [], ['host 4', 'auditor 5', 'lawyer 6', 'alone 7', 'payroll 2', 'leave 3', 'row-of-payroll 0', 'badge']],
    ['one record with its rows, and what it alone named', ['payroll'], ['host 4', 'alone 5', 'leave 2', 'badge']],
    ['one that others name, which comes along', ['host', 'lawyer'], [
      'host 4', 'auditor 5', 'lawyer 6', 'alone 7', 'payroll 2', 'leave 3', 'row-of-payroll 0', 'badge',
    ]],
    ['all that name one, which nothing names any more', ['payroll', 'leave', 'badge'], ['alone 4']],
    ['one that nothing names', ['alone'], ['host 4', 'auditor 5', 'lawyer 6', 'payroll 2', 'leave 3', 'row-of-payroll 0', 'badge']],
  ])('without %s', (_, leftOut, wanted) => expect(said(kept(...leftOut))).toEqual(wanted)) // prettier-ignore

  it('never takes anything out of the file', () => {
    const gone: Change = { do: 'remove', from: register('processors'), index: 0, record: { id: 'host' }, at, by }
    const proposal = { kind: 'table', changes: [gone], created: [], updated: [], unplaced: [], warnings: [], placed: 0 }
    expect(() => chosenChanges(proposal, new Set())).toThrow('remove')
  })
})
