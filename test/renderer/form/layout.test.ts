import { expect, test } from 'vitest'
import { oneOf, refTo } from '@core/kinds'
import { wordsIn } from '@core/texts/words'
import { layOutFields } from '@renderer/form/layout'
import { isLongAnswer } from '@renderer/form/long-answers'

const spans = (kinds: Parameters<typeof layOutFields>[0][number]['kind'][], width: 'wide' | 'narrow') =>
  layOutFields(kinds.map((kind) => ({ kind, isTitle: false }))).map((each) => each[width])

test('three short questions share a line of six, two in a narrow form', () => {
  expect(spans(['tri', 'date', 'integer'], 'wide')).toEqual([2, 2, 2])
  expect(spans(['tri', 'date', 'integer'], 'narrow')).toEqual([3, 3, 3])
})

test('a line that is not full is stretched to its end, so that no hole opens', () => {
  expect(spans(['tri', 'oneOf', 'prose'], 'wide')).toEqual([3, 3, 6])
  expect(spans(['date', 'date', 'oneOf'], 'wide')).toEqual([3, 3, 3])
})

test('texts and rows take the whole line', () => {
  expect(spans(['oneOf', 'rows', 'prose', 'text'], 'wide')).toEqual([3, 6, 6, 6])
})

test('the written title of a row has a line of its own, a chosen one does not', () => {
  const laid = layOutFields([
    { kind: 'phrase', isTitle: true },
    { kind: 'oneOf', isTitle: false },
    { kind: 'oneOf', isTitle: true },
  ])
  expect(laid.map(({ wide }) => wide)).toEqual([6, 3, 3])
})

test('a choice whose answers half a line would cut has a line of its own', () => {
  const laid = layOutFields([
    { kind: 'oneOf', isTitle: false, isLong: true },
    { kind: 'oneOf', isTitle: false },
    { kind: 'oneOf', isTitle: false, isLong: false },
  ])
  expect(laid.map(({ narrow }) => narrow)).toEqual([6, 3, 3])
})

test('that is judged by most of what may be answered, and of records by whether they bear titles', () => {
  const words = wordsIn('fr')
  expect(isLongAnswer(oneOf('transferMechanism'), words)).toBe(true)
  expect(isLongAnswer(oneOf('breachRole'), words)).toBe(false)
  expect(isLongAnswer(refTo('documents'), words)).toBe(true)
  expect(isLongAnswer(refTo('persons'), words)).toBe(false)
})
