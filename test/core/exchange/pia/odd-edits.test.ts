import { describe, expect, it } from 'vitest'
import type { PiaJson } from '@core/exchange/pia/pia-file'
import type { Dpia } from '@core/registers'
import { edited, exportPia, importPia, riskOf, rowOf } from '../../../helpers/import-pia'
import { anAnswer, bicycles } from '../../../helpers/make-pia'
import { propose } from '../../../helpers/propose'

type Json = Record<string, unknown>
const rich = (text: string) => ({ fr: [{ p: [{ text }] }] })
const theirs = 'sections.1.items.1.questions.1.title'
const structure = {
  sections: [
    {
      id: 1,
      items: [{ id: 1, questions: [{ id: 111, title: theirs }, { id: 119, title: 'Et le bruit ?' }, 'x'] }, 'y'],
    },
  ],
}

/** The bicycles with what versions of the tool leave out, write twice or write otherwise. */
const odd = () => ({
  ...bicycles(),
  pia: { ...bicycles().pia, serverUrl: null, structure_data: structure },
  answers: [
    ...bicycles().answers,
    anAnswer(20, 121, { text: 'Une seconde réponse' }),
    anAnswer(21, 119, { text: '<p>Faible</p>' }),
    { reference_to: 334, data: { list: ['', 7, 'Sauvegarde nocturne', 'Bouche à oreille'] } },
    { id: 23, reference_to: 211, data: 'En un mot' },
  ],
  measures: [...bicycles().measures, { title: 'Antivol', content: 'En U' }],
  evaluations: [
    ...bicycles().evaluations,
    { id: 91, reference_to: '1.2', status: 1, evaluation_comment: 'Un second avis' },
    { id: 92, reference_to: '3.3', gauges: 'none' },
  ],
  comments: [...bicycles().comments, { id: 81, description: 'Et la nuit ?', reference_to: 331 }],
})
const imported = importPia(odd())
const { dpia } = imported
const rows = <N extends 'answers' | 'measures' | 'risks' | 'remarks'>(
  field: N,
  edit: (row: Dpia[N][number], at: number) => object,
) => [field, dpia[field].map((row, at) => ({ ...row, ...edit(row as Dpia[N][number], at) }))] as const
const exported = (...sets: Parameters<typeof edited> extends [unknown, ...infer S] ? S : never) =>
  exportPia(edited(imported, ...sets)).file
const entry = (file: PiaJson, part: 'answers' | 'measures' | 'evaluations' | 'comments', is: Json) =>
  file[part].find((each) => Object.entries(is).every(([key, value]) => (each as Json)[key] === value)) as Json

describe('an odd file nobody edited', () => {
  const file = exported()

  it('goes out with all it held, second answers and second evaluations included', () => {
    expect(file.pia).toEqual(odd().pia)
    expect(entry(file, 'answers', { id: 20 })).toMatchObject({ data: { text: 'Une seconde réponse' } })
    expect(entry(file, 'evaluations', { id: 91 })).toMatchObject({ evaluation_comment: 'Un second avis' })
    expect(entry(file, 'answers', { reference_to: 334 })).toMatchObject({
      data: { list: ['', 7, 'Sauvegarde nocturne', 'Bouche à oreille'] },
    })
    expect(entry(file, 'answers', { id: 23 })).toMatchObject({ data: { text: 'En un mot', list: [], gauge: null } })
  })

  it('has what their tool needs where it was missing', () => {
    expect(entry(file, 'measures', { title: 'Antivol' })).toMatchObject({ id: 53 })
    expect(entry(file, 'evaluations', { id: 92 })).toMatchObject({ status: 0, gauges: { x: 0, y: 0 } })
    expect(entry(file, 'comments', { id: 81 })).toMatchObject({ for_measure: false })
  })
})

describe('what was edited goes out, and nothing else changes', () => {
  it('a question of the template’s author under its new name', () => {
    const own = (row: { question: string }) => (row.question === 'custom' ? { customTitle: { fr: 'Et le son ?' } } : {})
    const { pia } = exported(rows('answers', own))
    expect(JSON.stringify(pia['structure_data'])).toBe(JSON.stringify(structure).replace('bruit', 'son'))
  })

  it('a state, and a state their tool has no word for', () => {
    expect(exported(['status', 'signed']).pia).toMatchObject({ status: 3 })
    expect(exported(['status', '']).pia).toMatchObject({ status: 0 })
  })

  it('an answer taken away is gone, its second one stays', () => {
    const file = exported(['answers', dpia.answers.filter(({ question }) => question !== 'data')])
    expect(entry(file, 'answers', { id: 1 })).toBeUndefined()
    expect(entry(file, 'answers', { id: 20 })).toBeDefined()
  })

  it('remarks edited, moved and taken away', () => {
    const [first, second, third] = dpia.remarks
    const measure = dpia.measures[1]?.id ?? ''
    const moved = [
      { ...first, text: { fr: 'Et les arrêts ?' } },
      { ...third, about: measure },
    ]
    const file = exported(['remarks', moved])
    expect(second?.text.fr).toBe('Qui a la clé ?')
    expect(entry(file, 'comments', { id: 71 })).toMatchObject({ description: 'Et les arrêts ?', reference_to: 212 })
    expect(entry(file, 'comments', { id: 72 })).toBeUndefined()
    expect(entry(file, 'comments', { id: 81 })).toMatchObject({ reference_to: 52, for_measure: true })
  })

  it('an evaluation: its comment, its day and the risk it leaves', () => {
    const lawful = rowOf(dpia, 'lawfulness')?.id
    const after = edited(
      imported,
      rows('answers', ({ id }) => (id === lawful ? { comment: rich('Revue') } : {})),
    )
    const undated = { ...after, actions: after.actions.map((action) => ({ ...action, dueOn: '' as const })) }
    expect(entry(exportPia(undated).file, 'evaluations', { id: 62 })).toMatchObject({
      evaluation_comment: '<p>Revue</p>',
      estimated_implementation_date: null,
    })
    const gone = exported(['measures', dpia.measures.slice(0, 1)])
    expect(entry(gone, 'evaluations', { id: 63 }), 'of a measure that is gone').toBeUndefined()
  })

  it('a measure reworded, and the tags of a risk: blanks stand, others go, new ones come', () => {
    const risk = riskOf(dpia, 'unwantedModification')
    expect(risk?.otherMeasures).toContain('Bouche à oreille')
    const file = exported(
      rows('measures', (_, at) => (at === 2 ? { content: rich('En acier') } : {})),
      rows('risks', ({ id }) =>
        id === risk?.id ? { measures: [...risk.measures, dpia.measures[2]?.id], otherMeasures: ['7', 'Ronde'] } : {},
      ),
    )
    expect(entry(file, 'measures', { title: 'Antivol' })).toMatchObject({ content: '<p>En acier</p>' })
    expect(entry(file, 'answers', { reference_to: 334 })).toMatchObject({
      data: { list: ['', 7, 'Sauvegarde nocturne', 'Antivol', 'Ronde'] },
    })
  })
})

describe('what their format cannot say is told', () => {
  const notHeld = (...sets: Parameters<typeof exported>) =>
    exportPia(edited(imported, ...sets)).notHeld.map(({ reason, text }) => `${reason} · ${text}`)

  it('another method, a refusal by nobody, letters in bold', () => {
    const bold = { fr: [{ p: [{ text: 'Non', strong: true as const }] }] }
    const said = notHeld(['method', 'edpb'], ['dpoNames', ''], ['dpoAdvice', bold])
    expect(said).toContain('look-lost · Non')
    expect(said.some((line) => line.startsWith('verdict · '))).toBe(true)
    expect(said.some((line) => line.startsWith('no-place · '))).toBe(true)
  })

  it('an action about nothing they evaluate', () => {
    const { after } = imported
    const aside = { ...after, actions: after.actions.map((action) => ({ ...action, about: '' })) }
    expect(exportPia(aside).notHeld.map(({ text }) => text)).toContain('Documenter la mise en balance.')
  })
})

it('an assessment that says next to nothing goes out with what their tool needs', () => {
  const { file } = exportPia(
    importPia({ pia: { name: 'Rien' }, answers: [], measures: [], evaluations: [], comments: [] }).after,
  )
  expect(file).toEqual({ pia: { name: 'Rien' }, answers: [], measures: [], evaluations: [], comments: [] })
})

it('letters of an older computer are read, and doubted aloud', () => {
  const { proposal, after } = propose(Buffer.from(JSON.stringify(odd()), 'latin1'), { name: 'pia.json' })
  expect(proposal.warnings.map(({ code }) => code)).toContain('encoding')
  expect(after.dpias[0]?.title.fr).toBe('Vélos de livraison suivis')
})
