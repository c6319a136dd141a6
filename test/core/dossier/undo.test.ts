import { describe, expect, it } from 'vitest'
import type { Change } from '@core/dossier/change'
import { leaveField, noEdits, redo, remember, undo, type EditHistory } from '@core/dossier/undo'

const at = '2026-11-26T10:00:00.000Z'
const set = (from: string, to: string, field = 'name'): Change => ({
  do: 'set',
  in: { register: 'activities', record: 'a' },
  field,
  from,
  to,
  at,
  by: 'Claire Martin',
})
const typed = (...changes: readonly Change[]) => changes.reduce((history, each) => remember(history, [each]), noEdits)
const steps = ({ done }: EditHistory) =>
  done.map((step) =>
    step.map((each) => (each.do === 'set' ? `${each.field} ${String(each.from)}>${String(each.to)}` : each.do)),
  )

describe('typing', () => {
  it('joins letters into one step while the person is in the field', () => {
    expect(steps(typed(set('', 'P'), set('P', 'Pa'), set('Pa', 'Paie')))).toEqual([['name >Paie']])
  })
  it('begins another step once the field was left, or another one answered', () => {
    const left = remember(leaveField(typed(set('', 'P'))), [set('P', 'Pa')])
    expect(steps(left)).toEqual([['name >P'], ['name P>Pa']])
    const elsewhere = typed(set('', 'P'), set('', 'x', 'department'), set('P', 'Pa'))
    expect(steps(elsewhere)).toHaveLength(3)
  })
  it('begins another step after an undo', () => {
    const back = undo(typed(set('', 'P', 'department'), set('', 'P')), at)?.history ?? noEdits
    expect(steps(remember(back, [set('P', 'Pa', 'department')]))).toHaveLength(2)
  })
  it('leaves no step when the same words stand again, and begins anew', () => {
    const back = typed(set('', 'x', 'department'), set('', 'P'), set('P', ''))
    expect(steps(back)).toEqual([['department >x']])
    expect(steps(remember(back, [set('', 'Q')]))).toEqual([['department >x'], ['name >Q']])
  })
  it('never joins an edit of several fields', () => {
    const both = remember(typed(set('', 'P')), [set('P', 'Pa'), set('', 'x', 'department')])
    expect(steps(both)).toHaveLength(2)
  })
})

describe('doing again', () => {
  const undone = undo(typed(set('', 'P')), at)?.history ?? noEdits
  it('is offered after an undo', () => {
    expect(redo(undone, at)?.changes).toEqual([set('', 'P')])
  })
  it('is over once something else was edited', () => {
    expect(redo(remember(undone, [set('', 'Q')]), at)).toBeNull()
  })
  it('is over too when the edit is typed and typed back', () => {
    expect(redo(remember(remember(undone, [set('', 'Q')]), [set('Q', '')]), at)).toBeNull()
  })
})
