import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '@core/dossier/change'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { noEdits, remember, undo } from '@core/dossier/undo'
import { mostRemains, remainsIn, remainsOf, withoutRemains } from '@core/exchange/remains'
import type { Proposal, Unplaced } from '@core/exchange/proposal'
import { createDossier } from '@templates/models/create-dossier'
import { contentOf } from '../dossier/any-changes'

const at = '2026-11-24T08:00:00.000Z'
const client = { name: 'Valmont', country: 'FR', sector: '', language: 'fr' } as const
let count = 0
const newId = () => `id-${(count += 1)}`
const empty = createDossier(client, at, '', newId)

const changesOf = (
  dossier: Dossier,
  unplaced: readonly Unplaced[],
  source = 'registre.csv',
  more: Partial<Proposal> = {},
) => remainsOf({ unplaced, ...more }, source, { dossier, today: '2026-11-24', at, by: 'Claire', newId })
const after = (dossier: Dossier, unplaced: readonly Unplaced[], source?: string) =>
  applyChanges(dossier, changesOf(dossier, unplaced, source))
const toldIn = (dossier: Dossier) => remainsIn(dossier).map(({ source, where, text }) => [source, where, text])

const cells = (...texts: readonly string[]) => texts.map((text, index) => ({ where: `ligne ${index + 2}`, text }))
const anyCells = fc.array(
  fc.record({ where: fc.string({ maxLength: 4 }), text: fc.string({ minLength: 1, maxLength: 6 }) }),
)
const anySource = fc.constantFrom('registre.csv', 'registre-2025.xlsx')

describe('what an import found no place for', () => {
  it('is kept word for word, with its file, its place, its record and the day', () => {
    const changes = changesOf(empty, [{ where: 'ligne 2 › Divers', text: ' Badge\n à vie ' }], 'registre.csv', {
      stoodWith: { 'ligne 2 › Divers': 'activities/a1' },
    })
    expect(remainsIn(applyChanges(empty, changes))).toEqual([
      {
        id: expect.any(String) as string,
        source: 'registre.csv',
        where: 'ligne 2 › Divers',
        text: ' Badge\n à vie ',
        about: 'activities/a1',
        takenOn: '2026-11-24',
      },
    ])
  })

  it('is not there twice when the same file comes again', () => {
    const once = after(empty, cells('Badge', 'Coffre'))
    expect(changesOf(once, cells('Badge', 'Coffre'))).toEqual([])
    expect(after(empty, [...cells('Badge'), ...cells('Badge')]).clientFile[0]?.importRemains).toHaveLength(1)
  })

  it('is what the file says now when its next version comes, beside what other files left', () => {
    const first = after(after(empty, cells('Badge', 'Coffre')), cells('Clé'), 'autre.csv')
    expect(toldIn(after(first, cells('Badge', 'Armoire')))).toEqual([
      ['registre.csv', 'ligne 2', 'Badge'],
      ['autre.csv', 'ligne 2', 'Clé'],
      ['registre.csv', 'ligne 3', 'Armoire'],
    ])
  })

  it('is kept up to two thousand entries, whatever the number of files', () => {
    const many = (size: number) => Array.from({ length: size }, (_, index) => ({ where: `A${index}`, text: 'x' }))
    const full = after(after(empty, many(1_990)), many(500), 'autre.csv')
    expect(remainsIn(full)).toHaveLength(mostRemains)
    expect(changesOf(full, many(5), 'encore.csv')).toEqual([])
    expect(remainsIn(after(full, [{ where: 'B1', text: 'y' }]))).toHaveLength(11)
  })

  it('leaves a file that can be written and read again', () => {
    const written = JSON.parse(JSON.stringify(after(empty, cells('Badge')))) as unknown
    expect(readDossier(written)).toMatchObject({ ok: true })
  })

  it('is gone with the import when it is undone, whatever stood before', () => {
    fc.assert(
      fc.property(anyCells, anyCells, anySource, (before, now, source) => {
        const start = after(empty, before)
        const changes = changesOf(start, now, source)
        fc.pre(changes.length > 0)
        const end = applyChanges(start, changes)
        const back = undo(remember(noEdits, changes), at)
        expect(contentOf(applyChanges(end, back?.changes ?? []))).toEqual(contentOf(start))
      }),
      { seed: 41, numRuns: 60 },
    )
  })

  it('tells every cell of its last source once, and nothing else', () => {
    fc.assert(
      fc.property(anyCells, anyCells, (before, now) => {
        const told = toldIn(after(after(empty, before), now)).map(([, where, text]) => JSON.stringify([where, text]))
        const wanted = new Set(now.map(({ where, text }) => JSON.stringify([where, text])))
        expect([...told].sort()).toEqual([...wanted].sort())
      }),
      { seed: 42, numRuns: 60 },
    )
  })

  it('goes out whichever are chosen, and the others keep their order', () => {
    const start = after(empty, cells('a', 'b', 'c', 'd'))
    const ids = new Set(
      remainsIn(start)
        .filter(({ text }) => 'ac'.includes(text))
        .map(({ id }) => id),
    )
    const left = applyChanges(start, withoutRemains(start, ids, { at, by: '' }))
    expect(remainsIn(left).map(({ text }) => text)).toEqual(['b', 'd'])
  })
})

describe('a file written before anything was kept', () => {
  it('opens with nothing left to place', () => {
    const { importRemains: _, ...older } = empty.clientFile[0] as unknown as Record<string, unknown>
    const read = readDossier({ ...empty, clientFile: [older] })
    expect(read.ok && remainsIn(read.dossier)).toEqual([])
  })
})
