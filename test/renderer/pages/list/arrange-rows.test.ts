import { describe, expect, it } from 'vitest'
import { recordsOf } from '@core/dossier/references'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { filterRows, groupRows, sortRows } from '@renderer/pages/list/arrange-rows'
import type { Standing } from '@renderer/pages/list/use-standings'
import { wordingOf } from '@renderer/registers/list-row'
import { readingOf } from '@renderer/registers/reading'
import { presentationOf } from '@renderer/registers/registry'
import { aFileWith } from '../../an-open-file'

const dossier = aFileWith([
  {
    name: 'Paie',
    department: 'Ressources humaines',
    basis: 'legalObligation',
    data: ['nationalId', 'health'],
    transfersDeclared: 'no',
  },
  {
    name: 'Élections',
    department: 'État civil',
    basis: 'publicTask',
    data: ['civilStatus'],
    lastReviewedOn: '2025-01-10',
  },
  {
    name: 'Œuvres sociales',
    department: 'Ressources humaines',
    countries: ['US'],
    transfersDeclared: 'yes',
    status: 'draft',
  },
  { name: '' },
])
const today = '2026-11-23'
const { reading } = readingOf({ language: 'fr', today, law: lawParametersAt(today) }, () => dossier)
const word = wordingOf('activities', presentationOf('activities'))
const rows = recordsOf(dossier, 'activities').map((record) => word(record, reading))

const stand = (answered: number): Standing['stand'] => ({ by: '', answered, total: 4, missing: [], bySection: {} })
const standings: Readonly<Record<string, Standing>> = {
  a1: { stand: stand(4), errors: 0, findings: 1, uses: 0 },
  a2: { stand: stand(2), errors: 2, findings: 4, uses: 1 },
  a3: { stand: stand(2), errors: 0, findings: 0, uses: 0 },
  a4: { stand: stand(0), errors: 1, findings: 9, uses: 0 },
}
const standing = (id: string) => standings[id]
const refs = (list: readonly { readonly ref: string }[]) => list.map(({ ref }) => ref).join(' ')
const filter = (query: string, ...marks: string[]) => refs(filterRows(rows, query, new Set(marks), standing))
const sorted = (by: string, descending = false) => refs(sortRows(rows, { by, descending }, standing, 'fr'))

describe('the list of a register', () => {
  it('finds by any words, whatever their accents and ligatures', () => {
    expect(filter('elections')).toBe('T-002')
    expect(filter('OEUVRES')).toBe('T-003')
    expect(filter('humaines paie')).toBe('T-001')
    expect(filter('t-00')).toBe('T-001 T-002 T-003 T-004')
    expect(filter('paie élections')).toBe('')
  })
  it('finds what a row shows: labels and tags in the language of the window, in short or in full', () => {
    expect(filter('santé')).toBe('T-001')
    expect(filter('nir')).toBe('T-001')
    expect(filter('6(1)(e)')).toBe('T-002')
    expect(filter('etats-unis')).toBe('T-003')
  })
  it('narrows by marks, all of them holding', () => {
    expect(filter('', 'sensitive')).toBe('T-001')
    expect(filter('', 'outside')).toBe('T-003')
    expect(filter('', 'overdue')).toBe('T-002')
    expect(filter('', 'errors', 'active')).toBe('T-002 T-004')
    expect(filter('', 'incomplete')).toBe('T-002 T-003 T-004')
  })
  it('tells unknown from none', () => {
    const looks = (column: string) => rows.map(({ cells }) => cells.get(column)?.look ?? cells.get(column)?.title)
    expect(looks('transfers')).toEqual(['nothing', 'missing', 'États-Unis', 'missing'])
    expect(looks('sensitive')).toEqual(['NIR, Santé', 'nothing', 'missing', 'missing'])
  })
  it('sorts as a dictionary does, unanswered last both ways', () => {
    expect(sorted('name')).toBe('T-002 T-003 T-001 T-004')
    expect(sorted('name', true)).toBe('T-001 T-003 T-002 T-004')
    expect(sorted('findings', true)).toBe('T-004 T-002 T-001 T-003')
    expect(sorted('stand')).toBe('T-004 T-002 T-003 T-001')
    expect(sorted('uses', true)).toBe('T-002 T-001 T-003 T-004')
  })
  it('groups by the field of its register, those that answer nothing last', () => {
    const lines = groupRows(rows, 'fr').map((line) =>
      line.is === 'group' ? `[${line.group} ${line.count}]` : line.row.ref,
    )
    expect(lines.join(' ')).toBe('[État civil 1] T-002 [Ressources humaines 2] T-001 T-003 [ 1] T-004')
  })
})
