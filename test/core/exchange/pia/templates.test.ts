import { describe, expect, it } from 'vitest'
import { piaKnowledge } from '@core/exchange/pia/knowledge-base'
import { readPia } from '@core/exchange/pia/read-pia'
import { piaTemplate } from '@core/exchange/pia/template'
import { dpiaStartSchema } from '@templates/dpia-starts/dpia-start-schema'
import { questionsOfStart } from '@templates/dpia-starts/question-prompts'
import { startFromCnilTemplate } from '@templates/dpia-starts/start-from-cnil-template'
import { asBytes } from '../../../helpers/make-pia'

const key = (number: string) => `sections.${number.split('').join('.')}.title`
const asked = (id: number, answer: string, title = key(String(id))) => ({
  id,
  title,
  answer,
  answer_type: 'text',
  active: true,
})
const structure = {
  ...{ id: 6, name: 'Objets des bois', sector_name: 'Forêt' },
  data: {
    sections: [
      {
        id: 1,
        items: [
          {
            id: 1,
            questions: [asked(111, '<p>Décrire le capteur.</p>'), asked(114, '', 'Le capteur dort-il la nuit ?')],
          },
        ],
      },
      {
        id: 2,
        items: [
          {
            id: 1,
            questions: [
              { ...asked(211, '<p>Non posée</p>'), active: false },
              asked(212, '<p>La base légale est la suivante.</p>'),
            ],
          },
        ],
      },
      {
        id: 3,
        items: [{ id: 1, is_measure: true, answers: [{ title: 'Sceau', content: '<p>Posé à la pose.</p>' }, null] }],
      },
    ],
  },
}

describe('a template of the CNIL’s tool', () => {
  const read = readPia(asBytes({ structure }))
  const template = read.ok && read.found.kind === 'template' ? piaTemplate(read.found.template) : undefined

  it('gives its drafts, its own questions and its measures', () => {
    expect(template).toEqual({
      ...{ id: '6', title: { fr: 'Objets des bois' }, sector: 'Forêt', language: 'fr' },
      questions: [
        { question: 'processing', number: '111', suggestion: { fr: 'Décrire le capteur.' } },
        { question: 'custom', number: '114', title: { fr: 'Le capteur dort-il la nuit ?' }, suggestion: {} },
        { question: 'lawfulness', number: '212', suggestion: { fr: 'La base légale est la suivante.' } },
      ],
      measures: [{ title: { fr: 'Sceau' }, note: { fr: 'Posé à la pose.' } }],
    })
  })

  it('becomes a starting point that asks them, each once', () => {
    if (!template) throw new Error('no template')
    const start = startFromCnilTemplate(template, 'from-cnil-6')
    expect(dpiaStartSchema.parse(JSON.parse(JSON.stringify(start)))).toEqual(start)
    const questions = questionsOfStart(start)
    const of = (question: string) => questions.filter((each) => each.question === question)
    expect(of('processing').map((each) => each.asked.suggestion?.fr)).toEqual(['Décrire le capteur.'])
    expect(of('custom').map((each) => each.asked.prompt.fr)).toEqual(['Le capteur dort-il la nuit ?'])
    expect(start.risks.map(({ event }) => event)).toEqual([
      'illegitimateAccess',
      'unwantedModification',
      'disappearance',
    ])
    expect(start.measures).toEqual([{ measure: { fr: 'Sceau' }, note: { fr: 'Posé à la pose.' } }])
  })
})

it('a knowledge base gives its entries in plain words', () => {
  const entry = {
    slug: 'X',
    category: 'knowledge_base.category.measure_on_data',
    name: 'Scellés',
    description: '<p>Les poser <b>tous</b>.</p>',
    items: [31],
  }
  const read = readPia(asBytes({ name: 'Bois', author: 'Inès', knowledges: [entry, null, { category: 'odd' }] }))
  expect(read.ok && read.found.kind === 'knowledge-base' && piaKnowledge(read.found.base)).toEqual({
    ...{ name: 'Bois', author: 'Inès' },
    entries: [
      { slug: 'X', kind: 'measure', title: { fr: 'Scellés' }, text: { fr: 'Les poser tous.' }, items: ['31'] },
      { slug: '', kind: 'other', title: {}, text: {}, items: [] },
    ],
  })
})
