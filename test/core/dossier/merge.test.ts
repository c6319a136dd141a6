import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, type AnyRecord, type Change } from '@core/dossier/change'
import { keepingMine, merge } from '@core/dossier/merge'
import { aDossier, anActivity, aProcessor, aPurpose } from '@core/examples/a-dossier'
import { exampleDossier } from '@templates/models/example'
import { anyChanges, contentOf } from './any-changes'

const by = { at: '2026-11-26T10:00:00.000Z', by: 'Claire Martin' }
const payroll = { register: 'activities', record: 'activities-1' } as const
const purposes = { ...payroll, rows: 'purposes' } as const
const start = aDossier({
  activities: [
    anActivity({ purposes: [aPurpose(), aPurpose({ id: 'purpose-2' })] }),
    anActivity({ id: 'a2', ref: 'T-002' }),
  ],
  processors: [aProcessor()],
})
const set = (field: string, from: unknown, to: unknown): Change => ({ do: 'set', in: payroll, field, from, to, ...by })
const department = (from: string, to: string) => set('department', from ? { fr: from } : {}, { fr: to })
const removed = (id: string): Change => {
  const index = start.activities.findIndex((each) => each.id === id)
  return { do: 'remove', from: { register: 'activities' }, index, record: recordOf(id), ...by }
}
const recordOf = (id: string) => start.activities.find((each) => each.id === id) as unknown as AnyRecord
const added = (id: string, ref: string, index = 2): Change => {
  const record = { ...anActivity({ id, ref }) } as unknown as AnyRecord
  return { do: 'insert', into: { register: 'activities' }, index, record, ...by }
}
const purposeGone = (id: string): Change => {
  const rows = start.activities[0]?.purposes ?? []
  const index = rows.findIndex((each) => each.id === id)
  return { do: 'remove', from: purposes, index, record: rows[index] as unknown as AnyRecord, ...by }
}

/** Both edited the same file at once; what comes of ours. */
function met(theirs: readonly Change[], ours: readonly Change[]) {
  const merged = merge(applyChanges(start, theirs), applyChanges(start, ours), ours)
  const kinds = merged.conflicts.map(({ kind }) => kind)
  const keepMine = () =>
    merged.conflicts.reduce(
      (dossier, conflict) => applyChanges(dossier, keepingMine(dossier, conflict, by)),
      merged.dossier,
    )
  return { ...merged, kinds, keepMine, ids: merged.dossier.activities.map(({ id }) => id) }
}

describe('edits that do not meet', () => {
  it('stand together', () => {
    const { dossier, kinds } = met([set('owner', 'persons-1', '')], [department('', 'RH')])
    expect(kinds).toEqual([])
    expect(dossier.activities[0]).toMatchObject({ owner: '', department: { fr: 'RH' } })
  })
  it('keep both new records, each under a reference of its own', () => {
    const { ids, dossier } = met([added('theirs', 'T-003')], [added('ours', 'T-003')])
    expect(ids).toEqual(['activities-1', 'a2', 'ours', 'theirs'])
    expect(new Set(dossier.activities.map(({ ref }) => ref)).size).toBe(4)
  })
  it('remove and move what is meant, wherever it now stands', () => {
    const move: Change = { do: 'move', within: purposes, id: 'purpose-1', from: 0, to: 1, ...by }
    expect(met([added('theirs', 'T-003', 0)], [removed('a2')]).ids).toEqual(['theirs', 'activities-1'])
    expect(met([purposeGone('purpose-2')], [move]).changes).toEqual([])
  })
  it('are made once when both made the same, or when ours had arrived already', () => {
    expect(met([department('', 'RH'), removed('a2')], [department('', 'RH'), removed('a2')]).changes).toEqual([])
    expect(met([added('one', 'T-003')], [added('one', 'T-003')]).ids).toEqual(['activities-1', 'a2', 'one'])
  })
})

describe('edits that meet', () => {
  it('ask about one answer once, however many letters were typed', () => {
    const { conflicts, dossier, keepMine } = met([department('', 'Paie')], [department('', 'R'), department('R', 'RH')])
    expect(conflicts).toMatchObject([{ kind: 'answer', field: 'department', from: {}, mine: { fr: 'RH' } }])
    expect(dossier.activities[0]?.department).toEqual({ fr: 'Paie' })
    expect(keepMine().activities[0]?.department).toEqual({ fr: 'RH' })
  })
  it('ask nothing when ours was taken back, or comes to say the same', () => {
    const theirs = [department('', 'Paie')]
    expect(met(theirs, [department('', 'RH'), set('department', { fr: 'RH' }, {})]).kinds).toEqual([])
    expect(met(theirs, [department('', 'RH'), department('RH', 'Paie')]).kinds).toEqual([])
  })
  it('ask before a record they removed comes back with our answers', () => {
    const { kinds, ids, keepMine } = met([removed('activities-1')], [department('', 'RH'), purposeGone('purpose-1')])
    expect([kinds, ids]).toEqual([['removed-there'], ['a2']])
    expect(keepMine().activities[1]).toMatchObject({ id: 'activities-1', department: { fr: 'RH' } })
  })
  it('ask before a row they removed comes back', () => {
    const row: Change = { do: 'set', in: { ...purposes, row: 'purpose-2' }, field: 'detail', from: {}, to: {}, ...by }
    const { kinds, keepMine } = met([purposeGone('purpose-2')], [row])
    expect(kinds).toEqual(['removed-there'])
    expect(keepMine().activities[0]?.purposes.map(({ id }) => id)).toEqual(['purpose-1', 'purpose-2'])
  })
  it('ask before what they edited, or mention since, is removed', () => {
    const ours = [removed('activities-1')]
    const edited = met([department('', 'RH')], ours)
    expect([edited.kinds, edited.ids]).toEqual([['removed-here'], ['activities-1', 'a2']])
    expect(edited.keepMine().activities.map(({ id }) => id)).toEqual(['a2'])

    const record = { ...aProcessor() } as unknown as AnyRecord
    const gone: Change = { do: 'remove', from: { register: 'processors' }, index: 0, record, ...by }
    const cited = met([set('processors', [], ['processors-1'])], [gone])
    expect(cited.kinds).toEqual(['removed-here'])
    expect(cited.keepMine()).toMatchObject({ processors: [], activities: [{ processors: [] }, {}] })
  })
})

describe('whatever two windows did', () => {
  const example = exampleDossier()
  it('nothing theirs is lost unasked, and ours alone stays what it is', () => {
    fc.assert(
      fc.property(anyChanges(example, 8), anyChanges(example, 8), (theirs, ours) => {
        const [there, here] = [applyChanges(example, theirs), applyChanges(example, ours)]
        const alone = merge(example, here, ours)
        expect(contentOf(applyChanges(example, alone.changes))).toEqual(contentOf(alone.dossier))
        const { dossier, changes } = merge(there, here, ours)
        expect(applyChanges(there, changes)).toEqual(dossier)
        const answered = new Set(
          changes.flatMap((each) => (each.do === 'set' ? [`${each.in.record}/${each.field}`] : [])),
        )
        const gone = new Set(changes.flatMap((each) => (each.do === 'remove' ? [each.record.id] : [])))
        // The last of theirs about each answer stands, unless ours began from just that.
        for (const { record, field, row, to, did } of there.history.slice(example.history.length)) {
          if (did !== 'set' || row !== undefined || gone.has(record) || answered.has(`${record}/${field ?? ''}`))
            continue
          const [before, after] = [there, dossier].map(
            (each) => each.activities.find(({ id }) => id === record) as unknown as AnyRecord | undefined,
          )
          expect(after?.[field ?? ''], String(to)).toEqual(before?.[field ?? ''])
        }
      }),
      { seed: 30, numRuns: 30 },
    )
  })
})
