import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, applyChanges, type Change } from '@core/dossier/change'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { countUses, recordsOf, usesOf } from '@core/dossier/references'
import { leaveField, noEdits, redo, remember, undo, type EditHistory } from '@core/dossier/undo'
import { registerNames, type RegisterName } from '@core/registers'
import { runRules, runRulesFor } from '@core/rules/run'
import { exampleDossier } from '@templates/models/example'
import { lawOf } from '../rules/run-on'
import { anyChanges, contentOf } from './any-changes'

const start = exampleDossier()
const later = '2026-11-27T08:00:00.000Z'
const holds = (numRuns = 50) => ({ seed: 30, numRuns })

/** Each change as a step of its own: the person leaves the field after each. */
const lived = (changes: readonly Change[]): EditHistory =>
  changes.reduce((history, change) => leaveField(remember(history, [change])), noEdits)

/** Undoes, or does again, so many steps. */
function stepped(dossier: Dossier, history: EditHistory, steps: number, step: typeof undo) {
  let now = { dossier, history }
  for (let count = 0; count < steps; count += 1) {
    const back = step(now.history, later)
    if (!back) throw new Error('nothing left to step over')
    now = { dossier: applyChanges(now.dossier, back.changes), history: back.history }
  }
  return now
}

describe('whatever was edited', () => {
  it('undone to the end gives what stood at the start; done again, what stood at the end', () => {
    fc.assert(
      fc.property(anyChanges(start), (changes) => {
        const end = applyChanges(start, changes)
        const back = stepped(end, lived(changes), changes.length, undo)
        expect(contentOf(back.dossier)).toEqual(contentOf(start))
        const again = stepped(back.dossier, back.history, changes.length, redo)
        expect(contentOf(again.dossier)).toEqual(contentOf(end))
      }),
      holds(),
    )
  })

  it('an answer no version gives is found where a good record stood a moment ago', () => {
    fc.assert(
      fc.property(fc.nat(start.activities.length - 1), (at) => {
        expect(readDossier(start)).toMatchObject({ ok: true })
        const activities = start.activities.map((record, index) => (index === at ? { ...record, name: 7 } : record))
        expect(readDossier({ ...start, activities })).toMatchObject({
          ok: false,
          fault: { path: expect.stringContaining(`activities.${String(at)}`) as string },
        })
      }),
      holds(10),
    )
  })

  it('any number of steps back gives what stood that many edits ago', () => {
    fc.assert(
      fc.property(anyChanges(start), fc.nat(), (changes, seed) => {
        const kept = seed % (changes.length + 1)
        const back = stepped(applyChanges(start, changes), lived(changes), changes.length - kept, undo)
        expect(contentOf(back.dossier)).toEqual(contentOf(applyChanges(start, changes.slice(0, kept))))
      }),
      holds(),
    )
  })

  it('a file written and read between two edits says the same as one that was not', () => {
    const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
    fc.assert(
      fc.property(anyChanges(start, 12), (changes) => {
        const straight = applyChanges(start, changes)
        const travelled = changes.reduce((dossier, change) => written(applyChange(dossier, written(change))), start)
        expect(travelled).toEqual(written(straight))
        expect(readDossier(travelled)).toMatchObject({ ok: true })
      }),
      holds(15),
    )
  })

  it('each answer that changed has its line, which says what stood before', () => {
    fc.assert(
      fc.property(anyChanges(start), (changes) => {
        const answers = changes.filter((change) => change.do === 'set')
        const fits = answers.filter(({ in: { row } }) => row === undefined)
        const before = new Map<string, unknown>()
        const lines = applyChanges(start, changes).history.slice(start.history.length)
        // Read backwards, the last "from" of an answer is what the file said before all this.
        for (const line of [...lines].reverse()) {
          if (line.did === 'set' && line.row === undefined) before.set(`${line.record}/${line.field ?? ''}`, line.from)
        }
        for (const { in: place, field, from } of [...fits].reverse()) {
          const key = `${place.record}/${field}`
          const first = fits.find((each) => each.in.record === place.record && each.field === field)
          if (before.has(key)) expect(before.get(key)).toEqual(first?.from)
          else expect(first === undefined || from !== undefined).toBe(true)
        }
        for (const line of lines) if (line.did === 'set') expect(line.from).not.toEqual(line.to)
      }),
      holds(),
    )
  })

  it('touches only the records it names', () => {
    fc.assert(
      fc.property(anyChanges(start, 12), (changes) => {
        const end = applyChanges(start, changes)
        const named = new Set(touchedBy(changes).map(({ record }) => record))
        for (const register of registerNames) {
          const now = recordsOf(end, register)
          const untouched = recordsOf(start, register).filter(({ id }) => !named.has(id))
          expect(untouched.every((record) => now.includes(record))).toBe(true)
        }
      }),
      holds(30),
    )
  })

  it('what cites a record is found by its count and by a full look, in rows too', () => {
    fc.assert(
      fc.property(anyChanges(start, 15), (changes) => {
        const end = applyChanges(start, changes)
        const counted = countUses(end)
        // All a record says but its own id.
        const said = registerNames.flatMap((name) =>
          recordsOf(end, name).map(({ id: _, ...rest }) => JSON.stringify(rest)),
        )
        for (const register of registerNames) {
          for (const { id } of recordsOf(end, register)) {
            const citing = said.filter((text) => text.includes(`"${id}"`)).length
            expect(counted.get(id) ?? 0, id).toBe(citing)
            expect(new Set(usesOf(end, register, id).map((use) => use.record)).size, id).toBe(citing)
          }
        }
      }),
      holds(5),
    )
  })

  it('findings kept up edit by edit are those of a full look, and none outlives its record', () => {
    const context = lawOf()
    const before = runRules(start, context)
    fc.assert(
      fc.property(anyChanges(start, 12), (changes) => {
        let dossier = start
        let findings = before
        for (const change of changes) {
          const last = { dossier, findings }
          dossier = applyChange(dossier, change)
          findings = runRulesFor(dossier, context, last)
        }
        expect(findings).toEqual(runRules(dossier, context))
        const alive = new Set(registerNames.flatMap((name) => recordsOf(dossier, name).map(({ id }) => id)))
        expect(findings.filter(({ record }) => !alive.has(record))).toEqual([])
      }),
      holds(15),
    )
  })
})

/** The records a change names: all that may be another value afterwards. */
function touchedBy(
  changes: readonly Change[],
): readonly { readonly register: RegisterName; readonly record: string }[] {
  return changes.flatMap((change) => {
    switch (change.do) {
      case 'set':
        return [{ register: change.in.register, record: change.in.record }]
      case 'insert':
        return [{ register: change.into.register, record: change.into.record ?? change.record.id }]
      case 'remove':
        return [{ register: change.from.register, record: change.from.record ?? change.record.id }]
      case 'move':
        return [{ register: change.within.register, record: change.within.record ?? change.id }]
      default:
        return []
    }
  })
}
