import { expect, it } from 'vitest'
import { codeLists } from '@core/codes'
import { chaptersOf, cnilNumbers, questionsOf, sectionOf } from '@core/dpia/questions'
import { registers } from '@core/registers'

it.each(codeLists.dpiaMethod)('%s asks every question once: no answer is lost by changing method', (method) => {
  expect([...questionsOf(method)].sort()).toEqual([...codeLists.dpiaQuestion].sort())
})

it('follows the numbers of the CNIL', () => {
  const numbers: Readonly<Record<string, number>> = cnilNumbers
  const asked = questionsOf('cnil').flatMap((question) => numbers[question] ?? [])
  expect(asked).toEqual([111, 112, 113, 121, 122, 123, 211, 212, 213, 214, 215, 221, 222, 223, 224, 225, 226, 227])
  expect(questionsOf('')).toEqual(questionsOf('cnil'))
})

it('has the seven steps of the ICO', () => {
  expect(chaptersOf('ico').map(({ name }) => name)).toEqual([
    'need',
    'context',
    'consultation',
    'necessity',
    'risks',
    'measures',
    'validation',
  ])
})

it('places each question in a section of the register', () => {
  for (const question of codeLists.dpiaQuestion) expect(registers.dpias.sections).toContain(sectionOf(question))
  expect([sectionOf('assets'), sectionOf('retention'), sectionOf('transfers'), sectionOf('bias')]).toEqual([
    'description',
    'necessity',
    'rights',
    'ethics',
  ])
})
