import { expect, it } from 'vitest'
import { grouped } from '@templates/documents/groups'
import { documentIds } from '@templates/documents/registry'

it('every document stands in one group, and nowhere else', () => {
  const placed = grouped(documentIds).flatMap(([, ids]) => ids)
  expect([...placed].sort()).toEqual([...documentIds].sort())
})

it('a group is offered where the file has a document of it, what is asked for most coming first', () => {
  expect(grouped(['D13', 'D01', 'D09', 'D10'])).toEqual([
    ['record', ['D01']],
    ['fairness', ['D13']],
    ['breaches', ['D10', 'D09']],
  ])
})
