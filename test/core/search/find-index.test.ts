import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, applyChanges, inverse } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { aDossier, anActivity, aProcessor } from '@core/examples/a-dossier'
import { registerNames } from '@core/registers'
import { findIndex, type FindIndex } from '@core/search/find-index'
import { atOnce } from '@core/steps'
import { lawOfFile } from '@templates/packs/law-of-file'
import { anyChanges } from '../dossier/any-changes'

const start = aDossier()
const reading = { language: 'fr', law: lawOfFile(start, '2026-11-26') } as const
const at = '2026-11-26T18:00:00.000Z'

function indexOf(dossier: Dossier): FindIndex {
  const index = findIndex(reading, registerNames)
  atOnce(index.follow(dossier))
  return index
}
const found = (dossier: Dossier, query: string) =>
  indexOf(dossier)
    .find(query, 99)
    .best.map(({ record }) => record.id)

describe('the index of a file', () => {
  it('after any edits is what it would be if everything were read anew, and undone is what it was', () => {
    const before = indexOf(start).content()
    fc.assert(
      fc.property(anyChanges(start, 12), fc.nat({ max: 12 }), (changes, stop) => {
        const index = indexOf(start)
        let dossier = start
        for (const [step, change] of changes.entries()) {
          dossier = applyChange(dossier, change)
          // An edit may come while the one before it is still being read.
          if (step === stop) index.follow(dossier).next()
          else if (step % 3 === 0) atOnce(index.follow(dossier))
        }
        atOnce(index.follow(dossier))
        expect(index.content()).toEqual(indexOf(dossier).content())
        const back = [...changes].reverse().map((change) => inverse(change, at))
        atOnce(index.follow(applyChanges(dossier, back)))
        expect(index.content()).toEqual(before)
      }),
      { numRuns: 15 },
    )
  })

  it('finds a record by the new name of one it cites, and no longer by the old one', () => {
    const named = (name: string) =>
      aDossier({
        activities: [anActivity({ id: 'a', processors: ['p'] })],
        processors: [aProcessor({ id: 'p', name })],
      })
    const before = named('Nuagerie du Nord')
    const index = indexOf(before)
    atOnce(index.follow({ ...before, processors: named('Hébergerie').processors }))
    const ids = (query: string) => index.find(query, 99).best.map(({ record }) => record.id)
    expect(ids('hebergerie')).toEqual(expect.arrayContaining(['p', 'a']))
    expect(ids('nuagerie')).toEqual([])
  })
})

describe('what is found', () => {
  const dossier = aDossier({
    activities: [
      anActivity({ id: 'a', ref: 'T-001', name: { fr: 'Vidéoprotection des locaux' }, description: { fr: 'e-mail et R&D' } }),
      anActivity({ id: 'b', ref: 'T-002', name: { fr: 'Accueil' }, description: { fr: 'Registre du local de l’accueil' } }),
      anActivity({ id: 'c', ref: 'T-003', name: { fr: 'Pilotage' }, lastReviewedOn: '2025-03-07' }),
    ],
  }) // prettier-ignore

  it.each([
    ['locaux', ['a', 'b']],
    ['LOCALE', ['a', 'b']],
    ['video', ['a']],
    ['protection', ['a']],
    ['local accueil', ['b']],
    ['l’accueil', ['b']],
    ['t-003', ['c']],
    ['T003', ['c']],
    ['email', ['a']],
    ['r&d', ['a']],
    ['7 mars 2025', ['c']],
    ['07/03/2025', ['c']],
    ['introuvable', []],
    ['–', []],
  ])('%s', (query, ids) => {
    expect(found(dossier, query).filter((id) => id.length === 1)).toEqual(ids)
  })

  it('puts records named so before those that say so, and tells how many there are', () => {
    const many = aDossier({
      activities: [
        anActivity({ id: 'says', ref: 'T-001', name: { fr: 'Paie' }, description: { fr: 'avec les badges' } }),
        anActivity({ id: 'named', ref: 'T-002', name: { fr: 'Badges' } }),
      ],
    })
    const { total, best } = indexOf(many).find('badge', 1)
    expect(total).toBe(2)
    expect(best.map(({ record }) => record.id)).toEqual(['named'])
  })
})
