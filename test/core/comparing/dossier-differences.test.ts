import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesInWords } from '@core/comparing/differences-in-words'
import { differencesOfDossiers, type FileDifference } from '@core/comparing/dossier-differences'
import { applyChange, applyChanges, type Change } from '@core/dossier/change'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { aDossier, anActivity, aPurpose } from '@core/examples/a-dossier'
import { groupOf, type FieldSet } from '@core/kinds'
import { isSame } from '@core/kinds/same'
import { registers } from '@core/registers'
import { exampleDossier } from '@templates/models/example'
import { lawOfFile } from '@templates/packs/law-of-file'
import { fr } from '../../helpers/typeset'
import { anyChanges } from '../dossier/any-changes'

const example = exampleDossier()
const law = lawOfFile(example, '2026-11-26')
const differences = (before: Dossier, after: Dossier) => differencesOfDossiers(before, after, 'fr', law)
const inWords = (before: Dossier, after: Dossier, most = 10) =>
  differencesInWords(differences(before, after), 'fr', most)
const by = { at: '2026-11-26T10:00:00.000Z', by: 'Claire Martin' }

/** Where one change shows, as the differences name it; null where it says nothing new. */
function placeOf(change: Change): string | null {
  switch (change.do) {
    case 'set': {
      const { register, record, rows, row } = change.in
      const fields = registers[register].fields as FieldSet
      const of = rows === undefined ? undefined : fields[rows]?.kind
      const kind = (of ? groupOf(of)?.fields : fields)?.[change.field]?.kind
      const says = [change.from, change.to].some((value) => value !== undefined && kind?.isAnswered(value))
      if (!says || isSame(change.from, change.to)) return null
      return [register, record, rows === undefined ? change.field : [rows, row, change.field].join('/')].join(' ')
    }
    case 'insert':
    case 'remove': {
      const { register, record = change.record.id, rows = '' } = change.do === 'insert' ? change.into : change.from
      return [register, record, rows].join(' ')
    }
    case 'move': {
      const { register, record = '', rows = '' } = change.within
      return change.from === change.to ? null : [register, record, rows].join(' ')
    }
    case 'dismiss':
    case 'reopen':
      return ['dismissals', change.dismissal.id, ''].join(' ')
  }
}
const keyOf = ({ register, record, field }: FileDifference) => [register, record, field].join(' ')
const mirrored = (all: readonly FileDifference[]) =>
  all
    .map(({ change, before, after, ...each }) => {
      const turned = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' }[change]
      return [keyOf({ change, before, after, ...each }), turned, after, before].join(' | ')
    })
    .sort()
const plainly = (all: readonly FileDifference[]) =>
  all.map((each) => [keyOf(each), each.change, each.before, each.after].join(' | ')).sort()

describe('differences between two states of a file', () => {
  it('are none between equal files, however they were read', () => {
    const read = readDossier(JSON.parse(JSON.stringify(example)))
    expect(read.ok && differences(example, read.dossier)).toEqual([])
  })

  it('name exactly what one edit changed', () => {
    let seen = 0
    fc.assert(
      fc.property(anyChanges(example, 4), (changes) => {
        let before = example
        for (const change of changes) {
          const after = applyChange(before, change)
          if (readDossier(after).ok) {
            const place = placeOf(change)
            if (place) seen += 1
            expect(differences(before, after).map(keyOf)).toEqual(place === null ? [] : [place])
          }
          before = after
        }
      }),
      { seed: 30, numRuns: 60 },
    )
    expect(seen).toBeGreaterThan(50)
  })

  it('are the same from the other side, with what came and what went exchanged', () => {
    fc.assert(
      fc.property(anyChanges(example, 10), (changes) => {
        const after = applyChanges(example, changes)
        if (!readDossier(after).ok) return
        expect(plainly(differences(after, example))).toEqual(mirrored(differences(example, after)))
      }),
      { seed: 31, numRuns: 40 },
    )
  })
})

describe('in words', () => {
  const start = aDossier({
    activities: [anActivity({ purposes: [aPurpose()] }), anActivity({ id: 'a2', ref: 'T-002' })],
  })
  const payroll = { register: 'activities', record: 'activities-1' } as const
  const told = (...changes: readonly Change[]) => inWords(start, applyChanges(start, changes))
  const set = (field: string, from: unknown, to: unknown): Change => ({
    do: 'set',
    in: payroll,
    field,
    from,
    to,
    ...by,
  })

  it('an answer is told with its question, before and after', () => {
    const { registers: counts, lines } = told(set('department', {}, { fr: 'RH' }))
    expect(counts.map(fr)).toEqual([fr('Traitements : 1 fiche modifiée')])
    expect(lines.map(fr)).toEqual([expect.stringContaining(fr('sans réponse → « RH »'))])
    const again = told(set('department', {}, { fr: 'RH' }), set('department', { fr: 'RH' }, { fr: 'Paie' }))
    expect(again.lines).toHaveLength(1)
  })

  it('the first ones are told, the others counted', () => {
    const { lines, others } = inWords(start, exampleDossier(), 5)
    expect(lines).toHaveLength(5)
    expect(others).toBe(differences(start, exampleDossier()).length - 5)
  })

  it('an answer in another language is told as such, never as two same answers', () => {
    const before = applyChanges(start, [set('department', {}, { fr: 'RH', en: 'HR' })])
    const after = applyChanges(start, [set('department', {}, { fr: 'RH', en: 'People' })])
    expect(inWords(before, after).lines.join()).toContain('modifié dans une autre langue')
  })
})
