import { expect, it } from 'vitest'
import { piaKnowledge } from '@core/exchange/pia/knowledge-base'
import { fromCnilBase } from '@templates/knowledge/from-cnil-base'
import { searchKnowledge } from '@templates/knowledge/search'

const entry = (
  category: string,
  name: string,
  items: readonly unknown[] = [],
  description = `<p>Texte de ${name}.</p>`,
) => {
  return { slug: name, category: `knowledge_base.category.${category}`, name, description, items }
}
const adapt = (...knowledges: readonly unknown[]) => fromCnilBase(piaKnowledge({ name: 'Bois', knowledges }), 'b')

it('entries say the same in both languages, and only measures are inserted as one', () => {
  const both = (text: string) => ({ fr: text, en: text })
  expect(
    adapt(entry('organizational_measure', 'Scellés'), entry('definition', 'Grume'), entry('odd', 'Reste')),
  ).toEqual([
    {
      ...{ id: 'b-0', kind: 'measure', topics: [] },
      ...{ title: both('Scellés'), text: both('Texte de Scellés.'), insert: both('Scellés') },
    },
    { id: 'b-1', kind: 'definition', topics: [], title: both('Grume'), text: both('Texte de Grume.') },
    { id: 'b-2', kind: 'principle', topics: [], title: both('Reste'), text: both('Texte de Reste.') },
  ])
})

it('an entry is offered beside the questions of the items it is meant for', () => {
  const [one] = adapt(entry('principle', 'Délais', [12, '31', 33, 41]))
  expect(one?.topics).toEqual(['data', 'lifeCycle', 'assets', 'measures', 'unwantedModification'])
  const found = searchKnowledge('delais', { language: 'en', topic: 'measures' }, one ? [one] : [])
  expect(found).toEqual([one])
})

it('an entry with half its words has them twice, one without any is left out', () => {
  const [untitled, ...others] = adapt(entry('example', '', [], 'Un cas.'), entry('example', '', [], ' '), null)
  expect(untitled).toMatchObject({ title: { fr: 'Un cas.' }, text: { fr: 'Un cas.' } })
  expect(others).toEqual([])
})
