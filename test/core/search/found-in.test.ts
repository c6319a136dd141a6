import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDossier, anActivity, aPurpose } from '@core/examples/a-dossier'
import { shown } from '@core/search/found-in'
import { queryOf } from '@core/search/query'
import { readerOf } from '@core/search/said'
import { lawOfFile } from '@templates/packs/law-of-file'

const base = aDossier()
const reader = readerOf({ language: 'fr', law: lawOfFile(base, '2026-11-26') })
const long = 'Les agents du service instruisent les dossiers. '.repeat(8)

const record = anActivity({
  name: { fr: 'Badges' },
  description: { fr: `${long}Les visiteurs sont inscrits au registre d’accueil, l’été aussi. ${long}` },
  purposes: [aPurpose({ id: 'p1', title: { fr: 'Protéger les locaux' } })],
})
const dossier = aDossier({ activities: [record] })
const showing = (query: string, its = record) =>
  shown({ register: 'activities', record: its as never }, queryOf(query), { dossier, reader, most: 3 })
const marked = (query: string) => showing(query).places[0]?.excerpt.flatMap(({ text, found }) => (found ? [text] : []))

describe('where a record says what was looked for', () => {
  it('is the question, or the question of the row, that the record opens at', () => {
    expect(showing('locale').places[0]).toMatchObject({ field: 'purposes', row: 'p1', inRow: 'title' })
    expect(showing('accueil').places[0]).toMatchObject({ field: 'description', section: 'identification' })
  })

  it('is told around the words, which are marked as they are written', () => {
    expect(marked('ete ACCUEILS')).toEqual(['accueil', 'été'])
    const excerpt =
      showing('accueil')
        .places[0]?.excerpt.map(({ text }) => text)
        .join('') ?? ''
    expect(excerpt).toMatch(/^… .*d’accueil, l’été aussi.* …$/)
    expect(excerpt.length).toBeLessThan(170)
  })

  it('is the place that says most of the query, and none where the name says it all', () => {
    expect(showing('badge registre').places[0]?.field).toBe('description')
    expect(showing('badge').places).toEqual([])
    expect(showing('badge').name).toEqual([{ text: 'Badges', found: true }])
  })

  it('leaves every letter of what it shows in its place', () => {
    const letter = fc.constantFrom(...'aéœß’-·\u00ad 2İş')
    fc.assert(
      fc.property(
        fc.string({ unit: letter, maxLength: 40 }),
        fc.string({ unit: letter, maxLength: 6 }),
        (text, query) => {
          const { name } = showing(query, { ...record, name: { fr: `a${text}` } })
          expect(name.map((piece) => piece.text).join('')).toBe(`a${text}`)
        },
      ),
      { numRuns: 60 },
    )
  })
})
