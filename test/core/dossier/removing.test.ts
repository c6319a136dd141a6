import { describe, expect, it } from 'vitest'
import { applyChanges, inverse, type Change } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { recordsOf, usesOf } from '@core/dossier/references'
import { removalOf, usesOutside } from '@core/dossier/removing'
import { registerNames } from '@core/registers'
import { exampleDossier } from '@templates/models/example'

const by = { at: '2026-11-26T10:00:00.000Z', by: 'Claire Martin' }
const dossier = exampleDossier()
const contentOf = (each: Dossier) =>
  registerNames.map((register) => recordsOf(each, register).map(({ updatedAt: _, ...rest }) => rest))
const undone = (after: Dossier, step: readonly Change[]) =>
  applyChanges(
    after,
    [...step].reverse().map((change) => inverse(change, by.at)),
  )

describe('removing records', () => {
  const cited = registerNames.flatMap((register) =>
    register === 'clientFile'
      ? []
      : recordsOf(dossier, register)
          .filter(({ id }) => usesOf(dossier, register, id).length > 0)
          .slice(0, 3)
          .map(({ id, ref }) => ({ register, id, ref })),
  )
  it('has records of many registers to try', () => {
    expect(new Set(cited.map(({ register }) => register)).size).toBeGreaterThan(6)
  })
  it.each(cited)('takes every mention of $ref along, and brings all of it back', ({ register, id }) => {
    const step = removalOf(dossier, register, new Set([id]), by)
    const after = applyChanges(dossier, step)
    expect(usesOf(after, register, id)).toEqual([])
    expect(recordsOf(after, register).some((record) => record.id === id)).toBe(false)
    expect(contentOf(undone(after, step))).toEqual(contentOf(dossier))
  })
  it('removes several at once and puts each back in its place', () => {
    const ids = new Set(dossier.activities.filter((_, index) => index % 2 === 0).map(({ id }) => id))
    const step = removalOf(dossier, 'activities', ids, by)
    const after = applyChanges(dossier, step)
    expect(after.activities).toHaveLength(dossier.activities.length - ids.size)
    expect(contentOf(undone(after, step))).toEqual(contentOf(dossier))
  })
  it('counts as citing only what stays', () => {
    const both = new Set(dossier.dpias.map(({ id }) => id))
    expect(usesOutside(dossier, 'dpias', both).every(({ register }) => register !== 'dpias')).toBe(true)
  })
})
