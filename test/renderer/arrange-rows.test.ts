import { describe, expect, it } from 'vitest'
import { textsOf } from '@core/texts/languages'
import { filterRows, groupRows, sortRows, type Standing } from '@renderer/pages/activities/arrange-rows'
import { activityRow } from '@renderer/pages/activities/row-model'
import { aFileWith } from './an-open-file'

const context = {
  language: 'fr' as const,
  texts: textsOf('fr'),
  persons: [],
  today: '2026-11-23',
  parameters: { reviewMonthsDefault: 12 },
  country: (code: string) => code,
}
const rows = aFileWith([
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
]).activities.map((activity) => activityRow(activity, context))
const standings: Readonly<Record<string, Standing>> = {
  a1: { share: 1, errors: 0, findings: 1 },
  a2: { share: 0.5, errors: 2, findings: 4 },
  a3: { share: 0.5, errors: 0, findings: 0 },
  a4: { share: 0, errors: 1, findings: 9 },
}
const standing = (id: string) => standings[id] ?? { share: 0, errors: 0, findings: 0 }
const refs = (list: readonly { readonly ref: string }[]) => list.map(({ ref }) => ref).join(' ')
const filter = (query: string, ...chips: Parameters<typeof filterRows>[2] extends ReadonlySet<infer C> ? C[] : never) =>
  refs(filterRows(rows, query, new Set(chips), standing))

describe('the list of activities', () => {
  it('finds by any words, whatever their accents and ligatures', () => {
    expect(filter('elections')).toBe('T-002')
    expect(filter('OEUVRES')).toBe('T-003')
    expect(filter('humaines paie')).toBe('T-001')
    expect(filter('t-00')).toBe('T-001 T-002 T-003 T-004')
    expect(filter('paie élections')).toBe('')
  })
  it('narrows by chips, all of them holding', () => {
    expect(filter('', 'sensitive')).toBe('T-001')
    expect(filter('', 'outside')).toBe('T-003')
    expect(filter('', 'overdue')).toBe('T-002')
    expect(filter('', 'errors', 'active')).toBe('T-002 T-004')
    expect(filter('', 'incomplete')).toBe('T-002 T-003 T-004')
  })
  it('tells unknown from none', () => {
    expect(rows.map(({ transfers }) => transfers)).toEqual([[], null, ['US'], null])
    expect(rows.map(({ sensitive }) => sensitive)).toEqual([['NIR', 'Santé'], [], null, null])
  })
  it('sorts as a dictionary does, unanswered last both ways', () => {
    const by = (descending: boolean) => refs(sortRows(rows, { by: 'name', descending }, standing, 'fr'))
    expect(by(false)).toBe('T-002 T-003 T-001 T-004')
    expect(by(true)).toBe('T-001 T-003 T-002 T-004')
    expect(refs(sortRows(rows, { by: 'findings', descending: true }, standing, 'fr'))).toBe('T-004 T-002 T-001 T-003')
  })
  it('groups by department, those without one last', () => {
    const lines = groupRows(rows, 'fr').map((line) =>
      line.is === 'group' ? `[${line.department} ${line.count}]` : line.row.ref,
    )
    expect(lines.join(' ')).toBe('[État civil 1] T-002 [Ressources humaines 2] T-001 T-003 [ 1] T-004')
  })
})
