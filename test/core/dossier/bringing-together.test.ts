import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bringTogether, chosen } from '@core/dossier/bringing-together'
import { applyChanges, type Change } from '@core/dossier/change'
import { changesBetween } from '@core/dossier/changes-between'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import { removalOf } from '@core/dossier/removing'
import { aDossier, anActivity, aPurpose } from '@core/examples/a-dossier'
import { exampleDossier } from '@templates/models/example'
import { anyChanges, contentOf } from './any-changes'

const by = { at: '2026-11-26T10:00:00.000Z', by: 'Claire Martin' }
/** Three records of each register: enough for edits to meet. */
const since = Object.fromEntries(
  Object.entries(exampleDossier()).map(([name, list]) => [name, name === 'dpias' ? [] : list.slice(0, 3)]),
) as unknown as Dossier
const reread = (dossier: Dossier): Dossier => JSON.parse(JSON.stringify(dossier)) as Dossier
const told = (dossier: Dossier) => JSON.parse(JSON.stringify(contentOf(dossier))) as unknown

/** Nobody removes a record that others name without taking it out of them: such steps are left out. */
const fitting = (changes: readonly Change[]) => {
  try {
    const kept = changes.filter((each) => each.do !== 'remove' || each.from.rows !== undefined)
    return applyChanges(since, kept)
  } catch {
    return since
  }
}

/** What comes of two states when ours is preferred, or theirs, wherever they meet. */
function met(mine: Dossier, theirs: Dossier, start = since) {
  const merged = bringTogether({ since: reread(start), mine, theirs: reread(theirs) }, by)
  const all = new Set(merged.conflicts.map(({ key }) => key))
  const outcome = (keys: ReadonlySet<string>) => applyChanges(theirs, chosen(merged, keys, by))
  return { conflicts: merged.conflicts, allMine: outcome(all), allTheirs: outcome(new Set()) }
}
const recordsIn = (changes: readonly Change[]) =>
  new Set(changes.flatMap((each) => (each.do === 'set' ? [each.in.record] : [])))
const answersOnly = (changes: readonly Change[]) =>
  changes.filter((each): each is Extract<Change, { do: 'set' }> => each.do === 'set' && each.in.rows === undefined)

describe('the edits between two states of a file', () => {
  it('make of the one the other, whatever was done', () => {
    fc.assert(
      fc.property(anyChanges(since, 12), (changes) => {
        const after = applyChanges(since, changes)
        const between = changesBetween(since, reread(after), by)
        expect(told(applyChanges(since, between))).toEqual(told(after))
        expect(changesBetween(after, reread(after), by)).toEqual([])
      }),
      { seed: 30, numRuns: 30 },
    )
  })

  it('take a record out of those that name it before it goes, so that nothing is asked of it', () => {
    const dpia = emptyRecord('dpias', { id: 'd', ref: 'A-001', at: by.at, author: '' })
    const start = aDossier({ activities: [anActivity()], dpias: [{ ...dpia, activities: ['activities-1'] }] })
    const gone = removalOf(start, 'activities', new Set(['activities-1']), by)
    const mine = applyChanges(start, gone)
    const { conflicts, allMine } = met(mine, start, start)
    expect([conflicts, told(allMine)]).toEqual([[], told(mine)])
  })

  it('are few: one row put last is one move', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => aPurpose({ id }))
    const [first, ...others] = rows
    const state = (purposes: typeof rows) => aDossier({ activities: [anActivity({ purposes })] })
    const moved = changesBetween(state(rows), state([...others, ...(first ? [first] : [])]), by)
    expect(moved).toMatchObject([{ do: 'move', id: 'a', from: 0, to: 3 }])
  })
})

describe('two states edited apart', () => {
  it('are ours where only we edited, theirs where only they did', () => {
    fc.assert(
      fc.property(anyChanges(since, 8), (changes) => {
        const edited = fitting(changes)
        const ours = met(edited, since)
        expect([ours.conflicts, told(ours.allMine)]).toEqual([[], told(edited)])
        const theirs = met(since, edited)
        expect([theirs.conflicts, told(theirs.allMine)]).toEqual([[], told(edited)])
      }),
      { seed: 31, numRuns: 30 },
    )
  })

  it('stand together without a question where they edited different records', () => {
    let compared = 0
    fc.assert(
      fc.property(anyChanges(since, 8), anyChanges(since, 8), (one, other) => {
        const ours = answersOnly(one)
        const taken = recordsIn(ours)
        const theirs = answersOnly(other).filter(({ in: place }) => !taken.has(place.record))
        const [mine, there] = [fitting(ours), fitting(theirs)]
        if (mine === since || there === since) return
        compared += 1
        const { conflicts, allMine, allTheirs } = met(mine, there)
        const both = told(applyChanges(there, ours))
        expect([conflicts, told(allMine), told(allTheirs)]).toEqual([[], both, both])
      }),
      { seed: 32, numRuns: 30 },
    )
    expect(compared).toBeGreaterThan(8)
  })

  it('are ours, or theirs, whole where both edited the same answers', () => {
    const answers = ['department', 'description', 'name'] as const
    const word = fc.constantFrom('un', 'deux', 'trois')
    const edits = fc.record({ department: word, description: word, name: word }, { requiredKeys: [] })
    fc.assert(
      fc.property(edits, edits, (ours, theirs) => {
        const state = (said: typeof ours) => {
          const [first, ...others] = since.activities
          if (!first) throw new Error('the example has an activity')
          const given = answers.flatMap((field) => (said[field] === undefined ? [] : [[field, { fr: said[field] }]]))
          return { ...since, activities: [{ ...first, ...(Object.fromEntries(given) as object) }, ...others] }
        }
        const shared = Object.fromEntries(answers.flatMap((f) => (ours[f] && theirs[f] ? [[f, ours[f]]] : [])))
        const against = Object.fromEntries(answers.flatMap((f) => (ours[f] && theirs[f] ? [[f, theirs[f]]] : [])))
        const { conflicts, allMine, allTheirs } = met(state(shared), state(against))
        const differing = answers.filter((field) => shared[field] !== against[field])
        expect(conflicts.map((each) => each.kind === 'answer' && each.field).sort()).toEqual([...differing].sort())
        expect(told(allMine)).toEqual(told(state(shared)))
        expect(told(allTheirs)).toEqual(told(state(against)))
      }),
      { seed: 33, numRuns: 30 },
    )
  })

  it('whatever both did, theirs is whole where nothing of ours was chosen over it', () => {
    fc.assert(
      fc.property(anyChanges(since, 6), anyChanges(since, 6), (one, other) => {
        const [mine, theirs] = [applyChanges(since, one), applyChanges(since, other)]
        const { conflicts, allMine, allTheirs } = met(mine, theirs)
        for (const conflict of conflicts) {
          if (conflict.kind !== 'answer' || conflict.in.rows !== undefined) continue
          const { register, record } = conflict.in
          const saidIn = (dossier: Dossier) =>
            (dossier[register] as readonly { readonly id: string }[]).find(({ id }) => id === record)
          const answer = (dossier: Dossier) => (saidIn(dossier) as unknown as Record<string, unknown>)[conflict.field]
          if (saidIn(allMine)) expect(answer(allMine)).toEqual(answer(mine))
          expect(answer(allTheirs)).toEqual(answer(theirs))
        }
      }),
      { seed: 34, numRuns: 30 },
    )
  })
})
