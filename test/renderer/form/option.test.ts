import { expect, test } from 'vitest'
import { byGroup, matching } from '@renderer/form/controls/option'

const options = ['Émirats arabes unis', 'Roumanie', 'Royaume-Uni', 'États-Unis'].map((label) => ({
  value: label,
  label,
}))
const found = (typed: string) => matching(options, typed).map(({ label }) => label)

test('accents and case do not matter, every word must be there', () => {
  expect(found('etats')).toEqual(['États-Unis'])
  expect(found('UNI royaume')).toEqual(['Royaume-Uni'])
  expect(found('suède')).toEqual([])
})

test('what begins with the typed letters comes first', () => {
  expect(found('r').slice(0, 2)).toEqual(['Roumanie', 'Royaume-Uni'])
})

test('groups stand in the order they first appear', () => {
  const grouped = byGroup([
    { value: 'a', label: 'A', group: 'one' },
    { value: 'b', label: 'B', group: 'two' },
    { value: 'c', label: 'C', group: 'one' },
  ])
  expect(grouped.map(({ group, options: members }) => `${group}:${members.length}`)).toEqual(['one:2', 'two:1'])
})
